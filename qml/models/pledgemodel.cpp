#include "models/pledgemodel.h"
#include "models/whenready.h"

#include "pledge/publishedpledge.h"

namespace heard::models {

using pledge::Pledge;
using pledge::PublishedPledge;

void PledgeModel::setAudience(int audience)
{
    if (audience < Promise::Everyone || audience > Promise::Secondary || audience == this->audience())
        return;
    m_audience = static_cast<pledge::Audience>(audience);
    Q_EMIT audienceChanged();
    refresh();
}

void PledgeModel::setTyped(const QString &typed)
{
    if (typed == m_typed)
        return;
    m_typed = typed;
    Q_EMIT typedChanged();
    refresh();
}

QVariantList PledgeModel::unableReasons() const
{
    QVariantList reasons;
    for (auto one = m_counts.unableFor.keyBegin(); one != m_counts.unableFor.keyEnd(); ++one)
        reasons << static_cast<int>(*one);
    return reasons;
}

QVariantList PledgeModel::unableCounts() const
{
    QVariantList counts;
    for (const int count : m_counts.unableFor)
        counts << count;
    return counts;
}

std::span<const Role<PledgeRow>> PledgeModel::roles() const
{
    static constexpr std::array<Role<PledgeRow>, 3> columns{{
        {"recordId", [](const PledgeRow &row) -> QVariant { return row.id.value; }},
        {"words", [](const PledgeRow &row) -> QVariant { return row.words; }},
        {"promises",
         [](const PledgeRow &row) -> QVariant {
             QVariantList cards;
             for (const PromiseCard &card : row.promises)
                 cards.append(QVariant::fromValue(card));
             return cards;
         }},
    }};
    return columns;
}

QFuture<store::StoreResult<Pledge>> PledgeModel::ask(Device &device) const
{
    const PublishedPledge published(device.database);
    return m_typed.trimmed().isEmpty() ? published.all(m_audience) : published.search(m_typed, m_audience);
}

QFuture<PledgeModel::Answer> PledgeModel::load(Device &device)
{
    const QDate today = device.clock.now().toLocal().date();
    return mappedWhenReady(ask(device), this, [this, today](const store::StoreResult<Pledge> &found) { return take(found, today); });
}

PledgeModel::Answer PledgeModel::take(const store::StoreResult<Pledge> &pledge, QDate today)
{
    if (!pledge)
        return failed(pledge.error());
    m_standards.clear();
    for (const pledge::StandardOfCare &standard : pledge->standards)
        m_standards << standard.words;
    m_counts = pledge->counts;
    m_lead = pledge->lead;
    Q_EMIT pledgeChanged();

    QVector<PledgeRow> rows;
    for (const pledge::PledgedIssue &pledged : pledge->issues) {
        PledgeRow row{pledged.issue.id, pledged.issue.words, {}};
        for (const pledge::Commitment &commitment : pledged.commitments)
            row.promises.push_back(PromiseCard(commitment, today));
        rows.push_back(row);
    }
    return rows;
}

QStringList PledgeModel::watchedTypes() const
{
    return {QStringLiteral("Basic"), QStringLiteral("Goal"), QStringLiteral("Practitioner"), QStringLiteral("PractitionerRole")};
}

} // namespace heard::models
