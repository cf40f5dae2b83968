#pragma once

#include "base/clock.h"
#include "hub/access.h"
#include "hub/message.h"
#include "hub/outcome.h"
#include "store/connection.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace heard::hub {

/// Who asked what of which resource, and what came of it. Names types and ids, never what they hold.
struct AuditEntry {
    QString agent; ///< null before anyone has signed in
    QString address;
    QString interaction; ///< FHIR's restful-interaction, or one of ours such as "sign-in"
    QString type;
    QString id;
    QString version;
    int status = 0; ///< of the HTTP answer
    QStringList patients; ///< whose records it touched: "Patient/123"
    int times = 1; ///< how often the same happened within one commit
    std::optional<Instant> at{}; ///< where it is written down later than it happened

    bool operator==(const AuditEntry &) const = default;
};

/// What the trail says of an interaction of @p caller. What a client sent may stand in @p type and @p id: only what looks like a
/// type or an id is kept.
[[nodiscard]] AuditEntry auditEntryOf(
    const Caller &caller, const QString &interaction, const QString &type, const QString &id, int status);

/// A person opened a patient's record on a screen of hers, as her desk says: no reading of ours, for the desk had it before.
inline const QString openInteraction = QStringLiteral("open");
/// Whether the trail has this of the same person, patient and moment.
[[nodiscard]] store::StoreResult<bool> isWritten(store::Connection &connection, const AuditEntry &opening);

/// The append-only, hash-chained trail, written on the thread that writes.
class AuditTrail final {
public:
    /// Both must outlive it.
    [[nodiscard]] static store::StoreResult<AuditTrail> after(store::Connection &connection, const Clock &clock);

    [[nodiscard]] store::StoreResult<void> append(const AuditEntry &entry);

private:
    AuditTrail(store::Connection &connection, const Clock &clock)
        : m_connection(&connection)
        , m_clock(&clock)
    {
    }
    [[nodiscard]] store::StoreResult<void> load();

    store::Connection *m_connection;
    const Clock *m_clock;
    qint64 m_sequence = 0;
    QByteArray m_hash;
};

/// What a check of the chain found.
struct AuditCheck {
    qint64 rows = 0;
    qint64 firstBroken = 0; ///< sequence of the first row that was changed, or follows a missing one; 0: none
    QByteArray head; ///< the last hash: written down elsewhere, it also proves that no row was cut off at the end
};

[[nodiscard]] store::StoreResult<AuditCheck> checkAuditTrail(store::Connection &connection);

/// One page of AuditEvents, newest first.
struct AuditPage {
    QVector<QJsonObject> events;
    QByteArray next;
    std::optional<qint64> total; ///< where the total alone was asked for
};

/// The trail as FHIR: an administrator sees all, a patient what touched her record.
class AuditEvents final {
public:
    explicit AuditEvents(store::Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Answered<QJsonObject> read(const Caller &caller, const QString &id) const;
    /// Declared: patient, agent, subtype (interactions), date (ge, le …), _id, _lastUpdated, _count, _summary=count.
    [[nodiscard]] Answered<AuditPage> search(const Caller &caller, const Pairs &parameters) const;

private:
    store::Connection &m_connection;
};

} // namespace heard::hub
