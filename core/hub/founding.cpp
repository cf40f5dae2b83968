#include "hub/founding.h"

#include "fhir/vocabulary.h"
#include "hub/storerefusal.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace heard::hub {

namespace {

QJsonObject referenceTo(const QString &target)
{
    return {{u"reference"_s, target}};
}

/// "Sister Grace Okafor": the last word is the family name, the others are given as they stand.
QJsonObject nameOf(const QString &text)
{
    QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    QJsonObject name{{u"text"_s, words.join(u' ')}};
    if (!words.isEmpty())
        name.insert(u"family"_s, words.takeLast());
    if (!words.isEmpty())
        name.insert(u"given"_s, QJsonArray::fromStringList(words));
    return name;
}

} // namespace

Caller theHubItself()
{
    return {0, u"Organization/hub"_s, Role::Nurse | Role::PledgeLead | Role::Administrator, "127.0.0.1"};
}

AuditEntry localEntry(const QString &interaction, const QString &type, const QString &id)
{
    AuditEntry entry;
    entry.agent = theHubItself().subject;
    entry.address = u"this machine"_s;
    entry.interaction = interaction;
    entry.type = type;
    entry.id = id;
    entry.status = 200;
    return entry;
}

AuditEntry localEntry(const QString &interaction, const Written &written)
{
    AuditEntry entry = localEntry(interaction, written.type, written.id);
    entry.status = written.status;
    entry.version = written.record.version;
    if (!written.record.patient.isEmpty())
        entry.patients = {written.record.patient};
    return entry;
}

Answered<QString> addColleague(Desk &desk, const QString &organization, const QString &name, Roles roles)
{
    Changes changes{desk.connection, desk.stamps};
    const auto practitioner = changes.create(theHubItself(),
        {{u"resourceType"_s, u"Practitioner"_s}, {u"active"_s, true}, {u"name"_s, QJsonArray{nameOf(name)}}});
    if (!practitioner)
        return failed(practitioner.error());
    const QString subject = u"Practitioner/"_s + practitioner->id;
    const QStringList codes = roles.toText().split(u' ', Qt::SkipEmptyParts);
    for (const QString &code : codes) {
        const QJsonObject coding{{u"system"_s, fhir::system::role}, {u"code"_s, code}};
        const auto role = changes.create(theHubItself(),
            {
                {u"resourceType"_s, u"PractitionerRole"_s},
                {u"active"_s, true},
                {u"practitioner"_s, referenceTo(subject)},
                {u"organization"_s, referenceTo(u"Organization/"_s + organization)},
                {u"code"_s, QJsonArray{QJsonObject{{u"coding"_s, QJsonArray{coding}}}}},
            });
        if (!role)
            return failed(role.error());
    }
    return subject;
}

Answered<Founded> found(Desk &desk, const Clock &clock, const QString &unit, const QString &administrator, Roles roles)
{
    const auto organization = Changes{desk.connection, desk.stamps}.create(
        theHubItself(), {{u"resourceType"_s, u"Organization"_s}, {u"active"_s, true}, {u"name"_s, unit.simplified()}});
    if (!organization)
        return failed(organization.error());
    const auto subject = addColleague(desk, organization->id, administrator, roles);
    if (!subject)
        return failed(subject.error());
    const auto invite = Accounts{desk.connection, clock}.invite(*subject, roles, {});
    if (!invite)
        return failed(storeRefusal(invite.error()));
    return Founded{organization->id, subject->mid(subject->indexOf(u'/') + 1), *invite};
}

store::StoreResult<std::optional<QString>> unitOf(store::Connection &connection)
{
    return connection.first<QString>("SELECT id FROM resource WHERE type = 'Organization' ORDER BY key LIMIT 1", {},
        [](const store::Row &row) { return row.text(0); });
}

} // namespace heard::hub
