#include "models/team/historymodel.h"

namespace heard::models {

void HistoryModel::setCommitment(const QString &commitment)
{
    if (commitment == m_commitment.value)
        return;
    m_commitment = {commitment};
    Q_EMIT commitmentChanged();
    refresh();
}

std::span<const Role<HistoryRow>> HistoryModel::roles() const
{
    static constexpr std::array<Role<HistoryRow>, 5> columns{{
        {"kind", [](const HistoryRow &r) -> QVariant { return static_cast<int>(r.entry.kind); }},
        {"words", [](const HistoryRow &r) -> QVariant { return r.entry.announcement.words; }},
        {"author", [](const HistoryRow &r) -> QVariant { return r.entry.announcement.author; }},
        {"at", [](const HistoryRow &r) -> QVariant { return r.entry.announcement.at.toLocal(); }},
        {"state",
         [](const HistoryRow &r) -> QVariant {
             return r.entry.announcement.state ? static_cast<int>(*r.entry.announcement.state) : -1;
         }},
    }};
    return columns;
}

QFuture<HistoryModel::Answer> HistoryModel::load(Device &device)
{
    return pledge::PledgeBoard{device.database, QTimeZone::systemTimeZone()}
        .history(m_commitment)
        .then([](const store::StoreResult<QVector<pledge::HistoryEntry>> &entries) -> Answer {
            if (!entries)
                return failed(entries.error());
            QVector<HistoryRow> rows;
            for (const pledge::HistoryEntry &entry : *entries)
                rows.push_back({{QString::number(rows.size())}, entry});
            return rows;
        });
}

QStringList HistoryModel::watchedTypes() const
{
    return {QStringLiteral("Goal")};
}

void HistoryModel::rename(const ResourceId &from, const ResourceId &to)
{
    if (m_commitment == from)
        setCommitment(to.value);
}

} // namespace heard::models
