#pragma once

#include "care/reminders.h"
#include "models/recordsmodel.h"

#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// What will ring, soonest first: what a patient can trust to happen. Then her own times that cannot ring.
class PlannedRemindersModel : public HEARD_RECORDS_MODEL(care::PlannedReminder)
{
    Q_OBJECT
    QML_ELEMENT

public:
    using RecordsModel::RecordsModel;

protected:
    [[nodiscard]] std::span<const Role<care::PlannedReminder>> roles() const override;
    [[nodiscard]] QFuture<Answer> load(Device &device) override;
    [[nodiscard]] QStringList watchedTypes() const override;
};

} // namespace heard::models
