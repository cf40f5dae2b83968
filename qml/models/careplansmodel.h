#pragma once

#include "care/careplans.h"
#include "models/recordsmodel.h"

#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// Every plan that was shared with the patient whose phone this is, latest first.
class CarePlansModel : public HEARD_RECORDS_MODEL(care::CarePlan)
{
    Q_OBJECT
    QML_ELEMENT

public:
    using RecordsModel::RecordsModel;

protected:
    [[nodiscard]] std::span<const Role<care::CarePlan>> roles() const override;
    [[nodiscard]] QFuture<Answer> load(Device &device) override;
    [[nodiscard]] QStringList watchedTypes() const override { return {QStringLiteral("CarePlan")}; }
};

} // namespace heard::models
