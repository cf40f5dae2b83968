#pragma once

#include "base/clock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QQmlParserStatus>
#include <QtQml/qqmlregistration.h>

namespace heard::models {

class ClockWatch;

/// Dates and times as people say them in one language, seen from one day.
class SaidDates final
{
    Q_GADGET
    QML_VALUE_TYPE(saidDates)
    Q_DECLARE_TR_FUNCTIONS(SaidDates)

public:
    SaidDates() = default;
    SaidDates(const QLocale &locale, const QDate &today) : m_locale(locale), m_today(today) {}

    /// "Tuesday 3 March", with the year where it could be mistaken.
    Q_INVOKABLE QString day(const QDateTime &when) const;
    /// As day, of a day written "2026-03-03".
    Q_INVOKABLE QString dayOf(const QString &iso) const;
    /// "3 March", with the year where it could be mistaken.
    Q_INVOKABLE QString shortDay(const QDateTime &when) const;
    /// "4 June 1971"
    Q_INVOKABLE QString fullDay(const QDateTime &when) const;
    /// "2:30 pm"
    Q_INVOKABLE QString time(const QDateTime &when) const;
    /// "2:30 pm to 3:15 pm"; only the start where there is no end.
    Q_INVOKABLE QString span(const QDateTime &from, const QDateTime &to) const;
    /// "Tuesday 3 March, 2:30 pm"
    Q_INVOKABLE QString moment(const QDateTime &when) const;
    /// "Today, 9:12 am", "Yesterday, 9:12 am", "20 November"
    Q_INVOKABLE QString lately(const QDateTime &when) const;
    /// For the middle of a sentence: "9:12 am", "yesterday at 9:12 am", "Friday 20 November at 9:12 am".
    Q_INVOKABLE QString at(const QDateTime &when) const;
    /// Whole calendar days from then until today.
    Q_INVOKABLE int daysSince(const QDateTime &when) const;
    /// "Dec 2026", for a day within that month; for a list or a tag.
    Q_INVOKABLE QString month(const QDateTime &day) const;
    /// "December 2026", for a sentence.
    Q_INVOKABLE QString fullMonth(const QDateTime &day) const;

    [[nodiscard]] QDate today() const { return m_today; }

    bool operator==(const SaidDates &) const = default;

private:
    [[nodiscard]] bool needsYear(const QDateTime &when) const;

    QLocale m_locale;
    QDate m_today;
};

/// How dates and numbers are written in the @p language of the screen, such as "cy".
[[nodiscard]] QLocale localeOf(const QString &language);
/// The language of the screen that @p object belongs to, with the country's own form of it.
[[nodiscard]] QLocale spokenLocale(const QObject &object);

/// Keeps the words for dates in the language of the screen and on the day it is.
class DateWords : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    /// Read anew where the language or the day changes, so that bindings on it follow.
    Q_PROPERTY(heard::models::SaidDates said READ said NOTIFY changed)
    Q_PROPERTY(PartOfDay partOfDay READ partOfDay NOTIFY changed)
    /// The day it is.
    Q_PROPERTY(QDateTime today READ today NOTIFY changed)

public:
    enum PartOfDay { Morning, Afternoon, Evening };
    Q_ENUM(PartOfDay)

    using QObject::QObject;

    [[nodiscard]] const SaidDates &said() const { return m_said; }
    [[nodiscard]] PartOfDay partOfDay() const { return m_partOfDay; }
    [[nodiscard]] QDateTime today() const { return m_said.today().startOfDay(); }

    void classBegin() override {}
    void componentComplete() override;

Q_SIGNALS:
    void changed();

private:
    void look();

    SystemClock m_ownClock;
    const Clock *m_clock = &m_ownClock;
    ClockWatch *m_watch = nullptr;
    SaidDates m_said;
    PartOfDay m_partOfDay = Morning;
};

} // namespace heard::models
