#pragma once

#include "exchange/fhiraddresses.h"

namespace heard::exchange {

/// @p resource of the entry @p from without references that mean nothing outside its file: their address
/// becomes an identifier, or they keep the name of what they refer to. References to what is stored, or to an item of the file, are given as
/// @p kept and stay.
[[nodiscard]] QJsonObject withLastingReferences(const QJsonObject &resource, const FhirFile &file, const FhirAddresses &addresses,
    int from, const QString &kept = {});

/// "Location" of "https://other.example/fhir/Location/7"; empty where it does not say.
[[nodiscard]] QString typeIn(const QString &reference);

/// What of @p stored stays, and what @p fresh says anew: identifiers are joined, extensions replaced by their address.
[[nodiscard]] QJsonObject overlaid(const QJsonObject &stored, const QJsonObject &fresh);

} // namespace heard::exchange
