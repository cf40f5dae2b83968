// What the server's answers and downloads do to local changes.

#include "store/changerows.h"
#include "store/merge.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace heard::store {

namespace {

QString ownUuid(const ResourceIndex &index)
{
    for (const ResourceIndex::Identifier &identifier : index.identifiers) {
        if (identifier.system == uuidSystem && identifier.value.startsWith("urn:uuid:"_L1))
            return identifier.value.mid(9);
    }
    return {};
}

/// NULL where there is nothing.
QByteArray textOrNull(const QJsonObject &json)
{
    return json.isEmpty() ? QByteArray{} : textOf(json);
}

} // namespace

StoreResult<void> LocalChanges::acknowledge(qint64 sequence, const QJsonObject &server, Instant now)
{
    const auto found = change(sequence);
    if (!found)
        return failed(found.error());
    // Answered twice: the first answer has done all there is to do.
    return *found ? settle(**found, server, now) : StoreResult<void>{};
}

StoreResult<void> LocalChanges::settle(const LocalChange &change, const QJsonObject &server, Instant now)
{
    if (auto done = absorbTwin(change, server); !done)
        return done;
    // Refused, edited and sent again: an earlier try, whose answer was lost, may be what the server has.
    const bool editedCreate = change.kind == ChangeKind::Create && !change.baseJson.isEmpty()
        && !sameContent(withIdentityOf(change.json, server), server);
    const auto latest = latestFor(change.resource);
    if (!latest)
        return failed(latest.error());
    const bool isLatest = *latest && (*latest)->sequence == change.sequence;
    if (!editedCreate || !isLatest) {
        auto done = m_connection.run("DELETE FROM local_change WHERE sequence = :sequence", {{":sequence", change.sequence}});
        if (!done)
            return done;
    }
    const std::optional<LocalChange> later = isLatest && !editedCreate ? std::nullopt : *latest;
    // Someone may have changed it once more, and the download may have been faster than this answer.
    const QJsonObject beside = later && !later->theirs.isEmpty() ? later->theirs : change.theirs;
    const QJsonObject &newest = isNewer(beside, server) ? beside : server;
    auto done = later ? putUpon(editedCreate ? change.baseJson : change.json, *later, newest)
                      : m_resources.replace(change.resource, newest);
    if (!done)
        return done;
    done = m_connection.run("UPDATE resource SET sent_at = :now WHERE key = :key AND sent_at IS NULL AND local_id IS NOT NULL",
                            {{":now", now.milliseconds()}, {":key", change.resource}});
    if (!done)
        return done;
    const ResourceId id{server["id"_L1].toString()};
    touch(change.type, id, id == change.id ? ResourceId{} : change.id);
    if (id == change.id)
        return {};
    if (auto renamed = renameDrafts(change.id, id); !renamed)
        return renamed;
    return renameReferences(change.id.reference(change.type), id.reference(change.type));
}

/// What is being typed about it stays with it.
StoreResult<void> LocalChanges::renameDrafts(const ResourceId &from, const ResourceId &to)
{
    return m_connection.run(
        R"(UPDATE OR REPLACE draft
              SET form = substr(form, 1, length(form) - length(:from)) || :to
            WHERE substr(form, -length(:from) - 1) = '/' || :from)",
        {{":from", from.value}, {":to", to.value}});
}

/// What was @p edited since @p sent becomes a change of the server's version, which may hold other people's changes too.
StoreResult<void> LocalChanges::putUpon(const QJsonObject &sent, const LocalChange &edited, const QJsonObject &server)
{
    const Merged merged = merge(sent, edited.json, server);
    auto done = m_connection.run(
        R"(UPDATE local_change
              SET kind = 'update', json = :json, base_version = :version, base_json = :server,
                  theirs = iif(:clean, NULL, :server),
                  state = CASE WHEN NOT :clean THEN 'conflict' WHEN state = 'sending' THEN 'waiting' ELSE state END
            WHERE sequence = :sequence)",
        {{":json", textOf(merged.json)},
         {":version", versionOf(server)},
         {":server", textOf(server)},
         {":clean", qint64{merged.isClean()}},
         {":sequence", edited.sequence}});
    return done ? m_resources.replace(edited.resource, merged.json) : done;
}

StoreResult<void> LocalChanges::absorbTwin(const LocalChange &change, const QJsonObject &server)
{
    const auto twin = m_resources.find(change.type, {server["id"_L1].toString()});
    if (!twin)
        return failed(twin.error());
    if (!*twin || (*twin)->key == change.resource)
        return {};
    // Downloaded before this answer came, from a server that does not keep our identifier. It may have been edited since.
    auto done = m_connection.run("UPDATE local_change SET resource = :mine WHERE resource = :twin",
                                 {{":mine", change.resource}, {":twin", (*twin)->key}});
    return done ? m_resources.remove((*twin)->key) : done;
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

StoreResult<LocalChange> LocalChanges::folded(const LocalChange &change)
{
    const auto later = latestFor(change.resource);
    if (!later)
        return failed(later.error());
    if ((*later)->sequence == change.sequence)
        return change;
    auto done = m_connection.run("DELETE FROM local_change WHERE sequence = :sequence", {{":sequence", (*later)->sequence}});
    if (!done)
        return failed(done.error());
    done = m_connection.run(
        R"(UPDATE local_change
              SET base_json = iif(kind = 'create', coalesce(base_json, json), base_json),
                  json = :json, made_at = :made, theirs = :theirs, state = 'waiting', problem = NULL
            WHERE sequence = :sequence)",
        {{":json", textOf((*later)->json)},
         {":made", (*later)->madeAt.milliseconds()},
         {":theirs", textOrNull((*later)->theirs.isEmpty() ? change.theirs : (*later)->theirs)},
         {":sequence", change.sequence}});
    return done ? required(change.sequence) : StoreResult<LocalChange>{failed(done.error())};
}

StoreResult<void> LocalChanges::park(qint64 sequence, const QString &problem)
{
    const auto found = required(sequence);
    if (!found)
        return failed(found.error());
    touch(found->type, found->id);
    const auto whole = folded(*found);
    if (!whole)
        return failed(whole.error());
    // What was refused is not what she wants to say any more.
    if (whole->json != found->json)
        return {};
    return m_connection.run("UPDATE local_change SET state = 'parked', problem = :problem WHERE sequence = :sequence",
                            {{":problem", problem}, {":sequence", sequence}});
}

StoreResult<void> LocalChanges::outdated(qint64 sequence, const QJsonObject &server, Instant now)
{
    const auto found = required(sequence);
    if (!found)
        return failed(found.error());
    touch(found->type, found->id);
    // The answer to an earlier try was lost: the server has it all.
    const Merged sent = merge(found->baseJson, found->json, server);
    if (sent.isClean() && sameContent(sent.json, server))
        return settle(*found, server, now);
    const auto mine = folded(*found);
    if (!mine)
        return failed(mine.error());
    const Merged merged = merge(mine->baseJson, mine->json, server);
    if (merged.isClean())
        return rebase(*mine, merged.json, server);
    // What does not overlap is merged already, so that a still newer version can be met later.
    auto done = m_connection.run(
        R"(UPDATE local_change
              SET state = 'conflict', json = :json, base_version = :version, base_json = :theirs, theirs = :theirs
            WHERE sequence = :sequence)",
        {{":json", textOf(merged.json)}, {":version", versionOf(server)}, {":theirs", textOf(server)}, {":sequence", sequence}});
    return done ? m_resources.replace(mine->resource, merged.json) : done;
}

StoreResult<void> LocalChanges::rebase(const LocalChange &change, const QJsonObject &merged, const QJsonObject &server)
{
    const QJsonObject json = withIdentityOf(merged, server);
    auto done = m_connection.run(
        R"(UPDATE local_change SET json = :json, base_version = :version, base_json = :base, theirs = NULL, state = 'waiting'
            WHERE sequence = :sequence)",
        {{":json", textOf(json)}, {":version", versionOf(server)}, {":base", textOf(server)}, {":sequence", change.sequence}});
    touch(change.type, change.id);
    return done ? m_resources.replace(change.resource, json) : done;
}

StoreResult<bool> LocalChanges::applyRemote(const IndexedResource &server, Instant now)
{
    const auto stored = m_resources.find(server.type, server.id);
    if (!stored)
        return failed(stored.error());
    if (*stored) {
        // The same again, or a page that was made before our own change was acknowledged.
        if ((*stored)->version == server.version || isNewer((*stored)->object(), server.object()))
            return false;
        const auto pending = latestFor((*stored)->key);
        if (!pending)
            return failed(pending.error());
        if (*pending)
            return keepBeside(**pending, server.object());
    } else {
        const auto own = ownCreate(server);
        if (!own)
            return failed(own.error());
        if (*own) {
            auto done = settle(**own, server.object(), now);
            return done ? StoreResult<bool>{true} : failed(done.error());
        }
    }
    const auto key = m_resources.put(server);
    if (!key)
        return failed(key.error());
    touch(server.type, server.id);
    return true;
}

StoreResult<bool> LocalChanges::hasCreates()
{
    if (!m_hasCreates) {
        const auto first = m_connection.first<bool>("SELECT 1 FROM local_change WHERE kind = 'create' LIMIT 1", {},
                                                    [](const Row &) { return true; });
        if (!first)
            return failed(first.error());
        m_hasCreates = first->has_value();
    }
    return *m_hasCreates;
}

StoreResult<std::optional<LocalChange>> LocalChanges::ownCreate(const IndexedResource &server)
{
    const auto possible = hasCreates();
    if (!possible)
        return failed(possible.error());
    const QString uuid = *possible ? ownUuid(server.index) : QString{};
    if (uuid.isEmpty())
        return std::nullopt;
    // The answer to our create was lost, and the resource comes back by download first.
    return m_connection.first<LocalChange>(
        "SELECT " HEARD_CHANGE_COLUMNS R"(WHERE r.local_id = :uuid AND r.type = :type AND c.kind = 'create'
          ORDER BY c.sequence LIMIT 1)",
        {{":uuid", uuid}, {":type", server.type}}, changeFrom);
}

StoreResult<bool> LocalChanges::forget(const QString &type, const ResourceId &id)
{
    const auto stored = m_resources.find(type, id);
    if (!stored)
        return failed(stored.error());
    if (!*stored)
        return false;
    const auto pending = latestFor((*stored)->key);
    if (!pending)
        return failed(pending.error());
    if (*pending)
        return false;
    if (auto done = m_resources.remove((*stored)->key); !done)
        return failed(done.error());
    touch(type, id);
    return true;
}

StoreResult<bool> LocalChanges::keepBeside(const LocalChange &pending, const QJsonObject &server)
{
    if (isNewer(pending.theirs, server))
        return false;
    // Never over what she wrote: kept beside, for the merge when her change is sent or given up.
    auto done = m_connection.run("UPDATE local_change SET theirs = :theirs WHERE sequence = :sequence",
                                 {{":theirs", textOf(server)}, {":sequence", pending.sequence}});
    return done ? StoreResult<bool>{false} : failed(done.error());
}

} // namespace heard::store
