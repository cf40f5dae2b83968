#pragma once

#include "fhir/element.h"
#include "store/reader.h"

namespace heard::pledge {

/// What every patient of the unit can expect, whatever else is promised.
struct StandardOfCare {
    ResourceId id;
    ResourceId unit;
    QString words;
    int position = 0; ///< 0 stands first
    store::Delivery delivery;

    bool operator==(const StandardOfCare &) const = default;
};

/// FHIR: Goal, category "standard-of-care".
[[nodiscard]] Result<StandardOfCare, fhir::ReadError> standardFromFhir(const QJsonObject &goal);
/// Applied onto @p stored so that elements written by other systems survive.
[[nodiscard]] QJsonObject toFhir(const StandardOfCare &standard, QJsonObject stored = {});

} // namespace heard::pledge
