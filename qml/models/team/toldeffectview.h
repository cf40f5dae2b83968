#pragma once

#include "impact/toldeffects.h"
#include "models/recordview.h"

#include <QDateTime>
#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// What representatives were told of whether one commitment makes a difference, and telling them.
class ToldEffectView : public heard::models::RecordView
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString commitmentId READ commitmentId WRITE setCommitmentId NOTIFY commitmentIdChanged REQUIRED)
    /// It is said how it is seen whether it makes a difference.
    Q_PROPERTY(bool measured READ isMeasured NOTIFY changed)
    Q_PROPERTY(QString measure READ measure NOTIFY changed)
    Q_PROPERTY(bool told READ isTold NOTIFY changed)
    Q_PROPERTY(QDateTime on READ on NOTIFY changed)
    Q_PROPERTY(QString before READ before NOTIFY changed)
    Q_PROPERTY(QString after READ after NOTIFY changed)

public:
    enum Problem {
        NotAllowed, ///< whoever sits here has no role that may
        NotStored,
    };
    Q_ENUM(Problem)

    using RecordView::RecordView;

    void componentComplete() override;

    [[nodiscard]] QString commitmentId() const { return m_id.value; }
    void setCommitmentId(const QString &id);
    [[nodiscard]] bool isMeasured() const { return m_measure.has_value(); }
    [[nodiscard]] QString measure() const { return m_measure ? m_measure->words : QString{}; }
    [[nodiscard]] bool isTold() const { return m_told.has_value(); }
    [[nodiscard]] QDateTime on() const { return m_told ? m_told->on.startOfDay() : QDateTime{}; }
    [[nodiscard]] QString before() const;
    [[nodiscard]] QString after() const;

    /// As it stands now. Emits nowTold or refused.
    Q_INVOKABLE void tell();

Q_SIGNALS:
    void commitmentIdChanged();
    void changed();
    /// @p anew is false where they had been told the same already.
    void nowTold(bool anew);
    void refused(heard::models::ToldEffectView::Problem problem);

protected:
    [[nodiscard]] QStringList watchedTypes() const override;
    void read(Device &device) override;
    void rename(const ResourceId &from, const ResourceId &to) override;

private:
    ResourceId m_id;
    std::optional<impact::Measure> m_measure;
    std::optional<impact::ToldEffect> m_told;
};

} // namespace heard::models
