#include "models/appointmentsmodel.h"

#include "care/appointments.h"

#include <algorithm>

namespace heard::models {

using care::Appointment;

namespace {

/// When the next of @p ahead is over: it leaves one list for the other.
std::optional<Instant> firstEnd(const QVector<Appointment> &ahead)
{
    const auto first = std::ranges::min_element(ahead, {}, care::endOf);
    return first == ahead.end() ? std::nullopt : std::optional{care::endOf(*first)};
}

} // namespace

void AppointmentsModel::setRange(Range range)
{
    if (range == m_range)
        return;
    m_range = range;
    Q_EMIT rangeChanged();
    refresh();
}

std::span<const Role<Appointment>> AppointmentsModel::roles() const
{
    static constexpr std::array<Role<Appointment>, 8> columns{{
        {"recordId", [](const Appointment &a) -> QVariant { return a.id.value; }},
        {"kind", [](const Appointment &a) -> QVariant { return static_cast<int>(a.kind); }},
        {"state", [](const Appointment &a) -> QVariant { return static_cast<int>(a.state); }},
        {"start", [](const Appointment &a) -> QVariant { return a.start.toLocal(); }},
        {"end", [](const Appointment &a) -> QVariant { return a.end.toLocal(); }},
        {"place", [](const Appointment &a) -> QVariant { return a.place; }},
        {"withWhom", [](const Appointment &a) -> QVariant { return a.withWhom; }},
        {"description", [](const Appointment &a) -> QVariant { return a.description; }},
    }};
    return columns;
}

QFuture<AppointmentsModel::Answer> AppointmentsModel::load(Device &device)
{
    const care::Appointments appointments{device.database};
    const Instant now = device.clock.now();
    return m_range == Upcoming ? appointments.upcomingFor(device.patient, now)
                               : appointments.pastFor(device.patient, now);
}

void AppointmentsModel::answered()
{
    if (m_range == Upcoming)
        return followClock(firstEnd(records()));
    whenReady(care::Appointments{device()->database}.upcomingFor(device()->patient, device()->clock.now()), this,
              [this](const Answer &ahead) { followClock(ahead ? firstEnd(*ahead) : std::nullopt); });
}

QStringList AppointmentsModel::watchedTypes() const
{
    return {QStringLiteral("Appointment")};
}

} // namespace heard::models
