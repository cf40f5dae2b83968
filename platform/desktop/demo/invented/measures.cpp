#include "demo/invented/parts.h"

#include "impact/measures.h"

#include <array>

using namespace Qt::StringLiterals;

namespace heard::desktop::scenario {

namespace {

using impact::Better;
using impact::Measure;
using impact::MeasureKind;

constexpr int monthsBefore = 12;
/// Of 40 who were asked in a month, how many knew how long they would wait; few were asked in the month of the holidays.
constexpr std::array knew{23, 25, 22, 25, 24, 23, 25, 24, 2, 24, 23, 25, 30, 31, 30, 33, 32, 33, 32, 34};
/// Days until the support needs of a patient were assessed.
constexpr std::array daysUntilAssessed{34, 38, 35, 37, 33, 36, 39, 35, 34, 36, 38, 35, 22, 20, 21, 19, 22, 18, 20, 19};

constexpr int assessedInAMonth = 21; // and a few more in some

QDate endOfMonth(QDate today, size_t place, size_t count)
{
    const QDate first{today.year(), today.month(), 1};
    return first.addMonths(static_cast<int>(place) - static_cast<int>(count) + 1).addDays(-1);
}

QVector<impact::MeasuredValue> scores(const ResourceId &commitment, QDate today)
{
    QVector<impact::MeasuredValue> values;
    for (size_t i = 0; i < knew.size(); ++i) {
        impact::MeasuredValue value;
        value.commitment = commitment;
        value.on = endOfMonth(today, i, knew.size());
        value.positive = knew[i];
        value.asked = knew[i] < 10 ? 4 : 40;
        values << value;
    }
    return values;
}

QVector<impact::MeasuredValue> waits(const ResourceId &commitment, QDate today)
{
    QVector<impact::MeasuredValue> values;
    for (size_t i = 0; i < daysUntilAssessed.size(); ++i) {
        impact::MeasuredValue value;
        value.commitment = commitment;
        value.on = endOfMonth(today, i, daysUntilAssessed.size());
        value.value = daysUntilAssessed[i];
        value.asked = assessedInAMonth + static_cast<int>(i % 5);
        values << value;
    }
    return values;
}

} // namespace

Result<void, Failure> measureCommitments(const Desk &desk)
{
    impact::Measures measures{desk.database};
    const auto all = answerOf(measures.all());
    if (!all)
        return failed(failure("the measures"_L1));
    const QDate today = desk.now.date();
    const QDate changed = endOfMonth(today, monthsBefore - 1, knew.size()).addDays(1);
    for (const impact::MeasuredCommitment &one : *all) {
        const ResourceId &id = one.commitment.id;
        const bool waiting = one.commitment.plan.startsWith("Tell patients how long"_L1);
        if (!waiting && !one.commitment.plan.startsWith("Assess the support needs"_L1))
            continue;
        const Measure measure = waiting
            ? Measure{u"“I knew how long I would wait”, asked each month"_s, MeasureKind::Score, Better::Higher, {}, 75, changed}
            : Measure{u"Days from diagnosis to the assessment of support needs"_s, MeasureKind::Duration, Better::Lower, impact::TimeUnit::Days, 28, changed};
        if (!answerOf(measures.setMeasure(id, measure)) || !answerOf(measures.write(waiting ? scores(id, today) : waits(id, today), today)))
            return failed(failure("the measures"_L1));
    }
    return {};
}

} // namespace heard::desktop::scenario
