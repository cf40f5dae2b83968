#pragma once

#include "information/sendings.h"
#include "store/edit.h"

namespace heard::information {

/// Everything sent to her, latest first; also what she does not see yet or any more.
[[nodiscard]] store::StoreResult<QVector<Sending>> sendingsTo(const store::Reader &reader, const ResourceId &patient);
/// All that were ever sent for @p appointment, latest first.
[[nodiscard]] store::StoreResult<QVector<Sending>> packsOf(const store::Reader &reader, const ResourceId &appointment);
/// Whether @p appointment, as FHIR, will be or has been.
[[nodiscard]] bool isBooked(const QJsonObject &appointment);

/// A sending with pages, sender and patient; what is special about it is for the caller. What she sees only
/// from @p visibleFrom on is a pack.
[[nodiscard]] SendingResult<Sending> composed(store::Writer &writer, const ResourceId &patient, const QVector<ResourceId> &pages,
    const ResourceId &author, std::optional<Instant> visibleFrom = {});
[[nodiscard]] SendingResult<ResourceId> create(store::Writer &writer, const Sending &sending);
/// Pages that only sendings brought her follow what happened to one.
[[nodiscard]] store::StoreResult<void> pagesFollow(store::ResourceWriter &writer, const QVector<SentPage> &pages);

/// Reads the stored sending, lets @p apply(Sending &) change it, and stores it.
template <typename Apply>
[[nodiscard]] SendingResult<void> editSending(store::ResourceWriter &writer, const ResourceId &id, Apply apply)
{
    return store::editAs<SendingError>(writer, QStringLiteral("Communication"), id, sendingFromFhir, apply);
}

} // namespace heard::information
