#pragma once

#include "fhir/element.h"
#include "people/patient.h"
#include "store/reader.h"

namespace heard::care {

enum class AssessmentState {
    Requested,
    Accepted,
    Booked,     ///< for an appointment
    UnderWay,   ///< patient and nurse talk about what she answered
    PlanShared,
    Done,
    Declined,   ///< by the team, with its reason
    Withdrawn,  ///< by the patient
};

/// That a patient's support needs be assessed: she asked for it, or the team offers it.
struct AssessmentRequest {
    ResourceId id;   ///< of the ServiceRequest
    ResourceId task; ///< of the Task that tells how far it is
    QString uid;     ///< under which its draft is kept: the same before and after it has a server's id
    ResourceId patient;
    ResourceId offeredBy; ///< the Practitioner who offers it; empty where the patient asked
    QString whyNow;
    AssessmentState state = AssessmentState::Requested;
    ResourceId owner;  ///< the Practitioner who took it on
    QString ownerName; ///< "Sister Grace Okafor"
    ResourceId appointment; ///< at which they meet
    QString declineReason;
    Instant askedAt;
    std::optional<Instant> changedAt; ///< when its state last changed, where somebody says so
    std::optional<Instant> heldAt; ///< when its plan was shared, or it was done without one; the follow-up later changes nothing

    // Filled by AssessmentRequests; not written.
    QString patientName;
    people::Cohort cohort = people::Cohort::Unknown;
    QStringList communicationNeeds;
    std::optional<Instant> meetingAt;  ///< the start of the appointment
    std::optional<Instant> answeredAt; ///< when what she answered was written
    int ticked = 0;      ///< concerns
    bool urgent = false; ///< one of them is, and nobody has looked after it
    bool alsoOffered = false; ///< she asked, and the team, before it heard of that, had offered it and gone on with it
    bool planned = false; ///< a plan came of it and was shared with her
    store::Delivery delivery;

    /// Nothing is decided or agreed yet.
    [[nodiscard]] bool isOpen() const { return state < AssessmentState::PlanShared; }

    bool operator==(const AssessmentRequest &) const = default;
};

/// FHIR: ServiceRequest, and the Task whose focus it is.
[[nodiscard]] Result<AssessmentRequest, fhir::ReadError> assessmentRequestFromFhir(const QJsonObject &serviceRequest,
                                                                                   const QJsonObject &task);
/// Applied onto @p stored so that elements written by other systems survive.
[[nodiscard]] QJsonObject serviceRequestToFhir(const AssessmentRequest &request, QJsonObject stored = {});
[[nodiscard]] QJsonObject taskToFhir(const AssessmentRequest &request, QJsonObject stored = {});

} // namespace heard::care
