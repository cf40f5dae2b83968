#include "models/team/colleagueview.h"

#include "people/permissions.h"
#include "people/teammembers.h"

namespace heard::models {

bool ColleagueView::leads() const
{
    return people::mayLead(m_member.roles);
}

bool ColleagueView::cares() const
{
    return m_member.active && people::mayCare(m_member.roles);
}

bool ColleagueView::isOfWiderTeam() const
{
    return people::mayWorkOnPledge(m_member.roles) && !people::mayCare(m_member.roles);
}

bool ColleagueView::writesDown() const
{
    return m_member.active && people::mayWriteDown(m_member.roles);
}

QStringList ColleagueView::watchedTypes() const
{
    return {QStringLiteral("Practitioner"), QStringLiteral("PractitionerRole")};
}

void ColleagueView::read(Device &device)
{
    whenAnswered(people::TeamMembers{device.database}.byId(device.practitioner),
                 [this](const std::optional<people::TeamMember> &member) {
                     const people::TeamMember found = member.value_or(people::TeamMember{});
                     if (found == m_member)
                         return;
                     m_member = found;
                     Q_EMIT changed();
                 });
}

} // namespace heard::models
