#pragma once

#include "base/instant.h"
#include "hub/outcome.h"

#include <QJsonObject>

namespace heard::hub {

/// What may come in without a name.
enum class Unnamed { Words, QuoteWithdrawal };

/// Whether @p resource is one of them, and nothing in it could tell whose it is: every element, and every element of those,
/// is one of a short list. @p unit is "Organization/1". Fails with 422 and the element that is not on it.
[[nodiscard]] Answered<Unnamed> unnamedShape(const QJsonObject &resource, const QString &unit, Instant now);

/// The identifier that was made for this alone.
[[nodiscard]] QString uuidOf(const QJsonObject &resource);

} // namespace heard::hub
