#pragma once

// SQL: the patient `p`, found by "INDEXED BY patient_secondary", has secondary breast cancer.
#define HEARD_SECONDARY_COHORT                                                                                         \
    "p.type = 'Patient' "                                                                                              \
    "AND instr(p.json, '\"url\":\"https://heard.example/fhir/StructureDefinition/cohort\",\"valueCode\":\"secondary\"') > 0 "
