#pragma once

#include "base/result.h"
#include "hub/message.h"

#include <QString>

namespace heard::hub {

/// Why a request is not done, as it is told to the client: an HTTP status and a FHIR OperationOutcome.
struct Refusal {
    int status = 400;
    QString code; ///< of FHIR's issue-type: "invalid", "not-found", "conflict" …
    QString diagnostics; ///< for developers; never holds what people wrote
    QString expression; ///< the FHIRPath of the element at fault; may be empty
    Pairs headers;
};

template <typename Value> using Answered = Result<Value, Refusal>;

[[nodiscard]] Response responseTo(const Refusal &refusal);
[[nodiscard]] QByteArray outcomeJson(const Refusal &refusal);

inline constexpr auto fhirJson = "application/fhir+json; charset=utf-8";

} // namespace heard::hub
