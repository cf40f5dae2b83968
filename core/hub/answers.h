#pragma once

#include "hub/audittrail.h"
#include "hub/changes.h"
#include "hub/message.h"
#include "hub/search.h"

namespace heard::hub {

/// Weak ETag of a version: W/"3".
[[nodiscard]] QByteArray etagOf(const QString &version);
/// A stamp as an HTTP date, to the second.
[[nodiscard]] QByteArray httpDateOf(const QString &stamp);

/// A resource with its ETag and Last-Modified; 304 without a body when @p ifNoneMatch names the version.
[[nodiscard]] Response recordAnswer(const Record &record, const QByteArray &ifNoneMatch = {});
/// What was written, with its Location below @p base; without a body where @p minimal.
[[nodiscard]] Response writtenAnswer(const Written &written, const QByteArray &base, bool minimal);

/// Bundles are put together from stored bytes, without parsing them.
[[nodiscard]] QByteArray searchsetJson(const SearchQuery &query, const SearchPage &page, const QByteArray &base);
[[nodiscard]] QByteArray historyJson(
    const QString &type, const QString &id, const QVector<Record> &versions, const QByteArray &base);
[[nodiscard]] QByteArray auditJson(const AuditPage &page, const Pairs &parameters, const QByteArray &base);

/// Whether the client asked for an answer without a body (Prefer: return=minimal).
[[nodiscard]] bool prefersMinimal(const QByteArray &prefer);

} // namespace heard::hub
