#include "people/pledgeleads.h"

#include "base/day.h"
#include "fhir/vocabulary.h"
#include "people/humanname.h"
#include "people/units.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using heard::store::Reader;
using heard::store::StoreResult;
using heard::store::WriteResult;
using heard::store::Writer;

namespace heard::people {

namespace {

constexpr qsizetype longestWords = 5000;

std::optional<QDate> dayAt(const QJsonValue &value)
{
    const QDate day = QDate::fromString(value.toString().left(10), Qt::ISODate);
    return day.isValid() ? std::optional{day} : std::nullopt;
}

/// Both come as one object: the role, and whose it is.
Result<PledgeLead, fhir::ReadError> leadFrom(const QJsonObject &together)
{
    const QJsonObject role = together["role"_L1].toObject();
    const QJsonObject practitioner = together["practitioner"_L1].toObject();
    PledgeLead lead;
    lead.id = fhir::idOf(role);
    lead.practitioner = fhir::idOf(practitioner);
    lead.name = humanNameOf(practitioner).full();
    if (lead.name.isEmpty() || !rolesOf(role).contains(Role::PledgeLead))
        return failed(fhir::ReadError::MissingElement);
    lead.from = dayAt(role["period"_L1]["start"_L1]);
    lead.until = dayAt(role["period"_L1]["end"_L1]);
    lead.words = fhir::extensionOf(role, fhir::extension::words)["valueString"_L1].toString();
    lead.current = role["active"_L1].toBool(true);
    return lead;
}

StoreResult<QVector<PledgeLead>> leads(const Reader &reader)
{
    auto found = reader.all<PledgeLead>(
        R"(SELECT json_object('role', json(r.json), 'practitioner', json(p.json)), d.state, d.sent_at, d.problem
             FROM resource r
             JOIN resource p ON p.type = 'Practitioner' AND p.id = substr(r.json ->> '$.practitioner.reference', 14)
             JOIN delivery d ON d.key = r.key
            WHERE r.type = 'PractitionerRole'
              AND EXISTS (SELECT 1 FROM json_tree(r.json, '$.code') c WHERE c.key = 'code' AND c.atom = 'pledge-lead')
            ORDER BY r.key)",
        {}, leadFrom);
    if (!found)
        return found;
    std::stable_sort(found->begin(), found->end(), [](const PledgeLead &one, const PledgeLead &other) {
        if (one.current != other.current)
            return one.current;
        return one.until.value_or(QDate{}) > other.until.value_or(QDate{});
    });
    return found;
}

/// A lead did all that a nurse does: whoever would be left with nothing but the unit's settings works on as a nurse.
WriteResult<void, TeamError> keepAtWork(Writer &writer, const PledgeLead &lead)
{
    const auto found = memberIn(writer, lead.practitioner);
    const auto unit = ownUnit(writer);
    if (!found || !unit)
        return failed(found ? unit.error() : found.error());
    if (!*found)
        return failed(TeamError::NotFound);
    TeamMember member = **found;
    const bool works = std::any_of(member.roles.begin(), member.roles.end(),
                                   [](Role role) { return role != Role::PledgeLead && role != Role::Administrator; });
    if (works)
        return {};
    member.roleId = {};
    member.role = Role::Nurse;
    const auto created = writer.create(practitionerRoleToFhir(member, *unit));
    return created ? WriteResult<void, TeamError>{} : failed(created.error());
}

/// Her time ends; what else the same resource says of her stays.
WriteResult<void, TeamError> end(Writer &writer, const PledgeLead &lead, QDate today)
{
    const auto stored = writer.json(u"PractitionerRole"_s, lead.id);
    if (!stored)
        return failed(stored.error());
    if (!*stored)
        return failed(TeamError::NotFound);
    QJsonObject json = **stored;
    QJsonObject ended = json;
    QJsonObject period = ended["period"_L1].toObject();
    period["end"_L1] = today.toString(Qt::ISODate);
    ended["period"_L1] = period;
    ended["active"_L1] = false;
    if (auto done = keepAtWork(writer, lead); !done)
        return done;
    const auto roles = rolesOf(json);
    if (roles.size() == 1) {
        const auto done = writer.update(ended);
        return done ? WriteResult<void, TeamError>{} : failed(done.error());
    }
    // One resource for several roles: the others stay, and her time as lead is kept by itself.
    QJsonArray others;
    QJsonArray own;
    const QJsonArray codes = json["code"_L1].toArray();
    for (const QJsonValue &code : codes)
        (fhir::codeIn(code, fhir::system::role) == fhir::code::pledgeLead ? own : others) << code;
    ended.remove("id"_L1);
    ended.remove("identifier"_L1);
    ended["code"_L1] = own;
    if (const auto kept = writer.create(ended); !kept)
        return failed(kept.error());
    // Last: without the role she may write none of this.
    json["code"_L1] = others;
    const auto done = writer.update(json);
    return done ? WriteResult<void, TeamError>{} : failed(done.error());
}

WriteResult<void, TeamError> begin(Writer &writer, TeamMember member, const QString &words, QDate today)
{
    const auto unit = ownUnit(writer);
    if (!unit)
        return failed(unit.error());
    member.roleId = {};
    member.role = Role::PledgeLead;
    member.active = true;
    QJsonObject json = practitionerRoleToFhir(member, *unit);
    json["period"_L1] = QJsonObject{{u"start"_s, today.toString(Qt::ISODate)}};
    fhir::setExtension(json, fhir::extension::words, "valueString"_L1, words);
    const auto created = writer.create(json);
    return created ? WriteResult<void, TeamError>{} : failed(created.error());
}

WriteResult<void, TeamError> handOverIn(Writer &writer, const ResourceId &to, const QString &words, QDate today)
{
    if (words.size() > longestWords)
        return failed(TeamError::TooLong);
    const auto member = memberIn(writer, to);
    const auto before = leads(writer);
    if (!member || !before)
        return failed(member ? before.error() : member.error());
    if (!*member || !(*member)->active || (*member)->roles.contains(Role::PledgeLead))
        return failed(TeamError::NotFound);
    // The new one first: whoever hands over may do no more once her own time has ended.
    if (auto done = begin(writer, **member, words, today); !done)
        return done;
    for (const PledgeLead &lead : *before) {
        if (!lead.current)
            continue;
        if (auto done = end(writer, lead, today); !done)
            return done;
    }
    return {};
}

} // namespace

StoreResult<QString> pledgeLeadName(const Reader &reader)
{
    const auto all = leads(reader);
    if (!all)
        return failed(all.error());
    return all->isEmpty() || !all->front().current ? QString{} : all->front().name;
}

QFuture<StoreResult<QVector<PledgeLead>>> PledgeLeads::history() const
{
    return m_database.read([](Reader &reader) { return leads(reader); });
}

QFuture<StoreResult<std::optional<PledgeLead>>> PledgeLeads::current() const
{
    return m_database.read([](Reader &reader) -> StoreResult<std::optional<PledgeLead>> {
        const auto all = leads(reader);
        if (!all)
            return failed(all.error());
        return all->isEmpty() || !all->front().current ? std::nullopt : std::optional{all->front()};
    });
}

QFuture<WriteResult<void, TeamError>> PledgeLeads::handOver(const ResourceId &to, const QString &words)
{
    return m_database.write([to, words = words.trimmed(), zone = m_zone](Writer &writer) {
        return handOverIn(writer, to, words, dayOf(writer.now(), zone));
    });
}

} // namespace heard::people
