#pragma once

// Finds, among everything, the few tasks in one state and the few answers that cannot wait.
namespace heard::store {

inline constexpr auto device002 = R"sql(
CREATE INDEX task_status ON resource (json ->> '$.code.coding[0].code', json ->> '$.status', key) WHERE type = 'Task';

CREATE INDEX response_urgent ON resource (key)
    WHERE type = 'QuestionnaireResponse'
      AND instr(json, 'https://heard.example/fhir/StructureDefinition/urgent-concern') > 0;
)sql";

} // namespace heard::store
