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
    enum State { Requested, Accepted, Booked, UnderWay, PlanShared, Done, Declined, Withdrawn };
    Q_ENUM(State)
    /// As care::ActionState.
    enum ActionState { ActionPlanned, ActionUnderWay, ActionDone, ActionDropped };
    Q_ENUM(ActionState)
    /// As care::RequestError.
    enum RequestProblem {
        PatientUnknown,
        AuthorUnknown,
        AlreadyOpen,
        TooLong,
        ReasonMissing,
        TooLate,
        NotHers,
        AppointmentUnfit,
        NotFound,
        NotStored
    };
    Q_ENUM(RequestProblem)
    /// As care::AssessmentError.
    enum AnswerProblem {
        RequestUnknown,
        RequestClosed,
        WriterUnknown,
        NoSuchConcern,
        WeightImpossible,
        AnswerTooLong,
        AnswerNotFound,
        AnswerNotStored
    };
    Q_ENUM(AnswerProblem)
    /// As care::PlanError.
    enum PlanProblem {
        PlanRequestUnknown,
        PlanAuthorUnknown,
        PlanRequestClosed,
        NotADraft,
        NotShared,
        PlanEmpty,
        ActionEmpty,
        PlanTooLong,
        NoSuchAction,
        PlanNotFound,
        PlanNotStored
    };
    Q_ENUM(PlanProblem)
};

static_assert(static_cast<int>(care::AssessmentState::Withdrawn) == Support::Withdrawn);
static_assert(static_cast<int>(care::ActionState::Dropped) == Support::ActionDropped);
static_assert(static_cast<int>(care::RequestError::NotStored) == Support::NotStored);
static_assert(static_cast<int>(care::AssessmentError::NotStored) == Support::AnswerNotStored);
static_assert(static_cast<int>(care::PlanError::NotStored) == Support::PlanNotStored);

} // namespace heard::models
