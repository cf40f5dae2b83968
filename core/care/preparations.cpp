#include "care/preparations.h"

using namespace Qt::StringLiterals;

namespace heard::care {

namespace {

QString settingOf(const Appointment &appointment)
{
    return u"prepared/"_s + appointment.uid;
}

} // namespace

QFuture<store::StoreResult<bool>> Preparations::isDone(const Appointment &appointment) const
{
    return m_database.read([appointment](store::Reader &reader) -> store::StoreResult<bool> {
        const auto done = reader.setting(settingOf(appointment));
        if (!done)
            return failed(done.error());
        return !appointment.preparation.isEmpty() && *done == appointment.preparation;
    });
}

QFuture<store::StoreResult<void>> Preparations::setDone(const Appointment &appointment, bool done)
{
    return m_database.write([appointment, done](store::Writer &writer) {
        return writer.setSetting(settingOf(appointment), done ? appointment.preparation : QString{u""_s});
    });
}

} // namespace heard::care
