#include "hub/access.h"

#include "fhir/element.h"
#include "fhir/vocabulary.h"
#include "hub/resourcetypes.h"
#include "pledge/surveyresult.h"
#include "store/resources.h"
#include "voice/wordsoutcome.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace heard::hub {

namespace {

constexpr RowSet own = Rows::Own;
constexpr RowSet published = Rows::Everyone;
constexpr RowSet working = RowSet{Rows::Everyone} | Rows::Working;
constexpr RowSet all = RowSet{Rows::Everyone} | Rows::Working | Rows::Team | Rows::Patients;

constexpr Grant nothing{};
Grant read(RowSet rows)
{
    return {rows, false, false};
}
Grant add(RowSet rows)
{
    return {rows, true, false};
}
Grant write(RowSet rows)
{
    return {rows, true, true};
}

/// One line of the table: what each role may do with a type.
struct Line {
    Grant patient;
    Grant nurse;
    Grant pledgeLead;
    Grant mdtMember;
    Grant representative;
    Grant administrator;
};

const QHash<QString, Line> &table()
{
    // Columns: patient, nurse, pledge lead, MDT member, patient representative, administrator.
    static const Line unit{read(published), read(all), write(all), read(all), read(published), write(all)};
    static const Line herRecord{read(own), write(all), write(all), read(all), nothing, nothing};
    static const Line herWords{write(own), write(all), write(all), read(all), nothing, nothing};
    /// Of her own entry she changes only what to mind when writing to her: see authorship.
    static const Line herself{Grant{own, false, true}, write(all), write(all), read(all), nothing, nothing};
    static const Line pledge{read(own | published), write(all), write(all), write(all), read(working), read(published)};
    static const Line library{
        read(own | published), write(all), write(all), read(all), read(published), read(published)};
    static const Line teamOnly{nothing, write(all), write(all), read(all), nothing, nothing};
    static const QHash<QString, Line> lines{
        {u"Appointment"_s, herRecord},
        {u"AppointmentResponse"_s, herWords},
        {u"AuditEvent"_s, {read(own), nothing, nothing, nothing, nothing, read(all)}},
        {u"Basic"_s, pledge},
        {u"CarePlan"_s, herRecord},
        // Beside her own, the answers to words without a name, which are sealed.
        {u"Communication"_s, {write(own | published), write(all), write(all), read(all), nothing, nothing}},
        {u"Consent"_s, herRecord},
        {u"DocumentReference"_s, library},
        {u"Flag"_s, teamOnly},
        {u"Goal"_s, pledge},
        {u"Group"_s, teamOnly},
        {u"List"_s, {read(own | published), write(all), write(all), write(all), read(working), nothing}},
        {u"Location"_s, unit},
        {u"MeasureReport"_s, {read(published), write(all), write(all), read(all), read(working), nothing}},
        {u"Organization"_s, unit},
        {u"Patient"_s, herself},
        {u"Practitioner"_s, unit},
        {u"PractitionerRole"_s, unit},
        {u"Provenance"_s, {nothing, write(all), write(all), write(all), add(working), nothing}},
        {u"Questionnaire"_s, library},
        {u"QuestionnaireResponse"_s, herWords},
        {u"ServiceRequest"_s, herWords},
        {u"Task"_s, herWords},
    };
    return lines;
}

/// What patients said in an interview, a focus group or a meeting, as a colleague wrote it down; whatever else it claims to be.
bool isConversation(QStringView type, const QJsonObject &resource)
{
    static constexpr std::array kinds{fhir::code::interview, fhir::code::focusGroup, fhir::code::note};
    if (type != "DocumentReference"_L1)
        return false;
    const QJsonArray codings = resource[u"type"][u"coding"].toArray();
    return std::any_of(codings.begin(), codings.end(), [](const QJsonValue &coding) {
        return coding[u"system"] == fhir::system::document && std::ranges::find(kinds, coding[u"code"].toString()) != kinds.end();
    });
}

Grant both(const Grant &a, const Grant &b)
{
    return {a.read | b.read, a.create || b.create, a.update || b.update};
}

} // namespace

QString toText(Audience audience)
{
    switch (audience) {
    case Audience::Everyone:
        return u"everyone"_s;
    case Audience::Phones:
        return u"phones"_s;
    case Audience::Working:
        return u"working"_s;
    case Audience::Unshared:
        return u"unshared"_s;
    case Audience::Hers:
        return u"hers"_s;
    case Audience::Team:
        break;
    }
    return u"team"_s;
}

Audience audienceFromText(const QString &text)
{
    if (text == "everyone"_L1)
        return Audience::Everyone;
    if (text == "phones"_L1)
        return Audience::Phones;
    if (text == "working"_L1)
        return Audience::Working;
    if (text == "hers"_L1)
        return Audience::Hers;
    return text == "unshared"_L1 ? Audience::Unshared : Audience::Team;
}

Grant grantFor(Roles roles, QStringView type)
{
    const auto line = table().constFind(type.toString());
    if (line == table().constEnd())
        return {};
    Grant grant;
    if (roles.has(Role::Patient))
        grant = both(grant, line->patient);
    if (roles.has(Role::Nurse))
        grant = both(grant, line->nurse);
    if (roles.has(Role::PledgeLead))
        grant = both(grant, line->pledgeLead);
    if (roles.has(Role::MdtMember))
        grant = both(grant, line->mdtMember);
    if (roles.has(Role::PatientRepresentative))
        grant = both(grant, line->representative);
    if (roles.has(Role::Administrator))
        grant = both(grant, line->administrator);
    return grant;
}

bool maySee(const Grant &grant, const Caller &caller, const QString &patient, Audience audience)
{
    if (!patient.isEmpty()) {
        const bool isOwn = grant.read.testFlag(Rows::Own) && patient == caller.subject && audience != Audience::Unshared;
        return isOwn || (grant.read.testFlag(Rows::Patients) && audience != Audience::Hers);
    }
    switch (audience) {
    case Audience::Everyone:
        return grant.read.testFlag(Rows::Everyone);
    case Audience::Phones:
        return grant.read.testFlag(Rows::Team) || grant.read == (own | published);
    case Audience::Working:
        return grant.read.testFlag(Rows::Working);
    case Audience::Team:
    case Audience::Unshared:
    case Audience::Hers:
        break;
    }
    return grant.read.testFlag(Rows::Team);
}

const char *visibleRows(RowSet rows)
{
    if (rows.testFlag(Rows::Patients))
        return " AND :me IS NOT NULL AND r.audience <> 'hers'";
    if (rows == own)
        return " AND r.patient = :me AND r.audience <> 'unshared'";
    if (rows == published)
        return " AND :me IS NOT NULL AND r.patient IS NULL AND r.audience = 'everyone'";
    if (rows == (own | published))
        return " AND ((r.patient = :me AND r.audience <> 'unshared') OR (r.patient IS NULL AND r.audience IN ('everyone', 'phones')))";
    if (rows == working)
        return " AND :me IS NOT NULL AND r.patient IS NULL AND r.audience IN ('everyone', 'working')";
    return " AND :me IS NULL";
}

QString scopesOf(Roles roles)
{
    const QString prefix = roles.has(Role::Patient) ? u"patient/"_s : u"user/"_s;
    QStringList scopes;
    const auto add = [&](const QString &type) {
        const Grant grant = grantFor(roles, type);
        const QString letters = (grant.create ? u"c"_s : QString{}) + (grant.read ? u"r"_s : QString{})
            + (grant.update ? u"u"_s : QString{}) + (grant.read ? u"s"_s : QString{});
        if (!letters.isEmpty())
            scopes << prefix + type + u'.' + letters;
    };
    for (const ResourceType &type : resourceTypes())
        add(type.name);
    add(u"AuditEvent"_s);
    return scopes.join(u' ');
}

bool isKeptFromPatients(QStringView type, const QJsonObject &resource)
{
    return (type == "CarePlan"_L1 && resource[u"status"] == "draft"_L1) || isConversation(type, resource);
}

bool isHersAlone(QStringView type, const QJsonObject &resource)
{
    return type == "QuestionnaireResponse"_L1 && resource[u"questionnaire"] == fhir::didItHappen;
}

bool isCountOfTheHub(QStringView type, const QJsonObject &resource)
{
    return type == "MeasureReport"_L1 && resource[u"measure"] == fhir::didItHappenMeasure;
}

bool isKeptInTeam(QStringView type, const QJsonObject &resource)
{
    // Numbers of people that no release has decided on are the team's.
    if (type == "MeasureReport"_L1)
        return !isCountOfTheHub(type, resource) && resource[u"measure"] != pledge::measure::evidenceStrength
            && resource[u"measure"] != pledge::measure::commitmentEffect;
    if (isConversation(type, resource))
        return true;
    static constexpr std::array teamOnly{fhir::code::theme, fhir::code::themeCoding, fhir::code::bookletGiven, fhir::code::release};
    if (type != "Basic"_L1)
        return false;
    const QJsonArray codings = resource[u"code"][u"coding"].toArray();
    return std::any_of(codings.begin(), codings.end(), [](const QJsonValue &coding) {
        return std::ranges::find(teamOnly, coding[u"code"].toString()) != teamOnly.end();
    });
}

QJsonObject withoutEvidence(QJsonObject issue)
{
    fhir::setExtension(issue, fhir::extension::evidence, "valueReference"_L1, {});
    fhir::setExtension(issue, fhir::extension::quoteChoice, "valueBoolean"_L1, {});
    return issue;
}

QJsonObject withoutWork(QJsonObject role)
{
    fhir::setExtension(role, fhir::extension::words, "valueString"_L1, {});
    fhir::setExtension(role, fhir::extension::hoursAMonth, "valueDecimal"_L1, {});
    return role;
}

bool isTakenBack(QStringView type, const QJsonObject &resource)
{
    return type == "DocumentReference"_L1
        && (resource[u"status"] == "superseded"_L1 || resource[u"status"] == "entered-in-error"_L1);
}

QJsonObject withoutWords(const QJsonObject &page)
{
    QJsonObject left;
    for (const QString &name : {u"resourceType"_s, u"id"_s, u"meta"_s, u"status"_s, u"docStatus"_s, u"type"_s, u"subject"_s,
             u"custodian"_s}) {
        if (page.contains(name))
            left.insert(name, page[name]);
    }
    if (const QJsonObject original = fhir::extensionOf(page, fhir::extension::publicationOf); !original.isEmpty())
        left.insert(u"extension"_s, QJsonArray{original});
    left.insert(u"content"_s,
        QJsonArray{QJsonObject{{u"attachment"_s, QJsonObject{{u"contentType"_s, u"text/markdown"_s}}}}});
    return left;
}

bool isSealedReply(QStringView type, const QJsonObject &resource)
{
    return type == "Communication"_L1 && !resource.contains(u"subject"_s)
        && fhir::codeIn(resource[u"category"], fhir::system::communication) == fhir::code::reply
        && !fhir::extensionOf(resource, fhir::extension::replyKey).isEmpty();
}

QJsonObject boxAlone(const QJsonObject &reply)
{
    QJsonObject left;
    for (const QString &name : {u"resourceType"_s, u"id"_s, u"meta"_s, u"identifier"_s, u"status"_s, u"category"_s,
             u"inResponseTo"_s, u"partOf"_s, u"sent"_s}) {
        if (reply.contains(name))
            left.insert(name, reply[name]);
    }
    left.insert(u"extension"_s, QJsonArray{fhir::extensionOf(reply, fhir::extension::replyKey)});
    QJsonArray boxes;
    const QJsonArray payload = reply[u"payload"].toArray();
    for (const QJsonValue &item : payload) {
        if (item.toObject().contains(u"contentAttachment"_s))
            boxes.append(QJsonObject{{u"contentAttachment"_s, item[u"contentAttachment"]}});
    }
    if (!boxes.isEmpty())
        left.insert(u"payload"_s, boxes);
    return left;
}

bool isUnnamedOutcome(QStringView type, const QJsonObject &resource)
{
    return type == "Basic"_L1 && fhir::codeIn(resource[u"code"], fhir::system::basic) == fhir::code::wordsOutcome
        && !resource[u"subject"][u"reference"].toString().startsWith("Patient/"_L1);
}

QJsonObject outcomeSealed(const QJsonObject &outcome)
{
    QJsonObject left;
    for (const QString &name : {u"resourceType"_s, u"id"_s, u"meta"_s, u"code"_s}) {
        if (outcome.contains(name))
            left.insert(name, outcome[name]);
    }
    const auto read = voice::wordsOutcomeFromFhir(outcome);
    if (!read)
        return left;
    // Sealed only here: the ids in it are those that the hub has given.
    voice::WordsOutcome box;
    box.id = read->id;
    box.replyKey = read->replyKey;
    box.box = voice::sealed(*read);
    return voice::toFhir(box, left);
}

QByteArray shown(const Grant &grant, QStringView type, QByteArray json)
{
    // Where nothing of the kind can be in it, it is not read.
    const bool isPage = type == "DocumentReference"_L1;
    const bool isAnswer = type == "Communication"_L1 && json.contains(fhir::extension::replyKey.latin1());
    const bool isIssue = type == "Basic"_L1
        && (json.contains(fhir::extension::evidence.latin1()) || json.contains(fhir::extension::quoteChoice.latin1()));
    const bool isOutcome = type == "Basic"_L1 && json.contains(fhir::code::wordsOutcome.latin1());
    const bool isRole = type == "PractitionerRole"_L1
        && (json.contains(fhir::extension::words.latin1()) || json.contains(fhir::extension::hoursAMonth.latin1()));
    if (isOfTeam(grant) || (!isPage && !isAnswer && !isIssue && !isOutcome && !isRole))
        return json;
    const QJsonObject resource = QJsonDocument::fromJson(json).object();
    if (isOutcome && isUnnamedOutcome(type, resource))
        return store::textOf(outcomeSealed(resource));
    if (isIssue)
        return store::textOf(withoutEvidence(resource));
    if (isRole)
        return store::textOf(withoutWork(resource));
    if (isTakenBack(type, resource))
        return store::textOf(withoutWords(resource));
    return isSealedReply(type, resource) ? store::textOf(boxAlone(resource)) : json;
}

bool isOfTeam(const Grant &grant)
{
    return grant.read.testFlag(Rows::Team);
}

} // namespace heard::hub
