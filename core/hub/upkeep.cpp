#include "hub/upkeep.h"

#include <QFileInfo>

#include <array>

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

/// Each table with its indexes by itself: past the first broken page SQLite's check of all reports only noise.
store::StoreResult<void> checkTables(store::Connection &connection, CheckReport &report)
{
    const auto tables = connection.all<QString>(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 ORDER BY name", {},
        [](const store::Row &row) { return row.text(0); });
    if (!tables)
        return failed(tables.error());
    for (const QString &table : *tables) {
        bool whole = true;
        const auto done = connection.forEach("SELECT integrity_check FROM pragma_integrity_check(:table)",
            {{":table", table}}, [&](const store::Row &row) { return whole = row.text(0) == "ok"_L1; });
        if (!done && done.error().error != store::StoreError::Damaged)
            return done;
        (done && whole ? report.wholeTables : report.brokenTables) << table;
    }
    return {};
}

store::StoreResult<void> checkPages(store::Connection &connection, CheckReport &report)
{
    // Pages that only the log holds raise false alarms; where a serving hub keeps readers open, what it may write back
    // is.
    auto done = connection.run("PRAGMA wal_checkpoint(TRUNCATE)");
    if (done)
        done = collect(connection, "PRAGMA cipher_integrity_check", report.brokenPages);
    if (!done)
        return done;
    if (report.brokenPages.isEmpty())
        done = collect(connection, "PRAGMA integrity_check", report.brokenPages);
    if (!done && done.error().error == store::StoreError::Damaged)
        report.brokenPages << done.error().detail;
    else if (!done)
        return done;
    return report.brokenPages.isEmpty() ? store::StoreResult<void>{} : checkTables(connection, report);
}

store::StoreResult<void> checkReferences(store::Connection &connection, CheckReport &report)
{
    return connection.forEach(
        R"(SELECT s.type || '/' || s.id || ': ' || f.path || ' → ' || f.target
             FROM reference f JOIN resource s ON s.key = f.source
            WHERE NOT EXISTS (SELECT 1 FROM resource r WHERE r.type = substr(f.target, 1, instr(f.target, '/') - 1)
                                                         AND r.id = substr(f.target, instr(f.target, '/') + 1))
            LIMIT 100)",
        {}, [&](const store::Row &row) {
            report.danglingReferences << row.text(0);
            return true;
        });
}

store::StoreResult<void> countResources(store::Connection &connection, CheckReport &report)
{
    return connection.forEach("SELECT count(*) FROM resource", {}, [&](const store::Row &row) {
        report.resources = row.integer(0);
        return true;
    });
}

store::StoreResult<void> checkAudit(store::Connection &connection, CheckReport &report)
{
    const auto audit = checkAuditTrail(connection);
    if (!audit)
        return failed(audit.error());
    report.audit = *audit;
    return {};
}

/// Of a database whose very schema is broken: only the pages can be told.
store::StoreResult<CheckReport> checkUnopened(const Vault &vault)
{
    auto connection = store::Connection::open(vault.databasePath(), vault.key(), store::Connection::Access::Unproved);
    if (!connection)
        return failed(connection.error());
    CheckReport report;
    if (auto done = collect(*connection, "PRAGMA cipher_integrity_check", report.brokenPages); !done)
        return failed(done.error());
    report.unread = {u"schema"_s, u"audit trail"_s, u"references"_s, u"resources"_s};
    return report;
}

struct Step {
    const char *name;
    store::StoreResult<void> (*run)(store::Connection &connection, CheckReport &report);
};

constexpr std::array afterThePages{
    Step{"audit trail", checkAudit}, Step{"references", checkReferences}, Step{"resources", countResources}};

} // namespace

store::StoreResult<CheckReport> check(const Vault &vault)
{
    auto connection = store::Connection::open(vault.databasePath(), vault.key());
    if (!connection && connection.error().error == store::StoreError::Damaged)
        return checkUnopened(vault);
    if (!connection)
        return failed(connection.error());
    CheckReport report;
    if (auto done = checkPages(*connection, report); !done)
        return failed(done.error());
    for (const Step &step : afterThePages) {
        const auto done = step.run(*connection, report);
        if (!done && done.error().error != store::StoreError::Damaged)
            return failed(done.error());
        if (!done)
            report.unread << QString::fromLatin1(step.name);
    }
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
