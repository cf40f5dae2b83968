#include "exchange/pledgegrouping.h"

using namespace Qt::StringLiterals;

namespace heard::exchange {

void PledgeGrouping::merge(int into, int from)
{
    if (!has(into) || !has(from) || into == from)
        return;
    const ProposedIssue moved = m_issues[from];
    m_issues[into].commitments << moved.commitments;
    m_issues[into].keys << moved.keys;
    m_issues.removeAt(from);
}

void PledgeGrouping::split(int issue, int first)
{
    if (!has(issue) || first <= 0 || first >= m_issues[issue].commitments.size())
        return;
    ProposedIssue &whole = m_issues[issue];
    ProposedIssue rest{whole.words, whole.commitments.mid(first), {}};
    // The words name the first part already; the rest is named by its first row.
    rest.keys = {u"split "_s + rest.commitments.front().keys.front()};
    whole.commitments.resize(first);
    m_issues.insert(issue + 1, std::move(rest));
}

void PledgeGrouping::reword(int issue, const QString &words)
{
    if (!has(issue) || words.trimmed().isEmpty() || m_issues[issue].words == words.trimmed())
        return;
    m_issues[issue].words = words.trimmed();
}

void PledgeGrouping::joinPlans(int issue, int commitment)
{
    if (!has(issue) || commitment < 0 || commitment + 1 >= m_issues[issue].commitments.size())
        return;
    QVector<ProposedCommitment> &commitments = m_issues[issue].commitments;
    const ProposedCommitment next = commitments.takeAt(commitment + 1);
    commitments[commitment].plan += u"\n\n"_s + next.plan;
    commitments[commitment].keys << next.keys;
    commitments[commitment].digests << next.digests;
}

} // namespace heard::exchange
