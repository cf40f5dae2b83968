#pragma once

#include "pledge/storedpledge.h"

namespace heard::pledge {

/// What patients are to see of @p working: its content with the identity, notes and stamp of @p copy, which is empty
/// the first time. @p publishedIssue is the copy of the commitment's issue.
[[nodiscard]] QJsonObject publishedContent(const QJsonObject &working, const QJsonObject &copy, const ResourceId &publishedIssue);
using fhir::publishedAt;

} // namespace heard::pledge
