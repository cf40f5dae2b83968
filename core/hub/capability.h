#pragma once

#include <QByteArray>

namespace heard::hub {

/// What the hub can do, generated from the tables that route, search and grant. @p base is its own address, @p root the same
/// without "/fhir".
[[nodiscard]] QByteArray capabilityStatement(const QByteArray &base, const QByteArray &root);
/// Where the OAuth endpoints are and what they understand. @p root as above, @p passKey that of passes.
[[nodiscard]] QByteArray smartConfiguration(const QByteArray &root, const QByteArray &passKey);

} // namespace heard::hub
