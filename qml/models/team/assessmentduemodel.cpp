#include "models/team/assessmentduemodel.h"

#include <QDateTime>

namespace heard::models {

using care::AssessmentDue;
using care::AssessmentSchedule;

AssessmentDueModel::AssessmentDueModel(QObject *parent) : RecordsModel(parent)
{
    connect(this, &QAbstractItemModel::rowsInserted, this, &AssessmentDueModel::countsChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &AssessmentDueModel::countsChanged);
    connect(this, &QAbstractItemModel::dataChanged, this, &AssessmentDueModel::countsChanged);
}

void AssessmentDueModel::setWhom(Whom whom)
{
    if (whom == m_whom)
        return;
    m_whom = whom;
    Q_EMIT whomChanged();
    refresh();
}

void AssessmentDueModel::setMonths(int months)
{
    if (months == m_months)
        return;
    m_months = months;
    Q_EMIT whomChanged();
    refresh();
}

int AssessmentDueModel::percent() const
{
    return m_coverage.all == 0 ? -1 : qRound(100.0 * m_coverage.assessed / m_coverage.all);
}

int AssessmentDueModel::overdueCount() const
{
    return static_cast<int>(std::count_if(records().begin(), records().end(), [](const auto &due) { return due.overdue; }));
}

QVariant AssessmentDueModel::entry(const QString &patient) const
{
    const auto found = std::find_if(records().begin(), records().end(), [&](const auto &due) { return due.id.value == patient; });
    if (found == records().end())
        return {};
    QVariantMap entry;
    for (const Role<AssessmentDue> &role : roles())
        entry.insert(QString::fromLatin1(role.name), role.value(*found));
    return entry;
}

std::span<const Role<AssessmentDue>> AssessmentDueModel::roles() const
{
    static constexpr std::array<Role<AssessmentDue>, 10> columns{{
        {"recordId", [](const AssessmentDue &d) -> QVariant { return d.id.value; }},
        {"patientName", [](const AssessmentDue &d) -> QVariant { return d.patientName; }},
        {"secondary", [](const AssessmentDue &d) -> QVariant { return d.cohort == people::Cohort::Secondary; }},
        {"needs", [](const AssessmentDue &d) -> QVariant { return d.communicationNeeds; }},
        {"diagnosed", [](const AssessmentDue &d) -> QVariant { return d.diagnosed ? QVariant{d.diagnosed->startOfDay()} : QVariant{}; }},
        {"lastOn", [](const AssessmentDue &d) -> QVariant { return d.lastOn ? QVariant{d.lastOn->startOfDay()} : QVariant{}; }},
        {"dueOn", [](const AssessmentDue &d) -> QVariant { return d.dueOn ? QVariant{d.dueOn->startOfDay()} : QVariant{}; }},
        {"overdue", [](const AssessmentDue &d) -> QVariant { return d.overdue; }},
        {"requestId", [](const AssessmentDue &d) -> QVariant { return d.request.value; }},
        {"requestState", [](const AssessmentDue &d) -> QVariant { return static_cast<int>(d.requestState); }},
    }};
    return columns;
}

QFuture<AssessmentDueModel::Answer> AssessmentDueModel::load(Device &device)
{
    // Due and overdue go by days.
    followClock();
    const AssessmentSchedule schedule{device.database};
    const QDate today = device.clock.now().toLocal().date();
    const QFuture<Answer> answer = ask(schedule, today);
    // After the list, which is looked at first.
    if (m_whom != Secondary)
        count(schedule, today);
    return answer;
}

QFuture<AssessmentDueModel::Answer> AssessmentDueModel::ask(const AssessmentSchedule &schedule, QDate today) const
{
    switch (m_whom) {
    case Secondary: return schedule.secondary(today, QTimeZone::systemTimeZone());
    case ToldBefore: return schedule.toldBefore(today);
    case Undated: return schedule.undated();
    case NewlyDiagnosed: break;
    }
    return schedule.newlyDiagnosedWithout(today, m_months);
}

void AssessmentDueModel::count(const AssessmentSchedule &schedule, QDate today)
{
    const auto keep = [this](auto &kept) {
        return [this, &kept](const auto &counted) {
            if (!counted || *counted == kept)
                return;
            kept = *counted;
            Q_EMIT coverageChanged();
        };
    };
    whenReady(schedule.coverage(today, m_months), this, keep(m_coverage));
    whenReady(schedule.uncounted(today), this, keep(m_uncounted));
}

QStringList AssessmentDueModel::watchedTypes() const
{
    return {QStringLiteral("Patient"), QStringLiteral("Task"), QStringLiteral("ServiceRequest"),
            QStringLiteral("QuestionnaireResponse"), QStringLiteral("Organization")};
}

} // namespace heard::models
