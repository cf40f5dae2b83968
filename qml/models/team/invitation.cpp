#include "models/team/invitation.h"

namespace heard::models {

QString Invitation::address() const
{
    return m_invite ? m_invite->hub.toString() : QString{};
}

void Invitation::invitePatient(const QString &id)
{
    begin({.isPatient = true, .id = {id}});
}

void Invitation::inviteColleague(const QString &id)
{
    begin({.isPatient = false, .id = {id}});
}

void Invitation::again()
{
    if (m_whom)
        begin(*m_whom);
}

void Invitation::begin(const Whom &whom)
{
    if (m_busy)
        return;
    m_whom = whom;
    m_invite.reset();
    m_problem = NoProblem;
    m_busy = true;
    Q_EMIT changed();
    m_task = ask(whom);
    m_task.start([this] {
        m_busy = false;
        Q_EMIT changed();
    });
}

sync::Task<void> Invitation::ask(Whom whom)
{
    const Device *device = this->device();
    if (!device || !device->client) {
        m_problem = Unreachable;
        co_return;
    }
    const sync::Invites invites{*device->client};
    auto asking = whom.isPatient ? invites.forPatient(whom.id) : invites.forColleague(whom.id);
    if (const auto invite = co_await std::move(asking); invite)
        m_invite = *invite;
    else
        m_problem = problemOf(invite.error().error, whom.isPatient);
}

Invitation::Problem Invitation::problemOf(sync::SyncError error, bool isPatient)
{
    switch (error) {
    case sync::SyncError::Forbidden: return NotAllowed;
    case sync::SyncError::Refused: return isPatient ? NotAllowed : HasLeft;
    case sync::SyncError::NotFound: return NotAtHubYet;
    case sync::SyncError::SignedOut: return SignedOut;
    default: return Unreachable;
    }
}

void Invitation::forget()
{
    m_task = {};
    m_busy = false;
    m_whom.reset();
    m_invite.reset();
    m_problem = NoProblem;
    Q_EMIT changed();
}

} // namespace heard::models
