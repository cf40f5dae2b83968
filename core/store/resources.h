#pragma once

#include "base/ids.h"
#include "store/connection.h"
#include "store/resourceindex.h"

#include <QJsonObject>

namespace heard::store {

using ResourceKey = qint64;

/// One row of the table of resources.
struct StoredResource {
    ResourceKey key = 0;
    QString type;
    ResourceId id;
    QString version; ///< empty until a server has it
    QString lastUpdated;
    QByteArray json; ///< UTF-8

    [[nodiscard]] QJsonObject object() const;
};

/// A resource with all that is written of it, which may be made on any thread.
struct IndexedResource {
    QString type;
    ResourceId id;
    QString version;     ///< empty until a server has it
    QString lastUpdated; ///< the server's stamp
    QByteArray json;     ///< compact, UTF-8
    ResourceIndex index;

    [[nodiscard]] QJsonObject object() const;
};

/// The table of resources with what is indexed beside it: references, identifiers, moments, words.
/// Knows nothing of local changes; both the device and the hub write through it, within their own transactions.
class Resources final {
public:
    /// @p connection must outlive it.
    explicit Resources(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] StoreResult<std::optional<StoredResource>> find(const QString &type, const ResourceId &id) const;
    [[nodiscard]] StoreResult<std::optional<StoredResource>> find(ResourceKey key) const;
    /// By the UUID under which this device made it.
    [[nodiscard]] StoreResult<std::optional<StoredResource>> findLocal(const QString &localId) const;
    [[nodiscard]] StoreResult<QVector<StoredResource>> withIdentifier(const QString &type, const QString &system,
                                                                      const QString &value) const;

    /// Inserts or replaces the content of (type, id) and everything indexed. Version and stamp come from @p json's
    /// meta; an empty version means that no server has it.
    [[nodiscard]] StoreResult<ResourceKey> put(const QJsonObject &json);
    [[nodiscard]] StoreResult<ResourceKey> put(const IndexedResource &resource);
    /// Replaces what @p key holds, also its id where @p json has another.
    [[nodiscard]] StoreResult<void> replace(ResourceKey key, const QJsonObject &json);
    [[nodiscard]] StoreResult<void> remove(ResourceKey key);
    /// The keys of what refers to @p target ("Appointment/123").
    [[nodiscard]] StoreResult<QVector<ResourceKey>> referringTo(const QString &target) const;

private:
    [[nodiscard]] StoreResult<ResourceKey> overwrite(const IndexedResource &resource);
    [[nodiscard]] StoreResult<void> reindex(ResourceKey key, const ResourceIndex &index);
    [[nodiscard]] StoreResult<void> index(ResourceKey key, const ResourceIndex &index);
    [[nodiscard]] StoreResult<void> unindex(ResourceKey key);

    Connection &m_connection;
};

/// Compact JSON in UTF-8.
[[nodiscard]] QByteArray textOf(const QJsonObject &json);
[[nodiscard]] IndexedResource indexed(const QJsonObject &resource);
/// The same with the text at hand, so that it is not made twice.
[[nodiscard]] IndexedResource indexed(const QJsonObject &resource, QByteArray text);

} // namespace heard::store
