#include "people/teammembers.h"

#include "fhir/vocabulary.h"
#include "people/humanname.h"
#include "people/units.h"
#include "store/edit.h"

#include <QJsonDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using heard::store::Reader;
using heard::store::StoreResult;
using heard::store::WriteResult;
using heard::store::Writer;

namespace heard::people {

namespace {

constexpr qsizetype longestName = 200;

/// All her resources come as one object, so that a member is read, or left out, as a whole.
Result<TeamMember, fhir::ReadError> memberFrom(const QJsonObject &together)
{
    auto member = teamMemberFromFhir(together["practitioner"_L1].toObject(), together["role"_L1].toObject());
    if (!member)
        return member;
    member->roles.clear();
    const QJsonArray all = together["all"_L1].toArray();
    for (const QJsonValue &role : all) {
        const bool inUse = role["active"_L1].toBool(true);
        const auto given = rolesOf(role.toObject());
        for (const Role one : given) {
            // Of somebody who has left, what she was.
            if ((inUse || !member->active) && !member->roles.contains(one))
                member->roles << one;
        }
        if (member->jobTitle.isEmpty() && inUse)
            member->jobTitle = role["code"_L1][0]["text"_L1].toString();
    }
    std::sort(member->roles.begin(), member->roles.end());
    return member;
}

StoreResult<int> otherAdministrators(const Reader &reader, const ResourceId &practitioner)
{
    const auto count = reader.connection().first<int>(
        R"(SELECT count(*)
             FROM resource r
            WHERE r.type = 'PractitionerRole' AND r.json ->> '$.practitioner.reference' <> 'Practitioner/' || :id
              AND r.json ->> '$.active' IS NOT 0
              AND EXISTS (SELECT 1
                            FROM json_tree(r.json, '$.code') c
                           WHERE c.key = 'code' AND c.atom = 'administrator'))",
        {{":id", practitioner.value}}, [](const store::Row &row) { return static_cast<int>(row.integer(0)); });
    if (!count)
        return failed(count.error());
    return count->value_or(0);
}

/// Her PractitionerRoles, in use or not.
StoreResult<QVector<QJsonObject>> roleResources(const Reader &reader, const ResourceId &practitioner)
{
    return reader.connection().all<QJsonObject>(
        R"(SELECT r.json
             FROM reference f JOIN resource r ON r.key = f.source
            WHERE f.target = 'Practitioner/' || :id AND f.path = 'PractitionerRole.practitioner'
            ORDER BY r.key)",
        {{":id", practitioner.value}},
        [](const store::Row &row) { return QJsonDocument::fromJson(row.bytes(0)).object(); });
}

/// @p member tidied, or what is wrong with it.
Result<TeamMember, TeamError> checked(TeamMember member)
{
    for (QString *text : {&member.prefix, &member.given, &member.family, &member.jobTitle}) {
        *text = text->simplified();
        if (text->size() > longestName)
            return failed(TeamError::TooLong);
    }
    if (member.given.isEmpty() || member.family.isEmpty())
        return failed(TeamError::NameMissing);
    return member;
}

/// The codes of @p practitionerRole without the roles of ours that are not among @p roles.
QJsonArray codesFor(const QJsonObject &practitionerRole, const QVector<Role> &roles)
{
    QJsonArray kept;
    const QJsonArray codes = practitionerRole["code"_L1].toArray();
    for (const QJsonValue &code : codes) {
        const auto role = roleFrom(fhir::codeIn(code, fhir::system::role));
        if (!role || roles.contains(*role))
            kept << code;
    }
    return kept;
}

/// Brings what @p stored says of @p member up to date; it is in use where she has a role that it gives.
WriteResult<void, TeamError> applyToRole(Writer &writer, const TeamMember &member, const QJsonObject &stored)
{
    const QVector<Role> given = rolesOf(stored);
    const auto has = std::find_if(given.begin(), given.end(), [&](Role one) { return member.roles.contains(one); });
    const bool inUse = member.active && has != given.end();
    if (given.isEmpty() || (!inUse && !stored["active"_L1].toBool(true)))
        return {};
    return store::edit<TeamError>(writer, u"PractitionerRole"_s, fhir::idOf(stored),
                                  [&](QJsonObject &json) -> WriteResult<void, TeamError> {
        if (inUse)
            json["code"_L1] = codesFor(json, member.roles);
        TeamMember as = member;
        as.roleId = fhir::idOf(json);
        as.role = inUse ? *has : given.front();
        as.active = inUse;
        json = practitionerRoleToFhir(as, {}, json);
        return {};
    });
}

WriteResult<void, TeamError> applyRoles(Writer &writer, const TeamMember &member)
{
    const auto stored = roleResources(writer, member.id);
    if (!stored)
        return failed(stored.error());
    QVector<Role> missing = member.active ? member.roles : QVector<Role>{};
    for (const QJsonObject &role : *stored) {
        if (auto done = applyToRole(writer, member, role); !done)
            return done;
        const auto given = rolesOf(role);
        missing.removeIf([&given](Role one) { return given.contains(one); });
    }
    if (missing.isEmpty())
        return {};
    const auto unit = ownUnit(writer);
    if (!unit)
        return failed(unit.error());
    for (const Role role : std::as_const(missing)) {
        TeamMember created = member;
        created.roleId = {};
        created.role = role;
        if (const auto made = writer.create(practitionerRoleToFhir(created, *unit)); !made)
            return failed(made.error());
    }
    return {};
}

WriteResult<void, TeamError> apply(Writer &writer, const TeamMember &member)
{
    const auto before = memberIn(writer, member.id);
    if (!before)
        return failed(before.error());
    if (!*before)
        return failed(TeamError::NotFound);
    TeamMember after = member;
    after.id = (*before)->id;
    if (after.roles.isEmpty())
        after.roles = (*before)->roles;
    const bool was = (*before)->active && (*before)->roles.contains(Role::Administrator);
    if (was && !(after.active && after.roles.contains(Role::Administrator))) {
        const auto others = otherAdministrators(writer, after.id);
        if (!others)
            return failed(others.error());
        if (*others == 0)
            return failed(TeamError::LastAdministrator);
    }
    auto done = store::edit<TeamError>(writer, u"Practitioner"_s, after.id,
                                       [&](QJsonObject &json) -> WriteResult<void, TeamError> {
        json = practitionerToFhir(after, json);
        return {};
    });
    if (!done)
        return done;
    return applyRoles(writer, after);
}

} // namespace

StoreResult<std::optional<TeamMember>> memberIn(const Reader &reader, const ResourceId &practitioner)
{
    // Somebody may have several roles; the one that counts is in use, and the first.
    return reader.first<TeamMember>(
        R"(SELECT json_object('practitioner', json(p.json), 'role', json(r.json),
                              'all', (SELECT json_group_array(json(x.json))
                                        FROM reference g JOIN resource x ON x.key = g.source
                                       WHERE g.target = 'Practitioner/' || p.id
                                         AND g.path = 'PractitionerRole.practitioner')),
                  d.state, d.sent_at, d.problem
             FROM resource p
             JOIN reference f ON f.target = 'Practitioner/' || p.id AND f.path = 'PractitionerRole.practitioner'
             JOIN resource r ON r.key = f.source
             JOIN delivery d ON d.key = CASE WHEN EXISTS (SELECT 1 FROM local_change c WHERE c.resource = p.key)
                                             THEN p.key ELSE r.key END
            WHERE p.type = 'Practitioner' AND (p.id = :id OR p.local_id = :id)
            ORDER BY r.json ->> '$.active' IS 0, r.key
            LIMIT 1)",
        {{":id", practitioner.value}}, memberFrom);
}

StoreResult<std::optional<Signature>> signatureOf(const Reader &reader, const ResourceId &practitioner)
{
    const auto json = reader.json(u"Practitioner"_s, practitioner);
    if (!json)
        return failed(json.error());
    if (!*json)
        return std::nullopt;
    return Signature{fhir::idOf(**json), humanNameOf(**json).full()};
}

QFuture<StoreResult<QVector<TeamMember>>> TeamMembers::all() const
{
    return m_database.read([](Reader &reader) {
        return reader.all<TeamMember>(
            R"(SELECT json_object('practitioner', json(p.json), 'role', json(r.json),
                                  'all', (SELECT json_group_array(json(y.json))
                                            FROM reference g JOIN resource y ON y.key = g.source
                                           WHERE g.target = 'Practitioner/' || p.id
                                             AND g.path = 'PractitionerRole.practitioner')),
                      d.state, d.sent_at, d.problem
                 FROM resource p
                 JOIN resource r ON r.key = (SELECT x.key
                                               FROM reference f JOIN resource x ON x.key = f.source
                                              WHERE f.target = 'Practitioner/' || p.id
                                                AND f.path = 'PractitionerRole.practitioner'
                                              ORDER BY x.json ->> '$.active' IS 0, x.key
                                              LIMIT 1)
                 JOIN delivery d ON d.key = CASE WHEN EXISTS (SELECT 1 FROM local_change c WHERE c.resource = p.key)
                                                 THEN p.key ELSE r.key END
                WHERE p.type = 'Practitioner'
                ORDER BY r.json ->> '$.active' IS 0, p.json ->> '$.name[0].family', p.json ->> '$.name[0].given[0]', p.key)",
            {}, memberFrom);
    });
}

QFuture<StoreResult<std::optional<TeamMember>>> TeamMembers::byId(const ResourceId &practitioner) const
{
    return m_database.read([practitioner](Reader &reader) { return memberIn(reader, practitioner); });
}

QFuture<WriteResult<ResourceId, TeamError>> TeamMembers::add(const TeamMember &member)
{
    return m_database.write([member](Writer &writer) -> WriteResult<ResourceId, TeamError> {
        auto good = checked(member);
        if (!good)
            return failed(good.error());
        const auto unit = ownUnit(writer);
        if (!unit)
            return failed(unit.error());
        if (unit->isEmpty())
            return failed(TeamError::NoUnit);
        good->id = {};
        good->roleId = {};
        const auto practitioner = writer.create(practitionerToFhir(*good));
        if (!practitioner)
            return failed(practitioner.error());
        good->id = *practitioner;
        if (good->roles.isEmpty())
            good->roles = {good->role};
        for (const Role role : std::as_const(good->roles)) {
            good->role = role;
            if (const auto made = writer.create(practitionerRoleToFhir(*good, *unit)); !made)
                return failed(made.error());
        }
        return *practitioner;
    });
}

QFuture<WriteResult<void, TeamError>> TeamMembers::change(const TeamMember &member)
{
    return m_database.write([member](Writer &writer) -> WriteResult<void, TeamError> {
        auto good = checked(member);
        if (!good)
            return failed(good.error());
        const auto before = memberIn(writer, member.id);
        if (!before)
            return failed(before.error());
        if (*before)
            good->hoursAMonth = (*before)->hoursAMonth;
        return apply(writer, *good);
    });
}

QFuture<WriteResult<void, TeamError>> TeamMembers::setHours(const ResourceId &practitioner, std::optional<double> hours)
{
    return m_database.write([practitioner, hours](Writer &writer) -> WriteResult<void, TeamError> {
        auto found = memberIn(writer, practitioner);
        if (!found)
            return failed(found.error());
        if (!*found)
            return failed(TeamError::NotFound);
        (*found)->hoursAMonth = hours;
        return apply(writer, **found);
    });
}

QFuture<WriteResult<void, TeamError>> TeamMembers::setActive(const ResourceId &practitioner, bool active)
{
    return m_database.write([practitioner, active](Writer &writer) -> WriteResult<void, TeamError> {
        auto found = memberIn(writer, practitioner);
        if (!found)
            return failed(found.error());
        if (!*found)
            return failed(TeamError::NotFound);
        (*found)->active = active;
        return apply(writer, **found);
    });
}

} // namespace heard::people
