#include "models/bell.h"

#include "models/datewords.h"
#include "models/storelog.h"
#include "models/storewatch.h"
#include "models/whenready.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace heard::models {

namespace {

constexpr auto lookEvery = 30s;

} // namespace

Bell::Bell(Device &device, ports::Notifier &notifier, const Preferences &preferences, QObject *parent)
    : QObject(parent), m_device(device), m_notifier(notifier), m_preferences(preferences), m_reminders(device.database)
{
    auto *watch = new StoreWatch(device, {u"Appointment"_s, care::Reminders::changed}, this);
    connect(watch, &StoreWatch::outOfDate, this, &Bell::look);
    connect(&m_timer, &QTimer::timeout, this, &Bell::look);
    m_timer.start(lookEvery);
    QTimer::singleShot(0, this, &Bell::look);
}

void Bell::look()
{
    if (std::exchange(m_looking, true)) {
        m_again = true;
        return;
    }
    whenReady(m_reminders.sources(m_device.patient, m_device.clock.now()), this,
              [this](const store::StoreResult<care::ReminderSources> &sources) {
                  whenReady(m_reminders.rung(), this, [this, sources](const store::StoreResult<QSet<ResourceId>> &rung) {
                      if (sources && rung)
                          return ring(*sources, *rung);
                      logFailure(sources ? rung.error() : sources.error());
                      rest();
                  });
              });
}

void Bell::ring(const care::ReminderSources &sources, const QSet<ResourceId> &rung)
{
    const Instant now = m_device.clock.now();
    const auto rings = care::planned(sources, QTimeZone::systemTimeZone(), now);
    QSet<ResourceId> valid;
    QFuture<store::StoreResult<void>> written;
    for (const care::PlannedReminder &due : rings) {
        valid.insert(due.id);
        if (due.at > now || rung.contains(due.id) || m_shown.contains(due.id) || !m_notifier.allowed())
            continue;
        // Shown before it is written down: rather twice than never.
        m_notifier.show({due.id.value, tr("Heard"), wordsFor(due), std::nullopt});
        m_shown.insert(due.id, due.appointment);
        written = m_reminders.markRung(due.id, now);
    }
    // A notice about what was cancelled, moved or has begun is taken back.
    m_shown.removeIf([&](const auto &shown) {
        const bool gone = !shown.value().isEmpty() && !valid.contains(shown.key());
        if (gone)
            m_notifier.withdraw(shown.key().value);
        return gone;
    });
    if (!written.isValid())
        return rest();
    whenReady(written, this, [this](const store::StoreResult<void> &) { rest(); });
}

void Bell::rest()
{
    m_looking = false;
    if (std::exchange(m_again, false))
        look();
    else
        Q_EMIT looked();
}

QString Bell::wordsFor(const care::PlannedReminder &ring) const
{
    if (ring.appointment.isEmpty())
        return tr("You asked to be reminded of something.");
    const QDateTime start = ring.start.toLocal();
    const QDate today = m_device.clock.now().toLocal().date();
    const SaidDates dates{localeOf(m_preferences.language()), today};
    if (start.date() == today)
        //: %1 is a time
        return tr("You have an appointment today at %1.").arg(dates.time(start));
    if (start.date() == today.addDays(1))
        //: %1 is a time
        return tr("You have an appointment tomorrow at %1.").arg(dates.time(start));
    //: %1 is a day, such as "Tuesday 3 March"; %2 a time
    return tr("You have an appointment on %1 at %2.").arg(dates.day(start), dates.time(start));
}

} // namespace heard::models
