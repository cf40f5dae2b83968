#include "models/reminderchoice.h"

using namespace Qt::StringLiterals;

namespace heard::models {

ReminderChoice::ReminderChoice(QObject *parent) : RecordView(parent)
{
    connect(this, &ReminderChoice::changed, this, &ReminderChoice::ownTimeChanged);
    connect(this, &ReminderChoice::startChanged, this, &ReminderChoice::ownTimeChanged);
}

void ReminderChoice::setUid(const QString &uid)
{
    if (uid == m_uid)
        return;
    m_uid = uid;
    setUnkept(false);
    Q_EMIT uidChanged();
    refresh();
}

QDateTime ReminderChoice::ownTime() const
{
    if (!hasOwnTime() || !m_start.isValid())
        return {};
    return {m_start.date().addDays(-m_choice->ownTime->daysBefore), m_choice->ownTime->at};
}

QString ReminderChoice::quietFrom() const
{
    return m_rules.quiet.from.toString(u"HH:mm"_s);
}

QString ReminderChoice::quietUntil() const
{
    return m_rules.quiet.until.toString(u"HH:mm"_s);
}

QStringList ReminderChoice::watchedTypes() const
{
    return {care::Reminders::changed};
}

void ReminderChoice::read(Device &device)
{
    // Choices only: no appointment begins at the end of time.
    const Instant never = device.clock.now() + std::chrono::hours{24 * 365 * 100};
    whenAnswered(care::Reminders(device.database).sources(device.patient, never), [this](const care::ReminderSources &sources) {
        std::optional<care::AppointmentReminders> choice;
        if (const auto found = sources.choices.constFind(m_uid); !m_uid.isEmpty() && found != sources.choices.constEnd())
            choice = *found;
        // What she chose stays in sight until it is kept.
        if (m_keeping > 0 || m_unkept || (choice == m_choice && sources.rules == m_rules))
            return;
        show(sources.rules, choice);
    });
}

void ReminderChoice::setLead(care::ReminderLead lead, bool on)
{
    if (leads().testFlag(lead) == on)
        return;
    care::ReminderLeads next = leads();
    next.setFlag(lead, on);
    care::LeadsSince since = m_choice ? m_choice->since : m_rules.since;
    if (on && device())
        since.insert(lead, device()->clock.now());
    else
        since.remove(lead);
    if (m_uid.isEmpty())
        keep(care::ReminderRules{next, m_rules.quiet, since});
    else
        keep(care::AppointmentReminders{next, m_choice ? m_choice->ownTime : std::nullopt, since});
}

ReminderChoice::Misfit ReminderChoice::setOwnTime(const QString &date, const QString &time)
{
    const QDateTime at{QDate::fromString(date, Qt::ISODate), QTime::fromString(time, u"HH:mm"_s)};
    if (!at.isValid() || at >= m_start)
        return AfterStart;
    if (device() && at <= device()->clock.now().toLocal())
        return Over;
    keepOwnTime(care::OwnTime{static_cast<int>(at.date().daysTo(m_start.date())), at.time()});
    return Fits;
}

void ReminderChoice::removeOwnTime()
{
    keepOwnTime(std::nullopt);
}

void ReminderChoice::keepOwnTime(const std::optional<care::OwnTime> &time)
{
    keep(care::AppointmentReminders{leads(), time, m_choice ? m_choice->since : m_rules.since});
}

void ReminderChoice::setQuietHours(const QString &from, const QString &until)
{
    const care::QuietHours quiet{QTime::fromString(from, u"HH:mm"_s), QTime::fromString(until, u"HH:mm"_s)};
    if (quiet.from.isValid() && quiet.until.isValid())
        keep(care::ReminderRules{m_rules.leads, quiet, m_rules.since});
}

void ReminderChoice::forget()
{
    keep(std::optional<care::AppointmentReminders>{});
}

void ReminderChoice::keep(const std::optional<care::AppointmentReminders> &choice)
{
    if (!device() || m_uid.isEmpty() || choice == m_choice)
        return;
    show(m_rules, choice);
    keepShown();
}

void ReminderChoice::keep(const care::ReminderRules &rules)
{
    if (!device() || rules == m_rules)
        return;
    show(rules, m_choice);
    keepShown();
}

void ReminderChoice::tryAgain()
{
    if (device() && m_unkept)
        keepShown();
}

void ReminderChoice::keepShown()
{
    care::Reminders reminders(device()->database);
    ++m_keeping;
    whenReady(m_uid.isEmpty() ? reminders.setRules(m_rules) : reminders.choose(m_uid, m_choice), this,
              [this, uid = m_uid](const store::StoreResult<void> &kept) {
                  --m_keeping;
                  if (!kept)
                      logFailure(kept.error());
                  if (uid == m_uid)
                      setUnkept(!kept);
                  // What arrived meanwhile was not looked at.
                  refresh();
              });
}

void ReminderChoice::setUnkept(bool unkept)
{
    if (unkept == m_unkept)
        return;
    m_unkept = unkept;
    Q_EMIT unkeptChanged();
}

void ReminderChoice::show(const care::ReminderRules &rules, const std::optional<care::AppointmentReminders> &choice)
{
    const bool otherHours = rules.quiet != m_rules.quiet;
    m_rules = rules;
    m_choice = choice;
    if (otherHours)
        Q_EMIT quietHoursChanged();
    Q_EMIT changed();
}

} // namespace heard::models
