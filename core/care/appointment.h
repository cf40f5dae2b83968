#pragma once

#include "fhir/element.h"
#include "store/reader.h"

namespace heard::care {

enum class AppointmentKind {
    Clinic,
    Phone,
    Video,
    Scan,
    Surgery,
    BeforeSurgery, ///< the meeting before an operation
    OpenAccess,    ///< follow-up that the patient starts
    Assessment,    ///< holistic needs assessment
    FollowUpCall,
    Other,         ///< of another system; its description says which
};

enum class AppointmentState { Proposed, Booked, Arrived, Fulfilled, Cancelled, NotAttended, EnteredInError };

/// A time at which a patient and the hospital meet.
struct Appointment {
    ResourceId id;
    QString uid; ///< its name in calendars: the same before and after it has a server's id
    ResourceId patient; ///< empty where another system names the patient only by NHS number
    QString patientName; ///< filled by Appointments::between and byId; not written
    QStringList patientNeeds; ///< likewise: what to mind when speaking or writing to her
    AppointmentKind kind = AppointmentKind::Clinic;
    AppointmentState state = AppointmentState::Booked;
    Instant start;
    Instant end; ///< the start where another system gives none
    QString place;
    QString withWhom; ///< "Sister Grace Okafor"
    ResourceId withWhomId; ///< the Practitioner, where known
    QString preparation; ///< the one thing to do before
    QString preparationCode; ///< of a usual one, which a device can say in another language; empty: only the words are known
    QString bring;
    QString bringCode; ///< likewise
    QString directions; ///< how to get there
    QString description;
    QString cancelReason;
    int revision = 0; ///< rises with every change; not written
    std::optional<bool> timeForQuestions; ///< whether there was, as the team noted afterwards
    bool kept = false; ///< although the request it was booked for is closed; written by LeftOverMeetings
    store::Delivery delivery;

    bool operator==(const Appointment &) const = default;
};

/// Who has come sits there however late it gets: for her it is over when somebody says so, at the latest after this long.
inline constexpr std::chrono::hours longestStay{16};
/// When @p appointment is over where nobody says how it went.
[[nodiscard]] Instant endOf(const Appointment &appointment);

/// FHIR: Appointment. One of another system is understood too: its kind is read from the way of meeting (video, phone)
/// or guessed from its description.
[[nodiscard]] Result<Appointment, fhir::ReadError> appointmentFromFhir(const QJsonObject &appointment);
/// The words, in small letters, that in another system's description mean @p kind, unless they stand in a longer one.
[[nodiscard]] QStringList wordsFor(AppointmentKind kind);
/// Applied onto @p stored so that elements written by other systems survive.
[[nodiscard]] QJsonObject toFhir(const Appointment &appointment, QJsonObject stored = {});

} // namespace heard::care
