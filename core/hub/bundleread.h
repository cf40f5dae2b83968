#pragma once

#include "hub/audittrail.h"
#include "hub/outcome.h"
#include "hub/resourcetypes.h"
#include "store/connection.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace heard::hub {

inline constexpr qsizetype mostEntries = 500; ///< of a Bundle that is sent

/// The searchset of @p type that @p caller asks for, in a request of its own or in a Bundle; @p audit learns whose records
/// are in it. No @p parameters at all are those of a malformed query.
[[nodiscard]] Answered<QByteArray> searchsetFor(store::Connection &connection, const Caller &caller, const ResourceType &type,
    const std::optional<Pairs> &parameters, const QByteArray &base, AuditEntry &audit);

/// One GET of a Bundle, done: what it hands out, and what the trail says of it, whether it was allowed or not.
struct BundleRead {
    Answered<QByteArray> json; ///< a resource, or a searchset
    AuditEntry audit;
};

/// Does the GET of @p url ("Patient/123", "Appointment?date=…") for @p caller. @p base is the hub's "https://hub.example/fhir".
[[nodiscard]] BundleRead readInBundle(
    store::Connection &connection, const Caller &caller, const QString &url, const QByteArray &base);

/// How many of the entries of @p bundle read or search.
[[nodiscard]] qsizetype readsIn(const QJsonObject &bundle);

/// What @p bundle asks for, in order, where it is a batch that only reads and that Bundles would carry out.
[[nodiscard]] std::optional<QStringList> urlsReadBy(const QJsonObject &bundle);

/// The entry of the answer for it.
[[nodiscard]] QJsonObject entryOf(const QByteArray &json);
/// The entry of a batch's answer for what was refused.
[[nodiscard]] QJsonObject entryOf(const Refusal &refusal);

} // namespace heard::hub
