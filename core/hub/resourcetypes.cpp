#include "hub/resourcetypes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heard::hub {

namespace {

using Kind = SearchParameter::Kind;
using Shape = ElementRule::Shape;

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
    Describe &has(const QString &name, Shape shape, const QStringList &codes = {}) { return element(name, shape, false, codes); }
    Describe &must(const QString &name, Shape shape, const QStringList &codes = {}) { return element(name, shape, true, codes); }

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
    Describe &element(const QString &name, Shape shape, bool required, const QStringList &codes)
    {
        m_type.elements.push_back({name, shape, required, codes});
        return *this;
    }

    ResourceType m_type;
};

const QStringList patientOrUnit{u"Patient"_s, u"Organization"_s};
const QStringList people{u"Patient"_s, u"Practitioner"_s, u"Organization"_s, u"PractitionerRole"_s};
const QStringList publicationStates{u"draft"_s, u"active"_s, u"retired"_s, u"unknown"_s};
const QStringList eventStates{u"preparation"_s, u"in-progress"_s, u"not-done"_s, u"on-hold"_s, u"stopped"_s,
                              u"completed"_s, u"entered-in-error"_s, u"unknown"_s};
const QStringList requestStates{u"draft"_s, u"active"_s, u"on-hold"_s, u"revoked"_s, u"completed"_s,
                                u"entered-in-error"_s, u"unknown"_s};
const QStringList intents{u"proposal"_s, u"plan"_s, u"directive"_s, u"order"_s, u"original-order"_s,
                          u"reflex-order"_s, u"filler-order"_s, u"instance-order"_s, u"option"_s, u"unknown"_s};

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
            .belongsBy({u"participant.actor"_s})
            .must(u"status"_s, Shape::Code, {u"proposed"_s, u"pending"_s, u"booked"_s, u"arrived"_s, u"fulfilled"_s,
                  u"cancelled"_s, u"noshow"_s, u"entered-in-error"_s, u"checked-in"_s, u"waitlist"_s})
            .must(u"participant"_s, Shape::Objects)
            .has(u"start"_s, Shape::Instant).has(u"end"_s, Shape::Instant).has(u"created"_s, Shape::Date)
            .has(u"description"_s, Shape::Text).has(u"comment"_s, Shape::Text).has(u"patientInstruction"_s, Shape::Text)
            .has(u"appointmentType"_s, Shape::Object).has(u"cancelationReason"_s, Shape::Object)
            .has(u"minutesDuration"_s, Shape::Number).has(u"serviceType"_s, Shape::Objects),
        Describe(u"AppointmentResponse"_s)
            .token(u"part-status"_s, {u"participantStatus"_s})
            .refers(u"appointment"_s, {u"appointment"_s}, {u"Appointment"_s})
            .refers(u"actor"_s, {u"actor"_s}, people)
            .refers(u"patient"_s, {u"actor"_s}, {u"Patient"_s})
            .belongsBy({u"actor"_s})
            .must(u"appointment"_s, Shape::Object)
            .must(u"participantStatus"_s, Shape::Code, {u"accepted"_s, u"declined"_s, u"tentative"_s, u"in-process"_s,
                  u"completed"_s, u"needs-action"_s, u"entered-in-error"_s})
            .has(u"actor"_s, Shape::Object).has(u"comment"_s, Shape::Text)
            .has(u"start"_s, Shape::Instant).has(u"end"_s, Shape::Instant),
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
            .belongsBy({u"subject"_s, u"activity.detail.performer"_s})
            .must(u"status"_s, Shape::Code, requestStates).must(u"intent"_s, Shape::Code, intents)
            .must(u"subject"_s, Shape::Object).has(u"activity"_s, Shape::Objects).has(u"period"_s, Shape::Object)
            .has(u"title"_s, Shape::Text).has(u"description"_s, Shape::Text).has(u"created"_s, Shape::Date),
        Describe(u"Consent"_s)
            .token(u"status"_s, {u"status"_s}).token(u"category"_s, {u"category"_s}).token(u"scope"_s, {u"scope"_s})
            .refers(u"patient"_s, {u"patient"_s}, {u"Patient"_s})
            .belongsBy({u"patient"_s})
            .must(u"status"_s, Shape::Code, {u"draft"_s, u"proposed"_s, u"active"_s, u"rejected"_s, u"inactive"_s, u"entered-in-error"_s})
            .must(u"scope"_s, Shape::Object).must(u"category"_s, Shape::Objects)
            .has(u"patient"_s, Shape::Object).has(u"dateTime"_s, Shape::Date),
        Describe(u"Flag"_s)
            .date(u"date"_s, {u"period.start"_s})
            .subject(u"subject"_s, people).refers(u"author"_s, {u"author"_s}, people)
            .belongsBy({u"subject"_s})
            .must(u"status"_s, Shape::Code, {u"active"_s, u"inactive"_s, u"entered-in-error"_s})
            .must(u"code"_s, Shape::Object).must(u"subject"_s, Shape::Object),
        Describe(u"ServiceRequest"_s)
            .token(u"status"_s, {u"status"_s}).token(u"intent"_s, {u"intent"_s}).token(u"category"_s, {u"category"_s})
            .token(u"code"_s, {u"code"_s}).date(u"authored"_s, {u"authoredOn"_s})
            .subject(u"subject"_s, patientOrUnit)
            .refers(u"requester"_s, {u"requester"_s}, people).refers(u"performer"_s, {u"performer"_s}, people)
            .refers(u"based-on"_s, {u"basedOn"_s}, {u"CarePlan"_s, u"ServiceRequest"_s})
            .belongsBy({u"subject"_s, u"performer"_s, u"requester"_s})
            .must(u"status"_s, Shape::Code, requestStates).must(u"intent"_s, Shape::Code, intents)
            .must(u"subject"_s, Shape::Object).has(u"code"_s, Shape::Object).has(u"authoredOn"_s, Shape::Date)
            .has(u"requester"_s, Shape::Object),
        Describe(u"Task"_s)
            .token(u"status"_s, {u"status"_s}).token(u"intent"_s, {u"intent"_s}).token(u"code"_s, {u"code"_s})
            .token(u"business-status"_s, {u"businessStatus"_s})
            .date(u"authored-on"_s, {u"authoredOn"_s})
            .refers(u"subject"_s, {u"for"_s}, patientOrUnit).refers(u"patient"_s, {u"for"_s}, {u"Patient"_s})
            .refers(u"owner"_s, {u"owner"_s}, people).refers(u"requester"_s, {u"requester"_s}, people)
            .refers(u"focus"_s, {u"focus"_s}, {u"ServiceRequest"_s, u"Goal"_s, u"CarePlan"_s, u"Appointment"_s})
            .refers(u"based-on"_s, {u"basedOn"_s}, {u"ServiceRequest"_s, u"CarePlan"_s})
            .refers(u"part-of"_s, {u"partOf"_s}, {u"Task"_s})
            .belongsBy({u"for"_s, u"owner"_s, u"requester"_s})
            .must(u"status"_s, Shape::Code, {u"draft"_s, u"requested"_s, u"received"_s, u"accepted"_s, u"rejected"_s,
                  u"ready"_s, u"cancelled"_s, u"in-progress"_s, u"on-hold"_s, u"failed"_s, u"completed"_s, u"entered-in-error"_s})
            .must(u"intent"_s, Shape::Code, intents)
            .has(u"for"_s, Shape::Object).has(u"focus"_s, Shape::Object).has(u"owner"_s, Shape::Object)
            .has(u"authoredOn"_s, Shape::Date).has(u"description"_s, Shape::Text),
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
            .belongsBy({u"subject"_s, u"sender"_s, u"recipient"_s})
            .must(u"status"_s, Shape::Code, eventStates)
            .has(u"category"_s, Shape::Objects).has(u"payload"_s, Shape::Objects).has(u"subject"_s, Shape::Object)
            .has(u"sender"_s, Shape::Object).has(u"recipient"_s, Shape::Objects).has(u"partOf"_s, Shape::Objects)
            .has(u"inResponseTo"_s, Shape::Objects).has(u"sent"_s, Shape::Date).has(u"received"_s, Shape::Date),
        Describe(u"Questionnaire"_s)
            .token(u"status"_s, {u"status"_s}).address(u"url"_s, {u"url"_s}, u"uri"_s).text(u"name"_s, {u"name"_s})
            .text(u"title"_s, {u"title"_s}).date(u"date"_s, {u"date"_s})
            .must(u"status"_s, Shape::Code, publicationStates)
            .has(u"item"_s, Shape::Objects).has(u"title"_s, Shape::Text).has(u"url"_s, Shape::Text),
        Describe(u"QuestionnaireResponse"_s)
            .token(u"status"_s, {u"status"_s}).address(u"questionnaire"_s, {u"questionnaire"_s}, u"reference"_s)
            .date(u"authored"_s, {u"authored"_s})
            .subject(u"subject"_s, patientOrUnit + QStringList{u"Goal"_s})
            .refers(u"author"_s, {u"author"_s}, people).refers(u"source"_s, {u"source"_s}, people)
            .refers(u"based-on"_s, {u"basedOn"_s}, {u"ServiceRequest"_s, u"CarePlan"_s})
            .refers(u"part-of"_s, {u"partOf"_s}, {u"Observation"_s, u"Procedure"_s})
            .belongsBy({u"subject"_s, u"author"_s, u"source"_s})
            .must(u"status"_s, Shape::Code, {u"in-progress"_s, u"completed"_s, u"amended"_s, u"entered-in-error"_s, u"stopped"_s})
            .has(u"item"_s, Shape::Objects).has(u"subject"_s, Shape::Object).has(u"author"_s, Shape::Object)
            .has(u"source"_s, Shape::Object).has(u"authored"_s, Shape::Date).has(u"questionnaire"_s, Shape::Text),
        Describe(u"DocumentReference"_s)
            .token(u"status"_s, {u"status"_s}).token(u"type"_s, {u"type"_s}).token(u"category"_s, {u"category"_s})
            .date(u"date"_s, {u"date"_s})
            .subject(u"subject"_s, patientOrUnit).refers(u"author"_s, {u"author"_s}, people)
            .belongsBy({u"subject"_s, u"author"_s})
            .must(u"status"_s, Shape::Code, {u"current"_s, u"superseded"_s, u"entered-in-error"_s})
            .has(u"docStatus"_s, Shape::Code, {u"preliminary"_s, u"final"_s, u"amended"_s, u"entered-in-error"_s})
            .must(u"content"_s, Shape::Objects).has(u"subject"_s, Shape::Object).has(u"date"_s, Shape::Date)
            .has(u"description"_s, Shape::Text),
    };
}

QVector<ResourceType> pledgeTypes()
{
    return {
        Describe(u"Basic"_s)
            .token(u"code"_s, {u"code"_s}).date(u"created"_s, {u"created"_s})
            .subject(u"subject"_s, people).refers(u"author"_s, {u"author"_s}, people)
            .belongsBy({u"subject"_s, u"author"_s})
            .must(u"code"_s, Shape::Object).has(u"subject"_s, Shape::Object).has(u"created"_s, Shape::Date),
        Describe(u"Goal"_s)
            .token(u"lifecycle-status"_s, {u"lifecycleStatus"_s}).token(u"achievement-status"_s, {u"achievementStatus"_s})
            .token(u"category"_s, {u"category"_s})
            .date(u"start-date"_s, {u"startDate"_s}).date(u"target-date"_s, {u"target.dueDate"_s})
            .subject(u"subject"_s, patientOrUnit)
            .belongsBy({u"subject"_s})
            .must(u"lifecycleStatus"_s, Shape::Code, {u"proposed"_s, u"planned"_s, u"accepted"_s, u"active"_s, u"on-hold"_s,
                  u"completed"_s, u"cancelled"_s, u"entered-in-error"_s, u"rejected"_s})
            .must(u"description"_s, Shape::Object).must(u"subject"_s, Shape::Object)
            .has(u"target"_s, Shape::Objects).has(u"category"_s, Shape::Objects).has(u"note"_s, Shape::Objects)
            .has(u"startDate"_s, Shape::Date).has(u"statusDate"_s, Shape::Date).has(u"statusReason"_s, Shape::Text)
            .has(u"achievementStatus"_s, Shape::Object),
        Describe(u"Group"_s)
            .token(u"type"_s, {u"type"_s}).token(u"code"_s, {u"code"_s})
            .refers(u"member"_s, {u"member.entity"_s}, people)
            .must(u"type"_s, Shape::Code, {u"person"_s, u"animal"_s, u"practitioner"_s, u"device"_s, u"medication"_s, u"substance"_s})
            .must(u"actual"_s, Shape::Flag).has(u"member"_s, Shape::Objects).has(u"name"_s, Shape::Text),
        Describe(u"List"_s)
            .token(u"status"_s, {u"status"_s}).token(u"code"_s, {u"code"_s}).date(u"date"_s, {u"date"_s})
            .subject(u"subject"_s, patientOrUnit)
            .refers(u"item"_s, {u"entry.item"_s}, {u"Goal"_s, u"Basic"_s})
            .belongsBy({u"subject"_s, u"source"_s})
            .must(u"status"_s, Shape::Code, {u"current"_s, u"retired"_s, u"entered-in-error"_s})
            .must(u"mode"_s, Shape::Code, {u"working"_s, u"snapshot"_s, u"changes"_s})
            .has(u"entry"_s, Shape::Objects).has(u"title"_s, Shape::Text).has(u"subject"_s, Shape::Object),
        Describe(u"MeasureReport"_s)
            .token(u"status"_s, {u"status"_s}).address(u"measure"_s, {u"measure"_s}, u"reference"_s).date(u"date"_s, {u"date"_s})
            .subject(u"subject"_s, {u"Patient"_s, u"Location"_s, u"Group"_s}).refers(u"reporter"_s, {u"reporter"_s}, people)
            .belongsBy({u"subject"_s})
            .must(u"status"_s, Shape::Code, {u"complete"_s, u"pending"_s, u"error"_s})
            .must(u"type"_s, Shape::Code, {u"individual"_s, u"subject-list"_s, u"summary"_s, u"data-collection"_s})
            .must(u"measure"_s, Shape::Text).must(u"period"_s, Shape::Object),
        Describe(u"Provenance"_s)
            .date(u"recorded"_s, {u"recorded"_s})
            .refers(u"target"_s, {u"target"_s}, {u"Goal"_s, u"Basic"_s, u"List"_s})
            .refers(u"agent"_s, {u"agent.who"_s}, people)
            .must(u"target"_s, Shape::Objects).must(u"recorded"_s, Shape::Instant).must(u"agent"_s, Shape::Objects),
    };
}

QVector<ResourceType> peopleTypes()
{
    return {
        Describe(u"Location"_s)
            .token(u"status"_s, {u"status"_s}).text(u"name"_s, {u"name"_s})
            .refers(u"organization"_s, {u"managingOrganization"_s}, {u"Organization"_s})
            .has(u"status"_s, Shape::Code, {u"active"_s, u"suspended"_s, u"inactive"_s}).has(u"name"_s, Shape::Text),
        Describe(u"Organization"_s)
            .token(u"active"_s, {u"active"_s}).token(u"type"_s, {u"type"_s}).text(u"name"_s, {u"name"_s})
            .has(u"name"_s, Shape::Text).has(u"active"_s, Shape::Flag).has(u"contact"_s, Shape::Objects)
            .has(u"telecom"_s, Shape::Objects).has(u"address"_s, Shape::Objects),
        Describe(u"Patient"_s)
            .token(u"active"_s, {u"active"_s}).token(u"gender"_s, {u"gender"_s}).date(u"birthdate"_s, {u"birthDate"_s})
            .text(u"name"_s, {u"name"_s}).text(u"family"_s, {u"name.family"_s}).text(u"given"_s, {u"name.given"_s})
            .has(u"name"_s, Shape::Objects).has(u"birthDate"_s, Shape::Date).has(u"active"_s, Shape::Flag)
            .has(u"gender"_s, Shape::Code, {u"male"_s, u"female"_s, u"other"_s, u"unknown"_s})
            .has(u"telecom"_s, Shape::Objects).has(u"address"_s, Shape::Objects),
        Describe(u"Practitioner"_s)
            .token(u"active"_s, {u"active"_s}).text(u"name"_s, {u"name"_s}).text(u"family"_s, {u"name.family"_s})
            .text(u"given"_s, {u"name.given"_s})
            .has(u"name"_s, Shape::Objects).has(u"active"_s, Shape::Flag).has(u"telecom"_s, Shape::Objects),
        Describe(u"PractitionerRole"_s)
            .token(u"active"_s, {u"active"_s}).token(u"role"_s, {u"code"_s})
            .refers(u"practitioner"_s, {u"practitioner"_s}, {u"Practitioner"_s})
            .refers(u"organization"_s, {u"organization"_s}, {u"Organization"_s})
            .has(u"active"_s, Shape::Flag).has(u"code"_s, Shape::Objects).has(u"practitioner"_s, Shape::Object)
            .has(u"organization"_s, Shape::Object),
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
