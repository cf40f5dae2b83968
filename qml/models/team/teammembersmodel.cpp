#include "models/team/teammembersmodel.h"

#include "models/whenwritten.h"

namespace heard::models {

using people::TeamMember;
using people::TeamMembers;

static_assert(static_cast<int>(people::TeamError::NotStored) == TeamMembersModel::NotStored);
static_assert(static_cast<int>(people::Role::Administrator) == TeamMembersModel::Administrator);

std::span<const Role<TeamMember>> TeamMembersModel::roles() const
{
    static constexpr std::array<Role<TeamMember>, 6> columns{{
        {"recordId", [](const TeamMember &m) -> QVariant { return m.id.value; }},
        {"name", [](const TeamMember &m) -> QVariant { return m.name(); }},
        {"teamRole", [](const TeamMember &m) -> QVariant { return static_cast<int>(m.role); }},
        {"jobTitle", [](const TeamMember &m) -> QVariant { return m.jobTitle; }},
        {"active", [](const TeamMember &m) -> QVariant { return m.active; }},
        {"delivery", [](const TeamMember &m) -> QVariant { return static_cast<int>(m.delivery.state); }},
    }};
    return columns;
}

QFuture<TeamMembersModel::Answer> TeamMembersModel::load(Device &device)
{
    return TeamMembers{device.database}.all();
}

QStringList TeamMembersModel::watchedTypes() const
{
    return {QStringLiteral("Practitioner"), QStringLiteral("PractitionerRole")};
}

void TeamMembersModel::add(const QString &prefix, const QString &given, const QString &family, TeamRole role,
                           const QString &jobTitle)
{
    if (!device())
        return;
    TeamMember member;
    member.prefix = prefix.trimmed();
    member.given = given.trimmed();
    member.family = family.trimmed();
    member.role = static_cast<people::Role>(role);
    member.jobTitle = jobTitle.trimmed();
    whenWritten(
        TeamMembers{device()->database}.add(member), this, [this](const ResourceId &id) { Q_EMIT added(id.value); },
        [this](people::TeamError error) { Q_EMIT refused(static_cast<Problem>(error)); });
}

void TeamMembersModel::setActive(const QString &id, bool active)
{
    if (device())
        whenWritten(TeamMembers{device()->database}.setActive({id}, active), this, [] {},
                    [this](people::TeamError error) { Q_EMIT refused(static_cast<Problem>(error)); });
}

} // namespace heard::models
