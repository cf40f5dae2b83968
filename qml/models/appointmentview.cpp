#include "models/appointmentview.h"
#include "models/storelog.h"
#include "models/whenready.h"

#include "care/appointments.h"
#include "care/preparations.h"
#include "care/questions.h"
#include "worklist/news.h"

#include <algorithm>
#include <array>
#include <utility>

namespace heard::models {

using care::Appointment;
using care::AppointmentState;

void AppointmentView::setAppointmentId(const QString &id)
{
    if (id == m_id.value)
        return;
    m_id.value = id;
    Q_EMIT appointmentIdChanged();
    refresh();
}

bool AppointmentView::isAhead() const
{
    return isStanding() && device() && care::endOf(appointment()) >= device()->clock.now();
}

bool AppointmentView::isStanding() const
{
    const AppointmentState state = appointment().state;
    return m_shown
        && (state == AppointmentState::Proposed || state == AppointmentState::Booked || state == AppointmentState::Arrived);
}

bool AppointmentView::isExpected() const
{
    return m_shown && device()
        && (appointment().state == AppointmentState::Proposed || appointment().state == AppointmentState::Booked);
}

bool AppointmentView::isMaybeHere() const
{
    return isExpected() && device()->clock.now().toLocal().date() >= appointment().start.toLocal().date();
}

bool AppointmentView::isBegun() const
{
    return (isExpected() && device()->clock.now() >= appointment().start)
        || (m_shown && appointment().state == AppointmentState::Arrived);
}

qsizetype AppointmentView::waitForNextPart()
{
    if (!m_shown || !device())
        return 0;
    const std::array parts{Instant::of(appointment().start.toLocal().date().startOfDay()), appointment().start, care::endOf(appointment())};
    const auto next = std::ranges::upper_bound(parts, device()->clock.now());
    followClock(next == parts.end() ? std::nullopt : std::optional{*next});
    return next - parts.begin();
}

int AppointmentView::facts() const
{
    const Appointment &a = appointment();
    return static_cast<int>(std::ranges::count(std::array{a.place.isEmpty(), a.directions.isEmpty(), a.preparation.isEmpty(), a.bring.isEmpty(),
                                                          a.description.isEmpty()}, false));
}

const Appointment &AppointmentView::appointment() const
{
    static const Appointment none;
    return m_shown ? m_shown->appointment : none;
}

QFuture<AppointmentView::Found> AppointmentView::find(Device &device) const
{
    return care::Appointments(device.database).byId(m_id);
}

QFuture<AppointmentView::Found> NextAppointment::find(Device &device) const
{
    return care::Appointments(device.database).nextFor(device.patient, device.clock.now());
}

QStringList AppointmentView::watchedTypes() const
{
    return {QStringLiteral("Appointment"), QStringLiteral("Communication")};
}

void AppointmentView::read(Device &device)
{
    using Answer = store::StoreResult<std::optional<Shown>>;
    store::Database &database = device.database;
    // One answer for all of it, so that nothing on the page jumps.
    auto shown = find(device).then([&database](const Found &found) -> QFuture<Answer> {
        if (!found)
            return QtFuture::makeReadyFuture(Answer{failed(found.error())});
        if (!*found)
            return QtFuture::makeReadyFuture(Answer{std::nullopt});
        const Appointment appointment = **found;
        return care::Preparations(database).isDone(appointment)
            .then([&database, appointment](const store::StoreResult<bool> &prepared) {
                return care::Questions(database).of(appointment.id)
                    .then([appointment, prepared](const store::StoreResult<QVector<care::Question>> &questions) -> Answer {
                        if (!questions)
                            return failed(questions.error());
                        return Shown{appointment, static_cast<int>(questions->size()), prepared.value_or(false)};
                    });
            })
            .unwrap();
    });
    whenAnswered(shown.unwrap(), [this](const std::optional<Shown> &answer) { show(answer); });
}

void AppointmentView::show(const std::optional<Shown> &shown)
{
    const bool same = shown == m_shown;
    m_shown = shown;
    const qsizetype before = std::exchange(m_begunParts, waitForNextPart());
    if (same && before == m_begunParts)
        return;
    if (shown && shown->appointment.id != m_id) {
        m_id = shown->appointment.id;
        Q_EMIT appointmentIdChanged();
    }
    Q_EMIT changed();
}

void AppointmentView::rename(const ResourceId &from, const ResourceId &to)
{
    if (m_id == from)
        setAppointmentId(to.value);
}

void AppointmentView::setPrepared(bool prepared)
{
    if (!m_shown || !device() || prepared == m_shown->prepared)
        return;
    m_shown->prepared = prepared;
    Q_EMIT changed();
    whenReady(care::Preparations(device()->database).setDone(m_shown->appointment, prepared), this,
              [this](const store::StoreResult<void> &kept) {
                  if (!kept)
                      refresh();
              });
}

void AppointmentView::markSeen()
{
    if (m_shown && device())
        logIfFailed(worklist::News(device()->database).markSeen(m_shown->appointment));
}

} // namespace heard::models
