#include "impact/findings.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using namespace heard::evaluation;

namespace heard::impact {

namespace {

/// The people of one value: nobody knows who they are, so each has a place in it.
void addPeople(Group &group, const MeasuredValue &value, int people, int positive)
{
    for (int i = 0; i < people; ++i)
        group.add({value.key + u'#' + QString::number(i)}, i < positive ? 1 : 0);
}

bool isAfter(const Measure &measure, const MeasuredValue &value)
{
    return measure.changedOn && value.on >= *measure.changedOn;
}

/// A time is one of people, and may be of one alone.
bool isPeopleMissing(const Measure &measure, const MeasuredValue &value)
{
    return measure.kind == MeasureKind::Duration && !value.asked;
}

/// Of how many people a value tells something; nothing where it is of none, or nobody knows.
std::optional<int> peopleOf(const Measure &measure, const MeasuredValue &value)
{
    switch (measure.kind) {
    case MeasureKind::Score:
    case MeasureKind::Duration: return value.asked;
    case MeasureKind::People: return static_cast<int>(value.value.value_or(0));
    case MeasureKind::Times: break;
    }
    return std::nullopt;
}

Measurement levelOf(const Measure &measure, const MeasuredValue &value, const std::optional<SuppressedScore> &score)
{
    if (isPeopleMissing(measure, value))
        return Measurement::notOfPeople(std::numeric_limits<double>::quiet_NaN());
    const Measurement plain = Measurement::notOfPeople(value.value.value_or(0));
    if (!score)
        return plain;
    if (measure.kind == MeasureKind::Score)
        return Measurement::percentageOf(*score);
    if (measure.kind == MeasureKind::People)
        return Measurement::countOf(score->respondents());
    return plain.where(score->respondents());
}

std::optional<double> meanOf(const QVector<ShownValue> &values, bool after)
{
    double sum = 0;
    int count = 0;
    for (const ShownValue &value : values) {
        if (value.after == after && value.level.value()) {
            sum += *value.level.value();
            ++count;
        }
    }
    return count > 0 ? std::optional{sum / count} : std::nullopt;
}

Effect towards(bool higher, Better better)
{
    return higher == (better == Better::Higher) ? Effect::Better : Effect::Worse;
}

std::optional<Difference> differenceOfScores(const Side &before, const Side &after)
{
    const auto was = before.score ? before.score->positive() : std::nullopt;
    const auto is = after.score ? after.score->positive() : std::nullopt;
    return was && is ? differenceOf(*was, *is) : std::nullopt;
}

Effect effectOfScores(const std::optional<Difference> &difference, Better better)
{
    if (!difference)
        return Effect::TooFew;
    if (difference->low > 0)
        return towards(true, better);
    if (difference->high < 0)
        return towards(false, better);
    return Effect::NoDifference;
}

/// Whether more of the points after the change stand out on one side than on the other.
Effect effectOverTime(const Measure &measure, const QVector<ShownValue> &values)
{
    const XmrChart chart = pointsOf(measure, values);
    const auto places = shownPlaces(chart);
    const auto before = std::ranges::count_if(places, [&](int place) { return !values[place].after; });
    if (before < fewestBefore || before == places.size())
        return Effect::TooFew;
    int higher = 0;
    const auto signs = xmrOf(chart).signs;
    for (qsizetype i = before; i < signs.size(); ++i)
        higher += signs[i] ? (signs[i]->high ? 1 : -1) : 0;
    return higher == 0 ? Effect::NoDifference : towards(higher > 0, measure.better);
}

Effect effectOf(const Measure &measure, const Findings &findings)
{
    if (findings.values.isEmpty())
        return Effect::NoValues;
    if (findings.after.values == 0)
        return Effect::NotChangedYet;
    return measure.kind == MeasureKind::Score ? effectOfScores(findings.difference, measure.better)
                                              : effectOverTime(measure, findings.values);
}

} // namespace

QVector<Group> groupsOf(const Measure &measure, const QVector<MeasuredValue> &values)
{
    QVector<Group> groups;
    Group before;
    Group after;
    for (const MeasuredValue &value : values) {
        const auto people = peopleOf(measure, value);
        if (!people)
            continue;
        Group group;
        addPeople(group, value, *people, value.positive.value_or(0));
        addPeople(isAfter(measure, value) ? after : before, value, *people, value.positive.value_or(0));
        groups << group;
    }
    if (measure.kind == MeasureKind::Score)
        groups << before << after;
    return groups;
}

Findings findingsOf(const Measure &measure, const QVector<MeasuredValue> &values, const Release &release)
{
    Findings findings;
    qsizetype next = 0;
    for (const MeasuredValue &value : values) {
        const auto score = peopleOf(measure, value) ? std::optional{release.scores()[next++]} : std::nullopt;
        const bool after = isAfter(measure, value);
        Side &side = after ? findings.after : findings.before;
        findings.values << ShownValue{value.id, value.on, after, levelOf(measure, value, score), isPeopleMissing(measure, value), false,
            measure.kind == MeasureKind::Score ? score : std::nullopt};
        ++side.values;
        side.shown += findings.values.last().level.value() ? 1 : 0;
        side.peopleMissing += isPeopleMissing(measure, value) ? 1 : 0;
    }
    for (Side *side : {&findings.before, &findings.after}) {
        if (measure.kind == MeasureKind::Score) {
            side->score = release.scores()[next++];
            side->mean = Measurement::percentageOf(*side->score).value();
        } else {
            side->mean = meanOf(findings.values, side == &findings.after);
        }
    }
    findings.difference = differenceOfScores(findings.before, findings.after);
    findings.effect = effectOf(measure, findings);
    const auto stretches = xmrOf(pointsOf(measure, findings.values)).stretches;
    if (measure.target && !stretches.isEmpty() && stretches.last().limits && stretches.last().count >= fewestBefore)
        findings.assurance = assuranceOf(*stretches.last().limits, *measure.target, measure.better);
    return findings;
}

Findings waiting(Findings findings, const Measure &measure, const QVector<MeasuredValue> &values, const Release &alone)
{
    const Findings fresh = findingsOf(measure, values, alone);
    for (qsizetype i = 0; i < findings.values.size(); ++i)
        findings.values[i].toldBefore = fresh.values[i].level.value() && !findings.values[i].level.value();
    for (const auto &[side, unhindered] : {std::pair{&findings.before, &fresh.before}, std::pair{&findings.after, &fresh.after}})
        side->toldBefore = unhindered->mean && !side->mean;
    if (findings.effect == Effect::TooFew && fresh.effect != Effect::TooFew)
        findings.effect = Effect::ToldBefore;
    return findings;
}

XmrChart pointsOf(const Measure &measure, const QVector<ShownValue> &values)
{
    XmrChart chart;
    chart.better = measure.better;
    chart.target = measure.target;
    chart.options.percentages = measure.kind == MeasureKind::Score;
    chart.options.againstFirst = true;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i > 0 && values[i].after && !values[i - 1].after)
            chart.options.rebases << static_cast<int>(i);
        chart.points << XmrPoint{{}, values[i].level};
    }
    return chart;
}

} // namespace heard::impact
