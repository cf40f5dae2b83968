#pragma once

// Finds among everything that FHIR has no type for the things of one kind, such as the themes, and what was taken back of
// it; and counts by what they count.
namespace heard::store {

inline constexpr auto device005 = R"sql(
CREATE INDEX basic_code ON resource (json ->> '$.code.coding[0].code', key) WHERE type = 'Basic';

CREATE INDEX measure_report ON resource (json ->> '$.measure', key) WHERE type = 'MeasureReport';

-- The keys of stored JSON stand in the order of the alphabet, without spaces.
CREATE INDEX basic_withdrawn ON resource (key)
    WHERE type = 'Basic'
      AND instr(json, '"url":"https://heard.example/fhir/StructureDefinition/withdrawn","valueBoolean":true') > 0;
)sql";

} // namespace heard::store
