#pragma once

#include "fhir/element.h"

/// What the team decided on quoting the words that show an issue; kept with the working copy of the issue, never published.
namespace heard::pledge {

/// Whether @p words were chosen to be printed, or not to be; nothing where nobody decided on these very words.
[[nodiscard]] std::optional<bool> quoteChoice(const QJsonObject &issue, const QString &words);
void setQuoteChoice(QJsonObject &issue, const QString &words, bool print);

} // namespace heard::pledge
