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
    [[nodiscard]] QFuture<store::StoreResult<std::optional<Tally>>> tallyOf(const ResourceId &commitment) const;
    /// Of all commitments.
    [[nodiscard]] QFuture<store::StoreResult<QVector<Tally>>> tallies() const;

private:
    store::Database &m_database;
};

} // namespace heard::outcomes
