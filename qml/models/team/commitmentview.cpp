#include "models/team/commitmentview.h"

namespace heard::models {

void CommitmentView::setCommitmentId(const QString &id)
{
    if (id == m_id.value)
        return;
    m_id = {id};
    Q_EMIT commitmentIdChanged();
    refresh();
}

const pledge::Commitment &CommitmentView::commitment() const
{
    static const pledge::Commitment none;
    return m_row.commitment ? m_row.commitment->commitment : none;
}

int CommitmentView::publication() const
{
    return m_row.commitment ? static_cast<int>(m_row.commitment->publication.state) : BoardModel::NeverPublished;
}

QStringList CommitmentView::watchedTypes() const
{
    return {QStringLiteral("Goal"), QStringLiteral("Basic")};
}

void CommitmentView::read(Device &device)
{
    const QDate today = device.clock.now().toLocal().date();
    whenAnswered(pledge::PledgeBoard{device.database}.all(), [this, today](const pledge::Board &board) {
        BoardRow found;
        for (const pledge::BoardIssue &issue : board.issues) {
            for (const pledge::BoardCommitment &candidate : issue.commitments) {
                if (candidate.commitment.id != m_id)
                    continue;
                found.issue = issue;
                found.issue.commitments.clear();
                found.commitment = candidate;
                found.overdue = pledge::isOverdue(candidate.commitment, today);
            }
        }
        if (found == m_row)
            return;
        m_row = found;
        Q_EMIT changed();
    });
}

void CommitmentView::rename(const ResourceId &from, const ResourceId &to)
{
    if (m_id == from)
        setCommitmentId(to.value);
}

} // namespace heard::models
