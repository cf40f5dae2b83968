#pragma once

#include "store/database.h"
#include "sync/session.h"

#include <functional>

namespace heard::bench {

/// Leaves in @p folder the device of somebody who signed in before at a hub that does not answer now. @p fill stores what
/// it holds; its key is in the FileVault of the folder.
[[nodiscard]] bool furnish(const QString &folder, const sync::Session &session, const Clock &clock,
                           const std::function<store::StoreResult<void>(store::Database &)> &fill);

/// A session that is never renewed. @p patient is empty for the team.
[[nodiscard]] sync::Session signedIn(const QString &patient, const QString &fhirUser);

} // namespace heard::bench
