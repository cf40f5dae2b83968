#pragma once

#include "evaluation/release.h"
#include "impact/businesscase.h"

namespace heard::fakes {

/// What measures an invented commitment, in @p months after January: better from June on, with one month of few people.
inline impact::MeasuredCommitment measuredCommitment(int number, int months)
{
    impact::MeasuredCommitment one;
    one.issue.id = {QString::number(number)};
    one.issue.words = QStringLiteral("Nobody tells us how <long> we \"wait\" (%1)").arg(number);
    one.commitment.id = {QString::number(number)};
    one.commitment.plan = QStringLiteral("Tell patients how long they will wait (%1),\nand why").arg(number);
    one.promised = true;
    one.hours = 12.5;
    one.measure = impact::Measure{QStringLiteral("“I knew how long I would wait” & why"), impact::MeasureKind::Score,
        impact::Better::Higher, {}, 80, QDate{2026, 6, 1}};
    for (int month = 0; month < months; ++month) {
        impact::MeasuredValue value;
        value.on = QDate{2026, 1, 1}.addMonths(month);
        value.key = value.on.toString(Qt::ISODate);
        value.asked = month == 3 ? 7 : 50;
        value.positive = month < 5 ? *value.asked / 2 : 45;
        one.values << value;
    }
    one.findings = impact::findingsOf(*one.measure, one.values, evaluation::Release::of(impact::groupsOf(*one.measure, one.values)));
    return one;
}

/// Of an invented unit: every commitment but the last is measured.
inline impact::BusinessCase businessCase(int commitments, int months)
{
    evaluation::Group few;
    evaluation::Group many;
    for (int i = 0; i < 43; ++i)
        (i < 3 ? few : many).add({QString::number(i)});
    const auto told = evaluation::Release::of({many, few, {}, {}}).scores();
    impact::BusinessCase made{{}, QDate{2026, 11, 23}, {},
        {told[0].respondents(), told[0].respondents(), told[3].respondents(), told[1].respondents()}, {}};
    made.unit.name = QStringLiteral("Riverbank Breast Unit");
    made.unit.invented = true;
    for (int number = 0; number < commitments; ++number) {
        auto one = measuredCommitment(number, months);
        if (number + 1 == commitments) {
            one.hours.reset();
            one.measure.reset();
            one.values.clear();
            one.findings.reset();
        }
        made.issues << impact::CaseIssue{one.issue, told[0].respondents(), told[3].respondents(),
            {QStringLiteral("The board was <right>, to the quarter of an hour.")}, {one}};
    }
    return made;
}

} // namespace heard::fakes
