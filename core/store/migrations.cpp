#include "store/migrations.h"

#include "store/migrations/device_001.h"
#include "store/migrations/device_002.h"
#include "store/migrations/device_003.h"
#include "store/migrations/device_004.h"
#include "store/migrations/device_005.h"
#include "store/migrations/device_006.h"
#include "store/migrations/device_007.h"
#include "store/migrations/device_008.h"
#include "store/migrations/device_009.h"
#include "store/migrations/device_010.h"
#include "store/migrations/resources_001.h"

#include <array>

namespace heard::store {

namespace {

constexpr std::array device{
    Migration{1, resources001},
    Migration{2, device001},
    Migration{3, device002},
    Migration{4, device003},
    Migration{5, device004},
    Migration{6, device005},
    Migration{7, device006},
    Migration{8, device007},
    Migration{9, device008},
    Migration{10, device009},
    Migration{11, device010},
};
static_assert(strictlyIncreasing(device));

StoreResult<qint64> pragma(Connection &connection, const char *sql)
{
    auto value = connection.first<qint64>(sql, {}, [](const Row &row) { return row.integer(0); });
    if (!value)
        return failed(value.error());
    return value->value_or(0);
}

/// A full or failing disk is what it is; anything else is the step's own mistake.
Failure failureIn(const Migration &migration, const Failure &failure)
{
    const bool environment = failure.error == StoreError::DiskFull || failure.error == StoreError::InputOutput
        || failure.error == StoreError::Damaged;
    return {environment ? failure.error : StoreError::MigrationFailed,
            QStringLiteral("step %1: %2").arg(migration.number).arg(failure.detail)};
}

StoreResult<void> apply(Connection &connection, Kind kind, const Migration &migration)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return failed(transaction.error());
    // Another process may have taken this step while we waited.
    const auto version = pragma(connection, "PRAGMA user_version");
    if (!version)
        return failed(version.error());
    if (*version >= migration.number)
        return {};
    // PRAGMA takes no bound values; both numbers are our own.
    const QByteArray stamp = QByteArray{"PRAGMA user_version = "} + QByteArray::number(migration.number)
        + "; PRAGMA application_id = " + QByteArray::number(static_cast<int>(kind));
    if (auto done = connection.execute(migration.sql); !done)
        return failed(failureIn(migration, done.error()));
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
    if ((*version > 0 || *application != 0) && *application != static_cast<int>(kind))
        return failed(Failure{StoreError::NotOurs, QStringLiteral("application id %1").arg(*application)});
    if (!migrations.empty() && *version > migrations.back().number)
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
