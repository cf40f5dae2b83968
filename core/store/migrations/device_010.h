#pragma once

// Finds among all communications the few with which pages were sent that a patient was asked to acknowledge, and has not.

namespace heard::store {

inline constexpr auto device010 = R"sql(
CREATE INDEX pages_asked ON resource (key)
    WHERE type = 'Communication'
      AND json ->> '$.status' IN ('completed', 'in-progress')
      AND instr(json, 'https://heard.example/fhir/StructureDefinition/asks-acknowledgement"') > 0
      AND instr(json, 'https://heard.example/fhir/StructureDefinition/acknowledged"') = 0;
)sql";

} // namespace heard::store
