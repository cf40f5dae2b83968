#include "models/team/previewmodel.h"

using namespace Qt::StringLiterals;

namespace heard::models {

namespace {

QVariant promisesOf(const PreviewRow &row)
{
    QVariantList promises;
    for (const pledge::Commitment &commitment : row.issue.commitments) {
        promises << QVariantMap{
            {u"plan"_s, commitment.plan},
            {u"state"_s, static_cast<int>(commitment.state)},
            {u"by"_s, commitment.by ? QVariant{commitment.by->firstDay().startOfDay()} : QVariant{}},
            {u"overdue"_s, pledge::isOverdue(commitment, row.today)},
            {u"reason"_s, commitment.reason},
        };
    }
    return promises;
}

} // namespace

void PreviewModel::setShown(bool shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    Q_EMIT shownChanged();
    refresh();
}

std::span<const Role<PreviewRow>> PreviewModel::roles() const
{
    static constexpr std::array<Role<PreviewRow>, 2> columns{{
        {"issueWords", [](const PreviewRow &r) -> QVariant { return r.issue.issue.words; }},
        {"promises", promisesOf},
    }};
    return columns;
}

QFuture<PreviewModel::Answer> PreviewModel::load(Device &device)
{
    if (!m_shown)
        return QtFuture::makeReadyFuture(Answer{});
    const QDate today = device.clock.now().toLocal().date();
    return pledge::PledgeBoard{device.database}.preview().then([today](const store::StoreResult<pledge::Pledge> &pledge) -> Answer {
            if (!pledge)
                return failed(pledge.error());
            QVector<PreviewRow> rows;
            for (const pledge::PledgedIssue &issue : pledge->issues)
                rows.push_back({issue.issue.id, issue, today});
            return rows;
        });
}

QStringList PreviewModel::watchedTypes() const
{
    return {QStringLiteral("Goal"), QStringLiteral("Basic")};
}

} // namespace heard::models
