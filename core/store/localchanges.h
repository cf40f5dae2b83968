#pragma once

#include "base/instant.h"
#include "store/resources.h"

namespace heard::store {

/// The identifier system under which every resource made here carries its UUID (as "urn:uuid:…").
inline constexpr QLatin1StringView uuidSystem{"urn:ietf:rfc:3986"};

enum class ChangeKind { Create, Update };
enum class ChangeState {
    Waiting,  ///< not sent yet; later edits are merged into it
    Sending,  ///< frozen: the server may have it already
    Parked,   ///< refused; a person has to look
    Conflict, ///< both sides changed the same; a person has to choose
};

/// Something written here that the server does not have yet.
struct LocalChange {
    qint64 sequence = 0;
    ResourceKey resource = 0;
    ChangeKind kind = ChangeKind::Create;
    ChangeState state = ChangeState::Waiting;
    QString type;
    ResourceId id;
    QString localId;      ///< the UUID, where it was made here
    QJsonObject json;     ///< what is to be sent
    QString baseVersion;  ///< the version it was made upon; empty for a create
    QJsonObject baseJson; ///< that version; of a create, what was sent before it was refused and edited
    QJsonObject theirs;   ///< a version of the server's that came meanwhile
    QString problem;      ///< why it is parked
    Instant madeAt;
};

/// Tells listeners what a transaction touched; @p formerId is set where a server gave another id.
struct ResourceChange {
    QString type;
    ResourceId id;
    ResourceId formerId;
    bool operator==(const ResourceChange &) const = default;
};
using ResourceChanges = QVector<ResourceChange>;

/// How many changes are on their way, and how many a person has to look at.
struct OutboxCount {
    int waiting = 0;
    int parked = 0;
    int conflicts = 0;
    bool operator==(const OutboxCount &) const = default;
};

/// What was written on this device and not yet acknowledged. Keeps the invariant that a local write stores
/// the resource and its LocalChange together; call it within a transaction.
/// A resource has at most two changes: one being sent or refused, and behind it what was edited since.
class LocalChanges final {
public:
    explicit LocalChanges(Connection &connection) : m_connection(connection), m_resources(connection) {}

    /// Stores @p resource under a new UUID, which becomes its id and one of its identifiers.
    [[nodiscard]] StoreResult<ResourceId> create(QJsonObject resource, Instant now);
    /// Stores @p resource over what is there, found also by the id it had before it was sent. Merged into a change that
    /// waits, never into one being sent. What changes nothing is not a change.
    [[nodiscard]] StoreResult<void> update(QJsonObject resource, Instant now);

    /// The oldest change that may go now: nothing before it on the same resource is held back, and all it refers to is
    /// sent. Unsent resources must not refer to each other in a circle.
    [[nodiscard]] StoreResult<std::optional<LocalChange>> nextToSend() const;
    [[nodiscard]] StoreResult<QVector<LocalChange>> all() const;
    /// Those that are refused or in conflict: a person has to decide.
    [[nodiscard]] StoreResult<QVector<LocalChange>> undecided() const;
    [[nodiscard]] StoreResult<int> count() const;
    [[nodiscard]] StoreResult<OutboxCount> countByState() const;
    /// Freezes the change, and gives what it holds now: that, and not what was read before, is to be sent.
    [[nodiscard]] StoreResult<LocalChange> markSending(qint64 sequence);
    /// The server has the change as @p server: takes over its id, version and, unless edited since, its content.
    [[nodiscard]] StoreResult<void> acknowledge(qint64 sequence, const QJsonObject &server, Instant now);
    /// The server refused it. Where it was edited since, the edit takes its place and waits.
    [[nodiscard]] StoreResult<void> park(qint64 sequence, const QString &problem);
    /// The server refused it (409, 412) because it has @p server by now. What is here, with what was edited since, is merged
    /// and waits again; where that cannot be, both are kept until a person chooses.
    [[nodiscard]] StoreResult<void> outdated(qint64 sequence, const QJsonObject &server, Instant now);

    /// The person keeps her own words: sent again upon the server's version.
    [[nodiscard]] StoreResult<void> keepMine(qint64 sequence);
    /// The person takes the other side's version.
    [[nodiscard]] StoreResult<void> takeTheirs(qint64 sequence);
    /// Tries a parked change again.
    [[nodiscard]] StoreResult<void> retry(qint64 sequence);
    /// Gives up a parked change, or a create that was never tried: an unsent resource goes, an edited one returns to the
    /// server's version.
    [[nodiscard]] StoreResult<void> discard(qint64 sequence);

    /// Stores what the server has. Waiting local changes stay visible and are kept. True where something changed.
    [[nodiscard]] StoreResult<bool> applyRemote(const IndexedResource &server, Instant now);
    [[nodiscard]] StoreResult<bool> applyRemote(const QJsonObject &server, Instant now) { return applyRemote(indexed(server), now); }
    /// Removes what the server does not give any more, unless there are local changes to it. True where it is gone.
    [[nodiscard]] StoreResult<bool> forget(const QString &type, const ResourceId &id);

    /// Something that is no resource was changed beside them.
    void announce(const QString &type) { touch(type, {}); }
    /// What these calls touched, in order; handed over once.
    [[nodiscard]] ResourceChanges takeTouched() { return std::exchange(m_touched, {}); }

private:
    [[nodiscard]] StoreResult<LocalChange> required(qint64 sequence) const;
    [[nodiscard]] StoreResult<std::optional<LocalChange>> change(qint64 sequence) const;
    [[nodiscard]] StoreResult<std::optional<LocalChange>> latestFor(ResourceKey key) const;
    [[nodiscard]] StoreResult<std::optional<LocalChange>> ownCreate(const IndexedResource &server);
    [[nodiscard]] StoreResult<bool> hasCreates();
    [[nodiscard]] StoreResult<std::optional<StoredResource>> current(const QString &type, const ResourceId &id) const;
    [[nodiscard]] StoreResult<QJsonObject> withCurrentReferences(const QJsonObject &resource) const;
    [[nodiscard]] StoreResult<void> write(const StoredResource &before, const std::optional<LocalChange> &latest,
                                          const QJsonObject &resource, Instant now);
    [[nodiscard]] StoreResult<void> settle(const LocalChange &change, const QJsonObject &server, Instant now);
    [[nodiscard]] StoreResult<void> putUpon(const QJsonObject &sent, const LocalChange &edited, const QJsonObject &server);
    [[nodiscard]] StoreResult<void> absorbTwin(const LocalChange &change, const QJsonObject &server);
    [[nodiscard]] StoreResult<void> renameDrafts(const ResourceId &from, const ResourceId &to);
    [[nodiscard]] StoreResult<void> renameReferences(const QString &from, const QString &to);
    [[nodiscard]] StoreResult<LocalChange> folded(const LocalChange &change);
    [[nodiscard]] StoreResult<void> rebase(const LocalChange &change, const QJsonObject &merged, const QJsonObject &server);
    [[nodiscard]] StoreResult<bool> keepBeside(const LocalChange &pending, const QJsonObject &server);
    [[nodiscard]] StoreResult<void> removeAllFor(ResourceKey key);
    void touch(const QString &type, const ResourceId &id, const ResourceId &former = {});

    Connection &m_connection;
    Resources m_resources;
    ResourceChanges m_touched;
    std::optional<bool> m_hasCreates; ///< unsent ones; asked once, for nearly always there are none
};

} // namespace heard::store
