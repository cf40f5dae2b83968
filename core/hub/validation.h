#pragma once

#include "fhir/validation.h"
#include "hub/outcome.h"

#include <QJsonObject>

namespace heard::hub {

/// How deep objects and arrays nest, read without building anything; stops counting just beyond @p limit.
[[nodiscard]] int depthOf(const QByteArray &json, int limit = fhir::deepestJson);

/// Whether @p contentType, as a header gives it, is one that the hub takes.
[[nodiscard]] bool isJson(const QByteArray &contentType);
/// A JSON object within the depth limit, or why it is none.
[[nodiscard]] Answered<QJsonObject> objectFrom(const QByteArray &json);

/// What a client is told of @p fault.
[[nodiscard]] Refusal refusalOf(const fhir::Fault &fault);

} // namespace heard::hub
