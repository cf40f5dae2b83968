#include "models/team/issueview.h"

namespace heard::models {

void IssueView::setIssueId(const QString &id)
{
    if (id == m_id.value)
        return;
    m_id = {id};
    Q_EMIT issueIdChanged();
    refresh();
}

int IssueView::publication() const
{
    return m_shown ? static_cast<int>(m_shown->publication.state) : BoardModel::NeverPublished;
}

QStringList IssueView::watchedTypes() const
{
    return {QStringLiteral("Basic"), QStringLiteral("Goal")};
}

void IssueView::read(Device &device)
{
    whenAnswered(pledge::PledgeBoard{device.database, QTimeZone::systemTimeZone()}.all(), [this](const pledge::Board &board) {
        std::optional<pledge::BoardIssue> found;
        for (const pledge::BoardIssue &issue : board.issues) {
            if (issue.issue.id == m_id)
                found = issue;
        }
        if (found == m_shown)
            return;
        m_shown = found;
        Q_EMIT changed();
    });
}

void IssueView::rename(const ResourceId &from, const ResourceId &to)
{
    if (m_id == from)
        setIssueId(to.value);
}

} // namespace heard::models
