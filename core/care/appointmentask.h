#pragma once

#include "fhir/element.h"
#include "store/reader.h"

namespace heard::care {

/// What a patient asks of the team about an appointment she has: another time, or to cancel it.
struct AppointmentAsk {
    enum class Kind { Change, Cancel };
    enum class Answer {
        None,
        Moved,
        Cancelled,
        Kept, ///< the appointment stays as it is
        CameAllTheSame, ///< nobody answered, and she came: told by the appointment, at no known time, and never written
    };

    ResourceId id;
    ResourceId appointment;
    ResourceId patient;
    Kind kind = Kind::Change;
    QString words; ///< why, and when would suit her
    Instant askedAt;
    std::optional<Instant> seenAt;     ///< by the team
    std::optional<Instant> answeredAt;
    Answer answer = Answer::None;
    QString answerWords;
    std::optional<Instant> withdrawnAt; ///< when she took it back
    store::Delivery delivery;

    [[nodiscard]] bool isOpen() const { return !withdrawnAt && answer == Answer::None; }
    bool operator==(const AppointmentAsk &) const = default;
};

/// FHIR: AppointmentResponse of the patient that says what she asks.
[[nodiscard]] Result<AppointmentAsk, fhir::ReadError> appointmentAskFromFhir(const QJsonObject &response);
/// Applied onto @p stored so that elements written by other systems survive.
[[nodiscard]] QJsonObject toFhir(const AppointmentAsk &ask, QJsonObject stored = {});

} // namespace heard::care
