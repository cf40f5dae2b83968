#include "models/careplansmodel.h"

namespace heard::models {

using care::CarePlan;

std::span<const Role<CarePlan>> CarePlansModel::roles() const
{
    static constexpr std::array<Role<CarePlan>, 4> columns{{
        {"recordId", [](const CarePlan &p) -> QVariant { return p.id.value; }},
        {"author", [](const CarePlan &p) -> QVariant { return p.authorName; }},
        {"sharedAt", [](const CarePlan &p) -> QVariant { return p.sharedAt.value_or(p.createdAt).toLocal(); }},
        {"actionCount", [](const CarePlan &p) -> QVariant { return p.actions.size(); }},
    }};
    return columns;
}

QFuture<CarePlansModel::Answer> CarePlansModel::load(Device &device)
{
    return care::CarePlans{device.database}.sharedWith(device.patient);
}

} // namespace heard::models
