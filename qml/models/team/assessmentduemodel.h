#pragma once

#include "care/assessmentschedule.h"
#include "models/recordsmodel.h"
#include "models/support.h"

namespace heard::models {

/// Who is to be assessed: those who have not been, by when they were told of their diagnosis, or patients with secondary breast
/// cancer by when they are due.
class AssessmentDueModel : public HEARD_RECORDS_MODEL(care::AssessmentDue)
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Whom whom READ whom WRITE setWhom NOTIFY whomChanged)
    /// How far back somebody counts as newly diagnosed.
    Q_PROPERTY(int months READ months WRITE setMonths NOTIFY whomChanged)
    /// Of those newly diagnosed, how many were assessed since, of how many.
    Q_PROPERTY(int assessed READ assessed NOTIFY coverageChanged)
    Q_PROPERTY(int all READ all NOTIFY coverageChanged)
    /// In whole per cent; negative where there is nobody.
    Q_PROPERTY(int percent READ percent NOTIFY coverageChanged)
    /// Counted by no coverage and never assessed: told earlier than anybody who is new, and nobody wrote down when.
    Q_PROPERTY(int toldBefore READ toldBefore NOTIFY coverageChanged)
    Q_PROPERTY(int undated READ undated NOTIFY coverageChanged)
    Q_PROPERTY(int overdueCount READ overdueCount NOTIFY countsChanged)

public:
    enum Whom { NewlyDiagnosed, ToldBefore, Undated, Secondary };
    Q_ENUM(Whom)

    explicit AssessmentDueModel(QObject *parent = nullptr);

    [[nodiscard]] Whom whom() const { return m_whom; }
    void setWhom(Whom whom);
    [[nodiscard]] int months() const { return m_months; }
    void setMonths(int months);
    [[nodiscard]] int assessed() const { return m_coverage.assessed; }
    [[nodiscard]] int all() const { return m_coverage.all; }
    [[nodiscard]] int percent() const;
    [[nodiscard]] int toldBefore() const { return m_uncounted.toldBefore; }
    [[nodiscard]] int undated() const { return m_uncounted.undated; }
    [[nodiscard]] int overdueCount() const;

    /// The row of @p patient by the names of its roles; undefined where she is not listed.
    Q_INVOKABLE QVariant entry(const QString &patient) const;

Q_SIGNALS:
    void whomChanged();
    void coverageChanged();
    void countsChanged();

protected:
    [[nodiscard]] std::span<const Role<care::AssessmentDue>> roles() const override;
    [[nodiscard]] QFuture<Answer> load(Device &device) override;
    [[nodiscard]] QStringList watchedTypes() const override;

private:
    [[nodiscard]] QFuture<Answer> ask(const care::AssessmentSchedule &schedule, QDate today) const;
    void count(const care::AssessmentSchedule &schedule, QDate today);

    Whom m_whom = NewlyDiagnosed;
    int m_months = 6;
    care::AssessmentCoverage m_coverage;
    care::UncountedAssessments m_uncounted;
};

} // namespace heard::models
