#include "hub/resourcetypes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heard::hub {

namespace {

using Kind = SearchParameter::Kind;

/// Writes one row of the table below.
class Describe final {
public:
    explicit Describe(const QString &name)
    {
        m_type.name = name;
        if (name != "Provenance"_L1) // which has no identifier
            m_type.parameters = {{u"identifier"_s, Kind::Identifier, {}, {}}};
    }

    Describe &token(const QString &name, const QStringList &paths) { return add({name, Kind::Token, whole(paths), {}}); }
    /// An address as a whole: FHIR calls it a uri, or a reference where it names another resource.
    Describe &address(const QString &name, const QStringList &paths, const QString &declaredAs)
    {
        return add({name, Kind::Token, whole(paths), {}, declaredAs});
    }
    Describe &text(const QString &name, const QStringList &paths) { return add({name, Kind::String, whole(paths), {}}); }
    Describe &date(const QString &name, const QStringList &paths) { return add({name, Kind::Date, whole(paths), {}}); }
    Describe &refers(const QString &name, const QStringList &paths, const QStringList &targets)
    {
        return add({name, Kind::Reference, whole(paths), targets});
    }
    /// "subject" and, for patients only, "patient".
    Describe &subject(const QString &path, const QStringList &targets)
    {
        return refers(u"subject"_s, {path}, targets).refers(u"patient"_s, {path}, {u"Patient"_s});
    }
    Describe &belongsBy(const QStringList &paths)
    {
        m_type.compartment = whole(paths);
        return *this;
    }

    operator ResourceType() const { return m_type; }

private:
    QStringList whole(const QStringList &paths) const
    {
        QStringList result;
        for (const QString &path : paths)
            result << m_type.name + u'.' + path;
        return result;
    }
    Describe &add(const SearchParameter &parameter)
    {
        m_type.parameters.push_back(parameter);
        return *this;
    }

    ResourceType m_type;
};

const QStringList patientOrUnit{u"Patient"_s, u"Organization"_s};
const QStringList people{u"Patient"_s, u"Practitioner"_s, u"Organization"_s, u"PractitionerRole"_s};

QVector<ResourceType> appointmentTypes()
{
    return {
        Describe(u"Appointment"_s)
            .token(u"status"_s, {u"status"_s}).token(u"appointment-type"_s, {u"appointmentType"_s})
            .date(u"date"_s, {u"start"_s})
            .refers(u"actor"_s, {u"participant.actor"_s}, people + QStringList{u"Location"_s})
            .refers(u"patient"_s, {u"participant.actor"_s}, {u"Patient"_s})
            .refers(u"practitioner"_s, {u"participant.actor"_s}, {u"Practitioner"_s})
            .refers(u"location"_s, {u"participant.actor"_s}, {u"Location"_s})
            .refers(u"based-on"_s, {u"basedOn"_s}, {u"ServiceRequest"_s})
            .belongsBy({u"participant.actor"_s}),
        Describe(u"AppointmentResponse"_s)
            .token(u"part-status"_s, {u"participantStatus"_s})
            .refers(u"appointment"_s, {u"appointment"_s}, {u"Appointment"_s})
            .refers(u"actor"_s, {u"actor"_s}, people)
            .refers(u"patient"_s, {u"actor"_s}, {u"Patient"_s})
            .belongsBy({u"actor"_s}),
    };
}

QVector<ResourceType> careTypes()
{
    return {
        Describe(u"CarePlan"_s)
            .token(u"status"_s, {u"status"_s}).token(u"intent"_s, {u"intent"_s}).token(u"category"_s, {u"category"_s})
            .date(u"date"_s, {u"period.start"_s})
            .subject(u"subject"_s, {u"Patient"_s, u"Group"_s})
            .refers(u"based-on"_s, {u"basedOn"_s}, {u"CarePlan"_s}).refers(u"part-of"_s, {u"partOf"_s}, {u"CarePlan"_s})
            .belongsBy({u"subject"_s, u"activity.detail.performer"_s}),
        Describe(u"Consent"_s)
            .token(u"status"_s, {u"status"_s}).token(u"category"_s, {u"category"_s}).token(u"scope"_s, {u"scope"_s})
            .refers(u"patient"_s, {u"patient"_s}, {u"Patient"_s})
            .belongsBy({u"patient"_s}),
        Describe(u"Flag"_s)
            .date(u"date"_s, {u"period.start"_s})
            .subject(u"subject"_s, people).refers(u"author"_s, {u"author"_s}, people)
            .belongsBy({u"subject"_s}),
        Describe(u"ServiceRequest"_s)
            .token(u"status"_s, {u"status"_s}).token(u"intent"_s, {u"intent"_s}).token(u"category"_s, {u"category"_s})
            .token(u"code"_s, {u"code"_s}).date(u"authored"_s, {u"authoredOn"_s})
            .subject(u"subject"_s, patientOrUnit)
            .refers(u"requester"_s, {u"requester"_s}, people).refers(u"performer"_s, {u"performer"_s}, people)
            .refers(u"based-on"_s, {u"basedOn"_s}, {u"CarePlan"_s, u"ServiceRequest"_s})
            .belongsBy({u"subject"_s, u"performer"_s, u"requester"_s}),
        Describe(u"Task"_s)
            .token(u"status"_s, {u"status"_s}).token(u"intent"_s, {u"intent"_s}).token(u"code"_s, {u"code"_s})
            .token(u"business-status"_s, {u"businessStatus"_s})
            .date(u"authored-on"_s, {u"authoredOn"_s})
            .refers(u"subject"_s, {u"for"_s}, patientOrUnit).refers(u"patient"_s, {u"for"_s}, {u"Patient"_s})
            .refers(u"owner"_s, {u"owner"_s}, people).refers(u"requester"_s, {u"requester"_s}, people)
            .refers(u"focus"_s, {u"focus"_s}, {u"ServiceRequest"_s, u"Goal"_s, u"CarePlan"_s, u"Appointment"_s})
            .refers(u"based-on"_s, {u"basedOn"_s}, {u"ServiceRequest"_s, u"CarePlan"_s})
            .refers(u"part-of"_s, {u"partOf"_s}, {u"Task"_s})
            .belongsBy({u"for"_s, u"owner"_s, u"requester"_s}),
    };
}

QVector<ResourceType> voiceTypes()
{
    return {
        Describe(u"Communication"_s)
            .token(u"status"_s, {u"status"_s}).token(u"category"_s, {u"category"_s})
            .date(u"sent"_s, {u"sent"_s}).date(u"received"_s, {u"received"_s})
            .subject(u"subject"_s, {u"Patient"_s, u"Group"_s})
            .refers(u"sender"_s, {u"sender"_s}, people).refers(u"recipient"_s, {u"recipient"_s}, people)
            .refers(u"part-of"_s, {u"partOf"_s}, {u"Communication"_s, u"Appointment"_s})
            .refers(u"based-on"_s, {u"basedOn"_s}, {u"ServiceRequest"_s, u"Task"_s})
            .belongsBy({u"subject"_s, u"sender"_s, u"recipient"_s}),
        Describe(u"Questionnaire"_s)
            .token(u"status"_s, {u"status"_s}).address(u"url"_s, {u"url"_s}, u"uri"_s).text(u"name"_s, {u"name"_s})
            .text(u"title"_s, {u"title"_s}).date(u"date"_s, {u"date"_s}),
        Describe(u"QuestionnaireResponse"_s)
            .token(u"status"_s, {u"status"_s}).address(u"questionnaire"_s, {u"questionnaire"_s}, u"reference"_s)
            .date(u"authored"_s, {u"authored"_s})
            .subject(u"subject"_s, patientOrUnit + QStringList{u"Goal"_s})
            .refers(u"author"_s, {u"author"_s}, people).refers(u"source"_s, {u"source"_s}, people)
            .refers(u"based-on"_s, {u"basedOn"_s}, {u"ServiceRequest"_s, u"CarePlan"_s})
            .refers(u"part-of"_s, {u"partOf"_s}, {u"Observation"_s, u"Procedure"_s})
            .belongsBy({u"subject"_s, u"author"_s, u"source"_s}),
        Describe(u"DocumentReference"_s)
            .token(u"status"_s, {u"status"_s}).token(u"type"_s, {u"type"_s}).token(u"category"_s, {u"category"_s})
            .date(u"date"_s, {u"date"_s})
            .subject(u"subject"_s, patientOrUnit).refers(u"author"_s, {u"author"_s}, people)
            .belongsBy({u"subject"_s, u"author"_s}),
    };
}

QVector<ResourceType> pledgeTypes()
{
    return {
        Describe(u"Basic"_s)
            .token(u"code"_s, {u"code"_s}).date(u"created"_s, {u"created"_s})
            .subject(u"subject"_s, people + QStringList{u"Communication"_s, u"DocumentReference"_s}).refers(u"author"_s, {u"author"_s}, people)
            .belongsBy({u"subject"_s, u"author"_s}),
        Describe(u"Goal"_s)
            .token(u"lifecycle-status"_s, {u"lifecycleStatus"_s}).token(u"achievement-status"_s, {u"achievementStatus"_s})
            .token(u"category"_s, {u"category"_s})
            .date(u"start-date"_s, {u"startDate"_s}).date(u"target-date"_s, {u"target.dueDate"_s})
            .subject(u"subject"_s, patientOrUnit)
            .belongsBy({u"subject"_s}),
        Describe(u"Group"_s)
            .token(u"type"_s, {u"type"_s}).token(u"code"_s, {u"code"_s})
            .refers(u"member"_s, {u"member.entity"_s}, people),
        Describe(u"List"_s)
            .token(u"status"_s, {u"status"_s}).token(u"code"_s, {u"code"_s}).date(u"date"_s, {u"date"_s})
            .subject(u"subject"_s, patientOrUnit)
            .refers(u"item"_s, {u"entry.item"_s}, {u"Goal"_s, u"Basic"_s})
            .belongsBy({u"subject"_s, u"source"_s}),
        Describe(u"MeasureReport"_s)
            .token(u"status"_s, {u"status"_s}).address(u"measure"_s, {u"measure"_s}, u"reference"_s).date(u"date"_s, {u"date"_s})
            .subject(u"subject"_s, {u"Patient"_s, u"Location"_s, u"Group"_s}).refers(u"reporter"_s, {u"reporter"_s}, people)
            .belongsBy({u"subject"_s}),
        Describe(u"Provenance"_s)
            .date(u"recorded"_s, {u"recorded"_s})
            .refers(u"target"_s, {u"target"_s}, {u"Goal"_s, u"Basic"_s, u"List"_s})
            .refers(u"agent"_s, {u"agent.who"_s}, people),
    };
}

QVector<ResourceType> peopleTypes()
{
    return {
        Describe(u"Location"_s)
            .token(u"status"_s, {u"status"_s}).text(u"name"_s, {u"name"_s})
            .refers(u"organization"_s, {u"managingOrganization"_s}, {u"Organization"_s}),
        Describe(u"Organization"_s)
            .token(u"active"_s, {u"active"_s}).token(u"type"_s, {u"type"_s}).text(u"name"_s, {u"name"_s}),
        Describe(u"Patient"_s)
            .token(u"active"_s, {u"active"_s}).token(u"gender"_s, {u"gender"_s}).date(u"birthdate"_s, {u"birthDate"_s})
            .text(u"name"_s, {u"name"_s}).text(u"family"_s, {u"name.family"_s}).text(u"given"_s, {u"name.given"_s}),
        Describe(u"Practitioner"_s)
            .token(u"active"_s, {u"active"_s}).text(u"name"_s, {u"name"_s}).text(u"family"_s, {u"name.family"_s})
            .text(u"given"_s, {u"name.given"_s}),
        Describe(u"PractitionerRole"_s)
            .token(u"active"_s, {u"active"_s}).token(u"role"_s, {u"code"_s})
            .refers(u"practitioner"_s, {u"practitioner"_s}, {u"Practitioner"_s})
            .refers(u"organization"_s, {u"organization"_s}, {u"Organization"_s}),
    };
}

QVector<ResourceType> makeTypes()
{
    QVector<ResourceType> types = appointmentTypes() + careTypes() + voiceTypes() + pledgeTypes() + peopleTypes();
    std::sort(types.begin(), types.end(), [](const auto &a, const auto &b) { return a.name < b.name; });
    return types;
}

} // namespace

const QVector<ResourceType> &resourceTypes()
{
    static const QVector<ResourceType> types = makeTypes();
    return types;
}

const ResourceType *resourceType(QStringView name)
{
    const auto &types = resourceTypes();
    const auto found = std::lower_bound(types.begin(), types.end(), name, [](const auto &type, QStringView wanted) { return type.name < wanted; });
    return found != types.end() && found->name == name ? &*found : nullptr;
}

const QVector<SearchParameter> &commonParameters()
{
    static const QVector<SearchParameter> parameters{
        {u"_id"_s, Kind::Id, {}, {}},
        {u"_lastUpdated"_s, Kind::LastUpdated, {}, {}},
        {u"_tag"_s, Kind::Token, {u"meta.tag"_s}, {}},
    };
    return parameters;
}

const SearchParameter *searchParameter(const ResourceType &type, QStringView name)
{
    for (const auto *parameters : {&commonParameters(), &type.parameters}) {
        const auto found = std::find_if(parameters->begin(), parameters->end(), [&](const auto &p) { return p.name == name; });
        if (found != parameters->end())
            return &*found;
    }
    return nullptr;
}

} // namespace heard::hub
