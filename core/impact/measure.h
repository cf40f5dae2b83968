#pragma once

#include "evaluation/xmr.h"
#include "fhir/element.h"

#include <QDate>

namespace heard::impact {

using evaluation::Better;

enum class MeasureKind {
    Score,    ///< of so many who were asked, so many said yes
    People,   ///< how many people
    Times,    ///< how often something happened
    Duration, ///< how long something takes
};

enum class TimeUnit { Minutes, Hours, Days, Weeks };

/// How it is seen whether a commitment makes a difference.
struct Measure {
    QString words; ///< what is measured: the question of a survey, for example
    MeasureKind kind = MeasureKind::Score;
    Better better = Better::Higher;
    TimeUnit unit = TimeUnit::Minutes;    ///< of a duration
    std::optional<double> target;         ///< of a score from 0 to 100
    std::optional<QDate> changedOn;       ///< values of this day and later count as after the change

    bool operator==(const Measure &) const = default;
};

/// FHIR: extensions measure-of and changed-on of a working Goal, and of what was told by that measure; patients never receive them.
[[nodiscard]] std::optional<Measure> measureFromFhir(const QJsonObject &goal);
/// Nothing takes the measure away. What else @p goal says stays.
void setMeasure(QJsonObject &goal, const std::optional<Measure> &measure);

} // namespace heard::impact
