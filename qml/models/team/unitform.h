#pragma once

#include "models/recordview.h"
#include "people/units.h"

#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// The unit's profile, shown and changed.
class UnitForm : public heard::models::RecordView
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name MEMBER m_name NOTIFY changed)
    /// One line of it a line.
    Q_PROPERTY(QString address MEMBER m_address NOTIFY changed)
    Q_PROPERTY(QString nursePhone MEMBER m_nursePhone NOTIFY changed)
    Q_PROPERTY(QString nurseHours MEMBER m_nurseHours NOTIFY changed)
    Q_PROPERTY(QString dayAndNightPhone MEMBER m_dayAndNightPhone NOTIFY changed)
    Q_PROPERTY(QString receptionPhone MEMBER m_receptionPhone NOTIFY changed)
    /// How often patients with secondary breast cancer are assessed.
    Q_PROPERTY(int assessmentMonths MEMBER m_assessmentMonths NOTIFY changed)
    /// Of fewer people no number is told.
    Q_PROPERTY(int fewestTold MEMBER m_fewestTold NOTIFY changed)
    /// What is stored of it.
    Q_PROPERTY(int fewestToldNow READ fewestToldNow NOTIFY changed)
    /// What is stored: [[name, phone, hours]].
    Q_PROPERTY(QVariantList lines READ lines NOTIFY changed)

public:
    /// As people::UnitError, for the page to explain.
    enum Problem {
        NameMissing = int(people::UnitError::NameMissing),
        PhoneMissing = int(people::UnitError::PhoneMissing),
        TooLong = int(people::UnitError::TooLong),
        AssessmentMonthsImpossible = int(people::UnitError::AssessmentMonthsImpossible),
        FewestToldImpossible = int(people::UnitError::FewestToldImpossible),
        NotFound = int(people::UnitError::NotFound),
        NotStored = int(people::UnitError::NotStored),
    };
    Q_ENUM(Problem)

    using RecordView::RecordView;

    [[nodiscard]] QVariantList lines() const;
    [[nodiscard]] int fewestToldNow() const { return m_unit.fewestTold; }
    /// Back to what is stored.
    Q_INVOKABLE void reset();
    /// Emits stored or refused.
    Q_INVOKABLE void save();

Q_SIGNALS:
    void changed();
    void stored();
    void refused(heard::models::UnitForm::Problem problem);

protected:
    [[nodiscard]] QStringList watchedTypes() const override { return {QStringLiteral("Organization")}; }
    void read(Device &device) override;
    void rename(const ResourceId &, const ResourceId &) override {}

private:
    /// @p take(field, of) for each field, with what it is filled with of a unit.
    template <typename Take>
    void eachField(Take take);

    people::Unit m_unit;
    QString m_name;
    QString m_address;
    QString m_nursePhone;
    QString m_nurseHours;
    QString m_dayAndNightPhone;
    QString m_receptionPhone;
    int m_assessmentMonths = people::Unit::usualAssessmentMonths;
    int m_fewestTold = people::Unit::usualFewestTold;
};

} // namespace heard::models
