#include "hub/authorship.h"

#include "fhir/element.h"
#include "fhir/vocabulary.h"
#include "hub/access.h"
#include "hub/founding.h"
#include "hub/records.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace heard::hub {

namespace {

QString referenceAt(const QJsonObject &resource, const QString &element)
{
    return resource[element].toObject()[u"reference"].toString();
}

/// The element that says who wrote it, for each type that has one.
const QHash<QString, QString> &authorElements()
{
    static const QHash<QString, QString> elements{
        {u"Communication"_s, u"sender"_s},
        {u"AppointmentResponse"_s, u"actor"_s},
        {u"Basic"_s, u"author"_s},
        {u"QuestionnaireResponse"_s, u"author"_s},
        {u"ServiceRequest"_s, u"requester"_s},
        {u"Task"_s, u"requester"_s},
    };
    return elements;
}

bool hasCategory(const QJsonObject &communication, const QStringList &codes)
{
    const QJsonArray categories = communication[u"category"].toArray();
    for (const QJsonValue &category : categories) {
        const QJsonArray codings = category.toObject()[u"coding"].toArray();
        for (const QJsonValue &coding : codings) {
            if (coding[u"system"].toString() == fhir::system::communication
                && codes.contains(coding[u"code"].toString()))
                return true;
        }
    }
    return false;
}

bool isRole(const QJsonObject &practitionerRole, QLatin1StringView wanted)
{
    const QJsonArray concepts = practitionerRole[u"code"].toArray();
    for (const QJsonValue &item : concepts) {
        const QJsonArray codings = item[u"coding"].toArray();
        for (const QJsonValue &coding : codings) {
            if (coding[u"code"].toString() == wanted)
                return true;
        }
    }
    return false;
}

/// The same without the elements that @p names; meta never counts, the hub writes it.
QJsonObject without(QJsonObject resource, const QStringList &names)
{
    resource.remove(u"meta"_s);
    for (const QString &name : names)
        resource.remove(name);
    return resource;
}

QJsonObject withoutExtension(QJsonObject resource, QLatin1StringView url)
{
    QJsonArray kept;
    const QJsonArray extensions = resource[u"extension"].toArray();
    for (const QJsonValue &extension : extensions) {
        if (extension[u"url"].toString() != url)
            kept.append(extension);
    }
    resource.remove(u"extension"_s);
    if (!kept.isEmpty())
        resource.insert(u"extension"_s, kept);
    return resource;
}

/// A Communication without what says that its recipient has read and understood it.
QJsonObject withoutReceipt(const QJsonObject &communication)
{
    return withoutExtension(withoutExtension(without(communication, {u"received"_s}), fhir::extension::acknowledged),
                            fhir::extension::pageRead);
}

/// The team says that it read her words and has done what they ask for.
bool changesOnlyHers(const QJsonObject &resource, const QJsonObject &stored)
{
    const auto extensions = [](const QJsonObject &of) { return withoutExtension(of, fhir::extension::mayQuote).value(u"extension"); };
    return resource[u"received"] == stored[u"received"] && extensions(resource) == extensions(stored);
}

/// Whether her words may be quoted is hers to say, also of those that the team typed in for her.
bool saysWhetherQuotable(const Caller &caller, const QJsonObject &resource, const QJsonObject &stored)
{
    const auto others = [](const QJsonObject &of) { return withoutExtension(without(of, {}), fhir::extension::mayQuote); };
    return hasCategory(stored, {QString{fhir::code::feedback}}) && referenceAt(stored, u"subject"_s) == caller.subject
        && others(resource) == others(stored);
}

/// A Patient without what to mind when speaking or writing to her.
QJsonObject withoutNeeds(const QJsonObject &patient)
{
    return withoutExtension(without(patient, {}), fhir::extension::communicationNeed);
}

/// What a patient asks for: an assessment of her support needs. Everything else of these types is the team's.
bool asksForAssessment(const QJsonObject &resource)
{
    const auto isOnly = [](const QJsonValue &given, QLatin1StringView system, QLatin1StringView code) {
        const QJsonArray codings = given[u"coding"].toArray();
        return codings.size() == 1 && codings[0][u"system"] == system && codings[0][u"code"] == code;
    };
    const QJsonArray categories = resource[u"category"].toArray();
    return resource[u"intent"] == "proposal"_L1 && isOnly(resource[u"code"], fhir::system::task, fhir::code::hna)
        && (categories.isEmpty()
            || (categories.size() == 1 && isOnly(categories[0], fhir::system::request, fhir::code::assessment)));
}

/// How only the team ends what she asked for; she withdraws it.
bool isEndOfTheTeam(const QJsonObject &resource)
{
    static const QStringList ends{u"completed"_s, u"rejected"_s, u"failed"_s};
    return ends.contains(resource[u"status"].toString());
}

/// That the team has looked after what is urgent.
QJsonArray handledIn(const QJsonObject &resource)
{
    QJsonArray found;
    const QJsonArray extensions = resource[u"extension"].toArray();
    for (const QJsonValue &extension : extensions) {
        if (extension[u"url"].toString() == fhir::extension::handled)
            found.append(extension);
    }
    return found;
}

std::optional<Refusal> requestFromPatient(const QString &type, const QJsonObject &resource, const QJsonObject &stored)
{
    if (type == "QuestionnaireResponse"_L1 && handledIn(resource) != handledIn(stored))
        return forbidden(u"That something was looked after is for the team to say."_s);
    if (type != "Task"_L1 && type != "ServiceRequest"_L1)
        return std::nullopt;
    if (!asksForAssessment(resource))
        return forbidden(u"A patient asks for an assessment of her support needs; %1s of other kinds are the team's."_s.arg(type));
    if (isEndOfTheTeam(resource) && resource[u"status"] != stored[u"status"])
        return forbidden(u"A patient withdraws what she asked for; the team ends it."_s);
    return std::nullopt;
}

std::optional<Refusal> newFromPatient(const Caller &caller, const QString &type, const QJsonObject &resource)
{
    const QString author = authorElements().value(type);
    if (referenceAt(resource, author) != caller.subject)
        return forbidden(u"A patient writes in her own name: %1.%2 must be she."_s.arg(type, author));
    if (type == "Communication"_L1) {
        if (referenceAt(resource, u"subject"_s) != caller.subject)
            return forbidden(u"A patient writes about herself: Communication.subject must be she."_s);
        if (!hasCategory(resource, {QString{fhir::code::question}, QString{fhir::code::feedback},
                                    QString{fhir::code::modePreference}}))
            return forbidden(u"A patient sends questions, feedback and how she likes to meet."_s);
    }
    return requestFromPatient(type, resource, {});
}

std::optional<Refusal> changeFromPatient(
    const Caller &caller, const QString &type, const QJsonObject &resource, const QJsonObject &stored)
{
    if (type == "Patient"_L1)
        return withoutNeeds(resource) == withoutNeeds(stored)
            ? std::nullopt
            : std::optional{forbidden(u"A patient changes of her own entry only her communication needs."_s)};
    // That she read it would say whose words it answers.
    if (isSealedReply(type, stored))
        return forbidden(u"Nobody says of a sealed answer that it was read."_s);
    if (type == "Communication"_L1 && hasCategory(stored, {QString{fhir::code::feedback}}) && !changesOnlyHers(resource, stored))
        return forbidden(u"Of what stands beside her words a patient changes only whether they may be quoted."_s);
    const QString author = authorElements().value(type);
    if (referenceAt(stored, author) != caller.subject) {
        const bool isHers = type == "Communication"_L1
            && (withoutReceipt(resource) == withoutReceipt(stored) || saysWhetherQuotable(caller, resource, stored));
        return isHers ? std::nullopt
                      : std::optional{forbidden(
                          u"A patient changes what she wrote; of what she was sent only that she has read it, of what was typed in for her only whether it may be quoted."_s)};
    }
    for (const QString &fixed : {author, u"subject"_s, u"category"_s, u"for"_s, u"appointment"_s, u"code"_s, u"intent"_s,
             u"focus"_s, u"basedOn"_s, u"questionnaire"_s}) {
        if (resource[fixed] != stored[fixed])
            return forbidden(u"%1.%2 cannot be changed."_s.arg(type, fixed));
    }
    return requestFromPatient(type, resource, stored);
}

Roles rolesNamed(const QJsonValue &agent)
{
    Roles roles;
    const QJsonArray concepts = agent[u"role"].toArray();
    for (const QJsonValue &item : concepts) {
        if (const QString code = fhir::codeIn(item, fhir::system::role); !code.isEmpty())
            roles = roles | Roles::fromText(code);
    }
    return roles;
}

/// What somebody says of a commitment she says herself, in a role that she has, and never otherwise afterwards: each side
/// must be able to rely on the other's word. Representatives agree or do not, and
/// say whether a promise is kept; reviews are the team's.
std::optional<Refusal> provenanceRefusal(const Caller &caller, const QJsonObject &resource, const QJsonObject &stored)
{
    const QJsonArray agents = resource[u"agent"].toArray();
    for (const QJsonValue &agent : agents) {
        const QString who = agent[u"who"][u"reference"].toString();
        if (who.startsWith("Practitioner/"_L1) && who != caller.subject && resource[u"agent"] != stored[u"agent"])
            return forbidden(u"Provenance.agent names a colleague."_s);
    }
    const QString activity = fhir::codeIn(resource[u"activity"], fhir::system::agreement);
    const QString before = fhir::codeIn(stored[u"activity"], fhir::system::agreement);
    const bool forTeam = grantFor(caller.roles, u"Provenance").read.testFlag(Rows::Team);
    if (activity.isEmpty() && before.isEmpty())
        return forTeam ? std::nullopt : std::optional{forbidden(u"A representative agrees, or not yet."_s)};
    if (!stored.isEmpty())
        return forbidden(u"What was said stays as it was said; say it anew."_s);
    if (!forTeam && activity == fhir::code::review)
        return forbidden(u"A representative agrees, or not yet."_s);
    const Roles named = agents.size() == 1 ? rolesNamed(agents[0]) : Roles{};
    if (named.isEmpty() || !caller.roles.hasAll(named) || agents[0][u"who"][u"reference"] != caller.subject)
        return forbidden(u"Provenance.agent must be who signs in, in a role of her own."_s);
    const bool judges = activity == fhir::code::kept || activity == fhir::code::notKept;
    if (judges && !named.has(Role::PatientRepresentative))
        return forbidden(u"Whether a promise is kept, patients' representatives say."_s);
    // Whoever speaks for patients speaks for nobody else at the same time.
    if (named.has(Role::PatientRepresentative) != caller.roles.has(Role::PatientRepresentative))
        return forbidden(u"A representative speaks as one."_s);
    return std::nullopt;
}

/// The team may record what a patient said or the unit sends, but not speak as a colleague.
std::optional<Refusal> fromTeam(
    const Caller &caller, const QString &type, const QJsonObject &resource, const QJsonObject &stored)
{
    const QString element = authorElements().value(type);
    const QString author = element.isEmpty() ? QString{} : referenceAt(resource, element);
    const bool isColleague = author.startsWith("Practitioner/"_L1) && author != caller.subject;
    if (isColleague && author != referenceAt(stored, element))
        return forbidden(u"%1.%2 names a colleague."_s.arg(type, element));
    if (type == "PractitionerRole"_L1 && !caller.roles.has(Role::Administrator)
        && (isRole(resource, fhir::code::administrator) || isRole(stored, fhir::code::administrator)))
        return forbidden(u"Only an administrator gives or takes that role."_s);
    return type == "Provenance"_L1 ? provenanceRefusal(caller, resource, stored) : std::nullopt;
}

} // namespace

std::optional<Refusal> authorshipRefusal(const Caller &caller, const QJsonObject &resource, const QJsonObject &stored)
{
    const QString type = resource[u"resourceType"].toString();
    if ((isCountOfTheHub(type, resource) || isCountOfTheHub(type, stored)) && caller.subject != theHubItself().subject)
        return forbidden(u"What patients confirmed is counted by the hub."_s);
    if (isHersAlone(type, resource) != isHersAlone(type, stored) && !stored.isEmpty())
        return forbidden(u"%1.questionnaire cannot be changed."_s.arg(type));
    if (!caller.isPatient())
        return fromTeam(caller, type, resource, stored);
    return stored.isEmpty() ? newFromPatient(caller, type, resource)
                            : changeFromPatient(caller, type, resource, stored);
}

} // namespace heard::hub
