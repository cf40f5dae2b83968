#pragma once

#include "exchange/fhirfile.h"

namespace heard::exchange {

/// @p resource without what only its own server knows, its NHS numbers as ten digits, and as FHIR has it where the NHS App
/// does not.
[[nodiscard]] QJsonObject cleaned(QJsonObject resource);

/// The appointment of @p entry, with an end where its duration gives one; or which of its times is missing or wrong.
[[nodiscard]] Result<QJsonObject, BadRow> withTimes(const FhirEntry &entry);

/// @p appointment whose participant at @p place refers to @p patient; what else names her stays, also the identifier of
/// @p contained, which takes the place of that resource.
[[nodiscard]] QJsonObject withPatient(QJsonObject appointment, qsizetype place, const QString &patient,
    const QJsonObject &contained);

} // namespace heard::exchange
