#pragma once

// What colleagues think a plan takes, and numbers of people that no release has decided on, are the team's; what was stored
// before that was the rule, representatives had too.
namespace heard::hub {

inline constexpr auto hub006 = R"sql(
UPDATE resource SET audience = 'team'
 WHERE type = 'Provenance' AND patient IS NULL AND audience = 'working'
   AND EXISTS (SELECT 1 FROM json_each(resource.json, '$.activity.coding') c
                WHERE c.value ->> '$.system' = 'https://heard.example/fhir/CodeSystem/agreement'
                  AND c.value ->> '$.code' = 'review');

UPDATE resource SET audience = 'team'
 WHERE type = 'MeasureReport' AND patient IS NULL AND audience = 'working'
   AND coalesce(json ->> '$.measure', '') <> 'https://heard.example/fhir/Measure/evidence-strength|1';
)sql";

} // namespace heard::hub
