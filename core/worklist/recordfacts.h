#pragma once

#include "care/assessment.h"

#include <QDate>

namespace heard::worklist {

/// What kind of record waits for a decision.
enum class RecordKind {
    Feedback,
    Question,
    Reply,
    Other,
    Ask, ///< what is asked of an appointment, or its answer
    PhoneComfort,
    ModePreference,
    Appointment,
    Wait,
    Answers, ///< to a needs assessment
    SupportRequest,
    CarePlan,
    WaitingPlace,
    SurgeryCall,
    Sending, ///< pages sent to a patient
    Page,
    Issue,
    Commitment,
    Patient,
    Unit,
    Referral,
};

/// One thing that a version of a record says, for whoever has to choose between two of them.
struct Fact {
    /// What it says; in brackets the member that holds it, where that is not the words.
    enum class Part {
        Words, ///< what a person wrote
        Title,
        Meeting, ///< number: care::AppointmentKind; words: the description
        Begins,  ///< at
        Ends,    ///< at
        Place,
        WithWhom,
        MeetingState, ///< number: care::AppointmentState
        Reason,
        Preparation,
        Bring,
        Directions,
        Asked,      ///< number: care::AppointmentAsk::Kind
        Answer,     ///< number: care::AppointmentAsk::Answer; the words too
        TakenBack,  ///< number: 1
        PhoneComfort, ///< number: care::PhoneComfort::Choice
        Mode,       ///< number: care::ModePreference::Mode
        Minutes,    ///< number; -1 where nobody can tell
        Over,       ///< number: 1, it is her turn
        Ticked,     ///< concerns
        Distress,   ///< number
        MattersMost,
        LookedAfter, ///< at
        PlanState,   ///< number: care::CarePlanState
        Agreed,
        SupportState, ///< number: care::AssessmentState
        TakenOnBy,
        WaitsFor,
        Since,     ///< at or day
        Expected,  ///< day: the first of the month
        ListState, ///< number: care::WaitingListPlace::State
        Tries,     ///< number: calls that nobody answered
        CallEnd,   ///< number: care::CallAttempt::Outcome
        PromiseState, ///< number: pledge::CommitmentState
        Due,       ///< day: the first of the month
        Name,
        Phone,
        Needs, ///< list
        Address,
        Contacts,
        ReadAt,     ///< at
        HandledAt,  ///< at
        AnsweredAt, ///< at
        EndedOn,    ///< day
    };

    Part part = Part::Words;
    QString words{};
    std::optional<Instant> at{};
    QDate day{};
    std::optional<int> number{};
    QStringList list{};
    QVector<care::WeighedConcern> concerns{};

    /// It says nothing, where the other version does.
    [[nodiscard]] bool isEmpty() const { return *this == Fact{part}; }

    bool operator==(const Fact &) const = default;
};

/// What one version of a record says, each part at most once, and none that is empty.
struct RecordFacts {
    RecordKind kind = RecordKind::Other;
    QVector<Fact> facts;

    bool operator==(const RecordFacts &) const = default;
};

[[nodiscard]] RecordFacts factsOf(const QJsonObject &json);

} // namespace heard::worklist
