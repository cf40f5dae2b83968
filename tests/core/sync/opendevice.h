#pragma once

#include "fakes/application.h"
#include "fakes/fakeclock.h"
#include "fakes/fakefhirserver.h"
#include "fakes/waiting.h"
#include "sync/courier.h"

#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

namespace heard::tests {

/// One device's store and its way to a server without sign-in.
struct OpenDevice {
    explicit OpenDevice(const QUrl &base, QStringList types = {QStringLiteral("Communication")}, sync::Pace pace = {})
        : courier(*database, transport, account, clock, std::move(types), pace)
    {
        REQUIRE(fakes::answer(account.adopt({.base = base})));
    }

    ResourceId create(const QJsonObject &resource)
    {
        auto made = fakes::answer(database->write([resource](store::Writer &writer) { return writer.create(resource); }));
        REQUIRE(made);
        return *made;
    }
    void update(const QJsonObject &resource)
    {
        REQUIRE(fakes::answer(database->write([resource](store::Writer &writer) { return writer.update(resource); })));
    }
    QJsonObject json(const QString &type, const ResourceId &id)
    {
        auto found = fakes::answer(database->read([=](store::Reader &reader) { return reader.json(type, id); }));
        REQUIRE(found);
        return found->value_or(QJsonObject{});
    }
    QVector<store::LocalChange> outbox()
    {
        auto changes = fakes::answer(
            database->read([](store::Reader &reader) { return store::LocalChanges{reader.connection()}.all(); }));
        REQUIRE(changes);
        return *changes;
    }
    sync::SyncResult<void> sync() { return fakes::answer(courier.syncOnce()); }

    static std::unique_ptr<store::Database> opened(const QString &path, const Clock &clock)
    {
        auto database = store::Database::open(path, *store::Key::fromBytes(QByteArray(32, 'k')), clock);
        REQUIRE(database);
        return *std::move(database);
    }

    QTemporaryDir folder;
    fakes::FakeClock clock;
    std::unique_ptr<store::Database> database = opened(folder.filePath(QStringLiteral("device.db")), clock);
    QNetworkAccessManager network;
    sync::Transport transport{network};
    sync::Account account{*database, transport, clock};
    sync::Courier courier;
};

/// A message in a patient's own words.
inline QJsonObject message(const QString &words)
{
    return {{QStringLiteral("resourceType"), QStringLiteral("Communication")},
            {QStringLiteral("status"), QStringLiteral("completed")},
            {QStringLiteral("payload"), QJsonArray{QJsonObject{{QStringLiteral("contentString"), words}}}}};
}

[[nodiscard]] inline QString wordsOf(const QJsonObject &communication)
{
    return communication[QLatin1String{"payload"}][0][QLatin1String{"contentString"}].toString();
}

} // namespace heard::tests
