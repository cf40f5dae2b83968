#include "models/ownremindersmodel.h"

#include "models/whenwritten.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace heard::models {

using care::OwnReminder;

void OwnRemindersModel::setDueOnly(bool dueOnly)
{
    if (dueOnly == m_dueOnly)
        return;
    m_dueOnly = dueOnly;
    Q_EMIT dueOnlyChanged();
    refresh();
}

std::span<const Role<OwnReminder>> OwnRemindersModel::roles() const
{
    static constexpr std::array<Role<OwnReminder>, 4> columns{{
        {"recordId", [](const OwnReminder &r) -> QVariant { return r.id.value; }},
        {"words", [](const OwnReminder &r) -> QVariant { return r.words; }},
        {"at", [](const OwnReminder &r) -> QVariant { return r.at; }},
        {"done", [](const OwnReminder &r) -> QVariant { return r.done; }},
    }};
    return columns;
}

QFuture<OwnRemindersModel::Answer> OwnRemindersModel::load(Device &device)
{
    auto own = care::Reminders(device.database).own();
    if (!m_dueOnly)
        return own;
    const Instant now = device.clock.now();
    const QTimeZone zone = QTimeZone::systemTimeZone();
    return mappedWhenReady(own, this, [this, now, zone](const Answer &all) -> Answer {
        if (!all)
            return all;
        auto due = *all;
        std::optional<Instant> next;
        due.removeIf([&](const OwnReminder &r) {
            const Instant at = care::whenDue(r, zone);
            if (!r.done && at > now)
                next = std::min(next.value_or(at), at);
            return r.done || at > now;
        });
        followClock(next);
        return due;
    });
}

QStringList OwnRemindersModel::watchedTypes() const
{
    return {care::Reminders::changed};
}

std::optional<OwnReminder> OwnRemindersModel::withId(const QString &id) const
{
    const auto found = std::find_if(records().begin(), records().end(), [&](const OwnReminder &r) { return r.id.value == id; });
    return found == records().end() ? std::nullopt : std::optional{*found};
}

template <typename Then>
void OwnRemindersModel::keep(const OwnReminder &reminder, Then then)
{
    if (!device())
        return;
    whenWritten(
        care::Reminders(device()->database).keep(reminder), this, [then](const ResourceId &) { then(); },
        [this](care::ReminderError reason) { Q_EMIT refused(static_cast<Problem>(reason)); });
}

void OwnRemindersModel::add(const QString &words, const QString &date, const QString &time)
{
    const OwnReminder reminder{{}, QDateTime{QDate::fromString(date, Qt::ISODate), QTime::fromString(time, u"HH:mm"_s)}, words, false};
    if (device() && reminder.at.isValid() && care::whenDue(reminder, QTimeZone::systemTimeZone()) <= device()->clock.now())
        Q_EMIT refused(Past);
    else
        keep(reminder, [this] { Q_EMIT added(); });
}

void OwnRemindersModel::setDone(const QString &id, bool done)
{
    auto reminder = withId(id);
    if (!reminder)
        return;
    reminder->done = done;
    keep(*reminder, [] {});
}

void OwnRemindersModel::remove(const QString &id)
{
    const auto reminder = withId(id);
    if (!device() || !reminder)
        return;
    whenWritten(
        care::Reminders(device()->database).remove({id}), this,
        [this, reminder] {
            m_removed = reminder;
            Q_EMIT removed();
        },
        [this](care::ReminderError reason) { Q_EMIT refused(static_cast<Problem>(reason)); });
}

void OwnRemindersModel::restore()
{
    if (m_removed)
        keep(*std::exchange(m_removed, std::nullopt), [] {});
}

} // namespace heard::models
