#include "evaluation/release.h"

#include <algorithm>
#include <numeric>

namespace heard::evaluation {

Release Release::of(const QVector<Group> &groups, Threshold threshold, const QVector<Release> &earlier)
{
    Release release;
    release.m_groups = groups;
    QVector<Group> all = groups;
    QVector<Told> told;
    for (const Group &group : groups) {
        int least = threshold.respondents();
        for (const Release &before : earlier)
            least = std::max(least, before.thresholdFor(group, threshold));
        const auto size = group.m_points.size();
        const bool small = 0 < size && size < least;
        told << Told{small ? Telling::FewerThan : Telling::Score, least, false};
    }
    for (const Release &before : earlier) {
        for (qsizetype i = 0; i < before.m_groups.size(); ++i) {
            if (before.m_told[i].telling == Telling::Nothing)
                continue;
            all << before.m_groups[i];
            told << Told{before.m_told[i].telling, before.m_told[i].threshold, true};
        }
    }
    release.m_told = decided(all, told, threshold).first(groups.size());
    for (qsizetype i = 0; i < groups.size(); ++i)
        release.m_scores << scoreOf(groups[i], release.m_told[i]);
    return release;
}

Release Release::only(const QVector<qsizetype> &places) const
{
    Release part;
    for (const qsizetype place : places) {
        part.m_groups << m_groups[place];
        part.m_told << m_told[place];
        part.m_scores << m_scores[place];
    }
    return part;
}

int Release::thresholdFor(const Group &group, Threshold now) const
{
    int highest = now.respondents();
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        if (m_told[i].threshold <= highest || m_told[i].telling == Telling::Nothing)
            continue;
        const auto &members = m_groups[i].m_points;
        const bool shares = std::ranges::any_of(group.m_points.keys(), [&](const Respondent &one) { return members.contains(one); });
        if (shares)
            highest = m_told[i].threshold;
    }
    return highest;
}

QVector<Told> Release::decided(const QVector<Group> &groups, QVector<Told> told, Threshold threshold)
{
    const Strata strata{groups};
    Disclosure plain{strata, told, threshold.respondents()};
    if (plain.close())
        return plain.told();
    for (qsizetype i = 0; i < groups.size(); ++i) {
        if (!told[i].settled && !groups[i].m_points.isEmpty())
            told[i].telling = Telling::Some;
    }
    Disclosure vague{strata, told, threshold.respondents()};
    if (vague.close())
        return vague.told();
    for (Told &one : told) {
        if (!one.settled)
            one.telling = Telling::Nothing;
    }
    return told;
}

SuppressedScore Release::scoreOf(const Group &group, const Told &told)
{
    using Kind = SuppressedCount::Kind;
    const SuppressedCount number{Kind::Number, static_cast<int>(group.m_points.size())};
    switch (told.telling) {
    case Telling::Score: return {number, std::accumulate(group.m_points.begin(), group.m_points.end(), 0), group.m_mostPoints};
    case Telling::Number: return {number, std::nullopt, group.m_mostPoints};
    case Telling::FewerThan: return {{Kind::FewerThan, told.threshold}, std::nullopt, group.m_mostPoints};
    case Telling::Withheld:
    case Telling::Some:
    case Telling::Nothing: break;
    }
    return {{Kind::Withheld, 0}, std::nullopt, group.m_mostPoints};
}

} // namespace heard::evaluation
