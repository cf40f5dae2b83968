#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace heard::controls {

/// A time of day as it is typed: 2:30 pm, 14:30, 14.30, 1430 or 2pm.
class TypedTime : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY changed FINAL)
    /// hh:mm on the 24 hour clock, or empty when what is typed is not a time. Setting it fills typed.
    Q_PROPERTY(QString iso READ iso WRITE setIso NOTIFY changed FINAL)

public:
    using QObject::QObject;

    [[nodiscard]] QString typed() const { return m_typed; }
    void setTyped(const QString &typed);
    [[nodiscard]] QString iso() const;
    void setIso(const QString &iso);

Q_SIGNALS:
    void changed();

private:
    QString m_typed;
};

} // namespace heard::controls
