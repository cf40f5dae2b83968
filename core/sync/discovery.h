#pragma once

#include "sync/server.h"
#include "sync/transport.h"

namespace heard::sync {

/// Finds out what kind of server answers at an address.
class Discovery final {
public:
    /// @p transport must outlive it.
    explicit Discovery(const Transport &transport) : m_transport(transport) {}

    /// Reads @p base/.well-known/smart-configuration, then @p base/metadata. A server without sign-in is found too.
    /// Errors: NotSecure, Unreachable, TimedOut, NotTrusted, CaptivePortal, NotFhir, Busy, ServerFault.
    [[nodiscard]] Task<SyncResult<Server>> find(QUrl base) const;

private:
    [[nodiscard]] Task<SyncResult<QJsonObject>> object(QUrl url) const;

    const Transport &m_transport;
};

} // namespace heard::sync
