#pragma once

#include "worklist/today.h"

namespace heard::worklist {

/// What items of every kind share, from the resource @p json beside which a query laid, as "heard", what it knows of
/// patient, count and at (milliseconds). @p resource of @p type is what the item opens.
[[nodiscard]] WorkItem itemAbout(WorkItem::Kind kind, const QString &type, const ResourceId &resource, const QJsonObject &json);
/// The same where it opens @p json itself.
[[nodiscard]] WorkItem itemOf(WorkItem::Kind kind, const QJsonObject &json);
[[nodiscard]] QString firstLine(const QString &words);

} // namespace heard::worklist
