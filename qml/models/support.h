#pragma once

#include "care/assessmentrequests.h"
#include "care/assessments.h"
#include "care/careplans.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// What pages call the states of an assessment and of what came from it, and what can go wrong with each.
class Support : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("only names")

public:
    /// As care::AssessmentState.
    enum State {
        Requested = int(care::AssessmentState::Requested),
        Accepted = int(care::AssessmentState::Accepted),
        Booked = int(care::AssessmentState::Booked),
        UnderWay = int(care::AssessmentState::UnderWay),
        PlanShared = int(care::AssessmentState::PlanShared),
        Done = int(care::AssessmentState::Done),
        Declined = int(care::AssessmentState::Declined),
        Withdrawn = int(care::AssessmentState::Withdrawn),
    };
    Q_ENUM(State)
    /// As care::ActionState.
    enum ActionState {
        ActionPlanned = int(care::ActionState::Planned),
        ActionUnderWay = int(care::ActionState::UnderWay),
        ActionDone = int(care::ActionState::Done),
        ActionDropped = int(care::ActionState::Dropped),
    };
    Q_ENUM(ActionState)
    /// As care::RequestError.
    enum RequestProblem {
        PatientUnknown = int(care::RequestError::PatientUnknown),
        AuthorUnknown = int(care::RequestError::AuthorUnknown),
        AlreadyOpen = int(care::RequestError::AlreadyOpen),
        TooLong = int(care::RequestError::TooLong),
        ReasonMissing = int(care::RequestError::ReasonMissing),
        TooLate = int(care::RequestError::TooLate),
        ActionsOpen = int(care::RequestError::ActionsOpen),
        NotHers = int(care::RequestError::NotHers),
        AppointmentUnfit = int(care::RequestError::AppointmentUnfit),
        NotFound = int(care::RequestError::NotFound),
        NotStored = int(care::RequestError::NotStored),
    };
    Q_ENUM(RequestProblem)
    /// As care::AssessmentError.
    enum AnswerProblem {
        RequestUnknown = int(care::AssessmentError::RequestUnknown),
        RequestClosed = int(care::AssessmentError::RequestClosed),
        WriterUnknown = int(care::AssessmentError::WriterUnknown),
        NoSuchConcern = int(care::AssessmentError::NoSuchConcern),
        WeightImpossible = int(care::AssessmentError::WeightImpossible),
        AnswerTooLong = int(care::AssessmentError::TooLong),
        AnswerNotFound = int(care::AssessmentError::NotFound),
        AnswerNotStored = int(care::AssessmentError::NotStored),
    };
    Q_ENUM(AnswerProblem)
    /// As care::PlanError.
    enum PlanProblem {
        PlanRequestUnknown = int(care::PlanError::RequestUnknown),
        PlanAuthorUnknown = int(care::PlanError::AuthorUnknown),
        PlanRequestClosed = int(care::PlanError::RequestClosed),
        NotADraft = int(care::PlanError::NotADraft),
        NotShared = int(care::PlanError::NotShared),
        PlanEmpty = int(care::PlanError::Empty),
        ActionEmpty = int(care::PlanError::ActionEmpty),
        PlanTooLong = int(care::PlanError::TooLong),
        NoSuchAction = int(care::PlanError::NoSuchAction),
        PlanNotFound = int(care::PlanError::NotFound),
        PlanNotStored = int(care::PlanError::NotStored),
    };
    Q_ENUM(PlanProblem)
};

} // namespace heard::models
