#pragma once

#include "fakes/fakeclock.h"
#include "printing.h"
#include "store/database.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

namespace heard::fakes {

/// What a future answers, which has to be a value.
template <typename Answer>
auto get(QFuture<Answer> future)
{
    Answer answer = future.result();
    REQUIRE(answer.has_value());
    if constexpr (!std::is_void_v<typename Answer::value_type>)
        return *std::move(answer);
}

/// What a future fails with.
template <typename Answer>
auto refused(QFuture<Answer> future)
{
    const Answer answer = future.result();
    REQUIRE_FALSE(answer.has_value());
    return answer.error();
}

/// A device's real encrypted store in a folder that goes with the test, and a clock that stands still.
class DeviceStore final {
public:
    DeviceStore()
    {
        auto opened = store::Database::open(m_folder.filePath(QStringLiteral("heard.db")), store::Key::random(), clock);
        REQUIRE(opened.has_value());
        database = *std::move(opened);
    }

    /// Writes @p resource as a person on this device would.
    ResourceId write(const QJsonObject &resource)
    {
        return get(database->write([&](store::Writer &writer) { return writer.create(resource); }));
    }

    /// Takes @p resource, with its id, as it comes from the server.
    void receive(QJsonObject resource)
    {
        const QString version = QString::number(++m_version);
        resource[QLatin1StringView{"meta"}] = QJsonObject{{QStringLiteral("versionId"), version},
            {QStringLiteral("lastUpdated"), clock.now().toIso()}};
        get(database->write([&](store::Writer &writer) { return writer.changes().applyRemote(resource, writer.now()); }));
    }

    /// Sends everything to a server that gives ids of its own and agrees with all.
    void sendAll()
    {
        while (const auto change = get(database->read([](store::Reader &reader) {
                   return store::LocalChanges{reader.connection()}.nextToSend();
               }))) {
            QJsonObject server = change->json;
            if (change->kind == store::ChangeKind::Create)
                server[QLatin1StringView{"id"}] = QStringLiteral("server-%1").arg(++m_version);
            QJsonObject meta = server[QLatin1StringView{"meta"}].toObject();
            meta[QLatin1StringView{"versionId"}] = QString::number(++m_version);
            meta[QLatin1StringView{"lastUpdated"}] = clock.now().toIso();
            server[QLatin1StringView{"meta"}] = meta;
            get(database->write([&](store::Writer &writer) {
                return writer.changes().acknowledge(change->sequence, server, writer.now());
            }));
        }
    }

    QVector<QJsonObject> all(const QString &type)
    {
        return get(database->read([type](store::Reader &reader) {
            return reader.connection().all<QJsonObject>("SELECT json FROM resource WHERE type = :type ORDER BY key",
                {{":type", type}}, [](const store::Row &row) { return QJsonDocument::fromJson(row.bytes(0)).object(); });
        }));
    }

    /// Everything stored and waiting to be sent, to compare before and after.
    QStringList everything()
    {
        return get(database->read([](store::Reader &reader) {
            return reader.connection().all<QString>(
                "SELECT json FROM resource UNION ALL SELECT sequence || kind || json FROM local_change", {},
                [](const store::Row &row) { return row.text(0); });
        }));
    }

    int unsent()
    {
        return get(database->read([](store::Reader &reader) { return store::LocalChanges{reader.connection()}.count(); }));
    }

private:
    QTemporaryDir m_folder;
    int m_version = 0;

public:
    FakeClock clock;
    std::unique_ptr<store::Database> database;
};

} // namespace heard::fakes
