#pragma once

#include "base/ids.h"
#include "store/resourcewriter.h"

#include <QJsonObject>
#include <QVector>

namespace heard::exchange {

/// What an import asks of the place it goes to: a device's store or a hub's.
class ResourceLookup {
public:
    ResourceLookup() = default;
    ResourceLookup(const ResourceLookup &) = delete;
    ResourceLookup &operator=(const ResourceLookup &) = delete;
    virtual ~ResourceLookup() = default;

    /// The Organization the place belongs to; empty where there is none.
    [[nodiscard]] virtual store::StoreResult<ResourceId> unit() const = 0;
    /// How many resources of @p type there are, of any kind and status.
    [[nodiscard]] virtual store::StoreResult<int> count(const QString &type) const = 0;
    [[nodiscard]] virtual store::StoreResult<QVector<QJsonObject>> withIdentifier(const QString &type,
        const QString &system, const QString &value) const = 0;
};

/// Where imported resources go. Beginning and committing the transaction is the caller's.
class ResourceSink : public ResourceLookup {
public:
    /// What it updates is one that withIdentifier() gave, changed; it keeps its id and meta.
    [[nodiscard]] virtual store::ResourceWriter &writer() = 0;
};

} // namespace heard::exchange
