#include "store/localchanges.h"

#include "store/changerows.h"
#include "store/merge.h"
#include "store/resourceindex.h"
#include "store/tagged.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace heard::store {

namespace {

void addOwnIdentifier(QJsonObject &resource, const QString &uuid)
{
    if (isTagged(resource["resourceType"_L1].toString())) {
        const QJsonObject tag{{u"system"_s, QString{uuidSystem}}, {u"code"_s, u"urn:uuid:"_s + uuid}};
        resource["meta"_L1] = QJsonObject{{u"tag"_s, QJsonArray{tag}}};
        return;
    }
    // R4 gives these one identifier, every other type a list.
    static constexpr std::array single{"QuestionnaireResponse"_L1, "Composition"_L1, "Bundle"_L1};
    const QJsonObject own{{u"system"_s, QString{uuidSystem}}, {u"value"_s, u"urn:uuid:"_s + uuid}};
    if (std::find(single.begin(), single.end(), resource["resourceType"_L1].toString()) != single.end()) {
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
    const auto named = withCurrentReferences(resource);
    if (!named)
        return failed(named.error());
    const auto key = m_resources.put(*named);
    if (!key)
        return failed(key.error());
    auto done = m_connection.run("UPDATE resource SET local_id = :id WHERE key = :key", {{":id", id.value}, {":key", *key}});
    if (!done)
        return failed(done.error());
    done = m_connection.run("INSERT INTO local_change (resource, kind, json, made_at) VALUES (:key, 'create', :json, :now)",
                            {{":key", *key}, {":json", textOf(*named)}, {":now", now.milliseconds()}});
    if (!done)
        return failed(done.error());
    m_hasCreates = true;
    touch(resource["resourceType"_L1].toString(), id);
    return id;
}

StoreResult<void> LocalChanges::update(QJsonObject resource, Instant now)
{
    const ResourceId id{resource["id"_L1].toString()};
    const QString type = resource["resourceType"_L1].toString();
    const auto stored = current(type, id);
    if (!stored)
        return failed(stored.error());
    if (!*stored)
        return failed(Failure{StoreError::NotFound, id.reference(type)});
    const StoredResource &before = **stored;
    resource["id"_L1] = before.id.value;
    const auto named = withCurrentReferences(resource);
    if (!named)
        return failed(named.error());
    const auto latest = latestFor(before.key);
    if (!latest)
        return failed(latest.error());
    // A refused change that is saved again, even as it was, is meant to be tried again.
    const bool refused = *latest && (*latest)->state == ChangeState::Parked;
    if (!refused && sameContent(*named, before.object()))
        return {};
    return write(before, *latest, *named, now);
}

StoreResult<void> LocalChanges::write(const StoredResource &before, const std::optional<LocalChange> &latest,
                                      const QJsonObject &resource, Instant now)
{
    StoreResult<void> done;
    if (latest && latest->state != ChangeState::Sending) {
        // A refused change is tried again once it is edited; an unsolved conflict stays one.
        done = m_connection.run(
            R"(UPDATE local_change
                  SET base_json = CASE state WHEN 'parked' THEN coalesce(base_json, json) ELSE base_json END,
                      json = :json, made_at = :now, problem = NULL,
                      state = CASE state WHEN 'parked' THEN 'waiting' ELSE state END
                WHERE sequence = :sequence)",
            {{":json", textOf(resource)}, {":now", now.milliseconds()}, {":sequence", latest->sequence}});
    } else {
        // Behind a change being sent, what it is based on is only known when that one is acknowledged.
        done = m_connection.run(
            R"(INSERT INTO local_change (resource, kind, json, base_version, base_json, made_at)
               VALUES (:key, 'update', :json, :version, :base, :now))",
            {{":key", before.key},
             {":json", textOf(resource)},
             {":version", latest ? QString{} : before.version},
             {":base", latest ? QByteArray{} : before.json},
             {":now", now.milliseconds()}});
    }
    if (!done)
        return done;
    QJsonObject shown = resource;
    shown.remove("meta"_L1);
    if (const QJsonObject stored = before.object(); stored.contains("meta"_L1))
        shown["meta"_L1] = stored["meta"_L1];
    touch(before.type, before.id);
    return m_resources.replace(before.key, shown);
}

StoreResult<std::optional<StoredResource>> LocalChanges::current(const QString &type, const ResourceId &id) const
{
    auto stored = m_resources.find(type, id);
    if (!stored || *stored)
        return stored;
    // A page opened before the resource was sent still knows it by the UUID.
    auto own = m_resources.findLocal(id.value);
    return own && *own && (*own)->type != type ? StoreResult<std::optional<StoredResource>>{std::nullopt} : own;
}

StoreResult<QJsonObject> LocalChanges::withCurrentReferences(const QJsonObject &resource) const
{
    QByteArray text;
    for (const auto &reference : indexOf(resource).references) {
        const auto target = m_connection.first<QString>(
            R"(SELECT type || '/' || id FROM resource
                WHERE local_id = substr(:target, instr(:target, '/') + 1) AND id <> local_id)",
            {{":target", reference.target}}, [](const Row &row) { return row.text(0); });
        if (!target)
            return failed(target.error());
        if (!*target)
            continue;
        if (text.isEmpty())
            text = textOf(resource);
        text.replace('"' + reference.target.toUtf8() + '"', '"' + (*target)->toUtf8() + '"');
    }
    return text.isEmpty() ? resource : objectFrom(text);
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

StoreResult<QVector<LocalChange>> LocalChanges::undecided() const
{
    return m_connection.all<LocalChange>("SELECT " HEARD_CHANGE_COLUMNS
                                         "WHERE c.state IN ('parked', 'conflict') ORDER BY c.sequence",
                                         {}, changeFrom);
}

StoreResult<int> LocalChanges::count() const
{
    const auto count = m_connection.first<int>("SELECT count(*) FROM local_change", {},
                                               [](const Row &row) { return static_cast<int>(row.integer(0)); });
    if (!count)
        return failed(count.error());
    return count->value_or(0);
}

StoreResult<OutboxCount> LocalChanges::countByState() const
{
    OutboxCount count;
    auto done = m_connection.forEach("SELECT state, count(*) FROM local_change GROUP BY state", {}, [&count](const Row &row) {
        const QString state = row.text(0);
        int &counted = state == "parked"_L1 ? count.parked : state == "conflict"_L1 ? count.conflicts : count.waiting;
        counted += static_cast<int>(row.integer(1));
        return true;
    });
    if (!done)
        return failed(done.error());
    return count;
}

StoreResult<LocalChange> LocalChanges::markSending(qint64 sequence)
{
    auto done = m_connection.run(
        "UPDATE local_change SET state = 'sending' WHERE sequence = :sequence AND state IN ('waiting', 'sending')",
        {{":sequence", sequence}});
    if (!done)
        return failed(done.error());
    auto frozen = required(sequence);
    if (frozen && frozen->state != ChangeState::Sending)
        return failed(Failure{StoreError::NotFound, u"waiting change %1"_s.arg(sequence)});
    return frozen;
}

StoreResult<void> LocalChanges::keepMine(qint64 sequence)
{
    const auto found = required(sequence);
    if (!found)
        return failed(found.error());
    if (found->state != ChangeState::Conflict)
        return failed(Failure{StoreError::NotFound, u"conflict %1"_s.arg(sequence)});
    // Theirs may have moved on since the conflict: only what she changed herself goes over it.
    return rebase(*found, merge(found->baseJson, found->json, found->theirs).json, found->theirs);
}

StoreResult<void> LocalChanges::takeTheirs(qint64 sequence)
{
    const auto found = required(sequence);
    if (!found)
        return failed(found.error());
    if (found->state != ChangeState::Conflict)
        return failed(Failure{StoreError::NotFound, u"conflict %1"_s.arg(sequence)});
    if (auto done = removeAllFor(found->resource); !done)
        return done;
    touch(found->type, found->id);
    return m_resources.replace(found->resource, found->theirs);
}

StoreResult<void> LocalChanges::retry(qint64 sequence)
{
    const auto found = required(sequence);
    if (!found)
        return failed(found.error());
    touch(found->type, found->id);
    return m_connection.run(
        "UPDATE local_change SET state = 'waiting', problem = NULL WHERE sequence = :sequence AND state = 'parked'",
        {{":sequence", sequence}});
}

StoreResult<void> LocalChanges::discard(qint64 sequence)
{
    const auto found = required(sequence);
    if (!found)
        return failed(found.error());
    const bool neverTried = found->state == ChangeState::Waiting && found->kind == ChangeKind::Create;
    if (found->state != ChangeState::Parked && !neverTried)
        return failed(Failure{StoreError::NotFound, u"change %1 that nobody else has"_s.arg(sequence)});
    if (auto done = removeAllFor(found->resource); !done)
        return done;
    touch(found->type, found->id);
    if (found->kind == ChangeKind::Create)
        return m_resources.remove(found->resource);
    return m_resources.replace(found->resource, found->theirs.isEmpty() ? found->baseJson : found->theirs);
}

StoreResult<LocalChange> LocalChanges::required(qint64 sequence) const
{
    const auto found = change(sequence);
    if (!found)
        return failed(found.error());
    if (!*found)
        return failed(Failure{StoreError::NotFound, u"local change %1"_s.arg(sequence)});
    return **found;
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

StoreResult<void> LocalChanges::removeAllFor(ResourceKey key)
{
    return m_connection.run("DELETE FROM local_change WHERE resource = :key", {{":key", key}});
}

void LocalChanges::touch(const QString &type, const ResourceId &id, const ResourceId &former)
{
    m_touched.push_back({type, id, former});
}

} // namespace heard::store
