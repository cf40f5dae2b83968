#pragma once

// Finds, among everything, the few tasks in one state, the few answers that cannot wait and the few requests to change or
// cancel an appointment that nobody has answered.
namespace heard::store {

inline constexpr auto device002 = R"sql(
CREATE INDEX task_status ON resource (json ->> '$.code.coding[0].code', json ->> '$.status', key) WHERE type = 'Task';

CREATE INDEX response_urgent ON resource (key)
    WHERE type = 'QuestionnaireResponse'
      AND instr(json, 'https://heard.example/fhir/StructureDefinition/urgent-concern') > 0;

CREATE INDEX appointment_asked ON resource (key)
    WHERE type = 'AppointmentResponse'
      AND instr(json, 'https://heard.example/fhir/StructureDefinition/asked-at') > 0
      AND json ->> '$.participantStatus' IN ('tentative', 'declined');
)sql";

} // namespace heard::store
