#include "evaluation/xmr.h"

#include "evaluation/xmrlimits.h"

#include <algorithm>
#include <array>

namespace heard::evaluation {

namespace {

constexpr qsizetype trendSteps = 6; // 7 points

/// Looks for the rules in the points of one stretch.
class Signs final {
public:
    Signs(std::span<const double> values, const XmrLimits &limits)
        : m_values(values)
        , m_limits(limits)
        , m_signs(static_cast<qsizetype>(values.size()))
    {
    }

    QVector<std::optional<XmrSignal>> found(int shiftLength)
    {
        for (qsizetype i = 0; i < m_signs.size(); ++i) {
            if (isOutside(i))
                mark(i, XmrRule::OutsideLimits, sideOf(i));
        }
        const auto step = [this](qsizetype i) { return i == 0 ? 0 : sign(value(i), value(i - 1)); };
        markRuns(XmrRule::Trend, trendSteps, 1, step);
        markNearLimits();
        markRuns(XmrRule::Shift, shiftLength, 0, [this](qsizetype i) { return sideOf(i); });
        return m_signs;
    }

private:
    double value(qsizetype i) const { return m_values[static_cast<size_t>(i)]; }
    static int sign(double value, double than) { return isSame(value, than) ? 0 : value > than ? 1 : -1; }
    int sideOf(qsizetype i) const { return sign(value(i), m_limits.mean); }
    bool isOutside(qsizetype i) const { return sign(value(i), m_limits.high) > 0 || sign(value(i), m_limits.low) < 0; }
    bool isNear(qsizetype i) const
    {
        return !isOutside(i) && (sign(value(i), m_limits.nearHigh) > 0 || sign(value(i), m_limits.nearLow) < 0);
    }

    void mark(qsizetype i, XmrRule rule, int side)
    {
        if (!m_signs[i])
            m_signs[i] = XmrSignal{rule, side > 0};
    }

    /// Marks where at least @p length points in a row have the same sign, and as many as @p before ahead of them.
    template <typename SignOf>
    void markRuns(XmrRule rule, qsizetype length, qsizetype before, SignOf signOf)
    {
        qsizetype first = 0;
        for (qsizetype i = 0; i < m_signs.size(); ++i) {
            if (i > 0 && signOf(i) != signOf(i - 1))
                first = i;
            if (signOf(i) == 0 || i - first + 1 < length)
                continue;
            for (qsizetype marked = first - before; marked <= i; ++marked)
                mark(marked, rule, signOf(i));
        }
    }

    void markNearLimits()
    {
        for (qsizetype last = 2; last < m_signs.size(); ++last) {
            for (const int side : {1, -1}) {
                const auto counts = [&](qsizetype i) { return isNear(i) && sideOf(i) == side; };
                const std::array three{last - 2, last - 1, last};
                if (std::ranges::count_if(three, counts) < 2)
                    continue;
                for (const qsizetype i : three) {
                    if (counts(i))
                        mark(i, XmrRule::NearLimits, side);
                }
            }
        }
    }

    std::span<const double> m_values;
    const XmrLimits &m_limits;
    QVector<std::optional<XmrSignal>> m_signs;
};

QVector<XmrStretch> stretchesOf(qsizetype points, QVector<int> rebases)
{
    rebases << 0;
    rebases.removeIf([points](int place) { return place < 0 || place >= points; });
    std::ranges::sort(rebases);
    rebases.erase(std::ranges::unique(rebases).begin(), rebases.end());
    QVector<XmrStretch> stretches;
    for (qsizetype i = 0; i < rebases.size(); ++i) {
        const int end = i + 1 < rebases.size() ? rebases[i + 1] : static_cast<int>(points);
        stretches << XmrStretch{rebases[i], end - rebases[i], std::nullopt};
    }
    return stretches;
}

} // namespace

Xmr xmrOf(const QVector<double> &values, const XmrOptions &options)
{
    Xmr xmr{stretchesOf(values.size(), options.rebases), {}};
    for (XmrStretch &stretch : xmr.stretches) {
        const auto points = std::span{values}.subspan(static_cast<size_t>(stretch.first), static_cast<size_t>(stretch.count));
        stretch.limits = limitsOf(points, options);
        const auto &against = options.againstFirst ? xmr.stretches.first().limits : stretch.limits;
        if (against)
            xmr.signs << Signs{points, *against}.found(std::clamp(options.shiftLength, 6, 8));
        else
            xmr.signs.resize(xmr.signs.size() + stretch.count);
    }
    return xmr;
}

} // namespace heard::evaluation
