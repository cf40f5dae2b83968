#pragma once

#include "exchange/resourcesink.h"
#include "hub/committer.h"

namespace heard::hub {

/// Where an import on the hub's machine goes: the same checks as for any other change, in the hub's own name.
class HubSink final : public exchange::ResourceSink {
public:
    /// @p desk must outlive it.
    explicit HubSink(Desk &desk)
        : m_desk(desk)
    {
    }

    [[nodiscard]] store::StoreResult<ResourceId> unit() const override;
    [[nodiscard]] store::StoreResult<int> count(const QString &type) const override;
    [[nodiscard]] store::StoreResult<QVector<QJsonObject>> withIdentifier(
        const QString &type, const QString &system, const QString &value) const override;
    /// What the hub refuses is a Constraint; its detail names the element.
    [[nodiscard]] store::StoreResult<ResourceId> create(const QJsonObject &resource) override;
    [[nodiscard]] store::StoreResult<void> update(const QJsonObject &resource) override;

private:
    Desk &m_desk;
};

} // namespace heard::hub
