#pragma once

// Finds among all requests the few places on a waiting list on which somebody still waits.

namespace heard::store {

inline constexpr auto device007 = R"sql(
CREATE INDEX place_waiting ON resource (key)
    WHERE type = 'ServiceRequest'
      AND json ->> '$.category[0].coding[0].code' = 'waiting-list'
      AND json ->> '$.status' IN ('active', 'on-hold', 'draft');
)sql";

} // namespace heard::store
