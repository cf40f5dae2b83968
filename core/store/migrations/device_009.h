#pragma once

// Finds by its operation each call that the team has ended, so that what was done is not read through again every day. The view
// is the one way to ask for them.
namespace heard::store {

#define HEARD_IS_ENDED_CALL                                                                                             \
    "type = 'Task' AND json ->> '$.code.coding[0].code' = 'after-surgery-call' AND json ->> '$.status' = 'completed' "  \
    "AND coalesce(json ->> '$.requester.reference', '') NOT GLOB 'Patient/*' "

inline constexpr auto device009 =
    "CREATE INDEX call_ended ON resource (json ->> '$.focus.reference', key) WHERE " HEARD_IS_ENDED_CALL "; "
    "CREATE VIEW ended_call AS SELECT key, json ->> '$.focus.reference' AS focus FROM resource INDEXED BY call_ended "
    "WHERE " HEARD_IS_ENDED_CALL ";";

#undef HEARD_IS_ENDED_CALL

} // namespace heard::store
