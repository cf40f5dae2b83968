#pragma once

#include <QByteArray>

namespace heard::hub {

/// What the hub can do, generated from the tables that route, search and grant. @p base is its own address.
[[nodiscard]] QByteArray capabilityStatement(const QByteArray &base);
/// Where the OAuth endpoints are and what they understand. @p root is the address without "/fhir".
[[nodiscard]] QByteArray smartConfiguration(const QByteArray &root);

} // namespace heard::hub
