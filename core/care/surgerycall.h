#pragma once

#include "care/appointment.h"
#include "people/patient.h"

#include <QDate>
#include <QTimeZone>

namespace heard::care {

/// One try to reach her on the phone.
struct CallAttempt {
    enum class Outcome {
        NoAnswer,
        Spoke,
        NotPossible, ///< not any more, for the reason in the words: what ends a call that nobody made in time
    };

    Instant when;
    Outcome outcome = Outcome::NoAnswer;
    ResourceId caller{};
    QString callerName{}; ///< empty where it was not noted

    bool operator==(const CallAttempt &) const = default;
};

/// One line of the wound-care checklist, as she answered it.
struct WoundAnswer {
    QString id; ///< one of woundChecks
    bool yes = false;

    bool operator==(const WoundAnswer &) const = default;
};

/// What is asked the day after an operation. The words are the page's.
struct WoundCheck {
    QLatin1StringView id;
    bool worriesIfYes = false; ///< this answer needs somebody to act; the other is well
};
inline constexpr std::array woundChecks{
    WoundCheck{QLatin1StringView{"pain-bearable"}, false}, WoundCheck{QLatin1StringView{"dressing-dry"}, false},
    WoundCheck{QLatin1StringView{"redness"}, true},        WoundCheck{QLatin1StringView{"swelling"}, true},
    WoundCheck{QLatin1StringView{"fever"}, true},          WoundCheck{QLatin1StringView{"eats-and-drinks"}, false},
    WoundCheck{QLatin1StringView{"medicines-clear"}, false}, WoundCheck{QLatin1StringView{"help-at-home"}, false},
    WoundCheck{QLatin1StringView{"knows-who-to-call"}, false}};

/// How many days after an operation no phone announces the call any more.
inline constexpr int daysACallWaits = 14;

/// The call the day after an operation. It follows from the appointment: nothing is stored before the first try. It stays
/// overdue until somebody says how it ended. Only the operations that another system tells of from before the team made its
/// first call are let go after daysACallWaits: they are history, and nobody meant to call.
struct SurgeryCall {
    enum class State { Due, Overdue, Done };

    ResourceId id; ///< the appointment's, which there is one call for
    ResourceId patient;
    QString patientName;
    QString patientPhone;
    QStringList patientNeeds;
    people::Cohort cohort = people::Cohort::Unknown;
    Instant surgeryAt;
    QString place;
    QDate dueOn;
    State state = State::Due;
    ResourceId task; ///< empty before the first try
    QVector<CallAttempt> attempts; ///< the first first
    QVector<WoundAnswer> answers;  ///< of the call at which they spoke
    QString words;                 ///< how it went, which she can read
    store::Delivery delivery;

    /// Calls that nobody answered.
    [[nodiscard]] int unanswered() const;
    /// Done because they spoke, and not because it is not possible any more.
    [[nodiscard]] bool spoke() const;

    bool operator==(const SurgeryCall &) const = default;
};

[[nodiscard]] bool worries(const WoundAnswer &answer);

/// The day after @p surgery, as a calendar in @p zone counts it.
[[nodiscard]] QDate callDay(Instant surgery, const QTimeZone &zone);

/// What is stored of a call: FHIR Task, code "after-surgery-call", whose focus is the Appointment.
struct CallRecord {
    ResourceId id;
    ResourceId surgery;
    ResourceId patient;
    ResourceId caller;  ///< who tried last
    QString callerName;
    Instant since; ///< of the first try
    QVector<CallAttempt> attempts;
    bool done = false;
    bool undone = false; ///< every try was taken back
    ResourceId answers;  ///< QuestionnaireResponse
    QString words;
    store::Delivery delivery;

    bool operator==(const CallRecord &) const = default;
};

/// Only what the team wrote: nobody else says how a call went.
[[nodiscard]] Result<CallRecord, fhir::ReadError> callRecordFromFhir(const QJsonObject &task);
/// Applied onto @p stored so that elements written by other systems survive.
[[nodiscard]] QJsonObject toFhir(const CallRecord &record, QJsonObject stored = {});

/// FHIR: QuestionnaireResponse to the wound-care checklist.
[[nodiscard]] QVector<WoundAnswer> woundAnswersFromFhir(const QJsonObject &response);
[[nodiscard]] QJsonObject woundAnswersToFhir(const QVector<WoundAnswer> &answers, const CallRecord &record, Instant at);

} // namespace heard::care
