#pragma once

#include "models/concernwords.h"
#include "worklist/recordfacts.h"

#include <QDateTime>
#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// What pages call the kinds of records, and what one says.
class RecordFact : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("only names")

public:
    /// As worklist::RecordKind.
    enum Kind {
        FeedbackRecord = int(worklist::RecordKind::Feedback),
        QuestionRecord = int(worklist::RecordKind::Question),
        ReplyRecord = int(worklist::RecordKind::Reply),
        OtherRecord = int(worklist::RecordKind::Other),
        AskRecord = int(worklist::RecordKind::Ask),
        PhoneComfortRecord = int(worklist::RecordKind::PhoneComfort),
        ModePreferenceRecord = int(worklist::RecordKind::ModePreference),
        AppointmentRecord = int(worklist::RecordKind::Appointment),
        WaitRecord = int(worklist::RecordKind::Wait),
        AnswersRecord = int(worklist::RecordKind::Answers),
        SupportRequestRecord = int(worklist::RecordKind::SupportRequest),
        CarePlanRecord = int(worklist::RecordKind::CarePlan),
        WaitingPlaceRecord = int(worklist::RecordKind::WaitingPlace),
        SurgeryCallRecord = int(worklist::RecordKind::SurgeryCall),
        SendingRecord = int(worklist::RecordKind::Sending),
        PageRecord = int(worklist::RecordKind::Page),
        IssueRecord = int(worklist::RecordKind::Issue),
        CommitmentRecord = int(worklist::RecordKind::Commitment),
        PatientRecord = int(worklist::RecordKind::Patient),
        UnitRecord = int(worklist::RecordKind::Unit),
        ReferralRecord = int(worklist::RecordKind::Referral),
    };
    Q_ENUM(Kind)
    /// As worklist::Fact::Part.
    enum Part {
        Words = int(worklist::Fact::Part::Words),
        Title = int(worklist::Fact::Part::Title),
        Meeting = int(worklist::Fact::Part::Meeting),
        Begins = int(worklist::Fact::Part::Begins),
        Ends = int(worklist::Fact::Part::Ends),
        Place = int(worklist::Fact::Part::Place),
        WithWhom = int(worklist::Fact::Part::WithWhom),
        MeetingState = int(worklist::Fact::Part::MeetingState),
        Reason = int(worklist::Fact::Part::Reason),
        Preparation = int(worklist::Fact::Part::Preparation),
        Bring = int(worklist::Fact::Part::Bring),
        Directions = int(worklist::Fact::Part::Directions),
        Asked = int(worklist::Fact::Part::Asked),
        Answer = int(worklist::Fact::Part::Answer),
        TakenBack = int(worklist::Fact::Part::TakenBack),
        PhoneComfort = int(worklist::Fact::Part::PhoneComfort),
        Mode = int(worklist::Fact::Part::Mode),
        Minutes = int(worklist::Fact::Part::Minutes),
        Over = int(worklist::Fact::Part::Over),
        Ticked = int(worklist::Fact::Part::Ticked),
        Distress = int(worklist::Fact::Part::Distress),
        MattersMost = int(worklist::Fact::Part::MattersMost),
        LookedAfter = int(worklist::Fact::Part::LookedAfter),
        PlanState = int(worklist::Fact::Part::PlanState),
        Agreed = int(worklist::Fact::Part::Agreed),
        SupportState = int(worklist::Fact::Part::SupportState),
        TakenOnBy = int(worklist::Fact::Part::TakenOnBy),
        WaitsFor = int(worklist::Fact::Part::WaitsFor),
        Since = int(worklist::Fact::Part::Since),
        Expected = int(worklist::Fact::Part::Expected),
        ListState = int(worklist::Fact::Part::ListState),
        Tries = int(worklist::Fact::Part::Tries),
        CallEnd = int(worklist::Fact::Part::CallEnd),
        PromiseState = int(worklist::Fact::Part::PromiseState),
        Due = int(worklist::Fact::Part::Due),
        Name = int(worklist::Fact::Part::Name),
        Phone = int(worklist::Fact::Part::Phone),
        Needs = int(worklist::Fact::Part::Needs),
        Address = int(worklist::Fact::Part::Address),
        Contacts = int(worklist::Fact::Part::Contacts),
        ReadAt = int(worklist::Fact::Part::ReadAt),
        HandledAt = int(worklist::Fact::Part::HandledAt),
        AnsweredAt = int(worklist::Fact::Part::AnsweredAt),
        EndedOn = int(worklist::Fact::Part::EndedOn),
    };
    Q_ENUM(Part)
};

/// One thing that a version of a record says.
class FactSaid final
{
    Q_GADGET
    QML_VALUE_TYPE(factSaid)
    /// A RecordFact.Part.
    Q_PROPERTY(int part MEMBER part)
    /// It says nothing of it, where the other version does.
    Q_PROPERTY(bool empty MEMBER empty)
    Q_PROPERTY(QString words MEMBER words)
    /// A moment or a day, as the part has it.
    Q_PROPERTY(QDateTime at MEMBER at)
    Q_PROPERTY(int number MEMBER number)
    Q_PROPERTY(QStringList list MEMBER list)
    /// concernWords
    Q_PROPERTY(QVariantList concerns MEMBER concerns)

public:
    int part = 0;
    bool empty = false;
    QString words;
    QDateTime at;
    int number = 0;
    QStringList list;
    QVariantList concerns;
};

} // namespace heard::models
