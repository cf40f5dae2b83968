#pragma once

#include "fakes/devicestore.h"
#include "fhir/vocabulary.h"
#include "people/patient.h"
#include "people/teammember.h"
#include "people/unit.h"

namespace heard::tests {

using namespace Qt::StringLiterals;

/// A device's store with the invented Riverbank Breast Unit, two patients and a nurse, as a server gave them.
struct Riverbank {
    Riverbank()
    {
        people::Unit unit;
        unit.id = {u"unit"_s};
        unit.name = u"Riverbank Breast Unit"_s;
        unit.invented = true;
        store.receive(people::toFhir(unit));
        receivePatient(ann, u"Ann"_s, u"Baker"_s, people::Cohort::Secondary);
        receivePatient(joy, u"Joy"_s, u"Mensah"_s, people::Cohort::Primary);
        people::TeamMember nurse;
        nurse.id = grace;
        nurse.roleId = {u"grace-role"_s};
        nurse.prefix = u"Sister"_s;
        nurse.given = u"Grace"_s;
        nurse.family = u"Okafor"_s;
        nurse.jobTitle = u"Breast care nurse"_s;
        store.receive(people::practitionerToFhir(nurse));
        store.receive(people::practitionerRoleToFhir(nurse, unit.id));
    }

    void receivePatient(const ResourceId &id, const QString &given, const QString &family, people::Cohort cohort)
    {
        people::Patient patient;
        patient.id = id;
        patient.given = given;
        patient.family = family;
        patient.cohort = cohort;
        store.receive(people::toFhir(patient));
    }

    [[nodiscard]] Instant now() const { return store.clock.now(); }

    fakes::DeviceStore store;
    store::Database &database = *store.database;
    ResourceId ann{u"ann"_s};
    ResourceId joy{u"joy"_s};
    ResourceId grace{u"grace"_s};
};

} // namespace heard::tests
