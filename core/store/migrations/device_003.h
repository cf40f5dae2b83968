#pragma once

// Finds the few words that wait for a person among all that were said, and the patients of the smaller cohort among all.
namespace heard::store {

inline constexpr auto device003 = R"sql(
CREATE INDEX feedback_unread ON resource (key)
    WHERE type = 'Communication'
      AND json ->> '$.category[0].coding[0].code' = 'patient-feedback'
      AND json ->> '$.received' IS NULL;

CREATE INDEX feedback_unhandled ON resource (id, key)
    WHERE type = 'Communication'
      AND json ->> '$.category[0].coding[0].code' = 'patient-feedback'
      AND instr(json, 'https://heard.example/fhir/StructureDefinition/handled') = 0;

CREATE INDEX communication_retracted ON resource (key)
    WHERE type = 'Communication' AND json ->> '$.status' = 'entered-in-error';

-- The keys of stored JSON stand in the order of the alphabet, without spaces.
CREATE INDEX patient_secondary ON resource (id)
    WHERE type = 'Patient'
      AND instr(json, '"url":"https://heard.example/fhir/StructureDefinition/cohort","valueCode":"secondary"') > 0;
)sql";

} // namespace heard::store
