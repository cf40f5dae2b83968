#pragma once

// SQL: the patient `p`, found by "INDEXED BY patient_secondary", has secondary breast cancer.
#define HEARD_SECONDARY_COHORT "p.type = 'Patient' AND " HEARD_IS_SECONDARY

// SQL: so has `p`, found in any way.
#define HEARD_IS_SECONDARY                                                                                             \
    "instr(p.json, '\"url\":\"https://heard.example/fhir/StructureDefinition/cohort\",\"valueCode\":\"secondary\"') > 0 "
