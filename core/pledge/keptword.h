#pragma once

#include "pledge/commitment.h"
#include "pledge/provenance.h"

namespace heard::pledge {

/// What a patients' representative says of a promise that the team calls kept.
struct KeptWord {
    Statement said;
    bool kept = false;
    bool left = false; ///< who said it has left the unit; filled by queries
    store::Delivery delivery;

    bool operator==(const KeptWord &) const = default;
};

/// FHIR: Provenance, activity "kept" or "not-kept"; it is no agreement.
[[nodiscard]] Result<KeptWord, fhir::ReadError> keptWordFromFhir(const QJsonObject &provenance);
[[nodiscard]] QJsonObject toFhir(const KeptWord &word);

/// Whether those who speak for patients find a promise kept.
struct KeptStanding {
    bool asked = false; ///< patients see it, and it is achieved or ongoing
    QVector<KeptWord> words; ///< the latest of each, since it was said how it stands; oldest first
    bool seen = false; ///< a colleague has looked at every word that says it is not kept

    /// When it was said last that it is not kept; nothing where nobody says so.
    [[nodiscard]] std::optional<Instant> doubtedAt() const;
    bool operator==(const KeptStanding &) const = default;
};

/// @p words, oldest first, are of the commitment @p working is the stored Goal of; @p published is what patients see of it. Days
/// begin in @p zone.
[[nodiscard]] KeptStanding keptStandingOf(const QJsonObject &working, const QJsonObject &published, const QVector<KeptWord> &words,
    const QTimeZone &zone);
/// Nothing wants to be told again of what was said.
void setNotKeptSeen(QJsonObject &working, const std::optional<Instant> &saidAt);

} // namespace heard::pledge
