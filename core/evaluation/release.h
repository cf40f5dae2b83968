#pragma once

#include "evaluation/disclosure.h"
#include "evaluation/suppressedcount.h"

#include <QJsonObject>

namespace heard::evaluation {

/// What is shown of some groups of respondents, decided once. Everything that shows counts or scores of people shows a
/// release: all tables about the same respondents, with their totals and drill-downs, are groups of one, and what was
/// released before is handed to the next. What has to be withheld by then waits until enough others have come.
///
/// A number of 0 or of the threshold or more is shown as it is, one between as "fewer than". Then numbers are withheld,
/// the smallest of those that tell too much first, until two things hold for every small group: those told to be fewer
/// than the threshold, and whoever are in the same groups as each other, now and before, such as those who came since
/// the last release. By whatever sums, differences and bounds can be made of all that is shown and was shown,
///
/// 1. the numbers never tell that it is smaller than the words alone do. So no difference is a group of fewer than the
///    threshold, unless each of its people is in a group that is told to be;
/// 2. its number is never certain, not even to somebody who knows these rules.
///
/// Of what is withheld, nothing could be shown without breaking one of them; a score is withheld with its number, or
/// without it. Where withholding numbers is not enough, of the new groups it is only told which have nobody, and where
/// that is too much, nothing.
///
/// Each release says under which threshold it was made, and that stays: whoever was in something told under a higher one is
/// protected by it from then on, so that what is shown after a threshold was lowered tells nothing of a group that the earlier
/// release hid. What was told under a lower one cannot be taken back; after the threshold was raised nothing more is told of it.
///
/// It is taken as known which groups share people and which do not, and what may follow from the scores beside the
/// numbers. Not counted in is what somebody knows from elsewhere, such as her own answer, and what can be guessed but
/// not worked out. Releases that were not told of each other do not protect each other. See PossibleTables for the sums.
class Release final {
public:
    [[nodiscard]] static Release of(const QVector<Group> &groups, Threshold threshold = {},
                                    const QVector<Release> &earlier = {});

    /// Of each group, in the order in which they were handed in.
    [[nodiscard]] const QVector<SuppressedScore> &scores() const { return m_scores; }

    /// What it tells of the groups at @p places, as all were decided together.
    [[nodiscard]] Release only(const QVector<qsizetype> &places) const;

    // To keep it for later releases. It holds who was in each group: only the team may read it.
    [[nodiscard]] QJsonObject toJson() const;
    /// Nothing where @p json is none.
    [[nodiscard]] static std::optional<Release> fromJson(const QJsonObject &json);
    /// What all of @p releases told, each group once for each thing that was told of it; its scores are in no order.
    [[nodiscard]] static Release together(const QVector<Release> &releases);
    /// Whether @p other told all that this one tells.
    [[nodiscard]] bool isWithin(const Release &other) const;

private:
    Release() = default;
    [[nodiscard]] bool tells(const Group &group, const Told &told) const;
    /// Of those who are in @p group, the highest under which anybody was told of.
    [[nodiscard]] int thresholdFor(const Group &group, Threshold now) const;
    [[nodiscard]] static QVector<Told> decided(const QVector<Group> &groups, QVector<Told> told, Threshold threshold);
    [[nodiscard]] static SuppressedScore scoreOf(const Group &group, const Told &told);

    QVector<Group> m_groups;
    QVector<Told> m_told;
    QVector<SuppressedScore> m_scores;
};

} // namespace heard::evaluation
