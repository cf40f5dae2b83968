#pragma once

#include "store/localchanges.h"
#include "temporarystore.h"

#include <QJsonArray>

namespace heard::store {

using namespace Qt::StringLiterals;

/// A device that changes things and hears what the server makes of it.
struct ChangingDevice : TemporaryStore {
    Connection connection = device();
    // Never committed: nothing here is asked of the disk.
    std::optional<Transaction> transaction = got(Transaction::begin(connection));
    LocalChanges changes{connection};
    Resources resources{connection};

    ResourceId create(const QJsonObject &resource) { return got(changes.create(resource, clock.now())); }
    ResourceId ask(const QString &words) { return create(question(words)); }

    void edit(const ResourceId &id, const QString &words, QLatin1StringView element = "note"_L1)
    {
        QJsonObject json = shown(id);
        json[element] = words;
        got(changes.update(json, clock.now()));
    }

    [[nodiscard]] QJsonObject shown(const ResourceId &id, const QString &type = u"Communication"_s)
    {
        const auto stored = got(resources.find(type, id));
        REQUIRE(stored);
        return stored->object();
    }

    [[nodiscard]] LocalChange only()
    {
        const auto all = got(changes.all());
        REQUIRE(all.size() == 1);
        return all.front();
    }

    /// What is sent next, frozen.
    LocalChange send()
    {
        const auto next = got(changes.nextToSend());
        REQUIRE(next);
        return got(changes.markSending(next->sequence));
    }

    void acknowledge(const LocalChange &change, const QJsonObject &server)
    {
        got(changes.acknowledge(change.sequence, server, clock.now()));
    }

    /// A question that both sides have, in version 1.
    ResourceId known(const QString &words)
    {
        const ResourceId id = ask(words);
        const LocalChange change = send();
        acknowledge(change, answered(change.json, u"known-%1"_s.arg(change.sequence), 1));
        return {u"known-%1"_s.arg(change.sequence)};
    }

    static QJsonObject question(const QString &words)
    {
        return {{u"resourceType"_s, u"Communication"_s}, {u"status"_s, u"in-progress"_s}, {u"text"_s, words}};
    }

    /// @p json as a server stores it.
    static QJsonObject answered(QJsonObject json, const QString &id, int version)
    {
        json["id"_L1] = id;
        json["meta"_L1] = QJsonObject{{u"versionId"_s, QString::number(version)},
                                      {u"lastUpdated"_s, u"2026-11-22T10:00:0%1.000Z"_s.arg(version)}};
        return json;
    }

    static QJsonObject with(QJsonObject json, QLatin1StringView element, const QString &value)
    {
        json[element] = value;
        return json;
    }
};

} // namespace heard::store
