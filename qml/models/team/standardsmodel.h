#pragma once

#include "models/recordsmodel.h"
#include "pledge/pledgeboard.h"

#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// A standard of care on the board.
struct StandardRow {
    ResourceId id;
    pledge::BoardStandard standard;

    bool operator==(const StandardRow &) const = default;
};

/// What every patient of the unit can expect, as the team works on it.
class StandardsModel : public HEARD_RECORDS_MODEL(StandardRow)
{
    Q_OBJECT
    QML_ELEMENT

public:
    using RecordsModel::RecordsModel;

protected:
    [[nodiscard]] std::span<const Role<StandardRow>> roles() const override;
    [[nodiscard]] QFuture<Answer> load(Device &device) override;
    [[nodiscard]] QStringList watchedTypes() const override;
};

} // namespace heard::models
