#include "evaluation/scorechart.h"

#include "evaluation/drawing.h"

#include <array>

using namespace Qt::StringLiterals;

namespace heard::evaluation {

namespace {

constexpr std::array shapes{Shape::Circle, Shape::Square, Shape::Diamond, Shape::Triangle};

/// Draws one chart; lengths are multiples of the text's size.
class ScoreSketch final {
public:
    ScoreSketch(const ScoreChart &chart, const ChartStyle &style)
        : m_chart(chart)
        , m_colours(style.colours)
        , m_drawing(chart.words, style)
        , m_width(style.width - 2 * m_drawing.em())
    {
    }

    QByteArray drawn()
    {
        double y = m_drawing.paragraph(u"title"_s, {em(), 0.5 * em()}, m_chart.words.title, m_colours.ink) + 0.5 * em();
        for (qsizetype i = 0; i < m_chart.bars.size(); ++i)
            y = bar(m_chart.bars[i], shapes[static_cast<size_t>(i) % shapes.size()], i % 2 == 0, y);
        y = axis(y);
        for (const QString &note : m_chart.words.notes)
            y = m_drawing.paragraph(u"note"_s, {em(), y}, note, m_colours.soft);
        return m_drawing.finished(y + 0.5 * em());
    }

private:
    double em() const { return m_drawing.em(); }
    double xOf(double share) const { return em() + share * m_width; }

    double bar(const ScoreBar &bar, Shape shape, bool hollow, double top)
    {
        const Pen edge{m_colours.brand, 2};
        const double middle = top + em();
        m_drawing.shape(u"sign"_s, shape, {2 * em(), middle}, 0.9 * em(), hollow ? m_colours.paper : m_colours.brand, edge);
        m_drawing.text(u"letter"_s, {2 * em(), middle + 0.35 * em()}, bar.letter, Anchor::Middle,
                       hollow ? m_colours.brand : m_colours.brandInk);
        double y = m_drawing.paragraph(u"name"_s, {3.6 * em(), top + 0.3 * em()}, bar.name, m_colours.ink) + 0.5 * em();
        const auto positive = bar.score.positive();
        if (positive && positive->share()) {
            measure(*positive, shape, hollow, y);
            y += 1.9 * em();
        }
        return m_drawing.paragraph(u"words"_s, {em(), y}, bar.words, m_colours.ink) + 0.8 * em();
    }

    void measure(const PositiveScore &score, Shape shape, bool hollow, double top)
    {
        const double share = *score.share();
        const Interval interval = score.interval();
        const Pen edge{m_colours.brand, 2};
        m_drawing.rectangle(u"bar"_s, {xOf(0), top}, share * m_width, 1.4 * em(), hollow ? m_colours.paper : m_colours.brand, edge);
        const double middle = top + 0.7 * em();
        // Twice, so that it is seen on a full bar as well as beside it.
        for (const Pen &pen : {Pen{m_colours.paper, 5}, Pen{m_colours.ink, 2}}) {
            const QString part = pen.width > 2 ? u"halo"_s : u"whisker"_s;
            m_drawing.line(part, {xOf(interval.low), middle}, {xOf(interval.high), middle}, pen);
            for (const double end : {interval.low, interval.high})
                m_drawing.line(part + u"-end"_s, {xOf(end), middle - 0.4 * em()}, {xOf(end), middle + 0.4 * em()}, pen);
        }
        m_drawing.shape(u"point"_s, shape, {xOf(share), middle}, 0.35 * em(), hollow ? m_colours.paper : m_colours.brand,
                        {m_colours.ink, 2});
    }

    double axis(double bottom)
    {
        m_drawing.line(u"axis"_s, {xOf(0), bottom}, {xOf(1), bottom}, {m_colours.soft, 1});
        for (int percent = 0; percent <= 100; percent += 25) {
            const double x = xOf(percent / 100.0);
            m_drawing.line(u"tick"_s, {x, bottom}, {x, bottom + 0.4 * em()}, {m_colours.soft, 1});
            const Anchor anchor = percent == 0 ? Anchor::Start : percent == 100 ? Anchor::End : Anchor::Middle;
            m_drawing.text(u"number"_s, {x, bottom + 1.5 * em()}, m_drawing.style().locale.toString(percent), anchor, m_colours.soft);
        }
        return m_drawing.paragraph(u"axis-name"_s, {em(), bottom + 1.9 * em()}, m_chart.words.axis, m_colours.soft) + 0.4 * em();
    }

    const ScoreChart &m_chart;
    const ChartColours &m_colours;
    Drawing m_drawing;
    double m_width;
};

} // namespace

QByteArray svgOf(const ScoreChart &chart, const ChartStyle &style)
{
    return ScoreSketch{chart, style}.drawn();
}

QVector<QStringList> rowsOf(const ScoreChart &chart, const QLocale &locale)
{
    QVector<QStringList> rows;
    for (const ScoreBar &bar : chart.bars) {
        QStringList row{bar.name, bar.words};
        const auto respondents = bar.score.respondents().number();
        row << (respondents ? locale.toString(*respondents) : QString{});
        const auto positive = bar.score.positive();
        const auto share = positive ? positive->share() : std::nullopt;
        const auto percentage = [&](double part) { return share ? locale.toString(part * 100, 'f', 1) : QString{}; };
        const Interval interval = positive ? positive->interval() : Interval{};
        row << percentage(share.value_or(0)) << percentage(interval.low) << percentage(interval.high);
        rows << row;
    }
    return rows;
}

} // namespace heard::evaluation
