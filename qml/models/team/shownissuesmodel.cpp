#include "models/team/shownissuesmodel.h"

#include "models/team/representatives.h"
#include "models/whenwritten.h"

namespace heard::models {

using pledge::IssueEvidence;

void ShownIssuesModel::setEvidence(const QString &evidence)
{
    if (evidence == m_evidence)
        return;
    m_evidence = evidence;
    Q_EMIT evidenceChanged();
    refresh();
}

std::span<const Role<ShownIssue>> ShownIssuesModel::roles() const
{
    static constexpr std::array<Role<ShownIssue>, 3> columns{{
        {"recordId", [](const ShownIssue &s) -> QVariant { return s.id.value; }},
        {"words", [](const ShownIssue &s) -> QVariant { return s.issue.words; }},
        {"linked", [](const ShownIssue &s) -> QVariant { return s.linked; }},
    }};
    return columns;
}

QFuture<ShownIssuesModel::Answer> ShownIssuesModel::load(Device &device)
{
    const auto linked = IssueEvidence{device.database, QTimeZone::systemTimeZone()}.issuesShownBy(m_evidence);
    return mappedWhenReady(pledge::PledgeBoard{device.database, QTimeZone::systemTimeZone()}.all(), this,
                           [linked](const store::StoreResult<pledge::Board> &board) -> Answer {
        // Asked for before the board, so that it is there.
        const auto shown = linked.result();
        if (!board || !shown)
            return failed(board ? shown.error() : board.error());
        QVector<ShownIssue> issues;
        for (const pledge::BoardIssue &one : board->issues) {
            if (one.issue.id.isEmpty())
                continue;
            const bool has = std::any_of(shown->begin(), shown->end(),
                                         [&](const pledge::Issue &issue) { return issue.id == one.issue.id; });
            issues << ShownIssue{one.issue.id, one.issue, has};
        }
        return issues;
    });
}

QStringList ShownIssuesModel::watchedTypes() const
{
    return {QStringLiteral("Basic"), QStringLiteral("Goal"), QStringLiteral("Communication"), QStringLiteral("DocumentReference")};
}

void ShownIssuesModel::answered()
{
    const auto &all = records();
    const auto count = static_cast<int>(std::count_if(all.begin(), all.end(), [](const ShownIssue &one) { return one.linked; }));
    if (count == m_linkedCount)
        return;
    m_linkedCount = count;
    Q_EMIT linkedCountChanged();
}

void ShownIssuesModel::setLinked(const QString &issue, bool linked)
{
    if (!device())
        return;
    IssueEvidence evidence{device()->database, QTimeZone::systemTimeZone()};
    auto done = linked ? evidence.link({issue}, m_evidence) : evidence.unlink({issue}, m_evidence);
    whenWritten(
        std::move(done), this,
        [this, issue, linked] {
            tellRepresentatives(device());
            Q_EMIT changed(issue, linked);
        },
        [this](pledge::PledgeError error) { Q_EMIT refused(static_cast<EvidenceModel::Problem>(error)); });
}

} // namespace heard::models
