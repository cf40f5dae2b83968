#pragma once

#include "pledge/agreement.h"
#include "pledge/keptword.h"
#include "pledge/pledgeboard.h"
#include "pledge/review.h"

namespace heard::pledge {

/// What is said of one commitment as it stands now.
struct CommitmentWords {
    Standing standing;
    bool held = false; ///< see BoardCommitment
    QVector<Review> reviews; ///< the latest of each member, oldest first

    bool operator==(const CommitmentWords &) const = default;
};

/// What staff and representatives say to what is planned, and what each member of the wider team thinks of it.
class Agreements final {
public:
    /// @p database must outlive it. Days begin in @p zone.
    Agreements(store::Database &database, const QTimeZone &zone) : m_database(database), m_zone(zone) {}

    /// In the name of @p author, who works here, and the first of her roles that may. Once both sides agree, a colleague's word makes the
    /// draft agreed; a representative writes only her own word, and the board shows the same.
    [[nodiscard]] QFuture<PledgeResult<void>> say(const ResourceId &commitment, Agreement::Answer answer, const QString &words,
                                                  const ResourceId &author);

    [[nodiscard]] QFuture<store::StoreResult<CommitmentWords>> on(const ResourceId &commitment) const;
    /// What a colleague thinks of it; a representative agrees, or not yet. Needs a word on feasibility, hours or words.
    [[nodiscard]] QFuture<PledgeResult<void>> review(const ResourceId &commitment, std::optional<Feasibility> feasibility,
                                                     std::optional<double> hours, const QString &words, const ResourceId &author);

    /// Whether those who speak for patients find it kept.
    [[nodiscard]] QFuture<store::StoreResult<KeptStanding>> kept(const ResourceId &commitment) const;
    /// In the name of @p author, a representative, of a promise of which she is asked; that it is not kept needs words.
    [[nodiscard]] QFuture<PledgeResult<void>> sayKept(const ResourceId &commitment, bool kept, const QString &words, const ResourceId &author);
    /// The team has looked at the words that it is not kept, or wants to be told of them again.
    [[nodiscard]] QFuture<PledgeResult<void>> setNotKeptSeen(const ResourceId &commitment, bool seen);

private:
    store::Database &m_database;
    QTimeZone m_zone;
};

/// A promise of which a representative says that it is not kept, and nobody has looked at that.
struct DoubtedPromise {
    Commitment commitment; ///< the working copy
    Instant at; ///< when it was said last

    bool operator==(const DoubtedPromise &) const = default;
};
[[nodiscard]] store::StoreResult<QVector<DoubtedPromise>> doubtedIn(store::Reader &reader, const QTimeZone &zone);

/// The commitments that patients do not see as they stand until both sides agree, in order. Reads nothing that grows with
/// what patients say.
[[nodiscard]] store::StoreResult<QVector<BoardCommitment>> heldIn(store::Reader &reader);
/// Every word of both sides in the store, by the reference to the commitment.
[[nodiscard]] store::StoreResult<QHash<QString, QVector<Agreement>>> agreementsIn(const store::Reader &reader);
/// Those on one, oldest first. @p commitment has the id that the hub gave it.
[[nodiscard]] store::StoreResult<QVector<Agreement>> agreementsOn(const store::Reader &reader, const ResourceId &commitment);

} // namespace heard::pledge
