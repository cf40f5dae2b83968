#pragma once

#include "people/teammembers.h"

#include <QDate>
#include <QTimeZone>

namespace heard::people {

/// One person's time as the unit's pledge lead.
struct PledgeLead {
    ResourceId id; ///< of the PractitionerRole
    ResourceId practitioner;
    QString name;
    std::optional<QDate> from;  ///< nothing where it was before hand-overs were kept
    std::optional<QDate> until; ///< nothing while she is
    QString words; ///< said when it was handed to her
    bool current = false;
    store::Delivery delivery;

    bool operator==(const PledgeLead &) const = default;
};

/// Who leads the unit's pledge, who did before, and handing it over.
class PledgeLeads final {
public:
    /// @p database must outlive it. Days begin in @p zone.
    PledgeLeads(store::Database &database, const QTimeZone &zone) : m_database(database), m_zone(zone) {}

    /// The one who leads now first, then the latest.
    [[nodiscard]] QFuture<store::StoreResult<QVector<PledgeLead>>> history() const;
    [[nodiscard]] QFuture<store::StoreResult<std::optional<PledgeLead>>> current() const;
    /// Ends the time of whoever leads now and begins that of @p to, together. Whoever had no other work here is a nurse
    /// from then on. TeamError::NotFound where @p to does not work here or leads already.
    [[nodiscard]] QFuture<store::WriteResult<void, TeamError>> handOver(const ResourceId &to, const QString &words);

private:
    store::Database &m_database;
    QTimeZone m_zone;
};

/// Who leads now, by name; empty where nobody does.
[[nodiscard]] store::StoreResult<QString> pledgeLeadName(const store::Reader &reader);

} // namespace heard::people
