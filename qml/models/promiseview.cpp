#include "models/promiseview.h"

#include "models/planstep.h"

#include "pledge/publishedpledge.h"

namespace heard::models {

void PromiseView::setPromiseId(const QString &id)
{
    if (id == m_id.value)
        return;
    m_id.value = id;
    Q_EMIT promiseIdChanged();
    refresh();
}

QStringList PromiseView::watchedTypes() const
{
    return {QStringLiteral("Basic"), QStringLiteral("Goal")};
}

void PromiseView::read(Device &device)
{
    const QDate today = device.clock.now().toLocal().date();
    whenAnswered(pledge::PublishedPledge(device.database).commitment(m_id),
                 [this, today](const std::optional<pledge::PledgedIssue> &pledged) {
                     m_found = pledged && !pledged->commitments.isEmpty();
                     m_steps.clear();
                     if (m_found) {
                         const pledge::Commitment &commitment = pledged->commitments.first();
                         m_promise = PromiseCard(commitment, today);
                         m_kind = commitment.kind ? static_cast<int>(*commitment.kind) : -1;
                         m_milestones = planSteps(commitment.milestones);
                         m_issue = pledged->issue.words;
                         for (const pledge::Announcement &announcement : commitment.announcements)
                             m_steps.append(QVariant::fromValue(PromiseStep(announcement)));
                     }
                     Q_EMIT changed();
                 });
}

void PromiseView::rename(const ResourceId &from, const ResourceId &to)
{
    if (m_id == from)
        setPromiseId(to.value);
}

} // namespace heard::models
