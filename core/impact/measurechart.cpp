#include "impact/measurechart.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace heard::evaluation;

namespace heard::impact {

namespace {

constexpr int fewestOverTime = 6; // points that make a line worth looking at

/// What a value is counted in: "score", "minutes".
QByteArray unitOf(const Measure &measure)
{
    switch (measure.kind) {
    case MeasureKind::Score: return "score";
    case MeasureKind::People: return "people";
    case MeasureKind::Times: return "times";
    case MeasureKind::Duration: break;
    }
    switch (measure.unit) {
    case TimeUnit::Minutes: return "minutes";
    case TimeUnit::Hours: return "hours";
    case TimeUnit::Days: return "days";
    case TimeUnit::Weeks: break;
    }
    return "weeks";
}

const char *pathOf(Effect effect)
{
    switch (effect) {
    case Effect::NoValues: return "effect/no-values";
    case Effect::NotChangedYet: return "effect/not-changed";
    case Effect::TooFew: return "effect/too-few";
    case Effect::ToldBefore: return "effect/told-before";
    case Effect::Better: return "effect/better";
    case Effect::Worse: return "effect/worse";
    case Effect::NoDifference: break;
    }
    return "effect/same";
}

const char *pathOf(Assurance assurance)
{
    switch (assurance) {
    case Assurance::Passes: return "assurance/passes";
    case Assurance::Fails: return "assurance/fails";
    case Assurance::MayPassOrFail: break;
    }
    return "assurance/may";
}

/// Why a point stands out.
const char *pathOf(XmrRule rule)
{
    switch (rule) {
    case XmrRule::OutsideLimits: return "rule/outside";
    case XmrRule::Trend: return "rule/trend";
    case XmrRule::NearLimits: return "rule/near";
    case XmrRule::Shift: break;
    }
    return "rule/shift";
}

ChartWords chartWords(const Measure &measure, const Findings &findings, const ImpactWords &words)
{
    ChartWords chart;
    chart.title = measure.words;
    chart.axis = words.words("chart/axis-" + unitOf(measure));
    chart.description = meaningOf(findings, words);
    if (!findings.values.isEmpty()) {
        chart.description = words.words("chart/description").arg(words.shortDate(findings.values.first().on), words.shortDate(findings.values.last().on))
            + u' ' + chart.description;
    }
    return chart;
}

QString peopleOf(const SuppressedScore &score, const ImpactWords &words)
{
    if (const auto positive = score.positive())
        return words.words("people/positive").arg(words.number(positive->positive), words.number(positive->scored()));
    return words.said(score.respondents());
}

ScoreChart scoreChart(const Measure &measure, const Findings &findings, const ImpactWords &words)
{
    ScoreChart chart;
    chart.words = chartWords(measure, findings, words);
    chart.words.notes << words.words("chart/note-interval");
    const auto add = [&](const Side &side, const char *name, const QString &letter) {
        if (side.score && side.values > 0)
            chart.bars << ScoreBar{words.words(name), letter, peopleOf(*side.score, words), *side.score};
    };
    add(findings.before, "chart/before", u"1"_s);
    add(findings.after, "chart/after", u"2"_s);
    return chart;
}

/// @p isMissing: a gap may be one because it is not said of how many people a value is.
QStringList notesOf(const XmrChart &chart, bool isMissing, const ImpactWords &words)
{
    QStringList notes;
    const Xmr xmr = xmrOf(chart);
    const auto marked = [](const auto &sign) { return sign.has_value(); };
    const auto limited = [](const XmrStretch &stretch) { return stretch.limits.has_value(); };
    const auto trial = [](const XmrStretch &stretch) { return stretch.limits && stretch.limits->trial; };
    if (std::ranges::any_of(xmr.signs, marked))
        notes << words.words("chart/note-marks").arg(chart.letters.better, chart.letters.worse);
    if (std::ranges::any_of(xmr.stretches, limited))
        notes << words.words("chart/note-limits");
    if (std::ranges::any_of(xmr.stretches, trial))
        notes << words.words("chart/note-trial");
    if (!chart.options.rebases.isEmpty())
        notes << words.words("chart/note-change");
    if (chart.target)
        notes << words.words("chart/note-target").arg(chart.letters.target);
    if (shownPlaces(chart).size() < chart.points.size())
        notes << words.words(isMissing ? "chart/note-missing" : "chart/note-gap");
    return notes;
}

XmrChart overTime(const Measure &measure, const Findings &findings, const ImpactWords &words)
{
    XmrChart chart = pointsOf(measure, findings.values);
    chart.words = chartWords(measure, findings, words);
    chart.letters = {words.words("chart/letter-better"), words.words("chart/letter-worse"), words.words("chart/letter-target")};
    for (qsizetype i = 0; i < chart.points.size(); ++i)
        chart.points[i].label = words.locale().toString(findings.values[i].on, u"MMM yy"_s);
    chart.words.notes = notesOf(chart, findings.before.peopleMissing + findings.after.peopleMissing > 0, words);
    return chart;
}

/// "14.8 points lower": how far @p step is from nothing, and to which side.
QString stepOf(const Measure &measure, double step, const ImpactWords &words)
{
    const double rounded = std::round(step * 10) / 10;
    if (rounded == 0)
        return words.words("difference/none");
    const QString size = measure.kind == MeasureKind::Score ? words.words("difference/points").arg(words.number(std::abs(rounded)))
                                                            : levelOf(measure, std::abs(rounded), words);
    return words.words(rounded > 0 ? "difference/higher" : "difference/lower").arg(size);
}

/// "+13.5", "−2"; the sign stays before the number also where words run from right to left.
QString signedOf(double step, const ImpactWords &words)
{
    const double rounded = std::round(step * 10) / 10;
    const QString mark = words.isRightToLeft() ? u"\u200E"_s : QString{};
    return mark + (rounded > 0 ? u"+"_s : rounded < 0 ? u"\u2212"_s : QString{}) + words.number(std::abs(rounded));
}

QString peopleIn(const ShownValue &value, const ImpactWords &words)
{
    if (value.toldBefore)
        return words.words("people/told-before");
    if (value.score)
        return peopleOf(*value.score, words);
    if (value.peopleMissing)
        return words.words("people/missing");
    return value.level.value() ? QString{} : words.words("people/withheld");
}

/// Why there is no level of @p side where it has values.
QString hiddenSide(const Side &side, const ImpactWords &words)
{
    if (side.toldBefore)
        return words.words("people/told-before");
    if (side.peopleMissing == side.values)
        return words.words("people/missing");
    return side.score ? words.said(side.score->respondents()) : words.words("people/withheld");
}

QString hiddenDifference(const Findings &findings, const ImpactWords &words)
{
    if (findings.before.toldBefore || findings.after.toldBefore)
        return words.words("people/told-before");
    const auto unknown = [](const Side &side) { return side.peopleMissing == side.values; };
    return words.words(unknown(findings.before) || unknown(findings.after) ? "people/missing" : "people/withheld");
}

} // namespace

MeasureChart chartOf(const Measure &measure, const Findings &findings, const ImpactWords &words)
{
    if (measure.kind == MeasureKind::Score && findings.values.size() < fewestOverTime)
        return scoreChart(measure, findings, words);
    return overTime(measure, findings, words);
}

QByteArray svgOf(const MeasureChart &chart, const ChartStyle &style)
{
    return std::visit([&](const auto &one) { return evaluation::svgOf(one, style); }, chart);
}

ChartTable tableOf(const Measure &measure, const Findings &findings, const ImpactWords &words)
{
    ChartTable table;
    table.header = {words.words("table/date"), words.words("chart/axis-" + unitOf(measure)), words.words("table/people"),
        words.words("table/mean"), words.words("table/low"), words.words("table/high"), words.words("table/mark")};
    const auto rows = rowsOf(overTime(measure, findings, words), words.locale());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const ShownValue &value = findings.values[i];
        const QString level = value.level.value() ? words.number(*value.level.value()) : QString{};
        table.rows << QStringList{words.shortDate(value.on), level, peopleIn(value, words), rows[i][2], rows[i][3], rows[i][4], rows[i][5]};
    }
    const XmrChart points = pointsOf(measure, findings.values);
    const auto places = shownPlaces(points);
    const auto signs = xmrOf(points).signs;
    for (qsizetype i = 0; i < signs.size(); ++i) {
        if (signs[i])
            table.rows[places[i]].last() += u": "_s + words.words(pathOf(signs[i]->rule));
    }
    return table;
}

QString meaningOf(const Findings &findings, const ImpactWords &words)
{
    QString meaning = words.words(pathOf(findings.effect));
    if (findings.assurance)
        meaning += u' ' + words.words(pathOf(*findings.assurance));
    if (findings.before.peopleMissing + findings.after.peopleMissing > 0)
        meaning += u' ' + words.words("effect/people-missing");
    return meaning;
}

QString levelOf(const Measure &measure, double level, const ImpactWords &words)
{
    return words.words("level/" + unitOf(measure)).arg(words.number(level));
}

QString writtenOf(const Measure &measure, const MeasuredValue &value, const ImpactWords &words)
{
    if (value.positive && value.asked)
        return words.words("people/positive").arg(words.number(*value.positive), words.number(*value.asked));
    return value.value ? levelOf(measure, *value.value, words) : QString{};
}

QString shownOf(const Measure &measure, const ShownValue &value, const ImpactWords &words)
{
    const QString people = peopleIn(value, words);
    if (!value.level.value())
        return people;
    const QString level = levelOf(measure, *value.level.value(), words);
    return people.isEmpty() ? level : level + u" ("_s + people + u')';
}

QString meanOf(const Measure &measure, double mean, int values, const ImpactWords &words)
{
    return levelOf(measure, mean, words) + u" ("_s + words.words("level/mean").arg(words.number(values)) + u')';
}

QString scoreOf(const Measure &measure, const PositiveScore &score, const ImpactWords &words)
{
    const auto interval = score.interval();
    return levelOf(measure, score.share().value_or(0) * 100, words) + u" ("_s
        + words.words("level/interval").arg(words.number(interval.low * 100), words.number(interval.high * 100)) + u", "_s
        + words.words("report/n").arg(words.number(score.scored())) + u')';
}

QString sideOf(const Measure &measure, const Side &side, const ImpactWords &words)
{
    if (side.values == 0)
        return words.words("level/none");
    if (!side.score)
        return side.mean ? meanOf(measure, *side.mean, side.shown, words) : hiddenSide(side, words);
    const auto positive = side.score->positive();
    return positive && positive->share() ? scoreOf(measure, *positive, words) : hiddenSide(side, words);
}

QString shortSideOf(const Measure &measure, const Side &side, const ImpactWords &words)
{
    if (side.values == 0)
        return words.words("level/none");
    if (!side.mean)
        return side.score && !side.score->respondents().fewerThan() && !side.toldBefore ? words.words("people/withheld") : hiddenSide(side, words);
    const QString level = levelOf(measure, *side.mean, words);
    const auto positive = side.score ? side.score->positive() : std::nullopt;
    return positive ? level + words.words("level/with-n").arg(words.number(positive->scored())) : level;
}

QString differenceOf(const Measure &measure, const Findings &findings, const ImpactWords &words)
{
    if (findings.before.values == 0 || findings.after.values == 0)
        return {};
    if (measure.kind != MeasureKind::Score) {
        const bool shown = findings.before.mean && findings.after.mean;
        return shown ? stepOf(measure, *findings.after.mean - *findings.before.mean, words) : hiddenDifference(findings, words);
    }
    if (!findings.difference)
        return hiddenDifference(findings, words);
    const auto &difference = *findings.difference;
    return words.words("difference/interval").arg(stepOf(measure, difference.value * 100, words), signedOf(difference.low * 100, words),
        signedOf(difference.high * 100, words));
}

} // namespace heard::impact
