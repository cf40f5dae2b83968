#pragma once

#include "store/writer.h"
#include "voice/feedback.h"
#include "voice/reply.h"
#include "voice/said.h"

/// What this device's person said without her name: it stands in no resource of hers, for those are sent in her name, but in
/// the store's Letterbox. Here it reads like everything else she said. Each within a read or a write.
namespace heard::voice::unnamed {

/// The Monday of the week of @p now, at its beginning in UTC: finer is not said of anything without a name.
[[nodiscard]] Instant weekOf(Instant now);

[[nodiscard]] store::StoreResult<QVector<Feedback>> all(const store::Reader &reader);
[[nodiscard]] store::StoreResult<std::optional<Feedback>> byId(const store::Reader &reader, const ResourceId &id);
/// Opened with the key of the words; in the order they were written.
[[nodiscard]] store::StoreResult<QVector<Reply>> repliesTo(const store::Reader &reader, const ResourceId &id);
[[nodiscard]] store::StoreResult<QVector<Reply>> unreadReplies(const store::Reader &reader);

/// Puts what @p said into the Letterbox, for @p unit; the answer is its id.
[[nodiscard]] store::StoreResult<ResourceId> say(store::Writer &writer, const Said &said, const ResourceId &unit);
/// False where it was sent or never there.
[[nodiscard]] store::StoreResult<bool> reword(store::Writer &writer, const ResourceId &id, const Said &said);
[[nodiscard]] store::StoreResult<bool> takeBack(store::Writer &writer, const ResourceId &id);
/// Nobody may quote it any more: told to the server likewise without a name, where it was sent. Consent can be given only
/// before that: false where it cannot.
[[nodiscard]] store::StoreResult<bool> setMayQuote(store::Writer &writer, const ResourceId &id, bool mayQuote);
/// Keeps the opened words, and tells nobody: that she read them would say who she is. False where @p reply is no answer to
/// her unnamed words.
[[nodiscard]] store::StoreResult<bool> keepRead(store::Writer &writer, const ResourceId &reply);

} // namespace heard::voice::unnamed
