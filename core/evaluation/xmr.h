#pragma once

#include <QVector>
#include <optional>

namespace heard::evaluation {

/// The limits within which a process varies when nothing but chance moves it.
struct XmrLimits {
    double mean = 0;
    double low = 0;
    double high = 0;
    double nearLow = 0; ///< two thirds of the way from the mean
    double nearHigh = 0;
    bool trial = true; ///< from fewer than 12 points: they may still move

    bool operator==(const XmrLimits &) const = default;
};

/// What is unlikely to be chance, in the order in which it is looked for.
enum class XmrRule {
    OutsideLimits,
    Trend,      ///< 7 points, each above the one before or each below
    NearLimits, ///< two of three between the near limit and the limit of one side; the two are marked
    Shift,      ///< points on one side of the mean, none on it
};

/// Why a point stands out, and whether it is high (or rising) or low (or falling).
struct XmrSignal {
    XmrRule rule = XmrRule::OutsideLimits;
    bool high = false;

    bool operator==(const XmrSignal &) const = default;
};

struct XmrOptions {
    int shiftLength = 7;   ///< 6, 7 or 8
    bool screened = false; ///< leaves out moving ranges of 3.267 times their mean or more, once; a chart says so
    bool percentages = false; ///< the limits stay within 0 and 100
    QVector<int> rebases;     ///< places of points with which new limits begin; runs begin anew there
    /// Whether the points behind a rebase are held against the limits before the first one: has something changed?
    bool againstFirst = false;
};

/// The points from one rebase to the next. A single point has no limits.
struct XmrStretch {
    int first = 0;
    int count = 0;
    std::optional<XmrLimits> limits;

    bool operator==(const XmrStretch &) const = default;
};

/// An XmR (statistical process control) chart as numbers.
struct Xmr {
    QVector<XmrStretch> stretches;
    QVector<std::optional<XmrSignal>> signs; ///< one for each point: the first rule that it meets
};

/// @p values in their order of time.
[[nodiscard]] Xmr xmrOf(const QVector<double> &values, const XmrOptions &options = {});

enum class Better { Higher, Lower };

/// What can be expected of a process that goes on as it is.
enum class Assurance { Passes, MayPassOrFail, Fails };

[[nodiscard]] Assurance assuranceOf(const XmrLimits &limits, double target, Better better);

} // namespace heard::evaluation
