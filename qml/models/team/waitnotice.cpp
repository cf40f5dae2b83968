#include "models/team/waitnotice.h"

#include "models/whenwritten.h"

namespace heard::models {

using care::WaitError;
using care::Waits;

namespace {

QVector<ResourceId> idsFrom(const QStringList &texts)
{
    QVector<ResourceId> ids;
    for (const QString &text : texts)
        ids.push_back({text});
    return ids;
}

QStringList textsOf(const QVector<ResourceId> &ids)
{
    QStringList texts;
    for (const ResourceId &id : ids)
        texts << id.value;
    return texts;
}

} // namespace

bool WaitNotice::isAwaited(int kind, int state, const QDateTime &start, const QDateTime &end) const
{
    const Device *device = deviceOf(*this);
    care::Appointment appointment;
    appointment.kind = static_cast<care::AppointmentKind>(kind);
    appointment.state = static_cast<care::AppointmentState>(state);
    appointment.start = Instant::of(start);
    appointment.end = Instant::of(end);
    return device && care::isAwaited(appointment, device->clock.now());
}

void WaitNotice::say(const QStringList &appointments, int minutes, const QString &reason, const QString &reasonCode)
{
    Device *device = deviceOf(*this);
    if (!device)
        return;
    const auto known = minutes < 0 ? std::nullopt : std::optional{minutes};
    whenWritten(Waits{device->database}.post(idsFrom(appointments), known, reason, device->practitioner, QTimeZone::systemTimeZone(), reasonCode),
                this,
                [this](const QVector<ResourceId> &words) { Q_EMIT said(textsOf(words)); },
                [this](WaitError error) { Q_EMIT refused(static_cast<Problem>(error)); });
}

void WaitNotice::end(const QStringList &appointments)
{
    Device *device = deviceOf(*this);
    if (!device)
        return;
    whenWritten(Waits{device->database}.end(idsFrom(appointments), device->practitioner, QTimeZone::systemTimeZone()), this,
                [this](const QVector<ResourceId> &words) { Q_EMIT ended(textsOf(words)); },
                [this](WaitError error) { Q_EMIT refused(static_cast<Problem>(error)); });
}

void WaitNotice::takeBack(const QStringList &words)
{
    Device *device = deviceOf(*this);
    if (!device)
        return;
    whenWritten(Waits{device->database}.takeBack(idsFrom(words)), this, [this] { Q_EMIT takenBack(); },
                [this](WaitError error) { Q_EMIT refused(static_cast<Problem>(error)); });
}

} // namespace heard::models
