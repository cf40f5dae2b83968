#pragma once

#include "hub/audittrail.h"
#include "hub/vault.h"

#include <QIODevice>

#include <functional>

namespace heard::hub {

/// What `heard-hub check` found.
struct CheckReport {
    QStringList brokenPages; ///< what SQLCipher's and SQLite's own checks say; empty is good
    AuditCheck audit;
    QStringList danglingReferences; ///< "Goal/123: Goal.subject → Organization/9", at most a hundred
    qint64 resources = 0;

    [[nodiscard]] bool isGood() const
    {
        return brokenPages.isEmpty() && audit.firstBroken == 0 && danglingReferences.isEmpty();
    }
};

/// Reads everything: pages, the audit chain, references. May run while the hub serves.
[[nodiscard]] store::StoreResult<CheckReport> check(const Vault &vault);

/// Writes a whole, encrypted copy with the same key; may run while the hub serves. Refuses an existing file.
[[nodiscard]] store::StoreResult<void> backUp(const Vault &vault, const QString &file);

/// Every current resource as a line of JSON (ndjson), in plain text; @p type empty for all. The answer is their number.
[[nodiscard]] store::StoreResult<qint64> exportLines(const Vault &vault, const QString &type, QIODevice &to);

} // namespace heard::hub
