#include "store/migrations.h"

#include "store/migrations/device_001.h"
#include "store/migrations/resources_001.h"

#include <array>

namespace heard::store {

namespace {

constexpr std::array device{
    Migration{1, resources001},
    Migration{2, device001},
};

StoreResult<qint64> pragma(Connection &connection, const char *sql)
{
    auto value = connection.first<qint64>(sql, {}, [](const Row &row) { return row.integer(0); });
    if (!value)
        return failed(value.error());
    return value->value_or(0);
}

StoreResult<void> apply(Connection &connection, Kind kind, const Migration &migration)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return failed(transaction.error());
    // PRAGMA takes no bound values; both numbers are our own.
    const QByteArray stamp = QByteArray{"PRAGMA user_version = "} + QByteArray::number(migration.number)
        + "; PRAGMA application_id = " + QByteArray::number(static_cast<int>(kind));
    if (auto done = connection.execute(migration.sql); !done)
        return failed(Failure{StoreError::MigrationFailed,
                              QStringLiteral("step %1: %2").arg(migration.number).arg(done.error().detail)});
    if (auto done = connection.execute(stamp.constData()); !done)
        return done;
    return transaction->commit();
}

} // namespace

StoreResult<void> migrate(Connection &connection, Kind kind, std::span<const Migration> migrations)
{
    const auto version = pragma(connection, "PRAGMA user_version");
    if (!version)
        return failed(version.error());
    const auto application = pragma(connection, "PRAGMA application_id");
    if (!application)
        return failed(application.error());
    if (*version > 0 && *application != static_cast<int>(kind))
        return failed(Failure{StoreError::NotOurs, QStringLiteral("application id %1").arg(*application)});
    if (*version > migrations.back().number)
        return failed(Failure{StoreError::FromTheFuture, QStringLiteral("schema %1").arg(*version)});
    for (const Migration &migration : migrations) {
        if (migration.number <= *version)
            continue;
        if (auto done = apply(connection, kind, migration); !done)
            return done;
    }
    return {};
}

const char *resourceTables()
{
    return resources001;
}

std::span<const Migration> deviceMigrations()
{
    return device;
}

} // namespace heard::store
