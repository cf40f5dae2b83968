#pragma once

#include "hub/committer.h"
#include "store/resourcewriter.h"

namespace heard::hub {

/// Writes in the hub's own name, with the same checks, versions and audit as for any other change.
class HubWriter final : public store::ResourceWriter {
public:
    /// @p desk must outlive it.
    explicit HubWriter(Desk &desk)
        : store::ResourceWriter(desk.connection)
        , m_desk(desk)
    {
    }

    /// What the hub refuses is a Constraint; its detail names the element.
    [[nodiscard]] store::StoreResult<ResourceId> create(const QJsonObject &resource) override;
    /// @p resource was made of the version that is stored; another is a Constraint.
    [[nodiscard]] store::StoreResult<void> update(const QJsonObject &resource) override;
    [[nodiscard]] Instant now() const override { return m_desk.stamps.now(); }

private:
    Desk &m_desk;
};

} // namespace heard::hub
