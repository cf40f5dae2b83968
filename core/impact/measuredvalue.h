#pragma once

#include "fhir/element.h"
#include "impact/measure.h"
#include "store/reader.h"

namespace heard::impact {

/// What was measured on one day, as somebody of the team wrote it down. Of people it is for the team alone: what may be
/// shown of it is in Findings.
struct MeasuredValue {
    ResourceId id;
    ResourceId commitment; ///< the working copy
    QString key;           ///< the same before and after a server gave it an id; filled by queries
    QDate on;
    std::optional<int> asked;    ///< of a score; of a duration, how many people it is about where that is known
    std::optional<int> positive; ///< of a score
    std::optional<double> value; ///< of everything else
    bool removed = false;
    store::Delivery delivery;

    bool operator==(const MeasuredValue &) const = default;
};

/// FHIR: MeasureReport, type "summary", about the Goal of its extension "commitment".
[[nodiscard]] Result<MeasuredValue, fhir::ReadError> measuredValueFromFhir(const QJsonObject &report);
/// Applied onto @p stored so that elements written by other systems survive.
[[nodiscard]] QJsonObject toFhir(const MeasuredValue &value, QJsonObject stored = {});

enum class ValueFault {
    DateMissing,
    InTheFuture,
    LongAgo,         ///< before exchange::firstDayWithinReach: a slip in the year, such as 0206
    Missing,         ///< a number that the kind of measure needs
    Impossible,      ///< below 0, beyond all that can be, or no whole number of people
    MorePositiveThanAsked,
};

inline constexpr int mostPeople = 100'000; ///< in one value

/// What is wrong with @p value for a measure of @p kind; nothing where it can be kept.
[[nodiscard]] std::optional<ValueFault> faultIn(const MeasuredValue &value, MeasureKind kind, QDate today);

} // namespace heard::impact
