#include "people/teammembers.h"

#include "people/humanname.h"
#include "people/units.h"
#include "store/edit.h"

using namespace Qt::StringLiterals;
using heard::store::Reader;
using heard::store::StoreResult;
using heard::store::WriteResult;
using heard::store::Writer;

namespace heard::people {

namespace {

constexpr qsizetype longestName = 200;

/// Both resources come as one object, so that a member is read, or left out, as a whole.
Result<TeamMember, fhir::ReadError> memberFrom(const QJsonObject &both)
{
    return teamMemberFromFhir(both["practitioner"_L1].toObject(), both["role"_L1].toObject());
}

StoreResult<std::optional<TeamMember>> memberWithId(const Reader &reader, const ResourceId &practitioner)
{
    // Somebody may have several roles; the one that counts is in use, and the first.
    return reader.first<TeamMember>(
        R"(SELECT json_object('practitioner', json(p.json), 'role', json(r.json)), d.state, d.sent_at, d.problem
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

StoreResult<int> otherAdministrators(const Reader &reader, const ResourceId &roleId)
{
    const auto count = reader.connection().first<int>(
        R"(SELECT count(*)
             FROM resource r
            WHERE r.type = 'PractitionerRole' AND r.id <> :id
              AND r.json ->> '$.active' IS NOT 0
              AND EXISTS (SELECT 1
                            FROM json_tree(r.json, '$.code') c
                           WHERE c.key = 'code' AND c.atom = 'administrator'))",
        {{":id", roleId.value}}, [](const store::Row &row) { return static_cast<int>(row.integer(0)); });
    if (!count)
        return failed(count.error());
    return count->value_or(0);
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

WriteResult<void, TeamError> apply(Writer &writer, const TeamMember &member)
{
    const auto before = memberWithId(writer, member.id);
    if (!before)
        return failed(before.error());
    if (!*before)
        return failed(TeamError::NotFound);
    TeamMember after = member;
    after.id = (*before)->id;
    after.roleId = (*before)->roleId;
    if ((*before)->role == Role::Administrator && (*before)->active
        && (after.role != Role::Administrator || !after.active)) {
        const auto others = otherAdministrators(writer, after.roleId);
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
    return store::edit<TeamError>(writer, u"PractitionerRole"_s, after.roleId,
                                  [&](QJsonObject &json) -> WriteResult<void, TeamError> {
        json = practitionerRoleToFhir(after, {}, json);
        return {};
    });
}

} // namespace

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
            R"(SELECT json_object('practitioner', json(p.json), 'role', json(r.json)), d.state, d.sent_at, d.problem
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
    return m_database.read([practitioner](Reader &reader) { return memberWithId(reader, practitioner); });
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
        const auto role = writer.create(practitionerRoleToFhir(*good, *unit));
        if (!role)
            return failed(role.error());
        return *practitioner;
    });
}

QFuture<WriteResult<void, TeamError>> TeamMembers::change(const TeamMember &member)
{
    return m_database.write([member](Writer &writer) -> WriteResult<void, TeamError> {
        const auto good = checked(member);
        return good ? apply(writer, *good) : failed(good.error());
    });
}

QFuture<WriteResult<void, TeamError>> TeamMembers::setActive(const ResourceId &practitioner, bool active)
{
    return m_database.write([practitioner, active](Writer &writer) -> WriteResult<void, TeamError> {
        auto found = memberWithId(writer, practitioner);
        if (!found)
            return failed(found.error());
        if (!*found)
            return failed(TeamError::NotFound);
        (*found)->active = active;
        return apply(writer, **found);
    });
}

} // namespace heard::people
