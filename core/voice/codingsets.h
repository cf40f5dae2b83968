#pragma once

namespace heard::voice {

/// The beginning of a query about codings, behind feedbackSets: "withdrawn", what was taken back; "interviews", those that
/// the people who were heard let the team use; "coded", what was said and has which theme by which coding.
inline constexpr char codingSets[] =
    R"(, withdrawn AS MATERIALIZED
           (SELECT w.key FROM resource w INDEXED BY basic_withdrawn
             WHERE w.type = 'Basic'
               AND instr(w.json, '"url":"https://heard.example/fhir/StructureDefinition/withdrawn","valueBoolean":true') > 0),
       interviews AS MATERIALIZED
           (SELECT h.source AS key
              FROM moment h
             CROSS JOIN resource i ON i.key = h.source
             WHERE h.path = 'https://heard.example/fhir/StructureDefinition/held-on.valueDate'
               AND i.json ->> '$.status' <> 'entered-in-error'
               AND instr(i.json, '"url":"withdrawn-on"') = 0
               AND instr(i.json, '"url":"given","valueBoolean":false') = 0),
       coded AS
           (SELECT b.key AS coding, t.target AS theme, c.key AS said
              FROM resource b INDEXED BY basic_code
             CROSS JOIN reference s ON s.source = b.key AND s.path = 'Basic.subject'
             CROSS JOIN reference t ON t.source = b.key
                                   AND t.path = 'https://heard.example/fhir/StructureDefinition/theme.valueReference'
             CROSS JOIN resource c ON c.type = substr(s.target, 1, instr(s.target, '/') - 1)
                                  AND c.id = substr(s.target, instr(s.target, '/') + 1)
             WHERE b.type = 'Basic' AND b.json ->> '$.code.coding[0].code' = 'theme-coding'
               AND b.key NOT IN withdrawn
               AND (c.key IN feedback OR c.key IN interviews)) )";

} // namespace heard::voice
