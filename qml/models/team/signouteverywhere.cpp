#include "models/team/signouteverywhere.h"

namespace heard::models {

void SignOutEverywhere::patient(const QString &id)
{
    begin(true, {id});
}

void SignOutEverywhere::colleague(const QString &id)
{
    begin(false, {id});
}

void SignOutEverywhere::begin(bool isPatient, const ResourceId &id)
{
    if (m_busy)
        return;
    m_problem = NoProblem;
    m_done = false;
    m_busy = true;
    Q_EMIT changed();
    m_task = ask(isPatient, id);
    m_task.start([this] {
        m_busy = false;
        Q_EMIT changed();
    });
}

sync::Task<void> SignOutEverywhere::ask(bool isPatient, ResourceId id)
{
    const Device *device = this->device();
    if (!device || !device->client) {
        m_problem = Unreachable;
        co_return;
    }
    const sync::SignIns signIns{*device->client};
    auto asking = isPatient ? signIns.endOfPatient(id) : signIns.endOfColleague(id);
    const auto ended = co_await std::move(asking);
    m_done = ended.has_value();
    if (!ended)
        m_problem = problemOf(ended.error().error);
}

SignOutEverywhere::Problem SignOutEverywhere::problemOf(sync::SyncError error)
{
    switch (error) {
    case sync::SyncError::Forbidden:
    case sync::SyncError::Refused: return NotAllowed;
    case sync::SyncError::NotFound: return NotAtHubYet;
    case sync::SyncError::SignedOut: return SignedOut;
    default: return Unreachable;
    }
}

void SignOutEverywhere::forget()
{
    m_task = {};
    m_busy = false;
    m_done = false;
    m_problem = NoProblem;
    Q_EMIT changed();
}

} // namespace heard::models
