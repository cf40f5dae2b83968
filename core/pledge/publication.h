#pragma once

#include "pledge/storedpledge.h"

namespace heard::pledge {

/// What patients are to see of @p working: its content with the identity, notes and stamp of @p copy, which is empty
/// the first time. @p publishedIssue is the copy of the commitment's issue.
[[nodiscard]] QJsonObject publishedContent(const QJsonObject &working, const QJsonObject &copy, const ResourceId &publishedIssue);

/// The published copy of the issue of @p commitment; empty where there is none.
[[nodiscard]] ResourceId publishedIssueOf(const StoredPledge &pledge, const StoredItem &commitment);
[[nodiscard]] Publication publicationOf(const StoredPledge &pledge, const StoredItem &working);
using fhir::publishedAt;

/// Digest of what two sides agree on as @p commitment stands.
[[nodiscard]] QString contentOf(const StoredPledge &pledge, const StoredItem &commitment);
[[nodiscard]] Standing standingOf(const StoredPledge &pledge, const StoredItem &commitment);
/// Before it is first published, whether it is agreed follows from what both sides say of what stands there now. One that
/// a file brought as agreed, and of which nobody said anything, stays so.
[[nodiscard]] CommitmentState effectiveState(const StoredPledge &pledge, const StoredItem &commitment);
/// A draft, or changed since it was published to something that both sides have not agreed: patients do not see that. Nor
/// do they see it under words of its issue that both sides have not agreed on for what they see beside it.
[[nodiscard]] bool isHeld(const StoredPledge &pledge, const StoredItem &commitment);

/// Whether patients see it, or will after the next publish().
[[nodiscard]] bool willBePublic(const StoredPledge &pledge, PledgeItem kind, const StoredItem &working);
/// What publish() would write, in the order of the store.
[[nodiscard]] QVector<const StoredItem *> toPublish(const StoredPledge &pledge, PledgeItem kind, Audience variant = Audience::Everyone);
/// How many items that would be for each variant.
[[nodiscard]] QHash<Audience, int> countToPublish(const StoredPledge &pledge);

} // namespace heard::pledge
