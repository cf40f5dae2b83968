#pragma once

#include "exchange/resourcesink.h"
#include "store/writer.h"

namespace heard::exchange {

/// Answers from a device's store, within one read.
class DeviceLookup final : public ResourceLookup {
public:
    /// @p reader must outlive it.
    explicit DeviceLookup(const store::Reader &reader) : m_reader(reader) {}

    [[nodiscard]] store::StoreResult<ResourceId> unit() const override;
    [[nodiscard]] store::StoreResult<int> count(const QString &type) const override;
    [[nodiscard]] store::StoreResult<QVector<QJsonObject>> withIdentifier(const QString &type, const QString &system,
        const QString &value) const override;

private:
    const store::Reader &m_reader;
};

/// Writes into a device's store, each resource with its local change, within one transaction.
class DeviceSink final : public ResourceSink {
public:
    /// @p writer must outlive it.
    explicit DeviceSink(store::Writer &writer) : m_writer(writer), m_lookup(writer) {}

    [[nodiscard]] store::StoreResult<ResourceId> unit() const override { return m_lookup.unit(); }
    [[nodiscard]] store::StoreResult<int> count(const QString &type) const override { return m_lookup.count(type); }
    [[nodiscard]] store::StoreResult<QVector<QJsonObject>> withIdentifier(const QString &type, const QString &system,
        const QString &value) const override
    {
        return m_lookup.withIdentifier(type, system, value);
    }
    [[nodiscard]] store::ResourceWriter &writer() override { return m_writer; }

private:
    store::Writer &m_writer;
    DeviceLookup m_lookup;
};

} // namespace heard::exchange
