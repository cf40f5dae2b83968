#pragma once

#include "fhir/element.h"
#include "fhir/vocabulary.h"

/// What every Communication of ours has in common, whether question, feedback or reply.
namespace heard::fhir {

/// True for a Communication with @p category, in our system or, from another server, in any.
[[nodiscard]] bool isCommunication(const QJsonObject &resource, Word category);
/// A new Communication with @p category, or @p stored, which keeps its own.
[[nodiscard]] QJsonObject communicationOf(Word category, const ResourceId &id, QJsonObject stored);

/// Fails unless the Communication has a status and a time at which it was sent.
[[nodiscard]] Result<Instant, ReadError> sentAt(const QJsonObject &communication);
/// Takes back to @p now what says it was sent later: the clock was ahead when it was written and has been put right.
void bringSentBackTo(Instant now, QJsonObject &communication);
/// Leaves an equal instant as it was written, for other systems write other offsets. Nothing removes the element.
void setInstant(QJsonObject &object, QLatin1StringView name, std::optional<Instant> instant);

/// All texts of its payload as paragraphs; fails where there are none.
[[nodiscard]] Result<QString, ReadError> wordsOf(const QJsonObject &communication);
void setWords(QJsonObject &communication, const QString &words);

/// The instant within an extension of ours.
[[nodiscard]] std::optional<Instant> instantExtension(const QJsonObject &element, Word url);
void setInstantExtension(QJsonObject &element, Word url, std::optional<Instant> instant);

} // namespace heard::fhir
