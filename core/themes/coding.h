#pragma once

#include "fhir/element.h"
#include "store/reader.h"
#include "themes/excerpt.h"
#include "themes/saidwords.h"

namespace heard::themes {

/// That somebody of the team found a theme in what was said. The team's own: no patient receives it.
struct Coding {
    ResourceId id;
    Source source; ///< what was said
    ResourceId theme;
    std::optional<Excerpt> excerpt; ///< nothing: all of it, or words that are gone
    bool wordsGone = false;         ///< the excerpt was taken out of the text, and is not kept here either
    ResourceId author;              ///< the Practitioner
    QString authorName;
    Instant codedAt;
    bool removed = false;
    store::Delivery delivery;

    bool operator==(const Coding &) const = default;
};

/// FHIR: Basic, code "theme-coding", about the Communication or the DocumentReference. It does not name the patient, so it is not in her record.
/// Of words that are gone the extension excerpt has only {gone valueBoolean}.
[[nodiscard]] Result<Coding, fhir::ReadError> codingFromFhir(const QJsonObject &basic);
/// Applied onto @p stored so that elements written by other systems survive.
[[nodiscard]] QJsonObject toFhir(const Coding &coding, QJsonObject stored = {});

} // namespace heard::themes
