#pragma once

#include "care/assessmentschedule.h"
#include "models/recordsmodel.h"
#include "models/support.h"

namespace heard::models {

/// Who is to be assessed: the newly diagnosed who have not been, or patients with secondary breast cancer by when they are due.
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
    Q_PROPERTY(int overdueCount READ overdueCount NOTIFY countsChanged)

public:
    enum Whom { NewlyDiagnosed, Secondary };
    Q_ENUM(Whom)

    explicit AssessmentDueModel(QObject *parent = nullptr);

    [[nodiscard]] Whom whom() const { return m_whom; }
    void setWhom(Whom whom);
    [[nodiscard]] int months() const { return m_months; }
    void setMonths(int months);
    [[nodiscard]] int assessed() const { return m_coverage.assessed; }
    [[nodiscard]] int all() const { return m_coverage.all; }
    [[nodiscard]] int percent() const;
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
    Whom m_whom = NewlyDiagnosed;
    int m_months = 6;
    care::AssessmentCoverage m_coverage;
};

} // namespace heard::models
