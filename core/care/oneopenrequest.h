#pragma once

// One request for an assessment is open for a patient at a time. Where she asked on her phone while the team offered one, or
// two desks offered it, one of them speaks for all: the one that somebody answered, began or booked, then what she asked
// herself, then the first. Where somebody did so with several, each of these stays in sight.

#define HEARD_REQUEST_OPEN(task)                                                                                       \
    task ".json ->> '$.code.coding[0].code' = 'hna' "                                                                  \
    "AND " task ".json ->> '$.status' IN ('requested', 'received', 'draft', 'accepted', 'ready', 'in-progress', 'on-hold') " \
    "AND coalesce(" task ".json ->> '$.businessStatus.coding[0].code', '') <> 'plan-shared' "

#define HEARD_REQUEST_BEGUN(task)                                                                                      \
    "(" task ".json ->> '$.status' IN ('in-progress', 'on-hold') "                                                     \
    " OR EXISTS (SELECT 1 FROM reference b WHERE b.source = " task ".key "                                             \
    "               AND b.path = 'https://heard.example/fhir/StructureDefinition/booked-at.valueReference') "          \
    " OR EXISTS (SELECT 1 FROM reference b CROSS JOIN resource q ON q.key = b.source "                                 \
    "             WHERE b.target = " task ".json ->> '$.focus.reference' "                                             \
    "               AND b.path IN ('QuestionnaireResponse.basedOn', 'CarePlan.supportingInfo') "                       \
    "               AND q.json ->> '$.status' <> 'entered-in-error')) "

/// The best of several Tasks has the greatest; @p order is what stands behind each part.
#define HEARD_REQUEST_RANK(task, order)                                                                                \
    HEARD_REQUEST_BEGUN(task) order ", "                                                                               \
    task ".json ->> '$.requester.reference' LIKE 'Patient/%'" order ", "                                               \
    "-(SELECT m.from_ms FROM moment m WHERE m.source = " task ".key AND m.path = 'Task.authoredOn')" order ", "        \
    task ".json ->> '$.focus.reference'" order " "

/// The Task of another open request that speaks for the one of the Task `t`; `u` is that Task. One that cannot be read as a
/// whole speaks for nothing.
#define HEARD_SPEAKERS                                                                                                 \
    "FROM reference g "                                                                                                \
    "CROSS JOIN resource u ON u.key = g.source "                                                                       \
    "CROSS JOIN resource r ON r.type = 'ServiceRequest' AND r.id = substr(u.json ->> '$.focus.reference', 16) "        \
    "WHERE " HEARD_REQUEST_OPEN("t") "AND NOT " HEARD_REQUEST_BEGUN("t")                                               \
    "  AND g.target = t.json ->> '$.for.reference' AND g.path = 'Task.for' "                                           \
    "  AND u.json ->> '$.focus.reference' <> t.json ->> '$.focus.reference' AND " HEARD_REQUEST_OPEN("u")              \
    "  AND r.json ->> '$.subject.reference' = g.target AND r.json ->> '$.code.coding[0].code' = 'hna' "                \
    "  AND r.json ->> '$.authoredOn' IS NOT NULL "                                                                     \
    "  AND (" HEARD_REQUEST_RANK("u", "") ") > (" HEARD_REQUEST_RANK("t", "") ") "

/// Whether another one speaks for the one of the Task `t`: one that is open too, or that took its place.
#define HEARD_SPOKEN_FOR                                                                                               \
    "(EXISTS (SELECT 1 " HEARD_SPEAKERS ") "                                                                           \
    " OR EXISTS (SELECT 1 FROM reference g WHERE g.target = t.json ->> '$.focus.reference' AND g.path = 'ServiceRequest.replaces')) "

/// What answers and plans of the ServiceRequest `s` refer to: to it, or to one that it took the place of, of which they may come
/// only afterwards.
#define HEARD_TARGETS_OF_REQUEST                                                                                       \
    "(SELECT 'ServiceRequest/' || s.id "                                                                               \
    " UNION ALL SELECT v.target FROM reference v WHERE v.source = s.key AND v.path = 'ServiceRequest.replaces') "

/// What she asked herself, where the ServiceRequest `s` of the Task `t` offers an assessment and speaks for that too, or null.
#define HEARD_ALSO_ASKED                                                                                               \
    "(SELECT a.json "                                                                                                  \
    "   FROM reference f "                                                                                             \
    "   CROSS JOIN resource u ON u.key = f.source "                                                                    \
    "   CROSS JOIN resource a ON a.type = 'ServiceRequest' AND a.id = substr(u.json ->> '$.focus.reference', 16) "     \
    "  WHERE f.target = t.json ->> '$.for.reference' AND f.path = 'Task.for' AND u.key <> t.key "                      \
    "    AND s.json ->> '$.requester.reference' NOT LIKE 'Patient/%' "                                                 \
    "    AND a.json ->> '$.requester.reference' LIKE 'Patient/%' "                                                     \
    "    AND (EXISTS (SELECT 1 FROM reference b WHERE b.target = 'ServiceRequest/' || a.id "                           \
    "                    AND b.path = 'ServiceRequest.replaces' AND b.source = s.key) "                                \
    "         OR " HEARD_REQUEST_OPEN("t") "AND " HEARD_REQUEST_OPEN("u") "AND NOT " HEARD_REQUEST_BEGUN("u") ") "     \
    "  ORDER BY u.key LIMIT 1) "
