#pragma once

#include "care/assessmentrequest.h"
#include "store/database.h"

#include <QTimeZone>

namespace heard::care {

/// How many of those newly diagnosed have had their support needs assessed.
struct AssessmentCoverage {
    int assessed = 0;
    int all = 0;

    bool operator==(const AssessmentCoverage &) const = default;
};

/// A patient whose support needs are to be assessed.
struct AssessmentDue {
    ResourceId id; ///< the patient's
    QString patientName;
    people::Cohort cohort = people::Cohort::Unknown;
    QStringList communicationNeeds;
    std::optional<QDate> diagnosed;
    std::optional<QDate> lastOn; ///< when she was assessed last; nothing where she never was
    std::optional<QDate> dueOn;  ///< nothing: at once, and nobody knows since when
    bool overdue = false; ///< dueOn has passed, or is nothing
    ResourceId request;   ///< one that is open; empty where there is none
    AssessmentState requestState = AssessmentState::Requested;
    store::Delivery delivery;

    bool operator==(const AssessmentDue &) const = default;
};

/// Patients who were never assessed and are counted by no coverage.
struct UncountedAssessments {
    int toldBefore = 0;
    int undated = 0;

    bool operator==(const UncountedAssessments &) const = default;
};

/// Who is to be assessed and when: the newly diagnosed once, patients with secondary breast cancer again and again.
class AssessmentSchedule final {
public:
    static constexpr int daysAfterDiagnosis = 31;
    static constexpr int monthsNew = 12; ///< the longest that somebody counts as newly diagnosed

    /// @p database must outlive it.
    explicit AssessmentSchedule(store::Database &database) : m_database(database) {}

    /// Of those told within the @p months before @p today: who was assessed since that day counts: who answered, or
    /// talked with the team until there was a plan or an end. None is a valid answer.
    [[nodiscard]] QFuture<store::StoreResult<AssessmentCoverage>> coverage(QDate today, int months) const;
    /// The others of them, told longest ago first; each is due daysAfterDiagnosis after the day she was told.
    [[nodiscard]] QFuture<store::StoreResult<QVector<AssessmentDue>>> newlyDiagnosedWithout(QDate today, int months,
                                                                                            int limit = 200) const;
    // Whom no coverage of monthsNew counts, and nobody assessed. Those with secondary breast cancer are in their own list.
    [[nodiscard]] QFuture<store::StoreResult<UncountedAssessments>> uncounted(QDate today) const;
    /// Told before the monthsNew months before @p today, the latest first.
    [[nodiscard]] QFuture<store::StoreResult<QVector<AssessmentDue>>> toldBefore(QDate today, int limit = 200) const;
    /// When she was told is not recorded; none of them is overdue. By name.
    [[nodiscard]] QFuture<store::StoreResult<QVector<AssessmentDue>>> undated(int limit = 200) const;
    /// Every patient with secondary breast cancer, soonest due first: as many months after the last assessment as the
    /// unit's profile says. Who never had one is due since she was told; where that day is not recorded, at once. Days are
    /// those of @p zone.
    [[nodiscard]] QFuture<store::StoreResult<QVector<AssessmentDue>>> secondary(QDate today, const QTimeZone &zone) const;

private:
    store::Database &m_database;
};

/// Those who are overdue and have no request that is open.
struct OverdueAssessments {
    int count = 0;
    std::optional<QDate> since; ///< the first day that is known on which one of them was due

    bool operator==(const OverdueAssessments &) const = default;
};

/// Of those with secondary breast cancer.
[[nodiscard]] store::StoreResult<OverdueAssessments> secondaryOverdue(const store::Reader &reader, QDate today,
                                                                      const QTimeZone &zone);
/// Of those who were told within AssessmentSchedule::monthsNew, as AssessmentSchedule::newlyDiagnosedWithout lists them.
[[nodiscard]] store::StoreResult<OverdueAssessments> newlyDiagnosedOverdue(const store::Reader &reader, QDate today);

/// The same as AssessmentSchedule::secondary, within a read.
[[nodiscard]] store::StoreResult<QVector<AssessmentDue>> secondaryDue(const store::Reader &reader, QDate today,
                                                                      const QTimeZone &zone);

} // namespace heard::care
