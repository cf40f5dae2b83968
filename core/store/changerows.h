#pragma once

// How rows of local_change are read; shared by the two halves of LocalChanges.

#include "store/localchanges.h"

// CROSS JOIN: there are few changes and many resources, which the planner does not know before it is told.
#define HEARD_CHANGE_COLUMNS \
    "c.sequence, c.resource, c.kind, c.state, r.type, r.id, r.local_id, c.json, c.base_version, c.base_json, " \
    "c.theirs, c.problem, c.made_at FROM local_change c CROSS JOIN resource r ON r.key = c.resource "

namespace heard::store {

[[nodiscard]] LocalChange changeFrom(const Row &row);
[[nodiscard]] QJsonObject objectFrom(const QByteArray &text);
[[nodiscard]] QString versionOf(const QJsonObject &json);
/// @p json as the server would name it: its id and meta taken from @p server.
[[nodiscard]] QJsonObject withIdentityOf(QJsonObject json, const QJsonObject &server);
/// Equal but for meta, which is the server's affair.
[[nodiscard]] bool sameContent(QJsonObject one, QJsonObject other);
/// True where both carry the server's stamp and @p one has the later.
[[nodiscard]] bool isNewer(const QJsonObject &one, const QJsonObject &other);

} // namespace heard::store
