#pragma once

#include "care/referral.h"
#include "store/database.h"
#include "store/writeerror.h"

#include <QTimeZone>

namespace heard::care {

enum class ReferralError {
    DayInFuture,    ///< or none at all, or before the referral that ends
    AlreadyReferred,
    NotReferred,    ///< it has ended
    PatientUnknown, ///< not in this store
    AuthorUnknown,  ///< not in this store
    NotFound,
    NotStored,
};

/// What the team can ask of the store about referrals to palliative care, and note. Days are local.
class Referrals final {
public:
    using Done = store::WriteResult<void, ReferralError>;

    /// @p database must outlive it.
    explicit Referrals(store::Database &database) : m_database(database) {}

    /// The latest first, those that ended too.
    [[nodiscard]] QFuture<store::StoreResult<QVector<Referral>>> of(const ResourceId &patient) const;

    // The day is today or before, by the calendar of @p zone.
    [[nodiscard]] QFuture<store::WriteResult<ResourceId, ReferralError>> refer(const ResourceId &patient, QDate on,
                                                                               const ResourceId &author, const QTimeZone &zone);
    /// She is in palliative care no more.
    [[nodiscard]] QFuture<Done> end(const ResourceId &referral, QDate on, const QTimeZone &zone);
    /// The undo of end.
    [[nodiscard]] QFuture<Done> resume(const ResourceId &referral);
    /// It was noted by mistake: the undo of refer.
    [[nodiscard]] QFuture<Done> remove(const ResourceId &referral);

private:
    store::Database &m_database;
};

} // namespace heard::care
