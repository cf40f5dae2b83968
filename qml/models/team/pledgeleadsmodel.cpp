#include "models/team/pledgeleadsmodel.h"

#include "models/whenwritten.h"

namespace heard::models {

using people::PledgeLead;

namespace {

QDateTime momentOf(std::optional<QDate> day)
{
    return day ? day->startOfDay() : QDateTime{};
}

} // namespace

void PledgeLeadsModel::handOver(const QString &to, const QString &words)
{
    if (!device())
        return;
    whenWritten(
        people::PledgeLeads{device()->database, QTimeZone::systemTimeZone()}.handOver({to}, words), this, [this] { Q_EMIT handedOver(); },
        [this](people::TeamError) { Q_EMIT refused(); });
}

std::span<const Role<PledgeLead>> PledgeLeadsModel::roles() const
{
    static constexpr std::array<Role<PledgeLead>, 6> columns{{
        {"recordId", [](const PledgeLead &l) -> QVariant { return l.practitioner.value; }},
        {"name", [](const PledgeLead &l) -> QVariant { return l.name; }},
        {"from", [](const PledgeLead &l) -> QVariant { return momentOf(l.from); }},
        {"until", [](const PledgeLead &l) -> QVariant { return momentOf(l.until); }},
        {"words", [](const PledgeLead &l) -> QVariant { return l.words; }},
        {"leads", [](const PledgeLead &l) -> QVariant { return l.current; }},
    }};
    return columns;
}

QFuture<PledgeLeadsModel::Answer> PledgeLeadsModel::load(Device &device)
{
    return people::PledgeLeads{device.database, QTimeZone::systemTimeZone()}.history();
}

QStringList PledgeLeadsModel::watchedTypes() const
{
    return {QStringLiteral("Practitioner"), QStringLiteral("PractitionerRole")};
}

void PledgeLeadsModel::answered()
{
    const QString now = isEmpty() || !records().front().current ? QString{} : records().front().name;
    if (now == m_current)
        return;
    m_current = now;
    Q_EMIT currentChanged();
}

} // namespace heard::models
