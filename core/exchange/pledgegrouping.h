#pragma once

#include "pledge/pledge.h"

#include <QStringList>

namespace heard::exchange {

/// A "we plan to" as it stands in the file.
struct ProposedCommitment {
    int line = 0;
    QString plan;
    pledge::CommitmentState state = pledge::CommitmentState::Planned;
    std::optional<Month> by;
    QString reason;
    pledge::Audience audience = pledge::Audience::Everyone;
    // Of each row it was made of: its name in the file, and a digest of what it said.
    QStringList keys;
    QStringList digests;

    bool operator==(const ProposedCommitment &) const = default;
};

/// A "you said" with the rows proposed for it.
struct ProposedIssue {
    QString words;
    QVector<ProposedCommitment> commitments;
    QStringList keys; ///< the names its rows give it in the file

    bool operator==(const ProposedIssue &) const = default;
};

/// Which rows of a pledge belong to which issue: proposed from their words, corrected by who imports.
/// Indices that do not exist change nothing.
class PledgeGrouping final {
public:
    PledgeGrouping() = default;
    explicit PledgeGrouping(QVector<ProposedIssue> issues) : m_issues(std::move(issues)) {}

    [[nodiscard]] const QVector<ProposedIssue> &issues() const { return m_issues; }

    /// Moves the commitments of @p from to the end of @p into, whose words stay.
    void merge(int into, int from);
    /// The commitments from @p first on become an issue of their own, with the same words until they are changed.
    void split(int issue, int first);
    void reword(int issue, const QString &words);
    /// The commitment after @p commitment is only another paragraph of it: their plans become one; "by" is the first one's.
    void joinPlans(int issue, int commitment);

private:
    [[nodiscard]] bool has(int issue) const { return issue >= 0 && issue < m_issues.size(); }

    QVector<ProposedIssue> m_issues;
};

} // namespace heard::exchange
