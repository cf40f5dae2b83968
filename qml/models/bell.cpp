#include "models/bell.h"

#include "models/datewords.h"
#include "models/storelog.h"
#include "models/storewatch.h"
#include "models/whenready.h"

#include <QPointer>
#include <QTimer>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace heard::models {

namespace {

// Where notices are not allowed yet, what is due waits for them; and the store may answer later.
constexpr auto tryAgainAfter = 1min;

/// When the next appointment begins, and what was shown of it is taken back.
std::optional<Instant> nextStart(const care::ReminderSources &sources, Instant now)
{
    std::optional<Instant> next;
    for (const care::Appointment &appointment : sources.appointments) {
        if (appointment.start > now)
            next = std::min(next.value_or(appointment.start), appointment.start);
    }
    return next;
}

/// What a notice says: nothing that a stranger may not read. A class of its own, for the tool that collects the words does
/// not know in which namespace Bell is.
class NoticeWords final {
    Q_DECLARE_TR_FUNCTIONS(NoticeWords)

public:
    static QString title() { return tr("Heard"); }
    static QString ofHerOwn() { return tr("You asked to be reminded of something."); }
    static QString ofAppointment(const QDateTime &start, const SaidDates &dates)
    {
        if (start.date() == dates.today())
            //: %1 is a time
            return tr("You have an appointment today at %1.").arg(dates.time(start));
        // Not "tomorrow": the notice may still stand there when that day has come.
        //: %1 is a day, such as "Tuesday 3 March"; %2 a time
        return tr("You have an appointment on %1 at %2.").arg(dates.day(start), dates.time(start));
    }
};

} // namespace

Bell::Bell(Device &device, ports::Notifier &notifier, const Preferences &preferences, QObject *parent)
    : QObject(parent), m_device(device), m_notifier(notifier), m_preferences(preferences), m_reminders(device.database),
      m_clock(device.clock)
{
    auto *watch = new StoreWatch(device, {u"Appointment"_s, care::Reminders::changed}, this);
    connect(watch, &StoreWatch::outOfDate, this, &Bell::look);
    connect(&m_clock, &ClockWatch::passed, this, &Bell::look);
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
                  if (sources)
                      return ring(*sources);
                  logFailure(sources.error());
                  m_clock.waitFor(m_device.clock.now() + tryAgainAfter);
                  rest();
              });
}

void Bell::ring(care::ReminderSources sources)
{
    sources.rung += m_rung;
    const Instant now = m_device.clock.now();
    withdraw(care::outOfDate(sources, now));
    forgetAhead(sources, now);
    m_failed = false;
    m_next = nextStart(sources, now);
    m_coming = 1; // this, so that none of them is the last before all are asked for
    for (const care::PlannedReminder &ring : care::planned(sources, QTimeZone::systemTimeZone(), now)) {
        if (ring.at > now || !m_notifier.allowed()) {
            const Instant again = ring.at > now ? ring.at : now + tryAgainAfter;
            m_next = std::min(m_next.value_or(again), again);
            continue;
        }
        ++m_coming;
        m_notifier.show({ring.id.value, NoticeWords::title(), wordsFor(ring), std::nullopt},
                        [bell = QPointer{this}, ring](bool shown) {
                            if (bell)
                                bell->shown(ring, shown);
                        });
    }
    came();
}

/// Now, not once its time has come: then it would look as if it had just rung.
void Bell::forgetAhead(const care::ReminderSources &sources, Instant now)
{
    const auto ahead = [now](const care::Rung &rung) { return care::isAhead(rung, now); };
    if (!std::any_of(sources.rung.begin(), sources.rung.end(), ahead))
        return;
    m_rung.removeIf(ahead);
    whenReady(m_reminders.forgetAhead(now), this, [](const store::StoreResult<void> &forgotten) {
        if (!forgotten)
            logFailure(forgotten.error());
    });
}

/// It counts as rung once it is on the screen, and is written down after that: rather twice than never.
void Bell::shown(const care::PlannedReminder &ring, bool shown)
{
    if (shown) {
        m_rung.push_back({ring.id, ring.about, ring.due, ring.appointment.isEmpty() ? std::nullopt : std::optional{ring.start},
                          m_device.clock.now()});
        m_withdrawn.remove(ring.id);
        m_given << ring;
    }
    m_failed = m_failed || !shown;
    came();
}

void Bell::came()
{
    if (--m_coming > 0)
        return;
    const Instant now = m_device.clock.now();
    if (m_failed)
        m_next = std::min(m_next.value_or(now + tryAgainAfter), now + tryAgainAfter);
    m_clock.waitFor(m_next);
    if (m_given.isEmpty())
        return rest();
    whenReady(m_reminders.markRung(std::exchange(m_given, {}), now), this, [this](const store::StoreResult<void> &written) {
        if (!written)
            logFailure(written.error());
        rest();
    });
}

/// Notices of before a restart too.
void Bell::withdraw(const QVector<ResourceId> &notices)
{
    for (const ResourceId &notice : notices) {
        if (m_withdrawn.contains(notice))
            continue;
        m_withdrawn.insert(notice);
        m_notifier.withdraw(notice.value);
    }
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
    const SaidDates dates{localeOf(m_preferences.language()), m_device.clock.now().toLocal().date()};
    return ring.appointment.isEmpty() ? NoticeWords::ofHerOwn() : NoticeWords::ofAppointment(ring.start.toLocal(), dates);
}

} // namespace heard::models
