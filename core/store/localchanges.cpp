#include "store/localchanges.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace heard::store {

namespace {

#define HEARD_CHANGE_COLUMNS \
    "c.sequence, c.resource, c.kind, c.state, r.type, r.id, r.local_id, c.json, c.base_version, c.base_json, " \
    "c.theirs, c.problem, c.made_at FROM local_change c JOIN resource r ON r.key = c.resource "

QJsonObject objectFrom(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

ChangeState stateNamed(const QString &name)
{
    if (name == "sending"_L1)
        return ChangeState::Sending;
    if (name == "parked"_L1)
        return ChangeState::Parked;
    return name == "conflict"_L1 ? ChangeState::Conflict : ChangeState::Waiting;
}

LocalChange changeFrom(const Row &row)
{
    LocalChange change;
    change.sequence = row.integer(0);
    change.resource = row.integer(1);
    change.kind = row.text(2) == "create"_L1 ? ChangeKind::Create : ChangeKind::Update;
    change.state = stateNamed(row.text(3));
    change.type = row.text(4);
    change.id = {row.text(5)};
    change.localId = row.text(6);
    change.json = objectFrom(row.bytes(7));
    change.baseVersion = row.text(8);
    change.baseJson = objectFrom(row.bytes(9));
    change.theirs = objectFrom(row.bytes(10));
    change.problem = row.text(11);
    change.madeAt = Instant{std::chrono::milliseconds{row.integer(12)}};
    return change;
}

QString versionOf(const QJsonObject &json)
{
    return json["meta"_L1]["versionId"_L1].toString();
}

/// @p json as the server would name it: its id and meta taken from @p server.
QJsonObject withIdentityOf(QJsonObject json, const QJsonObject &server)
{
    json["id"_L1] = server["id"_L1];
    json["meta"_L1] = server["meta"_L1];
    return json;
}

QString ownUuid(const QJsonObject &json)
{
    const QJsonValue element = json["identifier"_L1];
    const QJsonArray identifiers = element.isObject() ? QJsonArray{element} : element.toArray();
    for (const QJsonValue &identifier : identifiers) {
        const QString value = identifier["value"_L1].toString();
        if (identifier["system"_L1].toString() == uuidSystem && value.startsWith("urn:uuid:"_L1))
            return value.mid(9);
    }
    return {};
}

void addOwnIdentifier(QJsonObject &resource, const QString &uuid)
{
    const QJsonObject own{{u"system"_s, QString{uuidSystem}}, {u"value"_s, u"urn:uuid:"_s + uuid}};
    // R4 gives a QuestionnaireResponse one identifier, every other type a list.
    if (resource["resourceType"_L1].toString() == "QuestionnaireResponse"_L1) {
        resource["identifier"_L1] = own;
        return;
    }
    QJsonArray identifiers = resource["identifier"_L1].toArray();
    identifiers.append(own);
    resource["identifier"_L1] = identifiers;
}

} // namespace

StoreResult<ResourceId> LocalChanges::create(QJsonObject resource, Instant now)
{
    const ResourceId id{newUuid()};
    resource["id"_L1] = id.value;
    resource.remove("meta"_L1);
    addOwnIdentifier(resource, id.value);
    const auto key = m_resources.put(resource);
    if (!key)
        return failed(key.error());
    auto done = m_connection.run("UPDATE resource SET local_id = :id WHERE key = :key", {{":id", id.value}, {":key", *key}});
    if (!done)
        return failed(done.error());
    done = m_connection.run("INSERT INTO local_change (resource, kind, json, made_at) VALUES (:key, 'create', :json, :now)",
                            {{":key", *key}, {":json", textOf(resource)}, {":now", qint64{now.sinceEpoch().count()}}});
    if (!done)
        return failed(done.error());
    touch(resource["resourceType"_L1].toString(), id);
    return id;
}

StoreResult<void> LocalChanges::update(const QJsonObject &resource, Instant now)
{
    const QString type = resource["resourceType"_L1].toString();
    const ResourceId id{resource["id"_L1].toString()};
    const auto stored = m_resources.find(type, id);
    if (!stored)
        return failed(stored.error());
    if (!*stored)
        return failed(Failure{StoreError::NotFound, id.reference(type)});
    const StoredResource &before = **stored;
    const auto latest = latestFor(before.key);
    if (!latest)
        return failed(latest.error());

    StoreResult<void> done;
    if (*latest && (*latest)->state != ChangeState::Sending) {
        // A refused change is tried again once it is edited; an unsolved conflict stays one.
        done = m_connection.run(
            R"(UPDATE local_change SET json = :json, made_at = :now, problem = NULL,
                      state = CASE state WHEN 'parked' THEN 'waiting' ELSE state END
                WHERE sequence = :sequence)",
            {{":json", textOf(resource)}, {":now", qint64{now.sinceEpoch().count()}}, {":sequence", (*latest)->sequence}});
    } else {
        // What it is based on is only known when the change being sent is acknowledged.
        const bool behindAnother = latest->has_value();
        done = m_connection.run(
            R"(INSERT INTO local_change (resource, kind, json, base_version, base_json, made_at)
               VALUES (:key, 'update', :json, :version, :base, :now))",
            {{":key", before.key},
             {":json", textOf(resource)},
             {":version", behindAnother ? QString{} : before.version},
             {":base", behindAnother ? QByteArray{} : before.json},
             {":now", qint64{now.sinceEpoch().count()}}});
    }
    if (!done)
        return done;
    QJsonObject shown = resource;
    if (const QJsonObject stored = before.object(); stored.contains("meta"_L1))
        shown["meta"_L1] = stored["meta"_L1];
    touch(type, id);
    return m_resources.replace(before.key, shown);
}

StoreResult<std::optional<LocalChange>> LocalChanges::nextToSend() const
{
    return m_connection.first<LocalChange>(
        "SELECT " HEARD_CHANGE_COLUMNS R"(
          WHERE c.state IN ('waiting', 'sending')
            AND NOT EXISTS (SELECT 1 FROM local_change e WHERE e.resource = c.resource AND e.sequence < c.sequence)
            AND NOT EXISTS (SELECT 1
                              FROM reference f JOIN resource t ON t.local_id = substr(f.target, instr(f.target, '/') + 1)
                             WHERE f.source = c.resource AND t.version IS NULL AND t.key <> c.resource)
          ORDER BY c.sequence LIMIT 1)",
        {}, changeFrom);
}

StoreResult<QVector<LocalChange>> LocalChanges::all() const
{
    return m_connection.all<LocalChange>("SELECT " HEARD_CHANGE_COLUMNS "ORDER BY c.sequence", {}, changeFrom);
}

StoreResult<int> LocalChanges::count() const
{
    const auto count = m_connection.first<int>("SELECT count(*) FROM local_change", {},
                                               [](const Row &row) { return static_cast<int>(row.integer(0)); });
    if (!count)
        return failed(count.error());
    return count->value_or(0);
}

StoreResult<void> LocalChanges::markSending(qint64 sequence)
{
    return m_connection.run("UPDATE local_change SET state = 'sending' WHERE sequence = :sequence",
                            {{":sequence", sequence}});
}

StoreResult<void> LocalChanges::acknowledge(qint64 sequence, const QJsonObject &server, Instant now)
{
    const auto found = change(sequence);
    if (!found)
        return failed(found.error());
    // Answered twice: the first answer has done all there is to do.
    if (!*found)
        return {};
    return settle(**found, server, now);
}

StoreResult<void> LocalChanges::settle(const LocalChange &change, const QJsonObject &server, Instant now)
{
    if (auto done = remove(change.sequence); !done)
        return done;
    auto later = latestFor(change.resource);
    if (!later)
        return failed(later.error());
    QJsonObject shown = server;
    if (*later) {
        shown = withIdentityOf((*later)->json, server);
        auto done = m_connection.run(
            R"(UPDATE local_change SET json = :json, base_version = :version, base_json = :base WHERE sequence = :sequence)",
            {{":json", textOf(shown)}, {":version", versionOf(server)}, {":base", textOf(server)},
             {":sequence", (*later)->sequence}});
        if (!done)
            return done;
    }
    if (auto done = m_resources.replace(change.resource, shown); !done)
        return done;
    auto done = m_connection.run("UPDATE resource SET sent_at = :now WHERE key = :key AND sent_at IS NULL AND local_id IS NOT NULL",
                                 {{":now", qint64{now.sinceEpoch().count()}}, {":key", change.resource}});
    if (!done)
        return done;
    const ResourceId id{server["id"_L1].toString()};
    touch(change.type, id, id == change.id ? ResourceId{} : change.id);
    return id == change.id ? done : renameReferences(change.id.reference(change.type), id.reference(change.type));
}

StoreResult<void> LocalChanges::renameReferences(const QString &from, const QString &to)
{
    const auto sources = m_resources.referringTo(from);
    if (!sources)
        return failed(sources.error());
    // The id being replaced is a UUID, so the quoted reference cannot stand for anything else.
    const QByteArray before = '"' + from.toUtf8() + '"';
    const QByteArray after = '"' + to.toUtf8() + '"';
    for (const ResourceKey key : *sources) {
        const auto source = m_resources.find(key);
        if (!source)
            return failed(source.error());
        QByteArray text = (*source)->json;
        if (auto done = m_resources.replace(key, objectFrom(text.replace(before, after))); !done)
            return done;
        auto done = m_connection.run("UPDATE local_change SET json = replace(json, :from, :to) WHERE resource = :key",
                                     {{":from", before}, {":to", after}, {":key", key}});
        if (!done)
            return done;
        touch((*source)->type, (*source)->id);
    }
    return {};
}

StoreResult<void> LocalChanges::park(qint64 sequence, const QString &problem)
{
    const auto found = change(sequence);
    if (!found)
        return failed(found.error());
    if (*found)
        touch((*found)->type, (*found)->id);
    return m_connection.run("UPDATE local_change SET state = 'parked', problem = :problem WHERE sequence = :sequence",
                            {{":problem", problem}, {":sequence", sequence}});
}

StoreResult<void> LocalChanges::rebase(qint64 sequence, const QJsonObject &merged, const QJsonObject &server)
{
    const auto found = change(sequence);
    if (!found)
        return failed(found.error());
    if (!*found)
        return failed(Failure{StoreError::NotFound, u"local change %1"_s.arg(sequence)});
    const QJsonObject json = withIdentityOf(merged, server);
    auto done = m_connection.run(
        R"(UPDATE local_change SET json = :json, base_version = :version, base_json = :base, theirs = NULL, state = 'waiting'
            WHERE sequence = :sequence)",
        {{":json", textOf(json)}, {":version", versionOf(server)}, {":base", textOf(server)}, {":sequence", sequence}});
    if (!done)
        return done;
    // A later edit made meanwhile is what the person sees; it stays on top.
    const auto latest = latestFor((*found)->resource);
    if (!latest)
        return failed(latest.error());
    touch((*found)->type, (*found)->id);
    return (*latest)->sequence == sequence ? m_resources.replace((*found)->resource, json) : done;
}

StoreResult<void> LocalChanges::markConflict(qint64 sequence, const QJsonObject &server)
{
    const auto found = change(sequence);
    if (!found)
        return failed(found.error());
    if (*found)
        touch((*found)->type, (*found)->id);
    return m_connection.run("UPDATE local_change SET state = 'conflict', theirs = :theirs WHERE sequence = :sequence",
                            {{":theirs", textOf(server)}, {":sequence", sequence}});
}

StoreResult<void> LocalChanges::keepMine(qint64 sequence)
{
    const auto found = change(sequence);
    if (!found)
        return failed(found.error());
    if (!*found || (*found)->theirs.isEmpty())
        return failed(Failure{StoreError::NotFound, u"conflict %1"_s.arg(sequence)});
    return rebase(sequence, (*found)->json, (*found)->theirs);
}

StoreResult<void> LocalChanges::takeTheirs(qint64 sequence)
{
    const auto found = change(sequence);
    if (!found)
        return failed(found.error());
    if (!*found || (*found)->theirs.isEmpty())
        return failed(Failure{StoreError::NotFound, u"conflict %1"_s.arg(sequence)});
    // Edits made after the conflicting one were made upon what is now given up.
    auto done = m_connection.run("DELETE FROM local_change WHERE resource = :key", {{":key", (*found)->resource}});
    touch((*found)->type, (*found)->id);
    return done ? m_resources.replace((*found)->resource, (*found)->theirs) : done;
}

StoreResult<void> LocalChanges::retry(qint64 sequence)
{
    const auto found = change(sequence);
    if (!found)
        return failed(found.error());
    if (*found)
        touch((*found)->type, (*found)->id);
    return m_connection.run(
        "UPDATE local_change SET state = 'waiting', problem = NULL WHERE sequence = :sequence AND state = 'parked'",
        {{":sequence", sequence}});
}

StoreResult<void> LocalChanges::discard(qint64 sequence)
{
    const auto found = change(sequence);
    if (!found)
        return failed(found.error());
    if (!*found || (*found)->state != ChangeState::Parked)
        return failed(Failure{StoreError::NotFound, u"parked change %1"_s.arg(sequence)});
    const LocalChange &given = **found;
    auto done = m_connection.run("DELETE FROM local_change WHERE resource = :key", {{":key", given.resource}});
    if (!done)
        return done;
    touch(given.type, given.id);
    if (given.kind == ChangeKind::Create)
        return m_resources.remove(given.resource);
    return m_resources.replace(given.resource, given.theirs.isEmpty() ? given.baseJson : given.theirs);
}

StoreResult<bool> LocalChanges::applyRemote(const QJsonObject &server, Instant now)
{
    const QString type = server["resourceType"_L1].toString();
    const ResourceId id{server["id"_L1].toString()};
    const auto stored = m_resources.find(type, id);
    if (!stored)
        return failed(stored.error());
    if (*stored && (*stored)->version == versionOf(server))
        return false;
    if (!*stored) {
        // The answer to our create was lost, and the resource comes back by download first.
        if (const QString uuid = ownUuid(server); !uuid.isEmpty()) {
            const auto own = m_resources.findLocal(uuid);
            if (!own)
                return failed(own.error());
            if (*own && (*own)->version.isEmpty() && (*own)->type == type) {
                const auto first = m_connection.first<LocalChange>(
                    "SELECT " HEARD_CHANGE_COLUMNS "WHERE c.resource = :key ORDER BY c.sequence LIMIT 1",
                    {{":key", (*own)->key}}, changeFrom);
                if (!first)
                    return failed(first.error());
                if (*first) {
                    auto done = settle(**first, server, now);
                    return done ? StoreResult<bool>{true} : failed(done.error());
                }
            }
        }
    } else {
        const auto pending = latestFor((*stored)->key);
        if (!pending)
            return failed(pending.error());
        if (*pending) {
            // Never over what she wrote: kept beside, for the merge when her change is sent or given up.
            auto done = m_connection.run("UPDATE local_change SET theirs = :theirs WHERE sequence = :sequence",
                                         {{":theirs", textOf(server)}, {":sequence", (*pending)->sequence}});
            return done ? StoreResult<bool>{false} : failed(done.error());
        }
    }
    const auto key = m_resources.put(server);
    if (!key)
        return failed(key.error());
    touch(type, id);
    return true;
}

StoreResult<std::optional<LocalChange>> LocalChanges::change(qint64 sequence) const
{
    return m_connection.first<LocalChange>("SELECT " HEARD_CHANGE_COLUMNS "WHERE c.sequence = :sequence",
                                           {{":sequence", sequence}}, changeFrom);
}

StoreResult<std::optional<LocalChange>> LocalChanges::latestFor(ResourceKey key) const
{
    return m_connection.first<LocalChange>(
        "SELECT " HEARD_CHANGE_COLUMNS "WHERE c.resource = :key ORDER BY c.sequence DESC LIMIT 1", {{":key", key}},
        changeFrom);
}

StoreResult<void> LocalChanges::remove(qint64 sequence)
{
    return m_connection.run("DELETE FROM local_change WHERE sequence = :sequence", {{":sequence", sequence}});
}

void LocalChanges::touch(const QString &type, const ResourceId &id, const ResourceId &former)
{
    m_touched.push_back({type, id, former});
}

} // namespace heard::store
