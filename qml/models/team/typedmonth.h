#pragma once

#include "base/month.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// A month as a person types it, such as "Dec 2026"; nothing typed is no month, which is valid.
class TypedMonth : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY changed)
    Q_PROPERTY(bool valid READ isValid NOTIFY changed)
    /// Invalid where there is no month.
    Q_PROPERTY(QDate firstDay READ firstDay NOTIFY changed)

public:
    using QObject::QObject;

    [[nodiscard]] QString typed() const { return m_typed; }
    void setTyped(const QString &typed)
    {
        if (typed == m_typed)
            return;
        m_typed = typed;
        m_month = Month::fromWords(typed);
        Q_EMIT changed();
    }
    [[nodiscard]] bool isValid() const { return m_month || m_typed.trimmed().isEmpty(); }
    [[nodiscard]] QDate firstDay() const { return m_month ? m_month->firstDay() : QDate{}; }

Q_SIGNALS:
    void changed();

private:
    QString m_typed;
    std::optional<Month> m_month;
};

} // namespace heard::models
