#include "hub/changes.h"

#include "base/ids.h"
#include "exchange/intake.h"
#include "fhir/element.h"
#include "fhir/vocabulary.h"
#include "hub/authorship.h"
#include "hub/bothsides.h"
#include "hub/invitations.h"
#include "hub/querystring.h"
#include "hub/search.h"
#include "hub/searchvalues.h"
#include "hub/storerefusal.h"
#include "hub/validation.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace heard::hub {

namespace {

QJsonObject withMeta(QJsonObject resource, const QString &id, const QString &version, const QString &stamp)
{
    QJsonObject meta = resource[u"meta"].toObject();
    meta.insert(u"versionId"_s, version);
    meta.insert(u"lastUpdated"_s, stamp);
    resource.insert(u"meta"_s, meta);
    resource.insert(u"id"_s, id);
    return resource;
}

/// The version an If-Match names: W/"3", "3" or 3.
QString versionOf(QByteArray etag)
{
    etag = etag.trimmed();
    if (etag.startsWith("W/"))
        etag.remove(0, 2);
    if (etag.size() >= 2 && etag.startsWith('"') && etag.endsWith('"'))
        etag = etag.mid(1, etag.size() - 2);
    return QString::fromUtf8(etag);
}

Audience audienceOf(const QString &type, const QJsonObject &resource, bool isPublication)
{
    static const QStringList unit{u"Organization"_s, u"Location"_s, u"Practitioner"_s, u"PractitionerRole"_s};
    if (unit.contains(type))
        return Audience::Everyone;
    if (isKeptInTeam(type, resource))
        return Audience::Team;
    // It goes to every phone, sealed: only the one that holds the key knows that it is meant.
    if (isUnnamedOutcome(type, resource))
        return Audience::Phones;
    if (type == "Goal"_L1 || type == "Basic"_L1)
        return isPublication ? Audience::Everyone : Audience::Working;
    if (isSealedReply(type, resource))
        return Audience::Everyone;
    if (type == "Questionnaire"_L1)
        return resource[u"status"] == "active"_L1 ? Audience::Everyone : Audience::Working;
    if (type == "DocumentReference"_L1) {
        // Of one that was taken back a search still says that it was, and nothing else: that is how phones learn it.
        const bool isOut = isTakenBack(type, resource)
            || (resource[u"status"] == "current"_L1
                && !fhir::extensionOf(resource, fhir::extension::sensitive)[u"valueBoolean"].toBool());
        return isOut && isPublication && resource[u"docStatus"] == "final"_L1 ? Audience::Everyone : Audience::Team;
    }
    if (isCountOfTheHub(type, resource))
        return Audience::Everyone;
    if (type == "List"_L1 || type == "MeasureReport"_L1)
        return Audience::Working;
    return Audience::Team;
}

} // namespace

Answered<std::optional<Written>> Changes::find(
    const Caller &caller, const QString &typeName, const QByteArray &ifNoneExist) const
{
    const ResourceType *found = resourceType(typeName);
    if (!found)
        return failed(Refusal{404, u"not-supported"_s, u"The hub does not keep this type."_s, u"resourceType"_s, {}});
    const ResourceType &type = *found;
    const auto parameters = pairsOf(ifNoneExist.startsWith('?') ? ifNoneExist.mid(1) : ifNoneExist);
    if (!parameters || parameters->isEmpty())
        return failed(Refusal{400, u"invalid"_s, u"If-None-Exist is not a search."_s, {}, {}});
    auto query = searchFrom(type, *parameters);
    if (!query)
        return failed(query.error());
    if (query->criteria.isEmpty())
        return failed(Refusal{400, u"invalid"_s, u"If-None-Exist has no condition."_s, {}, {}});
    query->count = 2;
    const auto page = runSearch(m_connection, caller, grantFor(caller.roles, type.name), *query);
    if (!page)
        return failed(page.error());
    if (page->rows.size() > 1)
        return failed(Refusal{412, u"multiple-matches"_s, u"Several resources match If-None-Exist."_s, {}, {}});
    if (page->rows.isEmpty())
        return std::optional<Written>{};
    const QString id = page->rows.front().id;
    const auto record = Records{m_connection}.read(caller, type.name, id);
    if (!record)
        return failed(record.error());
    return std::optional{Written{200, type.name, id, *record, {}}};
}

Answered<Written> Changes::create(const Caller &caller, QJsonObject resource, const QByteArray &ifNoneExist, QString id)
{
    const ResourceType *type = resourceType(resource[u"resourceType"].toString());
    if (!type)
        return failed(Refusal{404, u"not-supported"_s, u"The hub does not keep this type."_s, u"resourceType"_s, {}});
    if (!grantFor(caller.roles, type->name).create)
        return failed(forbidden(u"Your role does not create %1."_s.arg(type->name)));
    if (!ifNoneExist.isEmpty()) {
        auto found = find(caller, type->name, ifNoneExist);
        if (!found)
            return failed(found.error());
        if (found->has_value())
            return **found;
    }
    resource.insert(u"id"_s, id.isEmpty() ? newUuid() : id);
    return put(caller, *type, std::move(resource), nullptr);
}

Answered<Written> Changes::update(
    const Caller &caller, const QString &id, QJsonObject resource, const QByteArray &ifMatch)
{
    const ResourceType *type = resourceType(resource[u"resourceType"].toString());
    if (!type)
        return failed(Refusal{404, u"not-supported"_s, u"The hub does not keep this type."_s, u"resourceType"_s, {}});
    if (!grantFor(caller.roles, type->name).update)
        return failed(forbidden(u"Your role does not change %1."_s.arg(type->name)));
    if (resource[u"id"].toString() != id)
        return failed(
            Refusal{400, u"invalid"_s, u"The body's id is not that of the address."_s, type->name + u".id"_s, {}});
    const auto before = Records{m_connection}.read(caller, type->name, id);
    if (!before)
        return failed(before.error());
    if (ifMatch.isEmpty())
        return failed(
            Refusal{428, u"required"_s, u"An update needs If-Match with the version it was made upon."_s, {}, {}});
    if (versionOf(ifMatch) != before->version)
        return failed(Refusal{412, u"conflict"_s, u"There is a newer version."_s, {},
            {{"ETag", "W/\"" + before->version.toUtf8() + '"'}}});
    return put(caller, *type, std::move(resource), &*before);
}

Answered<void> Changes::allowed(
    const Caller &caller, const ResourceType &type, const QJsonObject &resource, const QJsonObject &stored) const
{
    if (const auto fault = exchange::refusedAtIntake(resource, stored, m_stamps.now()))
        return failed(refusalOf(*fault));
    if (auto refusal = authorshipRefusal(caller, resource, stored))
        return failed(*std::move(refusal));
    if (type.name == "Goal"_L1 || type.name == "Basic"_L1)
        return agreedByBothSides(m_connection, caller, resource, stored);
    return {};
}

Answered<Written> Changes::put(
    const Caller &caller, const ResourceType &type, QJsonObject resource, const Record *before)
{
    const QJsonObject stored = before ? QJsonDocument::fromJson(before->json).object() : QJsonObject{};
    if (auto may = allowed(caller, type, resource, stored); !may)
        return failed(may.error());

    Written written{before ? 200 : 201, type.name, resource[u"id"].toString(), {}, {}};
    Record &record = written.record;
    record.version = QString::number(before ? before->version.toLongLong() + 1 : 1);
    record.lastUpdated = m_stamps.next();
    resource = withMeta(std::move(resource), written.id, record.version, record.lastUpdated);
    record.json = store::textOf(resource);
    if (before) {
        if (auto kept = keepInHistory(*before); !kept)
            return failed(storeRefusal(kept.error()));
    }
    const auto key = store::Resources{m_connection}.put(store::indexed(resource, record.json));
    if (!key)
        return failed(storeRefusal(key.error()));
    record.key = *key;

    const auto belongs = belonging(type, *key, resource);
    if (!belongs)
        return failed(belongs.error());
    record.patient = belongs->patient;
    record.audience = belongs->audience;
    if (before && before->patient != record.patient)
        return failed(
            Refusal{422, u"business-rule"_s, u"A resource stays in the record it was made in."_s, type.name, {}});
    if (!maySee(grantFor(caller.roles, type.name), caller, record.patient, record.audience))
        return failed(forbidden(u"This would not be yours to see."_s));

    auto done = m_connection.run("UPDATE resource SET patient = :patient, audience = :audience WHERE key = :key",
        {{":patient", record.patient.isEmpty() ? QString{} : record.patient}, {":audience", toText(record.audience)},
            {":key", *key}});
    if (done)
        done = storeSearchValues(m_connection, *key, searchValuesOf(type, resource));
    if (!done)
        return failed(storeRefusal(done.error()));
    auto followed = rolesFollowed(type.name, resource, stored);
    if (!followed)
        return failed(followed.error());
    written.changedRolesOf = *followed;
    if (m_checksAtOnce) {
        if (auto checked = checkReferences(caller, written); !checked)
            return failed(checked.error());
    }
    return written;
}

/// What a role's holder may do follows at once, and so does that she has left or is back.
Answered<QString> Changes::rolesFollowed(
    const QString &type, const QJsonObject &resource, const QJsonObject &stored) const
{
    if (type == "Practitioner"_L1)
        return resource[u"active"] == stored[u"active"] ? QString{} : followed(u"Practitioner/"_s + resource[u"id"].toString());
    if (type != "PractitionerRole"_L1)
        return QString{};
    const QString holder = resource[u"practitioner"][u"reference"].toString();
    const QString holderBefore = stored[u"practitioner"][u"reference"].toString();
    if (!holderBefore.isEmpty() && holder != holderBefore)
        return failed(Refusal{422, u"business-rule"_s, u"A role stays with its holder: end it and make another."_s,
            u"PractitionerRole.practitioner"_s, {}});
    return holder.isEmpty() ? QString{} : followed(holder);
}

Answered<QString> Changes::followed(const QString &practitioner) const
{
    if (auto done = Invitations{m_connection}.followRoles(practitioner); !done)
        return failed(done.error());
    return practitioner;
}

store::StoreResult<void> Changes::keepInHistory(const Record &before)
{
    return m_connection.run(
        "INSERT INTO history (resource, version, last_updated, json) VALUES (:key, :version, :updated, :json)",
        {{":key", before.key}, {":version", before.version.toLongLong()}, {":updated", before.lastUpdated},
            {":json", before.json}});
}

Answered<Changes::Belonging> Changes::belonging(const ResourceType &type, qint64 key, const QJsonObject &resource) const
{
    if (type.name == "Patient"_L1)
        return Belonging{u"Patient/"_s + resource[u"id"].toString(), Audience::Team};
    QStringList patients;
    bool isPublication = false;
    const auto done = m_connection.forEach(
        "SELECT path, target FROM reference WHERE source = :key", {{":key", key}}, [&](const store::Row &row) {
            const QString path = row.text(0);
            const QString target = row.text(1);
            isPublication = isPublication || path == fhir::path::publicationOf;
            if (target.startsWith("Patient/"_L1) && type.compartment.contains(path) && !patients.contains(target))
                patients << target;
            return true;
        });
    if (!done)
        return failed(storeRefusal(done.error()));
    if (patients.size() > 1)
        return failed(Refusal{422, u"business-rule"_s,
            u"A resource belongs to one patient's record at most: patients would see each other."_s, type.name, {}});
    if (type.name == "Provenance"_L1) {
        // What colleagues think a commitment takes is the team's; on what both sides agree, both read.
        if (fhir::codeIn(resource[u"activity"], fhir::system::agreement) == fhir::code::review)
            return Belonging{QString{}, Audience::Team};
        const auto audience = provenanceAudience(key);
        if (!audience)
            return failed(audience.error());
        return Belonging{QString{}, *audience};
    }
    if (patients.isEmpty())
        return Belonging{QString{}, audienceOf(type.name, resource, isPublication)};
    if (isHersAlone(type.name, resource))
        return Belonging{patients.front(), Audience::Hers};
    return Belonging{patients.front(), isKeptFromPatients(type.name, resource) ? Audience::Unshared : Audience::Team};
}

Answered<Audience> Changes::provenanceAudience(qint64 key) const
{
    const auto others = m_connection.first<qint64>(
        R"(SELECT count(*) FROM reference
            WHERE source = :key AND path = 'Provenance.target' AND target NOT GLOB 'Goal/*' AND target NOT GLOB 'Basic/*'
              AND target NOT GLOB 'List/*')",
        {{":key", key}}, [](const store::Row &row) { return row.integer(0); });
    if (!others)
        return failed(storeRefusal(others.error()));
    return others->value_or(1) == 0 ? Audience::Working : Audience::Team;
}

Answered<void> Changes::checkReferences(const Caller &caller, const Written &written) const
{
    std::optional<Refusal> refusal;
    const auto done = m_connection.forEach(
        R"(SELECT f.path, f.target, r.key, r.patient, r.audience
             FROM reference f
             LEFT JOIN resource r ON r.type = substr(f.target, 1, instr(f.target, '/') - 1)
                                 AND r.id = substr(f.target, instr(f.target, '/') + 1)
            WHERE f.source = :key)",
        {{":key", written.record.key}}, [&](const store::Row &row) {
            const QString target = row.text(1);
            const QString type = target.left(target.indexOf(u'/'));
            const Grant grant = grantFor(caller.roles, type);
            const bool isThere = !row.isNull(2);
            // The team may point at what its role does not read; for a patient that is as good as not there.
            const bool counts
                = isThere && (!caller.isPatient() || maySee(grant, caller, row.text(3), audienceFromText(row.text(4))));
            if (!counts)
                refusal = Refusal{422, u"not-found"_s, u"This reference leads nowhere."_s, row.text(0), {}};
            return counts;
        });
    if (!done)
        return failed(storeRefusal(done.error()));
    if (refusal)
        return failed(*refusal);
    return {};
}

} // namespace heard::hub
