#pragma once

#include "fhir/element.h"
#include "store/reader.h"

namespace heard::care {

/// Whether one appointment on the phone is all right for her.
struct PhoneComfort {
    enum class Choice { Yes, No, Unsure };

    ResourceId id;
    ResourceId appointment;
    ResourceId patient;
    Choice choice = Choice::Unsure;
    QString words; ///< why; may be empty
    std::optional<Instant> saidAt;
    store::Delivery delivery;

    bool operator==(const PhoneComfort &) const = default;
};

/// How she likes to meet in general, as she said it at one time.
struct ModePreference {
    enum class Mode { InPerson, Phone, Video, Any };

    ResourceId id;
    ResourceId patient;
    Mode mode = Mode::Any;
    QString words; ///< may be empty
    Instant saidAt;
    store::Delivery delivery;

    bool operator==(const ModePreference &) const = default;
};

/// FHIR: AppointmentResponse of the patient that says whether the phone is all right.
[[nodiscard]] Result<PhoneComfort, fhir::ReadError> phoneComfortFromFhir(const QJsonObject &response);
/// FHIR: Communication, category "mode-preference".
[[nodiscard]] Result<ModePreference, fhir::ReadError> modePreferenceFromFhir(const QJsonObject &communication);

// Applied onto @p stored so that elements written by other systems survive.
[[nodiscard]] QJsonObject toFhir(const PhoneComfort &comfort, QJsonObject stored = {});
/// @p unit is written as the recipient where given.
[[nodiscard]] QJsonObject toFhir(const ModePreference &preference, QJsonObject stored = {}, const ResourceId &unit = {});

} // namespace heard::care
