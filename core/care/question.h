#pragma once

#include "fhir/element.h"
#include "store/reader.h"

namespace heard::care {

/// A question the patient wants to ask at an appointment, in her own words.
struct Question {
    ResourceId id;
    ResourceId appointment;
    ResourceId patient;
    QString words;
    int position = 0; ///< 0 is asked first
    Instant writtenAt;
    std::optional<Instant> answeredAt;
    bool removed = false;
    store::Delivery delivery;

    bool operator==(const Question &) const = default;
};

/// FHIR: Communication, category "question", partOf the Appointment.
[[nodiscard]] Result<Question, fhir::ReadError> questionFromFhir(const QJsonObject &communication);
/// Applied onto @p stored so that elements written by other systems survive. @p unit is written as the recipient where given.
[[nodiscard]] QJsonObject toFhir(const Question &question, QJsonObject stored = {}, const ResourceId &unit = {});

} // namespace heard::care
