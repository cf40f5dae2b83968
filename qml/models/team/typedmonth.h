#pragma once

#include "base/month.h"

#include <QDateTime>
#include <QLocale>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// A month as people write it in the language of @p locale, with its digits or ours, or in English: "Dec 2026", "12/2026",
/// "Rhagfyr 2026". Nothing where it is none.
[[nodiscard]] std::optional<Month> monthFromWords(const QString &typed, const QLocale &locale);

/// A month as a person types it in the language of the screen; nothing typed is no month, which is valid.
class TypedMonth : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY changed)
    Q_PROPERTY(bool valid READ isValid NOTIFY changed)
    /// Invalid where there is no month.
    Q_PROPERTY(QDateTime firstDay READ firstDay NOTIFY changed)
    /// "2027-05"; empty where there is no month.
    Q_PROPERTY(QString iso READ iso NOTIFY changed)

public:
    using QObject::QObject;

    [[nodiscard]] QString typed() const { return m_typed; }
    void setTyped(const QString &typed);
    [[nodiscard]] bool isValid() const { return m_month || m_typed.trimmed().isEmpty(); }
    [[nodiscard]] QDateTime firstDay() const { return m_month ? m_month->firstDay().startOfDay() : QDateTime{}; }
    [[nodiscard]] QString iso() const { return m_month ? m_month->toIso() : QString{}; }

Q_SIGNALS:
    void changed();

private:
    QString m_typed;
    std::optional<Month> m_month;
};

} // namespace heard::models
