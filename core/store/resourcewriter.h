#pragma once

#include "base/instant.h"
#include "store/reader.h"

namespace heard::store {

/// Changes resources within one transaction, as the place that keeps them does: a device, or a hub.
class ResourceWriter : public Reader {
public:
    explicit ResourceWriter(Connection &connection) : Reader(connection) {}
    ResourceWriter(const ResourceWriter &) = delete;
    ResourceWriter &operator=(const ResourceWriter &) = delete;
    virtual ~ResourceWriter() = default;

    /// Stores @p resource, which comes without an id; the answer is the one it was given.
    [[nodiscard]] virtual StoreResult<ResourceId> create(const QJsonObject &resource) = 0;
    /// Stores @p resource over the one with its type and id.
    [[nodiscard]] virtual StoreResult<void> update(const QJsonObject &resource) = 0;
    [[nodiscard]] virtual Instant now() const = 0;
};

} // namespace heard::store
