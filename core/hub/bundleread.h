#pragma once

#include "hub/audittrail.h"
#include "hub/outcome.h"
#include "store/connection.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace heard::hub {

inline constexpr qsizetype mostEntries = 500; ///< of a Bundle that is sent

/// One GET of a Bundle, done: what it hands out, and what the trail says of it, whether it was allowed or not.
struct BundleRead {
    Answered<QByteArray> json; ///< a resource, or a searchset
    AuditEntry audit;
};

/// Does the GET of @p url ("Patient/123", "Appointment?date=…") for @p caller. @p base is the hub's "https://hub.example/fhir".
[[nodiscard]] BundleRead readInBundle(
    store::Connection &connection, const Caller &caller, const QString &url, const QByteArray &base);

/// What @p bundle asks for, in order, where it is a batch that only reads and that Bundles would carry out.
[[nodiscard]] std::optional<QStringList> urlsReadBy(const QJsonObject &bundle);

/// The entry of the answer for it.
[[nodiscard]] QJsonObject entryOf(const QByteArray &json);
/// The entry of a batch's answer for what was refused.
[[nodiscard]] QJsonObject entryOf(const Refusal &refusal);

} // namespace heard::hub
