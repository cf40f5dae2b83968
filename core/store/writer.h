#pragma once

#include "base/clock.h"
#include "store/reader.h"

namespace heard::store {

/// Changes the store within one transaction.
class Writer final : public Reader {
public:
    Writer(Connection &connection, const Clock &clock) : Reader(connection), m_clock(clock), m_changes(connection) {}

    /// Stores @p resource and its LocalChange; the answer is the UUID that serves as its id until it is sent.
    [[nodiscard]] StoreResult<ResourceId> create(const QJsonObject &resource) { return m_changes.create(resource, now()); }
    /// Stores @p resource over the one with its type and id, and its LocalChange.
    [[nodiscard]] StoreResult<void> update(const QJsonObject &resource) { return m_changes.update(resource, now()); }
    [[nodiscard]] StoreResult<void> setSetting(const QString &name, const QString &value);

    /// Tells listeners of something that is no resource, such as a choice kept in a setting, under the name @p type.
    void announce(const QString &type) { m_changes.announce(type); }

    [[nodiscard]] LocalChanges &changes() { return m_changes; }
    [[nodiscard]] Instant now() const { return m_clock.now(); }

private:
    const Clock &m_clock;
    LocalChanges m_changes;
};

} // namespace heard::store
