#pragma once

#include "outcomes/tally.h"
#include "store/database.h"
#include "store/writeerror.h"

namespace heard::outcomes {

enum class ConfirmationError {
    PatientUnknown,    ///< not in this store
    CommitmentUnknown, ///< likewise, or not published
    NotFound,
    NotStored,
};

/// What was counted of a commitment, with whether the team has looked at it where it fell.
struct Counted : Tally {
    bool fallSeen = false;

    bool operator==(const Counted &) const = default;
};

/// What can be asked and answered about whether commitments happened.
class Confirmations final {
public:
    /// @p database must outlive it.
    explicit Confirmations(store::Database &database) : m_database(database) {}

    /// Her answer about a published commitment; nothing before she gave one.
    [[nodiscard]] QFuture<store::StoreResult<std::optional<Confirmation>>> of(const ResourceId &patient, const ResourceId &commitment) const;
    /// Answers, or changes the answer that she gave.
    [[nodiscard]] QFuture<store::WriteResult<void, ConfirmationError>> answer(const ResourceId &patient, const ResourceId &commitment,
        Happened happened);
    /// What the hub counted of a commitment, told by its published copy or by the working copy; nothing before it did.
    [[nodiscard]] QFuture<store::StoreResult<std::optional<Counted>>> tallyOf(const ResourceId &commitment) const;
    /// The team has looked at the fall in the latest count of a working copy, or wants to be told of it again.
    [[nodiscard]] QFuture<store::WriteResult<void, ConfirmationError>> setFallSeen(const ResourceId &commitment, bool seen);
    /// Of all commitments.
    [[nodiscard]] QFuture<store::StoreResult<QVector<Tally>>> tallies() const;

private:
    store::Database &m_database;
};

} // namespace heard::outcomes
