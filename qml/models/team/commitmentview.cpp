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
    return m_shown ? m_shown->commitment.commitment : none;
}

int CommitmentView::publication() const
{
    return m_shown ? static_cast<int>(m_shown->commitment.publication.state) : BoardModel::NeverPublished;
}

int CommitmentView::unableReason() const
{
    return commitment().unableReason ? static_cast<int>(*commitment().unableReason) : BoardModel::NoReason;
}

QStringList CommitmentView::watchedTypes() const
{
    return {QStringLiteral("Goal"), QStringLiteral("Basic"), QStringLiteral("Provenance")};
}

void CommitmentView::read(Device &device)
{
    const QDate today = device.clock.now().toLocal().date();
    whenAnswered(pledge::PledgeBoard{device.database, QTimeZone::systemTimeZone()}.all(), [this, today](const pledge::Board &board) {
        std::optional<Shown> found;
        for (const pledge::BoardIssue &issue : board.issues) {
            for (const pledge::BoardCommitment &candidate : issue.commitments) {
                if (candidate.commitment.id == m_id)
                    found = Shown{issue.issue, candidate, pledge::isOverdue(candidate.commitment, today)};
            }
        }
        if (found == m_shown)
            return;
        m_shown = found;
        Q_EMIT changed();
    });
}

void CommitmentView::rename(const ResourceId &from, const ResourceId &to)
{
    if (m_id == from)
        setCommitmentId(to.value);
}

} // namespace heard::models
