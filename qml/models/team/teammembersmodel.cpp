#include "models/team/teammembersmodel.h"

#include "models/whenwritten.h"

namespace heard::models {

using people::TeamMember;
using people::TeamMembers;

namespace {

QVariant rolesOf(const TeamMember &member)
{
    QVariantList roles;
    for (const people::Role role : member.roles)
        roles << static_cast<int>(role);
    return roles;
}

} // namespace

std::span<const Role<TeamMember>> TeamMembersModel::roles() const
{
    static constexpr std::array<Role<TeamMember>, 9> columns{{
        {"recordId", [](const TeamMember &m) -> QVariant { return m.id.value; }},
        {"name", [](const TeamMember &m) -> QVariant { return m.name(); }},
        {"prefix", [](const TeamMember &m) -> QVariant { return m.prefix; }},
        {"given", [](const TeamMember &m) -> QVariant { return m.given; }},
        {"family", [](const TeamMember &m) -> QVariant { return m.family; }},
        {"teamRoles", rolesOf},
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

QVector<TeamMember> TeamMembersModel::listed(const QVector<TeamMember> &all)
{
    m_all = all;
    Q_EMIT allCountChanged();
    return fitting();
}

QStringList TeamMembersModel::watchedTypes() const
{
    return {QStringLiteral("Practitioner"), QStringLiteral("PractitionerRole")};
}

void TeamMembersModel::setTyped(const QString &typed)
{
    if (typed == m_typed)
        return;
    m_typed = typed;
    narrow();
}

void TeamMembersModel::setRoleWords(const QVariantMap &words)
{
    if (words == m_roleWords)
        return;
    m_roleWords = words;
    narrow();
}

void TeamMembersModel::narrow()
{
    Q_EMIT narrowed();
    setRecords(fitting());
}

QVector<TeamMember> TeamMembersModel::fitting() const
{
    QVector<TeamMember> some;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(some), [this](const TeamMember &member) {
        QStringList said{member.name(), member.jobTitle};
        for (const people::Role role : member.roles)
            said << m_roleWords.value(QString::number(static_cast<int>(role))).toString();
        return std::any_of(said.begin(), said.end(),
                           [this](const QString &words) { return words.contains(m_typed.trimmed(), Qt::CaseInsensitive); });
    });
    return some;
}

bool TeamMembersModel::isWhole(const TeamMember &member)
{
    const std::array<std::pair<bool, Problem>, 3> lacks{
        {{member.given.isEmpty(), GivenMissing}, {member.family.isEmpty(), FamilyMissing}, {member.roles.isEmpty(), RoleMissing}}};
    bool whole = true;
    for (const auto &[isMissing, problem] : lacks) {
        whole = whole && !isMissing;
        if (isMissing)
            Q_EMIT refused(problem);
    }
    return whole;
}

void TeamMembersModel::write(const QString &id, const QString &prefix, const QString &given, const QString &family,
                             const QList<int> &teamRoles, const QString &jobTitle)
{
    if (!device())
        return;
    TeamMember member;
    member.id = {id};
    member.prefix = prefix.trimmed();
    member.given = given.trimmed();
    member.family = family.trimmed();
    for (const int role : teamRoles)
        member.roles << static_cast<people::Role>(role);
    member.jobTitle = jobTitle.trimmed();
    if (!isWhole(member))
        return;
    TeamMembers members{device()->database};
    if (id.isEmpty())
        whenWritten(members.add(member), this, [this](const ResourceId &at) { Q_EMIT stored(at.value); },
                    [this](people::TeamError error) { refuse(error); });
    else
        whenWritten(members.change(member), this, [this, id] { Q_EMIT stored(id); },
                    [this](people::TeamError error) { refuse(error); });
}

void TeamMembersModel::setActive(const QString &id, bool active)
{
    if (!device())
        return;
    whenWritten(
        TeamMembers{device()->database}.setActive({id}, active), this,
        [this, id, active] {
            if (!active)
                Q_EMIT left(id);
        },
        [this](people::TeamError error) { refuse(error); });
}

void TeamMembersModel::leave(const QString &id)
{
    setActive(id, false);
}

void TeamMembersModel::comeBack(const QString &id)
{
    setActive(id, true);
}

} // namespace heard::models
