#pragma once

#include "hub/accounts.h"
#include "hub/records.h"

#include <QJsonObject>

namespace heard::hub {

/// The operations $invite and $revoke-access on a Patient or Practitioner, on the thread that writes.
class Invitations final {
public:
    explicit Invitations(store::Connection &connection)
        : m_connection(connection)
    {
    }

    /// @p parameters may name roles for a Practitioner ("role", valueCode, repeats); without them they are those of her
    /// active PractitionerRoles. Answers a Parameters resource with "code" and "expires".
    [[nodiscard]] Answered<QJsonObject> invite(const Caller &caller, const QString &type, const QString &id,
        const QJsonObject &parameters, const Clock &clock) const;
    /// Answers the families of tokens that ended.
    [[nodiscard]] Answered<QVector<qint64>> revokeAccess(
        const Caller &caller, const QString &type, const QString &id, const Clock &clock) const;

    /// Why nobody signs in as the Practitioner @p subject: she has left. Nothing where she has not, or is a patient.
    [[nodiscard]] Answered<void> mayStillSignIn(const QString &subject) const;
    /// What her active PractitionerRoles say; nothing once she herself is not active.
    [[nodiscard]] store::StoreResult<Roles> rolesOf(const QString &practitioner) const;
    /// Brings her account in line with them: PractitionerRole is where roles are given and taken.
    [[nodiscard]] Answered<void> followRoles(const QString &practitioner) const;

private:
    [[nodiscard]] Answered<Roles> rolesFor(
        const Caller &caller, const QString &subject, const QJsonObject &parameters) const;
    [[nodiscard]] store::StoreResult<bool> isAdministrator(const QString &subject) const;
    [[nodiscard]] Answered<void> mayDecideOn(const Caller &caller, const QString &type, const QString &id) const;

    store::Connection &m_connection;
};

} // namespace heard::hub
