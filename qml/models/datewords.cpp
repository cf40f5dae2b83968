#include "models/datewords.h"

#include "models/clockwatch.h"
#include "models/device.h"

#include <QJSEngine>
#include <QQmlEngine>

namespace heard::models {

namespace {

constexpr int noon = 12;
constexpr int evening = 18;
// A day and month alone are clear within about eleven months either way.
constexpr int clearDays = 330;

/// "1 December" and "2:30 pm" each stay on one line.
QString unbroken(QString words)
{
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (words[i] == u' ' && words[i - 1].isDigit())
            words[i] = QChar::Nbsp;
    }
    return words;
}

} // namespace

bool SaidDates::needsYear(const QDateTime &when) const
{
    return std::abs(m_today.daysTo(when.date())) > clearDays;
}

QString SaidDates::day(const QDateTime &when) const
{
    return unbroken(m_locale.toString(when.date(), needsYear(when) ? tr("dddd d MMMM yyyy", "form of a date, as QLocale reads it")
                                                                   : tr("dddd d MMMM", "form of a date, as QLocale reads it")));
}

QString SaidDates::dayOf(const QString &iso) const
{
    return day(QDate::fromString(iso, Qt::ISODate).startOfDay());
}

QString SaidDates::shortDay(const QDateTime &when) const
{
    return unbroken(m_locale.toString(when.date(), needsYear(when) ? tr("d MMMM yyyy", "form of a date, as QLocale reads it")
                                                                   : tr("d MMMM", "form of a date, as QLocale reads it")));
}

QString SaidDates::fullDay(const QDateTime &when) const
{
    return unbroken(m_locale.toString(when.date(), tr("d MMMM yyyy", "form of a date, as QLocale reads it")));
}

QString SaidDates::time(const QDateTime &when) const
{
    return unbroken(m_locale.toString(when.time(), tr("h:mm ap", "form of a time, as QLocale reads it")));
}

QString SaidDates::span(const QDateTime &from, const QDateTime &to) const
{
    return to.isValid() && to > from ? tr("%1 to %2", "from one time to another").arg(time(from), time(to)) : time(from);
}

QString SaidDates::moment(const QDateTime &when) const
{
    return tr("%1, %2", "a day, a time").arg(day(when), time(when));
}

QString SaidDates::lately(const QDateTime &when) const
{
    if (when.date() == m_today)
        return tr("Today, %1", "with a time").arg(time(when));
    if (when.date() == m_today.addDays(-1))
        return tr("Yesterday, %1", "with a time").arg(time(when));
    return shortDay(when);
}

QString SaidDates::at(const QDateTime &when) const
{
    if (when.date() == m_today)
        return time(when);
    if (when.date() == m_today.addDays(-1))
        return tr("yesterday at %1", "a time, in the middle of a sentence").arg(time(when));
    return tr("%1 at %2", "a day, a time, in the middle of a sentence").arg(day(when), time(when));
}

int SaidDates::daysSince(const QDateTime &when) const
{
    return static_cast<int>(when.date().daysTo(m_today));
}

QString SaidDates::month(const QDateTime &day) const
{
    // Three letters, as a pledge is printed; the locale of this country would say "Sept".
    const QLocale locale = m_locale.language() == QLocale::English ? QLocale::c() : m_locale;
    return locale.toString(day.date(), tr("MMM yyyy", "form of a month, as QLocale reads it"));
}

QString SaidDates::fullMonth(const QDateTime &day) const
{
    return m_locale.toString(day.date(), tr("MMMM yyyy", "form of a month, as QLocale reads it"));
}

void DateWords::componentComplete()
{
    if (const Device *device = deviceOf(*this))
        m_clock = &device->clock;
    if (const QQmlEngine *engine = qmlEngine(this))
        connect(engine, &QJSEngine::uiLanguageChanged, this, &DateWords::look);
    m_watch = new ClockWatch(*m_clock, this);
    connect(m_watch, &ClockWatch::passed, this, &DateWords::look);
    look();
}

QLocale localeOf(const QString &language)
{
    if (language.isEmpty())
        return QLocale();
    // English of this country: the bare language would be American.
    if (language == QStringLiteral("en"))
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    // Arabic with the digits that stand on letters, doors and telephones here.
    if (language == QStringLiteral("ar"))
        return QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates);
    return QLocale(language);
}

QLocale spokenLocale(const QObject &object)
{
    const QQmlEngine *engine = qmlEngine(&object);
    return localeOf(engine ? engine->uiLanguage() : QString());
}

void DateWords::look()
{
    const QDateTime now = m_clock->now().toLocal();
    const int hour = now.time().hour();
    m_said = SaidDates(spokenLocale(*this), now.date());
    m_partOfDay = hour < noon ? Morning : hour < evening ? Afternoon : Evening;

    const QDateTime next = hour < noon ? QDateTime(now.date(), QTime(noon, 0))
                         : hour < evening ? QDateTime(now.date(), QTime(evening, 0))
                                          : now.date().addDays(1).startOfDay();
    m_watch->waitFor(Instant::of(next));
    Q_EMIT changed();
}

} // namespace heard::models
