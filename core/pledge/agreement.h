#pragma once

#include "pledge/commitment.h"
#include "pledge/provenance.h"

namespace heard::pledge {

/// One person's word on a commitment as it stood: agreed, or not yet.
struct Agreement {
    enum class Answer { Agree, NotYet };

    Statement said;
    Answer answer = Answer::Agree;
    QString content; ///< digest of what was agreed: see agreedContent
    bool left = false; ///< who said it has left the unit; filled by queries
    store::Delivery delivery;

    bool operator==(const Agreement &) const = default;
};

/// FHIR: Provenance, activity "agree" or "not-yet".
[[nodiscard]] Result<Agreement, fhir::ReadError> agreementFromFhir(const QJsonObject &provenance);
[[nodiscard]] QJsonObject toFhir(const Agreement &agreement);

/// Digest of what two sides agree on: what was said, the plan, its month and whom it is for. SHA-256 in hexadecimal.
[[nodiscard]] QString agreedContent(const Commitment &commitment, const QString &issueWords);

enum class SideWord { Open, Agrees, NotYet };

/// How far the two sides are with one commitment as it stands now.
struct Standing {
    SideWord staff = SideWord::Open;
    SideWord patients = SideWord::Open; ///< their representatives
    QVector<Agreement> words; ///< the latest of each person about what stands there now, oldest first
    bool changedSince = false; ///< something else was agreed before

    [[nodiscard]] bool agreed() const { return staff == SideWord::Agrees && patients == SideWord::Agrees; }
    /// Whether anybody has said anything, now or before.
    [[nodiscard]] bool discussed() const { return changedSince || !words.isEmpty(); }
    bool operator==(const Standing &) const = default;
};

/// A side agrees where one of it does and nobody of it says not yet; only words about @p content count,
/// and only those of people who are still there.
[[nodiscard]] Standing standingOf(const QString &content, const QVector<Agreement> &agreements);
[[nodiscard]] bool speaksForPatients(people::Role role);

} // namespace heard::pledge
