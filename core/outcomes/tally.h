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
    ResourceId commitment;
    TallyCount yes;
    TallyCount notYet;
    TallyCount notRelevant;
    QDate on;
    std::optional<int> before; ///< the share of yes in percent a release before, where both could be shown and enough changed

    bool operator==(const Tally &) const = default;
};

/// Percent of yes among yes and not yet; nothing where one of them is not shown or nobody answered.
[[nodiscard]] std::optional<int> shareOfYes(const Tally &tally);
/// Whether a number that @p before told is not told by @p now.
[[nodiscard]] bool tellsLess(const Tally &now, const Tally &before);
/// How far it has to go down to be told to the team, in points of a hundred.
inline constexpr int notableFall = 10;
[[nodiscard]] bool hasFallen(const Tally &tally);

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
