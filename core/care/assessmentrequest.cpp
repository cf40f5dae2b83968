#include "care/assessmentrequest.h"

#include "fhir/communication.h"

#include <array>

using namespace Qt::StringLiterals;

namespace heard::care {

namespace {

namespace system = fhir::system;
namespace extension = fhir::extension;
namespace code = fhir::code;
using fhir::Word;

struct StateWord {
    AssessmentState state;
    Word status;
    Word businessStatus; ///< of ours; empty where the status says it all
};

/// Of those that read alike, the first is what we write.
constexpr std::array stateWords{
    StateWord{AssessmentState::Booked, "accepted"_L1, "booked"_L1},
    StateWord{AssessmentState::PlanShared, "in-progress"_L1, "plan-shared"_L1},
    StateWord{AssessmentState::Requested, "requested"_L1, {}},
    StateWord{AssessmentState::Requested, "received"_L1, {}},
    StateWord{AssessmentState::Requested, "draft"_L1, {}},
    StateWord{AssessmentState::Accepted, "accepted"_L1, {}},
    StateWord{AssessmentState::Accepted, "ready"_L1, {}},
    StateWord{AssessmentState::UnderWay, "in-progress"_L1, {}},
    StateWord{AssessmentState::UnderWay, "on-hold"_L1, {}},
    StateWord{AssessmentState::Done, "completed"_L1, {}},
    StateWord{AssessmentState::Declined, "rejected"_L1, {}},
    StateWord{AssessmentState::Declined, "failed"_L1, {}},
    StateWord{AssessmentState::Withdrawn, "cancelled"_L1, {}},
    StateWord{AssessmentState::Withdrawn, "entered-in-error"_L1, {}},
};

std::optional<AssessmentState> stateOf(const QJsonObject &task)
{
    const QString status = task["status"_L1].toString();
    const QString business = fhir::codeIn(task["businessStatus"_L1], system::assessmentState);
    for (const StateWord &word : stateWords) {
        if (status == word.status && (word.businessStatus.isEmpty() || business == word.businessStatus))
            return word.state;
    }
    return std::nullopt;
}

void setState(QJsonObject &task, AssessmentState state)
{
    if (stateOf(task) == state)
        return;
    for (const StateWord &word : stateWords) {
        if (word.state != state)
            continue;
        task["status"_L1] = QString{word.status};
        QJsonObject business = task.value("businessStatus"_L1).toObject();
        fhir::setCoding(business, system::assessmentState, QString{word.businessStatus});
        if (business.isEmpty())
            task.remove("businessStatus"_L1);
        else
            task["businessStatus"_L1] = business;
        return;
    }
}

/// What becomes of the ServiceRequest, by the end of its Task.
Word requestStatusOf(AssessmentState state)
{
    switch (state) {
    case AssessmentState::Done: return "completed"_L1;
    case AssessmentState::Declined:
    case AssessmentState::Withdrawn: return "revoked"_L1;
    default: return "active"_L1;
    }
}

bool isAboutAssessment(const QJsonObject &resource)
{
    return fhir::codeIn(resource["code"_L1], system::task) == code::hna;
}

QString uidOf(const QJsonObject &serviceRequest)
{
    const QString own = fhir::identifierOf(serviceRequest, system::uuid);
    return own.startsWith("urn:uuid:"_L1) ? own.mid(9) : fhir::idOf(serviceRequest).value;
}

QJsonObject bookedAt(const QJsonObject &task)
{
    return fhir::extensionOf(task, extension::bookedAt);
}

void setRequester(QJsonObject &resource, const AssessmentRequest &request)
{
    if (resource.contains("requester"_L1))
        return;
    resource["intent"_L1] = request.offeredBy.isEmpty() ? u"proposal"_s : u"plan"_s;
    resource["requester"_L1] = request.offeredBy.isEmpty() ? fhir::referenceTo("Patient"_L1, request.patient)
                                                           : fhir::referenceTo("Practitioner"_L1, request.offeredBy);
}

void setHeldAt(QJsonObject &task, std::optional<Instant> heldAt)
{
    QJsonObject period = task.value("executionPeriod"_L1).toObject();
    fhir::setInstant(period, "end"_L1, heldAt);
    if (period.isEmpty())
        task.remove("executionPeriod"_L1);
    else
        task["executionPeriod"_L1] = period;
}

void setOwner(QJsonObject &task, const AssessmentRequest &request)
{
    const QJsonObject owner = task.value("owner"_L1).toObject();
    if (fhir::referenceAt(task, "owner"_L1, "Practitioner"_L1) == request.owner
        && (request.owner.isEmpty() || owner["display"_L1].toString() == request.ownerName))
        return;
    if (request.owner.isEmpty())
        task.remove("owner"_L1);
    else
        task["owner"_L1] = fhir::referenceTo("Practitioner"_L1, request.owner, request.ownerName);
}

void setConceptText(QJsonObject &resource, QLatin1StringView name, const QString &text)
{
    QJsonObject changed = resource.value(name).toObject();
    fhir::setText(changed, "text"_L1, text);
    if (changed.isEmpty())
        resource.remove(name);
    else
        resource[name] = changed;
}

void setWhyNow(QJsonObject &serviceRequest, const QString &words)
{
    QJsonArray reasons = serviceRequest.value("reasonCode"_L1).toArray();
    if (reasons.at(0)["text"_L1].toString() == words)
        return;
    QJsonObject first = reasons.at(0).toObject();
    fhir::setText(first, "text"_L1, words);
    if (!reasons.isEmpty())
        reasons.removeFirst();
    if (!first.isEmpty())
        reasons.prepend(first);
    if (reasons.isEmpty())
        serviceRequest.remove("reasonCode"_L1);
    else
        serviceRequest["reasonCode"_L1] = reasons;
}

} // namespace

Result<AssessmentRequest, fhir::ReadError> assessmentRequestFromFhir(const QJsonObject &serviceRequest,
                                                                     const QJsonObject &task)
{
    if (!fhir::isOf(serviceRequest, "ServiceRequest"_L1) || !fhir::isOf(task, "Task"_L1)
        || !isAboutAssessment(serviceRequest) || !isAboutAssessment(task))
        return failed(fhir::ReadError::WrongType);
    if (!task.contains("status"_L1) || !serviceRequest.contains("authoredOn"_L1))
        return failed(fhir::ReadError::MissingElement);
    const auto state = stateOf(task);
    const auto asked = fhir::instantAt(serviceRequest, "authoredOn"_L1);
    if (!state || !asked)
        return failed(fhir::ReadError::BadElement);

    AssessmentRequest read;
    read.id = fhir::idOf(serviceRequest);
    read.task = fhir::idOf(task);
    read.uid = uidOf(serviceRequest);
    read.patient = fhir::referenceAt(serviceRequest, "subject"_L1, "Patient"_L1);
    if (read.patient.isEmpty())
        return failed(fhir::ReadError::MissingElement);
    read.offeredBy = fhir::referenceAt(serviceRequest, "requester"_L1, "Practitioner"_L1);
    read.whyNow = serviceRequest["reasonCode"_L1][0]["text"_L1].toString();
    read.state = *state;
    read.owner = fhir::referenceAt(task, "owner"_L1, "Practitioner"_L1);
    read.ownerName = read.owner.isEmpty() ? QString{} : task["owner"_L1]["display"_L1].toString();
    read.appointment = fhir::referenceAt(bookedAt(task), "valueReference"_L1, "Appointment"_L1);
    read.declineReason = task["statusReason"_L1]["text"_L1].toString();
    read.askedAt = *asked;
    read.changedAt = fhir::instantAt(task, "lastModified"_L1);
    read.heldAt = fhir::instantAt(task["executionPeriod"_L1].toObject(), "end"_L1);
    return read;
}

QJsonObject serviceRequestToFhir(const AssessmentRequest &request, QJsonObject stored)
{
    QJsonObject json = fhir::resourceOf("ServiceRequest"_L1, request.id, std::move(stored));
    // While it is open, another system may have more words for it.
    const Word status = requestStatusOf(request.state);
    if (!json.contains("status"_L1) || status != "active"_L1 || json.value("status"_L1) == "completed"_L1
        || json.value("status"_L1) == "revoked"_L1)
        json["status"_L1] = QString{status};
    setRequester(json, request);
    if (!json.contains("category"_L1))
        json["category"_L1] = QJsonArray{fhir::codeableConcept(system::request, code::assessment)};
    if (!json.contains("code"_L1))
        json["code"_L1] = fhir::codeableConcept(system::task, code::hna);
    if (fhir::referenceAt(json, "subject"_L1, "Patient"_L1) != request.patient)
        json["subject"_L1] = fhir::referenceTo("Patient"_L1, request.patient);
    fhir::setInstant(json, "authoredOn"_L1, request.askedAt);
    setWhyNow(json, request.whyNow);
    return json;
}

QJsonObject taskToFhir(const AssessmentRequest &request, QJsonObject stored)
{
    QJsonObject json = fhir::resourceOf("Task"_L1, request.task, std::move(stored));
    setState(json, request.state);
    setRequester(json, request);
    if (!json.contains("code"_L1))
        json["code"_L1] = fhir::codeableConcept(system::task, code::hna);
    if (fhir::referenceAt(json, "focus"_L1, "ServiceRequest"_L1) != request.id)
        json["focus"_L1] = fhir::referenceTo("ServiceRequest"_L1, request.id);
    if (fhir::referenceAt(json, "for"_L1, "Patient"_L1) != request.patient)
        json["for"_L1] = fhir::referenceTo("Patient"_L1, request.patient);
    if (!json.contains("authoredOn"_L1))
        json["authoredOn"_L1] = request.askedAt.toIso();
    fhir::setInstant(json, "lastModified"_L1, request.changedAt);
    setHeldAt(json, request.heldAt);
    setOwner(json, request);
    if (json.value("statusReason"_L1)["text"_L1].toString() != request.declineReason)
        setConceptText(json, "statusReason"_L1, request.declineReason);
    if (fhir::referenceAt(bookedAt(json), "valueReference"_L1, "Appointment"_L1) != request.appointment)
        fhir::setExtension(json, extension::bookedAt, "valueReference"_L1,
                           request.appointment.isEmpty() ? QJsonValue{}
                                                         : QJsonValue{fhir::referenceTo("Appointment"_L1, request.appointment)});
    return json;
}

} // namespace heard::care
