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

} // namespace

void WaitNotice::say(const QStringList &appointments, int minutes, const QString &reason)
{
    Device *device = deviceOf(*this);
    if (!device)
        return;
    const auto known = minutes < 0 ? std::nullopt : std::optional{minutes};
    whenWritten(Waits{device->database}.post(idsFrom(appointments), known, reason, device->practitioner, QTimeZone::systemTimeZone()), this,
                [this, patients = static_cast<int>(appointments.size())] { Q_EMIT said(patients); },
                [this](WaitError error) { Q_EMIT refused(static_cast<Problem>(error)); });
}

void WaitNotice::end(const QStringList &appointments)
{
    Device *device = deviceOf(*this);
    if (!device)
        return;
    whenWritten(Waits{device->database}.end(idsFrom(appointments), device->practitioner, QTimeZone::systemTimeZone()), this,
                [this] { Q_EMIT ended(); }, [this](WaitError error) { Q_EMIT refused(static_cast<Problem>(error)); });
}

} // namespace heard::models
