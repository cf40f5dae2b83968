#pragma once

// What is asked of a store in the same words at a device and here may ask how far a resource is on its way to the hub: it is there.
namespace heard::hub {

inline constexpr auto hub002 = R"sql(
CREATE VIEW delivery AS SELECT key, NULL AS state, NULL AS sent_at, NULL AS problem FROM resource;
)sql";

} // namespace heard::hub
