#pragma once

#include "models/device.h"

#include <QHash>
#include <QObject>
#include <QQmlParserStatus>
#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// Knows which ids the server has replaced while a page is open, so that a record stays open under its new one.
class RecordNames : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)

public:
    using QObject::QObject;

    /// Whether both are ids of one record.
    Q_INVOKABLE bool same(const QString &one, const QString &other) const;

    void classBegin() override {}
    void componentComplete() override;

Q_SIGNALS:
    /// In the next turn of the event loop, when all of them know.
    void renamed(const QString &from, const QString &to);

private:
    void follow(const store::ResourceChanges &changes);
    [[nodiscard]] QString latest(QString id) const;

    QHash<QString, QString> m_replaced;
};

} // namespace heard::models
