#pragma once

#include "care/appointment.h"
#include "models/recordsmodel.h"

#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// The appointments of the patient whose phone this is: those ahead, or those behind her.
class AppointmentsModel : public HEARD_RECORDS_MODEL(care::Appointment)
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Range range READ range WRITE setRange NOTIFY rangeChanged)

public:
    enum Range { Upcoming, Past };
    Q_ENUM(Range)

    using RecordsModel::RecordsModel;

    [[nodiscard]] Range range() const { return m_range; }
    void setRange(Range range);

Q_SIGNALS:
    void rangeChanged();

protected:
    [[nodiscard]] std::span<const Role<care::Appointment>> roles() const override;
    [[nodiscard]] QFuture<Answer> load(Device &device) override;
    [[nodiscard]] QStringList watchedTypes() const override;
    void answered() override;

private:
    Range m_range = Upcoming;
};

} // namespace heard::models
