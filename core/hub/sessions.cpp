#include "hub/sessions.h"

#include "hub/secrets.h"

namespace heard::hub {

namespace {

constexpr qsizetype knownBeforeCleaning = 20'000;

} // namespace

store::StoreResult<std::optional<Account>> Sessions::find(const QByteArray &accessToken, store::Connection &connection)
{
    const QByteArray key = hashOfSecret(accessToken).toLatin1();
    const Instant now = m_clock.now();
    {
        const std::shared_lock lock{m_mutex};
        const auto known = m_known.constFind(key);
        if (known != m_known.constEnd())
            return now < known->expires ? std::optional{known->account} : std::nullopt;
    }
    const auto session = Accounts{connection, m_clock}.session(accessToken);
    if (!session)
        return failed(session.error());
    if (!session->has_value())
        return std::optional<Account>{};
    const std::unique_lock lock{m_mutex};
    if (m_ended.contains((*session)->family))
        return std::optional<Account>{};
    if (m_known.size() > knownBeforeCleaning)
        m_known.removeIf([&](const auto &entry) { return entry.value().expires <= now; });
    m_known.insert(key, **session);
    return std::optional{(*session)->account};
}

void Sessions::end(qint64 family)
{
    const std::unique_lock lock{m_mutex};
    m_ended.insert(family);
    m_known.removeIf([family](const auto &entry) { return entry.value().family == family; });
}

void Sessions::forget(const QString &subject)
{
    const std::unique_lock lock{m_mutex};
    m_known.removeIf([&](const auto &entry) { return entry.value().account.subject == subject; });
}

} // namespace heard::hub
