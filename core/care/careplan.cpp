#include "care/careplan.h"

#include "fhir/communication.h"

#include <array>

using namespace Qt::StringLiterals;

namespace heard::care {

namespace {

namespace system = fhir::system;
namespace extension = fhir::extension;
namespace code = fhir::code;
using fhir::Word;

template <typename State>
struct StateWord {
    State state;
    Word status;
};

/// Of those that read alike, the first is what we write.
constexpr std::array planWords{
    StateWord<CarePlanState>{CarePlanState::Draft, "draft"_L1},
    StateWord<CarePlanState>{CarePlanState::Shared, "active"_L1},
    StateWord<CarePlanState>{CarePlanState::Shared, "on-hold"_L1},
    StateWord<CarePlanState>{CarePlanState::Finished, "completed"_L1},
    StateWord<CarePlanState>{CarePlanState::Replaced, "revoked"_L1},
};

constexpr std::array actionWords{
    StateWord<ActionState>{ActionState::Planned, "not-started"_L1},
    StateWord<ActionState>{ActionState::Planned, "scheduled"_L1},
    StateWord<ActionState>{ActionState::Planned, "unknown"_L1},
    StateWord<ActionState>{ActionState::UnderWay, "in-progress"_L1},
    StateWord<ActionState>{ActionState::UnderWay, "on-hold"_L1},
    StateWord<ActionState>{ActionState::Done, "completed"_L1},
    StateWord<ActionState>{ActionState::Dropped, "cancelled"_L1},
    StateWord<ActionState>{ActionState::Dropped, "stopped"_L1},
    StateWord<ActionState>{ActionState::Dropped, "entered-in-error"_L1},
};

template <typename State, size_t size>
std::optional<State> stateIn(const std::array<StateWord<State>, size> &words, const QString &status)
{
    for (const auto &word : words) {
        if (status == word.status)
            return word.state;
    }
    return std::nullopt;
}

template <typename State, size_t size>
void setStatus(QJsonObject &element, const std::array<StateWord<State>, size> &words, State state)
{
    if (stateIn(words, element["status"_L1].toString()) == state)
        return;
    for (auto word = words.rbegin(); word != words.rend(); ++word) {
        if (word->state == state)
            element["status"_L1] = QString{word->status};
    }
}

QString textOf(const QJsonValue &element, Word url)
{
    return fhir::extensionOf(element.toObject(), url)["valueString"_L1].toString();
}

std::optional<QDate> byOf(const QJsonValue &detail)
{
    const QDate date = QDate::fromString(detail["scheduledPeriod"_L1]["end"_L1].toString(), Qt::ISODate);
    return date.isValid() ? std::optional{date} : std::nullopt;
}

/// An activity's own id, else where it stands.
QString idOf(const QJsonValue &activity, qsizetype place)
{
    const QString id = activity["id"_L1].toString();
    return id.isEmpty() ? u'#' + QString::number(place) : id;
}

std::optional<CareAction> actionFrom(const QJsonValue &activity, qsizetype place)
{
    const QJsonValue detail = activity["detail"_L1];
    CareAction action;
    action.id = idOf(activity, place);
    action.concern = fhir::extensionOf(detail.toObject(), extension::concern)["valueCode"_L1].toString();
    action.about = detail["code"_L1]["text"_L1].toString();
    action.agreed = detail["description"_L1].toString();
    action.who = detail["performer"_L1][0]["display"_L1].toString();
    action.by = byOf(detail);
    action.state = stateIn(actionWords, detail["status"_L1].toString()).value_or(ActionState::Planned);
    action.happenedNext = textOf(detail, extension::happenedNext);
    // Another system may only refer to what is done; there is nothing to show of it. Our own has an id from its first
    // moment, when nothing is typed yet.
    const bool nothingSaid = action.about.isEmpty() && action.agreed.isEmpty() && action.id.startsWith(u'#');
    return nothingSaid ? std::nullopt : std::optional{action};
}

QVector<CareAction> actionsIn(const QJsonObject &plan)
{
    QVector<CareAction> actions;
    const QJsonArray activities = plan["activity"_L1].toArray();
    for (qsizetype i = 0; i < activities.size(); ++i) {
        if (const auto action = actionFrom(activities[i], i))
            actions << *action;
    }
    return actions;
}

void setAbout(QJsonObject &detail, const QString &words)
{
    QJsonObject about = detail.value("code"_L1).toObject();
    if (about["text"_L1].toString() == words)
        return;
    fhir::setText(about, "text"_L1, words);
    detail["code"_L1] = about;
    if (about.isEmpty())
        detail.remove("code"_L1);
}

void setWho(QJsonObject &detail, const QString &who)
{
    if (detail.value("performer"_L1)[0]["display"_L1].toString() == who)
        return;
    if (who.isEmpty())
        detail.remove("performer"_L1);
    else
        detail["performer"_L1] = QJsonArray{QJsonObject{{u"display"_s, who}}};
}

void setBy(QJsonObject &detail, std::optional<QDate> by)
{
    if (byOf(detail) == by)
        return;
    QJsonObject period = detail.value("scheduledPeriod"_L1).toObject();
    fhir::setText(period, "end"_L1, by ? by->toString(Qt::ISODate) : QString{});
    detail["scheduledPeriod"_L1] = period;
    if (period.isEmpty())
        detail.remove("scheduledPeriod"_L1);
}

QJsonObject applied(const CareAction &action, QJsonObject activity)
{
    if (!action.id.startsWith(u'#'))
        activity["id"_L1] = action.id;
    QJsonObject detail = activity["detail"_L1].toObject();
    setStatus(detail, actionWords, action.state);
    setAbout(detail, action.about);
    fhir::setText(detail, "description"_L1, action.agreed);
    setWho(detail, action.who);
    setBy(detail, action.by);
    if (fhir::extensionOf(detail, extension::concern)["valueCode"_L1].toString() != action.concern)
        fhir::setExtension(detail, extension::concern, "valueCode"_L1, action.concern);
    if (textOf(detail, extension::happenedNext) != action.happenedNext)
        fhir::setExtension(detail, extension::happenedNext, "valueString"_L1, action.happenedNext);
    activity["detail"_L1] = detail;
    return activity;
}

void setActions(QJsonObject &plan, const QVector<CareAction> &actions)
{
    if (actionsIn(plan) == actions)
        return;
    QHash<QString, QJsonObject> stored;
    QJsonArray made;
    const QJsonArray activities = plan.value("activity"_L1).toArray();
    for (qsizetype i = 0; i < activities.size(); ++i) {
        if (const auto action = actionFrom(activities[i], i))
            stored.insert(action->id, activities[i].toObject());
        else
            made << activities[i];
    }
    for (const CareAction &action : actions)
        made << applied(action, stored.value(action.id));
    if (made.isEmpty())
        plan.remove("activity"_L1);
    else
        plan["activity"_L1] = made;
}

/// A plan says what it builds upon as it is made; later references of others stay.
void setSources(QJsonObject &json, const CarePlan &plan)
{
    QJsonArray sources = json.value("supportingInfo"_L1).toArray();
    const auto add = [&](Word type, const ResourceId &id) {
        if (!id.isEmpty() && fhir::referenceAt(json, "supportingInfo"_L1, type) != id)
            sources << fhir::referenceTo(type, id);
    };
    add("ServiceRequest"_L1, plan.request);
    add("QuestionnaireResponse"_L1, plan.assessment);
    if (!sources.isEmpty())
        json["supportingInfo"_L1] = sources;
}

void setSharedAt(QJsonObject &json, std::optional<Instant> at)
{
    QJsonObject period = json.value("period"_L1).toObject();
    if (fhir::instantAt(period, "start"_L1) == at)
        return;
    fhir::setInstant(period, "start"_L1, at);
    json["period"_L1] = period;
    if (period.isEmpty())
        json.remove("period"_L1);
}

bool isAssessmentPlan(const QJsonObject &plan)
{
    return fhir::isOf(plan, "CarePlan"_L1) && fhir::codeIn(plan["category"_L1], system::request) == code::carePlan;
}

} // namespace

Result<CarePlan, fhir::ReadError> carePlanFromFhir(const QJsonObject &plan)
{
    if (!isAssessmentPlan(plan) || plan["status"_L1].toString() == "entered-in-error"_L1)
        return failed(fhir::ReadError::WrongType);
    if (!plan.contains("status"_L1) || !plan.contains("created"_L1))
        return failed(fhir::ReadError::MissingElement);
    const auto state = stateIn(planWords, plan["status"_L1].toString());
    const auto created = fhir::instantAt(plan, "created"_L1);
    if (!state || !created)
        return failed(fhir::ReadError::BadElement);

    CarePlan read;
    read.id = fhir::idOf(plan);
    read.patient = fhir::referenceAt(plan, "subject"_L1, "Patient"_L1);
    if (read.patient.isEmpty())
        return failed(fhir::ReadError::MissingElement);
    read.request = fhir::referenceAt(plan, "supportingInfo"_L1, "ServiceRequest"_L1);
    read.assessment = fhir::referenceAt(plan, "supportingInfo"_L1, "QuestionnaireResponse"_L1);
    read.author = fhir::referenceAt(plan, "author"_L1, "Practitioner"_L1);
    read.authorName = read.author.isEmpty() ? QString{} : plan["author"_L1]["display"_L1].toString();
    read.state = *state;
    read.conversation = plan["description"_L1].toString();
    read.actions = actionsIn(plan);
    read.replaces = fhir::referenceAt(plan, "replaces"_L1, "CarePlan"_L1);
    read.createdAt = *created;
    read.sharedAt = fhir::instantAt(plan["period"_L1].toObject(), "start"_L1);
    return read;
}

QJsonObject toFhir(const CarePlan &plan, QJsonObject stored)
{
    QJsonObject json = fhir::resourceOf("CarePlan"_L1, plan.id, std::move(stored));
    setStatus(json, planWords, plan.state);
    if (!json.contains("intent"_L1))
        json["intent"_L1] = u"plan"_s;
    if (!json.contains("category"_L1))
        json["category"_L1] = QJsonArray{fhir::codeableConcept(system::request, code::carePlan)};
    if (fhir::referenceAt(json, "subject"_L1, "Patient"_L1) != plan.patient)
        json["subject"_L1] = fhir::referenceTo("Patient"_L1, plan.patient);
    setSources(json, plan);
    if (!plan.author.isEmpty() && fhir::referenceAt(json, "author"_L1, "Practitioner"_L1) != plan.author)
        json["author"_L1] = fhir::referenceTo("Practitioner"_L1, plan.author, plan.authorName);
    fhir::setText(json, "description"_L1, plan.conversation);
    setActions(json, plan.actions);
    if (!plan.replaces.isEmpty() && fhir::referenceAt(json, "replaces"_L1, "CarePlan"_L1) != plan.replaces)
        json["replaces"_L1] = QJsonArray{fhir::referenceTo("CarePlan"_L1, plan.replaces)};
    fhir::setInstant(json, "created"_L1, plan.createdAt);
    setSharedAt(json, plan.sharedAt);
    return json;
}

} // namespace heard::care
