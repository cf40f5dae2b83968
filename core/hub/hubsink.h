#pragma once

#include "exchange/resourcesink.h"
#include "hub/hubwriter.h"

namespace heard::hub {

/// Where an import on the hub's machine goes.
class HubSink final : public exchange::ResourceSink {
public:
    /// @p desk must outlive it.
    explicit HubSink(Desk &desk)
        : m_desk(desk)
        , m_writer(desk)
    {
    }

    [[nodiscard]] store::StoreResult<ResourceId> unit() const override;
    [[nodiscard]] store::StoreResult<int> count(const QString &type) const override;
    [[nodiscard]] store::StoreResult<QVector<QJsonObject>> withIdentifier(
        const QString &type, const QString &system, const QString &value) const override;
    [[nodiscard]] store::ResourceWriter &writer() override { return m_writer; }

private:
    Desk &m_desk;
    HubWriter m_writer;
};

} // namespace heard::hub
