#pragma once

#include "evaluation/release.h"
#include "fhir/element.h"
#include "outcomes/confirmation.h"

#include <QDate>

namespace heard::outcomes {

/// How many patients gave one answer, as far as it may be shown.
struct TallyCount {
    std::optional<int> number;
    std::optional<int> fewerThan; ///< where the number is too small to be shown; neither where another could be worked out

    bool operator==(const TallyCount &) const = default;
};

/// What patients answered about one published commitment, counted by the hub and released like every count of people.
struct Tally {
    ResourceId id;
    QString version; ///< that the hub gave it
    ResourceId commitment;
    TallyCount yes;
    TallyCount notYet;
    TallyCount notRelevant;
    QDate on;
    /// The highest share of yes in percent of the releases before, as long as the promise stands as it does; nothing where
    /// none could be shown.
    std::optional<int> before;

    bool operator==(const Tally &) const = default;
};

/// Percent of yes among yes and not yet; nothing where one of them is not shown or nobody answered.
[[nodiscard]] std::optional<int> shareOfYes(const Tally &tally);
/// Whether a number that @p before told is not told by @p now.
[[nodiscard]] bool tellsLess(const Tally &now, const Tally &before);
/// How far it has to go down to be told to the team, in points of a hundred.
inline constexpr int notableFall = 10;
[[nodiscard]] bool hasFallen(const Tally &tally);
/// Whether the team has looked at the fall in @p tally; @p working is the stored Goal of its commitment's working copy.
[[nodiscard]] bool isFallSeen(const Tally &tally, const QJsonObject &working);
void setFallSeen(QJsonObject &working, const Tally &tally, bool seen);
/// What the release after @p last is compared with, of a promise that stands as it does since @p since: a fall that is spread
/// over many releases is a fall too. One that was @p seen, and a promise that was taken up again, begin anew.
[[nodiscard]] std::optional<int> highestShare(const Tally &last, const std::optional<QDate> &since, bool seen);

/// FHIR: MeasureReport of the measure "did-it-happen".
[[nodiscard]] Result<Tally, fhir::ReadError> tallyFromFhir(const QJsonObject &report);
/// Applied onto @p stored so that elements written by other systems survive.
[[nodiscard]] QJsonObject toFhir(const Tally &tally, QJsonObject stored = {});

/// What may be told of @p answers, the latest of each patient, when @p earlier was told; fills the counts of @p tally.
[[nodiscard]] evaluation::Release releaseOf(const QVector<Confirmation> &answers, evaluation::Threshold threshold,
    const std::optional<evaluation::Release> &earlier);
void fill(Tally &tally, const evaluation::Release &release);
/// Whether so many patients answered that something may be told at all.
[[nodiscard]] bool areEnough(const QVector<Confirmation> &answers, evaluation::Threshold threshold);

} // namespace heard::outcomes
