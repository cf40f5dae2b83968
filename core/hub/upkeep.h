#pragma once

#include "hub/audittrail.h"
#include "hub/vault.h"

#include <QIODevice>

#include <functional>

namespace heard::hub {

/// What `heard-hub check` found.
struct CheckReport {
    QStringList brokenPages; ///< what SQLCipher's and SQLite's own checks say; empty is good
    QStringList brokenTables; ///< those that cannot be read whole, or not with their indexes
    QStringList wholeTables; ///< named where pages are broken: all others
    QStringList unread; ///< "schema", "audit trail", "references", "resources": what the damage kept from being looked at
    AuditCheck audit;
    QStringList danglingReferences; ///< "Goal/123: Goal.subject → Organization/9", at most a hundred
    qint64 resources = 0;

    [[nodiscard]] bool isGood() const
    {
        return brokenPages.isEmpty() && unread.isEmpty() && audit.firstBroken == 0 && danglingReferences.isEmpty();
    }
};

/// Reads everything: pages, the audit chain, references. May run while the hub serves. Damage is reported, not a failure,
/// as long as the database opens.
[[nodiscard]] store::StoreResult<CheckReport> check(const Vault &vault);

/// Writes a whole, encrypted copy with the same key; may run while the hub serves. Refuses an existing file.
[[nodiscard]] store::StoreResult<void> backUp(const Vault &vault, const QString &file);

/// Every current resource as a line of JSON (ndjson), in plain text; @p type empty for all. The answer is their number.
[[nodiscard]] store::StoreResult<qint64> exportLines(const Vault &vault, const QString &type, QIODevice &to);

} // namespace heard::hub
