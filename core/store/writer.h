#pragma once

#include "base/clock.h"
#include "store/resourcewriter.h"

namespace heard::store {

/// Changes a device's store within one transaction.
class Writer final : public ResourceWriter {
public:
    Writer(Connection &connection, const Clock &clock) : ResourceWriter(connection), m_clock(clock), m_changes(connection) {}

    /// Stores @p resource and its LocalChange; the answer is the UUID that serves as its id until it is sent.
    [[nodiscard]] StoreResult<ResourceId> create(const QJsonObject &resource) override
    {
        return m_changes.create(resource, now());
    }
    /// Stores @p resource over the one with its type and id, and its LocalChange.
    [[nodiscard]] StoreResult<void> update(const QJsonObject &resource) override { return m_changes.update(resource, now()); }
    [[nodiscard]] StoreResult<void> setSetting(const QString &name, const QString &value);

    /// Tells listeners of something that is no resource, such as a choice kept in a setting, under the name @p type.
    void announce(const QString &type) { m_changes.announce(type); }

    [[nodiscard]] LocalChanges &changes() { return m_changes; }
    [[nodiscard]] Instant now() const override { return m_clock.now(); }

private:
    const Clock &m_clock;
    LocalChanges m_changes;
};

} // namespace heard::store
