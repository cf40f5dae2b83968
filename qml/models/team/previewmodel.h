#pragma once

#include "models/pledgemodel.h"

#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// The pledge as patients' phones would show it if it were published now.
class PreviewModel : public heard::models::PledgeModel
{
    Q_OBJECT
    QML_ELEMENT

public:
    using PledgeModel::PledgeModel;

protected:
    [[nodiscard]] QFuture<store::StoreResult<pledge::Pledge>> ask(Device &device) const override;
};

} // namespace heard::models
