#pragma once

// Finds the operations among all appointments that took place, however long ago: those of our own kind, and those of other
// systems in whose words care::wordsFor(AppointmentKind::Surgery) stand. The view is the one way to ask for them.
namespace heard::store {

#define HEARD_IS_OPERATION                                                                                              \
    "type = 'Appointment' AND json ->> '$.status' IN ('booked', 'arrived', 'checked-in', 'fulfilled') "                 \
    "AND CASE WHEN instr(json, 'https://heard.example/fhir/CodeSystem/appointment-kind') > 0 "                          \
    "         THEN instr(json, '\"surgery\"') > 0 "                                                                     \
    "         ELSE instr(lower(coalesce(json ->> '$.description', '') || coalesce(json ->> '$.appointmentType.text', '') " \
    "                          || coalesce(json ->> '$.serviceType', '')), 'surgery') > 0 "                             \
    "           OR instr(lower(coalesce(json ->> '$.description', '') || coalesce(json ->> '$.appointmentType.text', '') " \
    "                          || coalesce(json ->> '$.serviceType', '')), 'operation') > 0 "                           \
    "           OR instr(lower(coalesce(json ->> '$.description', '') || coalesce(json ->> '$.appointmentType.text', '') " \
    "                          || coalesce(json ->> '$.serviceType', '')), 'theatre') > 0 "                             \
    "    END "

inline constexpr auto device004 =
    "CREATE INDEX appointment_operation ON resource (id, key) WHERE " HEARD_IS_OPERATION "; "
    "CREATE VIEW operation AS SELECT key, id FROM resource INDEXED BY appointment_operation WHERE " HEARD_IS_OPERATION ";";

#undef HEARD_IS_OPERATION

} // namespace heard::store
