#pragma once

#include "hub/accounts.h"

#include <QHash>
#include <QSet>

#include <mutex>
#include <shared_mutex>

namespace heard::hub {

/// Remembers for every thread whom an access token stands for, so that a read need not ask the store.
class Sessions final {
public:
    explicit Sessions(const Clock &clock)
        : m_clock(clock)
    {
    }

    /// Asks the store through @p connection only for a token not seen before.
    [[nodiscard]] store::StoreResult<std::optional<Account>> find(
        const QByteArray &accessToken, store::Connection &connection);
    /// Its tokens are refused from now on.
    void end(qint64 family);
    /// What @p subject may do has changed: it is asked for again.
    void forget(const QString &subject);

private:
    const Clock &m_clock;
    std::shared_mutex m_mutex;
    QHash<QByteArray, Accounts::Session> m_known;
    QSet<qint64> m_ended; // a reader that began before the commit must not bring it back
};

} // namespace heard::hub
