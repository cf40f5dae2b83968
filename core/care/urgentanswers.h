#pragma once

/// Whether something urgent in the QuestionnaireResponse `q` waits for somebody to look after it, as care::urgencyOf says it:
/// each time it was said must have been looked after in one of the answers that say it. First what rules out most.
#define HEARD_ANSWERS_WAIT                                                                                             \
    "instr(q.json, 'https://heard.example/fhir/StructureDefinition/urgent-concern') > 0 "                              \
    "AND q.json ->> '$.status' IN ('completed', 'amended') "                                                           \
    "AND NOT EXISTS "                                                                                                  \
    "(SELECT 1 FROM moment h "                                                                                         \
    "  WHERE h.source = q.key AND h.path = 'https://heard.example/fhir/StructureDefinition/handled.valueInstant' "     \
    "    AND h.from_ms >= coalesce((SELECT max(w.from_ms) FROM moment w "                                              \
    "                                WHERE w.source = q.key "                                                          \
    "                                  AND w.path = 'https://heard.example/fhir/StructureDefinition/said-at.valueInstant'), " \
    "                              h.from_ms)) "                                                                       \
    "AND (NOT EXISTS "                                                                                                 \
    "     (SELECT 1 FROM moment w "                                                                                    \
    "       WHERE w.source = q.key AND w.path = 'https://heard.example/fhir/StructureDefinition/said-at.valueInstant') " \
    "     OR EXISTS "                                                                                                  \
    "     (SELECT 1 FROM moment w "                                                                                    \
    "       WHERE w.source = q.key AND w.path = 'https://heard.example/fhir/StructureDefinition/said-at.valueInstant' " \
    "         AND NOT EXISTS "                                                                                         \
    "         (SELECT 1 FROM moment t CROSS JOIN moment h ON h.source = t.source "                                     \
    "            CROSS JOIN resource o ON o.key = t.source "                                                           \
    "           WHERE t.path = 'https://heard.example/fhir/StructureDefinition/said-at.valueInstant' "                 \
    "             AND t.from_ms = w.from_ms "                                                                          \
    "             AND h.path = 'https://heard.example/fhir/StructureDefinition/handled.valueInstant' "                 \
    "             AND h.from_ms >= w.from_ms "                                                                         \
    "             AND (o.json ->> '$.basedOn[0].reference' IS q.json ->> '$.basedOn[0].reference' "                    \
    "                  OR EXISTS (SELECT 1 FROM reference v WHERE v.path = 'ServiceRequest.replaces' "                 \
    "                              AND v.target IN (o.json ->> '$.basedOn[0].reference', q.json ->> '$.basedOn[0].reference'))) " \
    "             AND o.json ->> '$.subject.reference' = q.json ->> '$.subject.reference'))) "
