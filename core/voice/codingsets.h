#pragma once

namespace heard::voice {

/// The beginning of a query about codings, behind feedbackSets: "withdrawn", what was taken back; "coded", which
/// feedback has which theme by which coding.
inline constexpr char codingSets[] =
    R"(, withdrawn AS MATERIALIZED
           (SELECT w.key FROM resource w INDEXED BY basic_withdrawn
             WHERE w.type = 'Basic'
               AND instr(w.json, '"url":"https://heard.example/fhir/StructureDefinition/withdrawn","valueBoolean":true') > 0),
       coded AS
           (SELECT b.key AS coding, t.target AS theme, c.key AS feedback
              FROM resource b INDEXED BY basic_code
             CROSS JOIN reference s ON s.source = b.key AND s.path = 'Basic.subject'
             CROSS JOIN reference t ON t.source = b.key
                                   AND t.path = 'https://heard.example/fhir/StructureDefinition/theme.valueReference'
             CROSS JOIN resource c ON c.type = 'Communication' AND c.id = substr(s.target, 15)
             WHERE b.type = 'Basic' AND b.json ->> '$.code.coding[0].code' = 'theme-coding'
               AND b.key NOT IN withdrawn
               AND c.key IN feedback) )";

} // namespace heard::voice
