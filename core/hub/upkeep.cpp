#include "hub/upkeep.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace heard::hub {

namespace {

store::Failure cannotWrite(const QString &why)
{
    return {store::StoreError::CannotOpen, why};
}

store::StoreResult<void> collect(store::Connection &connection, const char *sql, QStringList &found)
{
    return connection.forEach(sql, {}, [&](const store::Row &row) {
        if (row.text(0) != "ok"_L1)
            found << row.text(0);
        return found.size() < 100;
    });
}

} // namespace

store::StoreResult<CheckReport> check(const Vault &vault)
{
    auto connection = store::Connection::open(vault.databasePath(), vault.key());
    if (!connection)
        return failed(connection.error());
    CheckReport report;
    // Pages that only the log holds raise false alarms; where a serving hub keeps readers open, what it may write back
    // is.
    auto done = connection->run("PRAGMA wal_checkpoint(TRUNCATE)");
    if (done)
        done = collect(*connection, "PRAGMA cipher_integrity_check", report.brokenPages);
    if (done)
        done = collect(*connection, "PRAGMA integrity_check", report.brokenPages);
    if (!done)
        return failed(done.error());
    const auto audit = checkAuditTrail(*connection);
    if (!audit)
        return failed(audit.error());
    report.audit = *audit;
    done = connection->forEach(
        R"(SELECT s.type || '/' || s.id || ': ' || f.path || ' → ' || f.target
             FROM reference f JOIN resource s ON s.key = f.source
            WHERE NOT EXISTS (SELECT 1 FROM resource r WHERE r.type = substr(f.target, 1, instr(f.target, '/') - 1)
                                                         AND r.id = substr(f.target, instr(f.target, '/') + 1))
            LIMIT 100)",
        {}, [&](const store::Row &row) {
            report.danglingReferences << row.text(0);
            return true;
        });
    if (done) {
        done = connection->forEach("SELECT count(*) FROM resource", {}, [&](const store::Row &row) {
            report.resources = row.integer(0);
            return true;
        });
    }
    if (!done)
        return failed(done.error());
    return report;
}

store::StoreResult<void> backUp(const Vault &vault, const QString &file)
{
    if (QFileInfo::exists(file))
        return failed(cannotWrite(u"the file exists"_s));
    auto connection = store::Connection::open(vault.databasePath(), vault.key());
    if (!connection)
        return failed(connection.error());
    return connection->run("VACUUM INTO :file", {{":file", file}});
}

store::StoreResult<qint64> exportLines(const Vault &vault, const QString &type, QIODevice &to)
{
    auto connection = vault.openToRead();
    if (!connection)
        return failed(connection.error());
    qint64 lines = 0;
    bool writes = true;
    const auto done = connection->forEach(
        "SELECT json FROM resource WHERE :type IS NULL OR type = :type ORDER BY type, last_updated",
        {{":type", type.isEmpty() ? QString{} : type}}, [&](const store::Row &row) {
            writes = to.write(row.bytes(0) + '\n') > 0;
            lines += writes ? 1 : 0;
            return writes;
        });
    if (!done)
        return failed(done.error());
    if (!writes)
        return failed(cannotWrite(to.errorString()));
    return lines;
}

} // namespace heard::hub
