#pragma once

#include "pledge/agreement.h"
#include "pledge/pledge.h"
#include "pledge/pledgeboard.h"

#include <QHash>
#include <QSet>

namespace heard::pledge {

/// One resource of the pledge as it is stored.
struct StoredItem {
    QJsonObject json;
    store::Delivery delivery;

    [[nodiscard]] ResourceId id() const { return fhir::idOf(json); }
    /// "Goal/123"
    [[nodiscard]] QString reference() const { return id().reference(fhir::typeOf(json)); }
};

/// Everything of the pledge in one store: the team's working copies, and the published copies made from them.
class StoredPledge final {
public:
    [[nodiscard]] static store::StoreResult<StoredPledge> read(store::Reader &reader);
    /// Without issues that nobody planned anything for: reads nothing that grows with what patients say.
    [[nodiscard]] static store::StoreResult<StoredPledge> ofCommitments(store::Reader &reader);

    // Working copies that were not removed, in no order.
    [[nodiscard]] const QVector<StoredItem> &issues() const { return m_issues; }
    [[nodiscard]] const QVector<StoredItem> &commitments() const { return m_commitments; }
    [[nodiscard]] const QVector<StoredItem> &standards() const { return m_standards; }
    /// The published copy of @p working, also where it was taken back; nothing before it is first published.
    [[nodiscard]] const StoredItem *copyOf(const StoredItem &working) const;
    [[nodiscard]] const QHash<QString, StoredItem> &copies() const { return m_copies; }
    /// The published copy that is itself called @p reference, or is kept in place of the one that is.
    [[nodiscard]] const StoredItem *copyNamed(const QString &reference) const;
    /// Copies made of the same item by two devices that did not know of each other.
    [[nodiscard]] const QVector<StoredItem> &surplusCopies() const { return m_surplus; }
    /// What patients see: copies that were not taken back, each promise under the copy of its issue that is kept.
    [[nodiscard]] QVector<StoredItem> publicCopies() const;

    /// What both sides said to @p commitment, also to what it said before; oldest first.
    [[nodiscard]] QVector<Agreement> agreementsOn(const StoredItem &commitment) const { return m_agreements.value(commitment.reference()); }

    [[nodiscard]] const StoredItem *issueOf(const StoredItem &commitment) const;
    [[nodiscard]] QVector<const StoredItem *> commitmentsOf(const StoredItem &issue) const;
    [[nodiscard]] const QVector<StoredItem> &all(PledgeItem kind) const;
    /// The working copy; nothing where there is none or it was removed.
    [[nodiscard]] const StoredItem *find(PledgeItem kind, const ResourceId &id) const;
    /// The same for an id that may be the one it had before a server gave it another.
    [[nodiscard]] store::StoreResult<const StoredItem *> resolve(const store::Reader &reader, PledgeItem kind,
        const ResourceId &id) const;

private:
    [[nodiscard]] static store::StoreResult<StoredPledge> from(store::Reader &reader, const char *sql, store::Bindings bindings);
    void sort(StoredItem item);
    void findPlaces();

    QVector<StoredItem> m_issues;
    QVector<StoredItem> m_commitments;
    QVector<StoredItem> m_standards;
    QHash<QString, StoredItem> m_copies; ///< by the reference to what they are copies of
    QVector<StoredItem> m_surplus;
    QHash<QString, QString> m_originals; ///< references to what they are copies of, by their own; also of surplus copies
    QHash<PledgeItem, QHash<QString, qsizetype>> m_places; ///< in issues, commitments or standards, by their ids
    QHash<QString, QVector<qsizetype>> m_answers;          ///< places of commitments, by the id of their issue
    QHash<QString, QVector<Agreement>> m_agreements; ///< by the reference to the commitment
};

/// "Basic" or "Goal"
[[nodiscard]] QLatin1StringView typeOf(PledgeItem kind);
/// Removed from the board, or taken back from patients.
[[nodiscard]] bool isWithdrawn(const QJsonObject &json);
[[nodiscard]] QJsonObject withdrawn(QJsonObject json);
/// Whether patients see @p copy; they see nothing of what has none.
[[nodiscard]] bool isPublic(const StoredItem *copy);

/// Values of every item that reads as one.
[[nodiscard]] QVector<Issue> issuesFrom(const QVector<StoredItem> &items);
[[nodiscard]] QVector<Commitment> commitmentsFrom(const QVector<StoredItem> &items);
[[nodiscard]] QVector<StandardOfCare> standardsFrom(const QVector<StoredItem> &items);

} // namespace heard::pledge
