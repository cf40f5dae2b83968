#include "evaluation/xmrchart.h"

#include "evaluation/drawing.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace heard::evaluation {

namespace {

constexpr double plotHeight = 18; // times the text's size
constexpr int fewestSteps = 4;

/// The numbers along an axis: round ones, between which all values lie.
struct Scale {
    double low = 0;
    double high = 1;
    double step = 1;
    int decimals = 0;
};

Scale scaleOf(const QVector<double> &values, bool percentages)
{
    if (percentages)
        return {0, 100, 25, 0};
    if (values.isEmpty())
        return {};
    const auto [least, most] = std::ranges::minmax(values);
    const double span = most > least ? most - least : std::max(1.0, std::abs(most));
    const double power = std::pow(10, std::floor(std::log10(span / fewestSteps)));
    const double rough = span / fewestSteps / power;
    const double step = power * (rough < 2 ? 1 : rough < 5 ? 2 : 5);
    // A value on the last line would be half hidden.
    return {(std::ceil(least / step) - 1) * step, (std::floor(most / step) + 1) * step, step,
            std::max(0, static_cast<int>(-std::floor(std::log10(step))))};
}

/// Draws one chart; lengths are multiples of the text's size.
class XmrSketch final {
public:
    XmrSketch(const XmrChart &chart, const ChartStyle &style)
        : m_chart(chart)
        , m_places(shownPlaces(chart))
        , m_xmr(xmrOf(chart))
        , m_colours(style.colours)
        , m_drawing(chart.words, style)
        , m_scale(scaleOf(allValues(), chart.options.percentages))
        , m_left(em() * (1.5 + 0.6 * widestNumber()))
        , m_right(style.width - 2.5 * em())
    {
    }

    QByteArray drawn()
    {
        double y = m_drawing.paragraph(u"title"_s, {em(), 0.5 * em()}, m_chart.words.title, m_colours.ink);
        y = m_drawing.paragraph(u"axis-name"_s, {em(), y}, m_chart.words.axis, m_colours.soft);
        m_top = y + 0.8 * em();
        m_bottom = m_top + plotHeight * em();
        grid();
        for (const XmrStretch &stretch : m_xmr.stretches)
            limits(stretch);
        target();
        joins();
        points();
        labels();
        y = m_bottom + 2.2 * em();
        for (const QString &note : m_chart.words.notes)
            y = m_drawing.paragraph(u"note"_s, {em(), y}, note, m_colours.soft);
        return m_drawing.finished(y + 0.5 * em());
    }

private:
    double em() const { return m_drawing.em(); }
    double valueOf(qsizetype shown) const { return *m_chart.points[m_places[shown]].value.value(); }
    double gapOfPoints() const { return (m_right - m_left) / static_cast<double>(std::max<qsizetype>(1, m_chart.points.size())); }
    double xOf(double place) const { return m_left + (place + 0.5) * gapOfPoints(); }
    double yOf(double value) const { return m_bottom - (value - m_scale.low) / (m_scale.high - m_scale.low) * (m_bottom - m_top); }
    QString numberOf(double value) const { return m_drawing.style().locale.toString(value, 'f', m_scale.decimals); }

    QVector<double> allValues() const
    {
        QVector<double> values;
        for (qsizetype i = 0; i < m_places.size(); ++i)
            values << valueOf(i);
        for (const XmrStretch &stretch : m_xmr.stretches) {
            if (stretch.limits)
                values << stretch.limits->low << stretch.limits->high;
        }
        if (m_chart.target)
            values << *m_chart.target;
        return values;
    }
    double widestNumber() const
    {
        return static_cast<double>(std::max(numberOf(m_scale.low).size(), numberOf(m_scale.high).size()));
    }

    void grid()
    {
        const auto steps = std::lround((m_scale.high - m_scale.low) / m_scale.step);
        for (long i = 0; i <= steps; ++i) {
            const double value = m_scale.low + static_cast<double>(i) * m_scale.step;
            m_drawing.line(u"grid"_s, {m_left, yOf(value)}, {m_right, yOf(value)}, {m_colours.line, 1});
            m_drawing.text(u"number"_s, {m_left - 0.4 * em(), yOf(value) + 0.35 * em()}, numberOf(value), Anchor::End, m_colours.soft);
        }
    }

    /// From half a step before the first point of a stretch to half a step behind its last.
    void limits(const XmrStretch &stretch)
    {
        const double from = xOf(m_places[stretch.first] - 0.5);
        const double to = xOf(m_places[stretch.first + stretch.count - 1] + 0.5);
        if (stretch.first > 0)
            m_drawing.line(u"rebase"_s, {from, m_top}, {from, m_bottom}, {m_colours.soft, 1, u"2 4"_s});
        if (!stretch.limits)
            return;
        const auto level = [&](const QString &part, double value, const Pen &pen) {
            m_drawing.line(part, {from, yOf(value)}, {to, yOf(value)}, pen);
        };
        level(u"mean"_s, stretch.limits->mean, {m_colours.ink, 1.5});
        for (const double limit : {stretch.limits->low, stretch.limits->high})
            level(stretch.limits->trial ? u"trial-limit"_s : u"limit"_s, limit,
                  {m_colours.soft, 1.5, stretch.limits->trial ? u"3 5"_s : u"8 4"_s});
        for (const double limit : {stretch.limits->nearLow, stretch.limits->nearHigh})
            level(u"near-limit"_s, limit, {m_colours.soft, 1, u"1 4"_s});
    }

    void target()
    {
        if (!m_chart.target)
            return;
        const double y = yOf(*m_chart.target);
        m_drawing.line(u"target"_s, {m_left, y}, {m_right, y}, {m_colours.brand, 2, u"12 4 2 4"_s});
        m_drawing.text(u"target-letter"_s, {m_right + 0.4 * em(), y + 0.35 * em()}, m_chart.letters.target, Anchor::Start, m_colours.brand);
    }

    void joins()
    {
        for (qsizetype i = 1; i < m_places.size(); ++i) {
            if (m_places[i] == m_places[i - 1] + 1)
                m_drawing.line(u"join"_s, {xOf(m_places[i - 1]), yOf(valueOf(i - 1))}, {xOf(m_places[i]), yOf(valueOf(i))}, {m_colours.soft, 1.5});
        }
    }

    void points()
    {
        for (qsizetype i = 0; i < m_places.size(); ++i)
            point({xOf(m_places[i]), yOf(valueOf(i))}, m_xmr.signs[i]);
        for (qsizetype place = 0; place < m_chart.points.size(); ++place) {
            if (!m_places.contains(place))
                m_drawing.shape(u"gap"_s, Shape::Cross, {xOf(static_cast<double>(place)), m_bottom - 0.5 * em()}, 0.35 * em(), m_colours.soft, {m_colours.paper, 1});
        }
    }

    void point(QPointF at, const std::optional<XmrSignal> &sign)
    {
        if (!sign)
            return m_drawing.shape(u"point"_s, Shape::Circle, at, 0.3 * em(), m_colours.ink, {m_colours.paper, 1});
        const bool better = sign->high == (m_chart.better == Better::Higher);
        const QString &colour = better ? m_colours.better : m_colours.worse;
        m_drawing.shape(better ? u"better"_s : u"worse"_s, better ? Shape::Diamond : Shape::Square, at, 0.42 * em(), colour, {m_colours.paper, 1});
        // Out of the way of the line, and within the plot.
        const double below = sign->high ? -0.7 : 1.4;
        m_drawing.text(u"letter"_s, at + QPointF{0, below * em()}, better ? m_chart.letters.better : m_chart.letters.worse, Anchor::Middle, colour, 0.9);
    }

    /// As many as there is room for, the last among them.
    void labels()
    {
        qsizetype longest = 1;
        for (const XmrPoint &point : m_chart.points)
            longest = std::max(longest, point.label.size());
        const double room = (static_cast<double>(longest) + 2) * 0.6 * em();
        const auto every = std::max(1, static_cast<int>(std::ceil(room / gapOfPoints())));
        for (qsizetype place = m_chart.points.size() - 1; place >= 0; place -= every)
            m_drawing.text(u"label"_s, {xOf(static_cast<double>(place)), m_bottom + 1.4 * em()}, m_chart.points[place].label, Anchor::Middle, m_colours.soft);
    }

    const XmrChart &m_chart;
    QVector<int> m_places;
    Xmr m_xmr;
    const ChartColours &m_colours;
    Drawing m_drawing;
    Scale m_scale;
    double m_left;
    double m_right;
    double m_top = 0;
    double m_bottom = 0;
};

} // namespace

QByteArray svgOf(const XmrChart &chart, const ChartStyle &style)
{
    return XmrSketch{chart, style}.drawn();
}

} // namespace heard::evaluation
