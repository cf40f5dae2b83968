#include "impact/report.h"

#include "base/csv.h"
#include "pledge/booklet.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heard::impact {

namespace {

using Kind = ReportBlock::Kind;
constexpr qsizetype mostRows = 6;       // of the table on the page for managers
constexpr qsizetype longestOnOnePage = 110; // characters of a cell there

/// "By", as the booklet says it to patients.
pledge::BookletPlan planOf(const MeasuredCommitment &measured, const BusinessCase &made, Language language)
{
    pledge::Pledge one;
    one.issues << pledge::PledgedIssue{measured.issue, {measured.commitment}};
    return pledge::bookletOf(one, made.unit, pledge::Audience::Everyone, language, made.on).issues.first().plans.first();
}

QString hoursOf(const MeasuredCommitment &measured, const ImpactWords &words)
{
    return measured.hours ? words.number(*measured.hours) : QString{};
}

ReportBlock heardTable(const pledge::HeardFrom &heard, const ImpactWords &words)
{
    ReportTable table{words.words("table/heard"), {words.words("table/cohort"), words.words("table/heard")}, {}, {0.5, 0.5}};
    const auto row = [&](const char *name, const evaluation::SuppressedCount &people) { table.rows << QStringList{words.words(name), words.said(people)}; };
    row("cohort/secondary", heard.secondary);
    row("cohort/primary", heard.primary);
    row("cohort/unknown", heard.unknown);
    row("cohort/all", heard.all);
    return {.kind = Kind::Table, .table = table};
}

/// Everything that adds up over all commitments; these are not people.
struct Totals {
    int commitments = 0;
    int kept = 0;
    int underWay = 0;
    int unable = 0;
    int measured = 0;
    int better = 0;
    int withHours = 0;
    double hours = 0;
};

void count(Totals &totals, const MeasuredCommitment &one)
{
    using State = pledge::CommitmentState;
    const State state = one.commitment.state;
    ++totals.commitments;
    totals.kept += state == State::Achieved || state == State::Ongoing ? 1 : 0;
    totals.unable += state == State::Unable ? 1 : 0;
    totals.underWay += state == State::Agreed || state == State::Planned || state == State::InProgress || state == State::Delayed ? 1 : 0;
    totals.measured += one.findings && !one.findings->values.isEmpty() ? 1 : 0;
    totals.better += one.findings && one.findings->effect == Effect::Better ? 1 : 0;
    totals.withHours += one.hours ? 1 : 0;
    totals.hours += one.hours.value_or(0);
}

Totals totalsOf(const BusinessCase &made)
{
    Totals totals;
    for (const CaseIssue &issue : made.issues) {
        for (const MeasuredCommitment &one : issue.commitments)
            count(totals, one);
    }
    return totals;
}

QString costOf(const Totals &totals, const ImpactWords &words)
{
    if (totals.withHours == 0)
        return words.words("report/no-hours");
    return words.words("report/hours").arg(words.number(totals.hours), words.number(totals.withHours), words.number(totals.commitments));
}

QString progressOf(const Totals &totals, const ImpactWords &words)
{
    const auto number = [&](int count) { return words.number(count); };
    return words.words("report/progress").arg(number(totals.commitments), number(totals.kept), number(totals.underWay),
        number(totals.unable), number(totals.measured), number(totals.better));
}

/// Whether a number is hidden below another threshold than that of now.
bool tellsOtherThreshold(const BusinessCase &made)
{
    const auto isOther = [&](const evaluation::SuppressedCount &count) {
        return count.fewerThan() && *count.fewerThan() != made.threshold.respondents();
    };
    const auto isOtherSide = [&](const Side &side) { return side.score && isOther(side.score->respondents()); };
    const auto isOtherValue = [&](const ShownValue &value) { return value.score && isOther(value.score->respondents()); };
    const auto isOtherIn = [&](const MeasuredCommitment &one) {
        return one.findings && (isOtherSide(one.findings->before) || isOtherSide(one.findings->after)
            || std::ranges::any_of(one.findings->values, isOtherValue));
    };
    return isOther(made.heard.all) || isOther(made.heard.primary) || isOther(made.heard.secondary) || isOther(made.heard.unknown)
        || std::ranges::any_of(made.issues, [&](const CaseIssue &issue) {
               return isOther(issue.people) || isOther(issue.surveyed) || std::ranges::any_of(issue.commitments, isOtherIn);
           });
}

void addMethod(Report &report, const BusinessCase &made, const ImpactWords &words)
{
    const int threshold = made.threshold.respondents();
    report.blocks << ReportBlock{.kind = Kind::Heading, .words = words.words("report/method")}
                  << ReportBlock{.kind = Kind::Small, .words = words.words("report/suppression").arg(words.number(threshold - 1), words.number(threshold))};
    if (tellsOtherThreshold(made))
        report.blocks << ReportBlock{.kind = Kind::Small, .words = words.words("report/suppression-before")};
    report.blocks << ReportBlock{.kind = Kind::Small, .words = words.words("report/intervals")};
}

Report reportOf(const BusinessCase &made, const char *title, const ImpactWords &words)
{
    Report report;
    report.locale = words.locale();
    report.title = words.words(title);
    report.unit = made.unit.name;
    report.made = words.words("report/made").arg(words.locale().toString(made.on, u"d MMMM yyyy"_s));
    if (made.unit.invented)
        report.invented = words.words("report/invented");
    report.page = words.words("report/page");
    return report;
}

evaluation::ChartStyle styleOf(const ImpactWords &words, int number)
{
    evaluation::ChartStyle style;
    style.id = u"chart-%1"_s.arg(number);
    style.locale = words.locale();
    style.rightToLeft = words.isRightToLeft();
    return style;
}

ReportTable valuesTable(const MeasuredCommitment &one, const ImpactWords &words)
{
    const ChartTable table = tableOf(*one.measure, *one.findings, words);
    return {one.measure->words, table.header, table.rows, {0.13, 0.13, 0.2, 0.12, 0.105, 0.105, 0.21}};
}

void addMeasure(Report &report, const MeasuredCommitment &one, const ImpactWords &words, int &charts)
{
    if (!one.measure || !one.findings) {
        report.blocks << ReportBlock{.kind = Kind::Text, .words = words.words("report/not-measured")};
        return;
    }
    const Findings &findings = *one.findings;
    report.blocks << ReportBlock{.kind = Kind::Text, .words = words.words("table/measure") + u": "_s + one.measure->words}
                  << ReportBlock{.kind = Kind::Text, .words = meaningOf(findings, words)};
    if (findings.values.isEmpty())
        return;
    for (const auto &[name, side] : {std::pair{"chart/before", &findings.before}, std::pair{"chart/after", &findings.after}})
        report.blocks << ReportBlock{.kind = Kind::Text, .words = words.words(name) + u": "_s + sideOf(*one.measure, *side, words)};
    if (const QString difference = differenceOf(*one.measure, findings, words); !difference.isEmpty())
        report.blocks << ReportBlock{.kind = Kind::Text, .words = words.words("report/change") + u": "_s + difference};
    const MeasureChart chart = chartOf(*one.measure, findings, words);
    report.blocks << ReportBlock{.kind = Kind::Chart, .words = meaningOf(findings, words), .svg = svgOf(chart, styleOf(words, ++charts))}
                  << ReportBlock{.kind = Kind::Table, .table = valuesTable(one, words)};
}

/// Who said it, and how many of them only answered a survey: that is no word of theirs.
QString strengthOf(const CaseIssue &issue, const ImpactWords &words)
{
    if (issue.people.number() == 0)
        return words.words("report/no-evidence");
    const QString people = words.words("report/strength").arg(words.said(issue.people));
    if (issue.surveyed.number() == 0)
        return people;
    return people + u". "_s + words.words("report/surveyed").arg(words.said(issue.surveyed));
}

void addIssue(Report &report, const CaseIssue &issue, const BusinessCase &made, const ImpactWords &words, int &charts)
{
    if (!issue.issue.words.isEmpty())
        report.blocks << ReportBlock{.kind = Kind::Heading, .words = words.words("table/you-said") + u": "_s + issue.issue.words};
    report.blocks << ReportBlock{.kind = Kind::Text, .words = strengthOf(issue, words)};
    if (!issue.quotes.isEmpty())
        report.blocks << ReportBlock{.kind = Kind::Quotes, .words = words.words("report/quotes"), .lines = issue.quotes};
    for (const MeasuredCommitment &one : issue.commitments) {
        const auto plan = planOf(one, made, words.language());
        report.blocks << ReportBlock{.kind = Kind::Subheading, .words = one.commitment.plan};
        QString state = words.words("table/state") + u": "_s + plan.by;
        if (!plan.detail.isEmpty())
            state += u" ("_s + plan.detail.simplified() + u')';
        if (one.hours)
            state += u". "_s + words.words("table/hours") + u": "_s + hoursOf(one, words);
        report.blocks << ReportBlock{.kind = Kind::Text, .words = state};
        addMeasure(report, one, words, charts);
    }
}

QString shortened(const QString &words)
{
    if (words.size() <= longestOnOnePage)
        return words;
    const qsizetype space = words.lastIndexOf(u' ', longestOnOnePage);
    return words.first(space > 0 ? space : longestOnOnePage) + u'…';
}

/// What tells most first: better, worse, no difference, then the rest.
QVector<const MeasuredCommitment *> mostTelling(const BusinessCase &made)
{
    static constexpr std::array order{Effect::Better, Effect::Worse, Effect::NoDifference, Effect::TooFew, Effect::NotChangedYet, Effect::NoValues};
    QVector<const MeasuredCommitment *> all;
    for (const Effect effect : order) {
        for (const CaseIssue &issue : made.issues) {
            for (const MeasuredCommitment &one : issue.commitments) {
                if (one.findings && one.findings->effect == effect)
                    all << &one;
            }
        }
    }
    return all;
}

/// What it means, behind the difference where there is one.
QString changeOf(const MeasuredCommitment &one, const ImpactWords &words)
{
    const QString difference = differenceOf(*one.measure, *one.findings, words);
    const QString meaning = meaningOf(*one.findings, words);
    return difference.isEmpty() ? meaning : difference + u"\n"_s + meaning;
}

void addTelling(Report &report, const BusinessCase &made, const ImpactWords &words)
{
    const auto telling = mostTelling(made);
    if (telling.isEmpty()) {
        report.blocks << ReportBlock{.kind = Kind::Text, .words = words.words("report/not-measured")};
        return;
    }
    ReportTable table{words.words("report/sides"),
        {words.words("table/plan"), words.words("table/before"), words.words("table/after"), words.words("table/meaning")}, {},
        {0.34, 0.2, 0.2, 0.26}};
    for (const MeasuredCommitment *one : telling.first(std::min(telling.size(), mostRows))) {
        table.rows << QStringList{shortened(one->commitment.plan) + u"\n"_s + shortened(one->measure->words),
            sideOf(*one->measure, one->findings->before, words), sideOf(*one->measure, one->findings->after, words),
            changeOf(*one, words)};
    }
    report.blocks << ReportBlock{.kind = Kind::Table, .table = table};
    if (telling.size() > mostRows)
        report.blocks << ReportBlock{.kind = Kind::Small, .words = words.words("report/more").arg(words.number(static_cast<int>(telling.size() - mostRows)))};
}

} // namespace

Report businessCaseReport(const BusinessCase &made, Language language)
{
    const ImpactWords words{language};
    Report report = reportOf(made, "report/case", words);
    const Totals totals = totalsOf(made);
    report.blocks << ReportBlock{.kind = Kind::Text, .words = progressOf(totals, words)}
                  << ReportBlock{.kind = Kind::Heading, .words = words.words("report/heard")} << heardTable(made.heard, words)
                  << ReportBlock{.kind = Kind::Heading, .words = words.words("report/cost")}
                  << ReportBlock{.kind = Kind::Text, .words = costOf(totals, words)};
    if (made.issues.isEmpty())
        report.blocks << ReportBlock{.kind = Kind::Text, .words = words.words("report/nothing")};
    int charts = 0;
    bool quoted = false;
    for (const CaseIssue &issue : made.issues) {
        addIssue(report, issue, made, words, charts);
        quoted = quoted || !issue.quotes.isEmpty();
    }
    addMethod(report, made, words);
    if (quoted)
        report.blocks << ReportBlock{.kind = Kind::Small, .words = words.words("report/consent")};
    return report;
}

Report summaryReport(const BusinessCase &made, Language language)
{
    const ImpactWords words{language};
    Report report = reportOf(made, "report/summary", words);
    report.onePage = true;
    const Totals totals = totalsOf(made);
    report.blocks << ReportBlock{.kind = Kind::Text, .words = progressOf(totals, words)} << heardTable(made.heard, words)
                  << ReportBlock{.kind = Kind::Heading, .words = words.words("report/difference")};
    addTelling(report, made, words);
    for (const CaseIssue &issue : made.issues) {
        const auto fitting = std::ranges::find_if(issue.quotes, [](const QString &quote) { return quote.size() <= longestOnOnePage; });
        if (fitting != issue.quotes.end()) {
            report.blocks << ReportBlock{.kind = Kind::Quotes, .words = words.words("report/quotes"), .lines = {*fitting}};
            break;
        }
    }
    report.blocks << ReportBlock{.kind = Kind::Heading, .words = words.words("report/cost")}
                  << ReportBlock{.kind = Kind::Text, .words = costOf(totals, words)};
    addMethod(report, made, words);
    return report;
}

QByteArray csvOf(const BusinessCase &made, Language language)
{
    const ImpactWords words{language};
    QStringList header;
    for (const char *column : {"table/you-said", "table/people", "table/surveyed", "table/plan", "table/state", "table/hours", "table/measure", "table/before",
             "table/after", "report/change", "table/meaning"})
        header << words.words(column);
    QVector<QStringList> rows;
    for (const CaseIssue &issue : made.issues) {
        for (const MeasuredCommitment &one : issue.commitments) {
            const auto side = [&](const Side &which) { return one.findings ? sideOf(*one.measure, which, words) : QString{}; };
            rows << QStringList{issue.issue.words, words.said(issue.people), words.said(issue.surveyed), one.commitment.plan, planOf(one, made, language).by,
                hoursOf(one, words), one.measure ? one.measure->words : QString{}, one.findings ? side(one.findings->before) : QString{},
                one.findings ? side(one.findings->after) : QString{},
                one.findings ? differenceOf(*one.measure, *one.findings, words) : QString{},
                one.findings ? meaningOf(*one.findings, words) : words.words("report/not-measured")};
        }
    }
    const auto heard = [&](const char *cohort, const evaluation::SuppressedCount &people) {
        QStringList row(header.size());
        row[0] = words.words("report/heard") + u": "_s + words.words(cohort);
        row[1] = words.said(people);
        rows << row;
    };
    heard("cohort/secondary", made.heard.secondary);
    heard("cohort/primary", made.heard.primary);
    heard("cohort/unknown", made.heard.unknown);
    heard("cohort/all", made.heard.all);
    return csv::write(header, rows);
}

} // namespace heard::impact
