#pragma once

#include "store/writer.h"
#include "voice/feedback.h"
#include "voice/sealedbox.h"

#include <QDate>

namespace heard::voice {

/// What the team's devices tell a patient's phone of her words: that they were read and themed, and which issues they
/// became evidence of. It has no words in it. That of words without a name is given to every phone as a sealed box, so that
/// nobody can count how many such voices stand behind an issue; only the phone that holds the key opens it.
struct WordsOutcome {
    ResourceId id;
    ResourceId feedback;
    ResourceId patient;  ///< empty for words without a name
    QByteArray replyKey; ///< of words without a name
    std::optional<QDate> readOn; ///< of words without a name; others say it themselves
    std::optional<QDate> themedOn;
    QVector<ResourceId> ledTo; ///< the team's working copies of issues
    QByteArray box; ///< of words without a name, as phones have it: then all else but the key is in it, and empty here
    store::Delivery delivery;

    bool operator==(const WordsOutcome &) const = default;
};

/// valueBase64Binary: Basic, the outcome of words without a name, sealed to their reply-key.
inline constexpr QLatin1StringView sealedOutcome{"https://heard.example/fhir/StructureDefinition/sealed-outcome"};

/// FHIR: Basic, code "words-outcome".
[[nodiscard]] Result<WordsOutcome, fhir::ReadError> wordsOutcomeFromFhir(const QJsonObject &basic);
/// Applied onto @p stored so that elements written by other systems survive.
[[nodiscard]] QJsonObject toFhir(const WordsOutcome &outcome, QJsonObject stored = {});

/// What it tells, sealed to its key; always as long, so that its length does not tell how many issues there are: those that
/// find no room, which are more than a few dozen, are left out. Empty where its key is no key.
[[nodiscard]] QByteArray sealed(const WordsOutcome &outcome);
/// With what was in its box; nothing where it has none, or @p key does not open it.
[[nodiscard]] std::optional<WordsOutcome> opened(const WordsOutcome &outcome, const ReplyKey &key);

/// That of one feedback; nothing while nothing became of it.
[[nodiscard]] store::StoreResult<std::optional<WordsOutcome>> outcomeOf(const store::Reader &reader, const ResourceId &feedback);

// Within the write that does it, so that her phone learns of nothing that did not happen. Nothing is written for words that
// nobody waits for, such as those of an imported file, nor where it is known already.
[[nodiscard]] store::StoreResult<void> noteRead(store::Writer &writer, const Feedback &feedback, QDate on);
/// No day: the team found no theme in it after all.
[[nodiscard]] store::StoreResult<void> noteThemed(store::Writer &writer, const Feedback &feedback, std::optional<QDate> on);
/// @p issues are all that it is evidence of now.
[[nodiscard]] store::StoreResult<void> noteLedTo(store::Writer &writer, const Feedback &feedback, const QVector<ResourceId> &issues);

} // namespace heard::voice
