#pragma once

#include "hub/records.h"
#include "hub/resourcetypes.h"
#include "hub/stamp.h"

#include <QJsonObject>

namespace heard::hub {

/// What a create or update came to.
struct Written {
    int status = 200; ///< 201 created, 200 updated or already there
    QString type;
    QString id;
    Record record;
    QString changedRolesOf; ///< whose account a PractitionerRole changed: "Practitioner/456"
};

/// Creates and updates resources for one caller, on the thread that writes and within its transaction: validation,
/// access, whose record it is, version, history and everything indexed.
class Changes final {
public:
    /// All must outlive it.
    Changes(store::Connection &connection, Stamps &stamps)
        : m_connection(connection)
        , m_stamps(stamps)
    {
    }

    /// @p ifNoneExist is a search such as "identifier=system|value"; empty creates in any case.
    /// @p id is only given by the hub itself (transactions, import); empty makes one.
    [[nodiscard]] Answered<Written> create(
        const Caller &caller, QJsonObject resource, const QByteArray &ifNoneExist = {}, QString id = {});
    /// What a create of @p type with @p ifNoneExist would find.
    [[nodiscard]] Answered<std::optional<Written>> find(
        const Caller &caller, const QString &type, const QByteArray &ifNoneExist) const;
    /// @p ifMatch is an ETag; without one the update is refused with 428.
    [[nodiscard]] Answered<Written> update(
        const Caller &caller, const QString &id, QJsonObject resource, const QByteArray &ifMatch);
    /// Checks what @p written refers to; after the last entry of a transaction, for each of them.
    [[nodiscard]] Answered<void> checkReferences(const Caller &caller, const Written &written) const;

    /// References are checked at once unless a transaction does so at its end.
    void checkReferencesLater() { m_checksAtOnce = false; }

private:
    struct Belonging {
        QString patient;
        Audience audience = Audience::Team;
    };

    /// Whether @p caller may write @p resource in place of @p stored, which is empty where it is new.
    [[nodiscard]] Answered<void> allowed(
        const Caller &caller, const ResourceType &type, const QJsonObject &resource, const QJsonObject &stored) const;
    [[nodiscard]] Answered<Written> put(
        const Caller &caller, const ResourceType &type, QJsonObject resource, const Record *before);
    [[nodiscard]] Answered<Belonging> belonging(
        const ResourceType &type, qint64 key, const QJsonObject &resource) const;
    [[nodiscard]] Answered<Audience> provenanceAudience(qint64 key) const;
    [[nodiscard]] Answered<QString> rolesFollowed(
        const QString &type, const QJsonObject &resource, const QJsonObject &stored) const;
    /// @p practitioner, whose account follows what she may do.
    [[nodiscard]] Answered<QString> followed(const QString &practitioner) const;
    [[nodiscard]] store::StoreResult<void> keepInHistory(const Record &before);

    store::Connection &m_connection;
    Stamps &m_stamps;
    bool m_checksAtOnce = true;
};

} // namespace heard::hub
