#pragma once

#include "hub/accounts.h"
#include "hub/changes.h"
#include "hub/committer.h"

namespace heard::hub {

/// The hub's own hand, for what is done on its machine: founding a unit, importing, inviting.
[[nodiscard]] Caller theHubItself();

/// What it did, for the trail.
[[nodiscard]] AuditEntry localEntry(const QString &interaction, const QString &type, const QString &id);
[[nodiscard]] AuditEntry localEntry(const QString &interaction, const Written &written);

/// What a new hub begins with.
struct Founded {
    QString organization; ///< ids
    QString practitioner;
    Invite invite; ///< of the first administrator
};

/// Makes the unit, its first administrator with her roles, and her invite. Within one change of a Committer or one
/// transaction. @p administrator is a name such as "Grace Okafor".
[[nodiscard]] Answered<Founded> found(
    Desk &desk, const Clock &clock, const QString &unit, const QString &administrator, Roles roles);

/// A Practitioner of @p name with a PractitionerRole for each role; the answer is "Practitioner/456".
[[nodiscard]] Answered<QString> addColleague(Desk &desk, const QString &organization, const QString &name, Roles roles);

/// The unit's Organization, where one was founded.
[[nodiscard]] store::StoreResult<std::optional<QString>> unitOf(store::Connection &connection);

} // namespace heard::hub
