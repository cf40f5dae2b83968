#include "evaluation/release.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace heard::evaluation {

namespace {

/// In the order of Telling.
constexpr std::array tellings{"score"_L1, "number"_L1, "fewer-than"_L1, "withheld"_L1, "some"_L1, "nothing"_L1};

} // namespace

QJsonObject Release::toJson() const
{
    QJsonArray groups;
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        QJsonObject points;
        for (auto it = m_groups[i].m_points.begin(); it != m_groups[i].m_points.end(); ++it)
            points.insert(it.key().key, it.value());
        groups << QJsonObject{{u"telling"_s, QString{tellings[static_cast<size_t>(m_told[i].telling)]}},
            {u"threshold"_s, m_told[i].threshold}, {u"most"_s, m_groups[i].m_mostPoints}, {u"points"_s, points}};
    }
    return {{u"groups"_s, groups}};
}

std::optional<Release> Release::fromJson(const QJsonObject &json)
{
    if (!json["groups"_L1].isArray())
        return std::nullopt;
    Release release;
    const QJsonArray groups = json["groups"_L1].toArray();
    for (const QJsonValue &value : groups) {
        const auto telling = std::ranges::find(tellings, value["telling"_L1].toString());
        if (telling == tellings.end() || !value["points"_L1].isObject())
            return std::nullopt;
        Group group{std::max(1, value["most"_L1].toInt())};
        const QJsonObject points = value["points"_L1].toObject();
        for (auto it = points.begin(); it != points.end(); ++it)
            group.m_points.insert({it.key()}, std::clamp(it->toInt(), 0, group.m_mostPoints));
        const Told told{static_cast<Telling>(telling - tellings.begin()), value["threshold"_L1].toInt(), false};
        release.m_groups << group;
        release.m_told << told;
        release.m_scores << scoreOf(group, told);
    }
    return release;
}

bool Release::tells(const Group &group, const Told &told) const
{
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        const bool same = m_told[i].telling == told.telling && m_told[i].threshold == told.threshold;
        if (same && m_groups[i] == group)
            return true;
    }
    return false;
}

Release Release::together(const QVector<Release> &releases)
{
    Release all;
    for (const Release &release : releases) {
        for (qsizetype i = 0; i < release.m_groups.size(); ++i) {
            if (all.tells(release.m_groups[i], release.m_told[i]))
                continue;
            all.m_groups << release.m_groups[i];
            all.m_told << release.m_told[i];
            all.m_scores << release.m_scores[i];
        }
    }
    return all;
}

bool Release::isWithin(const Release &other) const
{
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        if (m_told[i].telling != Telling::Nothing && !other.tells(m_groups[i], m_told[i]))
            return false;
    }
    return true;
}

} // namespace heard::evaluation
