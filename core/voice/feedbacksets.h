#pragma once

namespace heard::voice {

/// The beginning of a query about feedback: sets of resource keys, each made once and only where the query asks for it.
/// "retracted": communications that are not to be shown; "feedback": all that patients said; "unread": what no one of the
/// team has opened; "unanswered": what was neither replied to nor marked as done.
inline constexpr char feedbackSets[] =
    R"(WITH retracted AS MATERIALIZED
           (SELECT c.key FROM resource c INDEXED BY communication_retracted
             WHERE c.type = 'Communication' AND c.json ->> '$.status' = 'entered-in-error'),
       feedback AS
           (SELECT c.key FROM resource c INDEXED BY communication_category
             WHERE c.type = 'Communication' AND c.json ->> '$.category[0].coding[0].code' = 'patient-feedback'
               AND c.key NOT IN retracted),
       unread AS
           (SELECT c.key FROM resource c INDEXED BY feedback_unread
             WHERE c.type = 'Communication' AND c.json ->> '$.category[0].coding[0].code' = 'patient-feedback'
               AND c.json ->> '$.received' IS NULL
               AND c.key NOT IN retracted),
       unanswered AS
           (SELECT c.key FROM resource c INDEXED BY feedback_unhandled
             WHERE c.type = 'Communication' AND c.json ->> '$.category[0].coding[0].code' = 'patient-feedback'
               AND instr(c.json, 'https://heard.example/fhir/StructureDefinition/handled') = 0
               AND c.key NOT IN retracted
               AND NOT EXISTS (SELECT 1 FROM reference f
                                WHERE f.target = 'Communication/' || c.id AND f.path = 'Communication.partOf'
                                  AND f.source NOT IN retracted)) )";

/// SQL: what stands in the column @p json can be answered, because it says by whom it was said or to which key.
#define HEARD_CAN_BE_ANSWERED(json)                                                                                    \
    "(" json " ->> '$.subject.reference' IS NOT NULL "                                                                 \
    "OR instr(" json ", 'https://heard.example/fhir/StructureDefinition/reply-key') > 0) "

} // namespace heard::voice
