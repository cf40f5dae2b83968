#pragma once

#include "fakes/fakeclock.h"
#include "printing.h"
#include "store/database.h"
#include "store/migrations.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

namespace heard::store {

/// The value of a result that must be there; a failure's detail is shown.
template <typename Value>
Value got(StoreResult<Value> result)
{
    INFO((result ? "" : qPrintable(result.error().detail)));
    REQUIRE(result);
    if constexpr (!std::is_void_v<Value>)
        return *std::move(result);
}

template <typename Value>
Value got(QFuture<StoreResult<Value>> future)
{
    return got(future.result());
}

/// What a call that must fail gave as its reason.
template <typename Value>
StoreError refusal(const StoreResult<Value> &result)
{
    REQUIRE_FALSE(result);
    return result.error().error;
}

/// A path and a key for a database in a folder that goes with the test.
struct TemporaryStore {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("heard.db"));
    Key key = Key::random();
    fakes::FakeClock clock;

    [[nodiscard]] StoreResult<Connection> connect() const { return Connection::open(path, key); }

    /// With the schema of a device.
    [[nodiscard]] Connection device() const
    {
        auto connection = got(connect());
        got(migrate(connection, Kind::Device, deviceMigrations()));
        return connection;
    }

    [[nodiscard]] std::unique_ptr<Database> database() const { return got(Database::open(path, key, clock)); }

    [[nodiscard]] QByteArray bytes() const
    {
        QFile file{path};
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    void overwrite(const QByteArray &bytes) const
    {
        QFile file{path};
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        REQUIRE(file.write(bytes) == bytes.size());
    }
};

inline qint64 number(Connection &connection, const char *sql)
{
    return got(connection.first<qint64>(sql, {}, [](const Row &row) { return row.integer(0); })).value_or(-1);
}

inline QString text(Connection &connection, const char *sql)
{
    return got(connection.first<QString>(sql, {}, [](const Row &row) { return row.text(0); })).value_or(QString{});
}

} // namespace heard::store
