// Prints a report of an invented unit for a validator to read: "case", "summary", "ar" (a business case) or "empty".
#include "evaluation/release.h"
#include "impact/report.h"

#include <cstdio>

using namespace heard;
using namespace heard::impact;
using namespace Qt::StringLiterals;

namespace {

MeasuredValue valueOn(QDate day, int positive, int asked)
{
    MeasuredValue value;
    value.key = day.toString(Qt::ISODate);
    value.on = day;
    value.positive = positive;
    value.asked = asked;
    return value;
}

MeasuredCommitment measured(int months)
{
    MeasuredCommitment one;
    one.issue.words = u"Nobody tells us how <long> we \"wait\""_s;
    one.commitment.plan = u"Tell patients how long they will wait,\nand why"_s;
    one.hours = 12.5;
    one.measure = Measure{u"“I knew how long I would wait” & why"_s, MeasureKind::Score, Better::Higher, {}, 80, QDate{2026, 6, 1}};
    for (int month = 0; month < months; ++month)
        one.values << valueOn(QDate{2026, 1, 1}.addMonths(month), month < 5 ? 25 : 45, month == 3 ? 7 + 20 : 50);
    one.findings = findingsOf(*one.measure, one.values, evaluation::Release::of(groupsOf(*one.measure, one.values)));
    return one;
}

MeasuredCommitment unmeasured()
{
    MeasuredCommitment one = measured(0);
    one.measure.reset();
    one.findings.reset();
    return one;
}

BusinessCase invented(bool empty)
{
    evaluation::Group few;
    evaluation::Group many;
    for (int i = 0; i < 43; ++i)
        (i < 3 ? few : many).add({QString::number(i)});
    const auto told = evaluation::Release::of({many, many, few, {}}).scores();
    BusinessCase made{{}, QDate{2026, 11, 23}, {}, {told[0].respondents(), told[1].respondents(), told[2].respondents(), told[3].respondents()}, {}};
    made.unit.name = u"Riverbank Breast Unit"_s;
    made.unit.invented = true;
    if (!empty)
        made.issues << CaseIssue{measured(4).issue, told[0].respondents(), {u"The board was <right>, to the quarter of an hour."_s}, {measured(4), measured(10), unmeasured()}};
    return made;
}

} // namespace

int main(int argc, char **argv)
{
    const QString which = argc == 2 ? QString::fromLocal8Bit(argv[1]) : QString{};
    const auto language = which == "ar"_L1 ? Language::Arabic : Language::English;
    const BusinessCase made = invented(which == "empty"_L1);
    const QByteArray html = htmlOf(which == "summary"_L1 ? summaryReport(made, language) : businessCaseReport(made, language));
    const auto size = static_cast<size_t>(html.size());
    return std::fwrite(html.constData(), 1, size, stdout) == size ? 0 : 1;
}
