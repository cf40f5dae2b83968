#pragma once

#include "impact/measures.h"
#include "impact/quotes.h"
#include "people/unit.h"
#include "pledge/voicecounts.h"

namespace heard::impact {

/// One "you said" with its strength, the words that may be quoted, and what is done.
struct CaseIssue {
    pledge::Issue issue;
    evaluation::SuppressedCount people; ///< who said it, as far as it is linked
    evaluation::SuppressedCount surveyed; ///< those of them who answered a survey
    QStringList quotes;
    QVector<MeasuredCommitment> commitments;
    int heldBack = 0; ///< of the words that may be quoted: they may tell who said them, and nobody has looked
};

/// What a unit can show of the voices it heard and of what they changed. Counts and scores are what was released for it.
struct BusinessCase {
    people::Unit unit;
    QDate on;
    evaluation::Threshold threshold; ///< of now; what was told before under another keeps its own
    pledge::HeardFrom heard;
    QVector<CaseIssue> issues;

    [[nodiscard]] int heldBack() const;
};

/// Makes business cases; each that leaves the device is a release, and kept as one.
class BusinessCases final {
public:
    static constexpr int mostQuotes = 3; ///< for one issue

    /// @p database must outlive it.
    explicit BusinessCases(store::Database &database) : m_database(database) {}

    /// Words are quoted where whoever said them agrees at this moment.
    [[nodiscard]] QFuture<store::StoreResult<BusinessCase>> make(QDate today);
    /// The same for a screen of the team's own; keeps nothing.
    [[nodiscard]] QFuture<store::StoreResult<BusinessCase>> preview(QDate today) const;
    /// The words linked to @p issue that may be quoted, as far as their authors go.
    [[nodiscard]] QFuture<store::StoreResult<QVector<Quote>>> quotesFor(const ResourceId &issue) const;

private:
    store::Database &m_database;
};

} // namespace heard::impact
