#include "people/patients.h"

#include "../queryplan.h"
#include "../riverbank.h"

#include <catch2/generators/catch_generators.hpp>

using namespace heard;
using namespace heard::people;
using namespace heard::tests;
using fakes::get;
using fakes::refused;

namespace {

Patient named(const QString &given, const QString &family)
{
    Patient patient;
    patient.given = given;
    patient.family = family;
    return patient;
}

QStringList namesOf(const QVector<Patient> &patients)
{
    QStringList names;
    for (const Patient &patient : patients)
        names << patient.name();
    return names;
}

struct Desktop : Riverbank {
    Patients patients{database};

    QStringList found(const QString &typed, std::optional<Cohort> cohort = {}, int limit = 50, int offset = 0)
    {
        return namesOf(get(patients.search(typed, cohort, limit, offset)));
    }
};

} // namespace

TEST_CASE("patients are found by the beginnings of their names, in any order and without accents", "[people]")
{
    Desktop desktop;
    get(desktop.patients.enrol(named(u"Zoë"_s, u"Bakewell"_s), QTimeZone::utc()));
    CHECK(desktop.found(u""_s) == QStringList{u"Ann Baker"_s, u"Zoë Bakewell"_s, u"Joy Mensah"_s});
    CHECK(desktop.found(u"bak"_s) == QStringList{u"Ann Baker"_s, u"Zoë Bakewell"_s});
    CHECK(desktop.found(u"baker, ann"_s) == QStringList{u"Ann Baker"_s});
    CHECK(desktop.found(u"zoe"_s) == QStringList{u"Zoë Bakewell"_s});
    CHECK(desktop.found(u"aker"_s).isEmpty());
    CHECK(desktop.found(u"***"_s).size() == 3);
    CHECK(desktop.found(u"\" OR 1"_s).isEmpty());
}

TEST_CASE("patients are found by the beginning of an NHS number", "[people]")
{
    Desktop desktop;
    Patient rosa = named(u"Rosa"_s, u"Lind"_s);
    rosa.nhsNumber = u"943 476 5919"_s;
    get(desktop.patients.enrol(rosa, QTimeZone::utc()));
    CHECK(desktop.found(u"943 4"_s) == QStringList{u"Rosa Lind"_s});
    CHECK(desktop.found(u"943-476-5919"_s) == QStringList{u"Rosa Lind"_s});
    CHECK(desktop.found(u"943 5"_s).isEmpty());
    CHECK(get(desktop.patients.withNhsNumber(u"9434765919"_s))->given == u"Rosa"_s);
    CHECK_FALSE(get(desktop.patients.withNhsNumber(u"9434765870"_s)));
}

TEST_CASE("patients are narrowed by cohort and given in pages", "[people]")
{
    Desktop desktop;
    get(desktop.patients.enrol(named(u"Rosa"_s, u"Lind"_s), QTimeZone::utc()));
    CHECK(desktop.found(u""_s, Cohort::Secondary) == QStringList{u"Ann Baker"_s});
    CHECK(desktop.found(u""_s, Cohort::Unknown) == QStringList{u"Rosa Lind"_s});
    CHECK(desktop.found(u"mens"_s, Cohort::Secondary).isEmpty());
    CHECK(desktop.found(u""_s, {}, 2, 1) == QStringList{u"Rosa Lind"_s, u"Joy Mensah"_s});
    CHECK(get(desktop.patients.count()) == 3);
    CHECK(get(desktop.patients.count(Cohort::Primary)) == 1);
}

TEST_CASE("a record that is no longer used is not found but can be opened", "[people]")
{
    Desktop desktop;
    Patient joy = *get(desktop.patients.byId(desktop.joy));
    joy.nhsNumber = u"9434765919"_s;
    joy.active = false;
    get(desktop.patients.change(joy, QTimeZone::utc()));
    CHECK(desktop.found(u""_s) == QStringList{u"Ann Baker"_s});
    CHECK(desktop.found(u"joy"_s).isEmpty());
    CHECK(desktop.found(u"943"_s).isEmpty());
    CHECK(get(desktop.patients.byId(desktop.joy))->given == u"Joy"_s);
}

TEST_CASE("enrolling stores the patient with one change to send", "[people]")
{
    Desktop desktop;
    Patient rosa = named(u"  Rosa "_s, u" van  der Lind"_s);
    rosa.birthDate = QDate{1966, 2, 28};
    rosa.communicationNeeds = {u"Twi interpreter"_s};
    const auto id = get(desktop.patients.enrol(rosa, QTimeZone::utc()));
    const Patient stored = *get(desktop.patients.byId(id));
    CHECK(stored.name() == u"Rosa van der Lind"_s);
    CHECK(stored.delivery.state == store::Delivery::State::NotSent);
    CHECK(desktop.store.unsent() == 1);
}

TEST_CASE("whether somebody is born yet is told by the calendar at the desk", "[people]")
{
    Desktop desktop;
    // It is noon in Greenwich and tomorrow already on Kiritimati.
    desktop.store.clock.advance(std::chrono::hours{3});
    Patient patient = named(u"Mary"_s, u"Ellis"_s);
    patient.birthDate = QDate{2026, 11, 23};
    CHECK(refused(desktop.patients.enrol(patient, QTimeZone::utc())).reason == PatientError::BirthDateImpossible);
    patient.id = get(desktop.patients.enrol(patient, QTimeZone{"Pacific/Kiritimati"}));
    CHECK(refused(desktop.patients.change(patient, QTimeZone::utc())).reason == PatientError::BirthDateImpossible);
    get(desktop.patients.change(patient, QTimeZone{"Pacific/Kiritimati"}));
    get(desktop.patients.change(patient, patient, QTimeZone{"Pacific/Kiritimati"}));
}

TEST_CASE("a patient that cannot be is refused and nothing is written", "[people]")
{
    Desktop desktop;
    Patient taken = named(u"Rosa"_s, u"Lind"_s);
    taken.nhsNumber = u"9434765919"_s;
    get(desktop.patients.enrol(taken, QTimeZone::utc()));
    const auto before = desktop.store.everything();

    Patient patient = named(u"Mary"_s, u"Ellis"_s);
    PatientError expected{};
    SECTION("without a given name") { patient.given = u"  "_s, expected = PatientError::NameMissing; }
    SECTION("without a family name") { patient.family.clear(), expected = PatientError::NameMissing; }
    SECTION("with an endless name") { patient.given = QString{201, u'x'}, expected = PatientError::TooLong; }
    SECTION("with an endless phone number") { patient.phone = QString{51, u'1'}, expected = PatientError::TooLong; }
    SECTION("with an endless need") { patient.communicationNeeds = {QString{201, u'x'}}, expected = PatientError::TooLong; }
    SECTION("born tomorrow") { patient.birthDate = QDate{2026, 11, 23}, expected = PatientError::BirthDateImpossible; }
    SECTION("born 131 years ago") { patient.birthDate = QDate{1895, 1, 1}, expected = PatientError::BirthDateImpossible; }
    SECTION("diagnosed tomorrow") { patient.diagnosed = QDate{2026, 11, 23}, expected = PatientError::DiagnosedImpossible; }
    SECTION("diagnosed before she was born")
    {
        patient.birthDate = QDate{1971, 6, 4}, patient.diagnosed = QDate{1971, 6, 3};
        expected = PatientError::DiagnosedImpossible;
    }
    SECTION("with a mistyped NHS number") { patient.nhsNumber = u"943 476 5918"_s, expected = PatientError::NhsNumberWrong; }
    SECTION("with another's NHS number") { patient.nhsNumber = u"943 476 5919"_s, expected = PatientError::NhsNumberTaken; }
    CHECK(refused(desktop.patients.enrol(patient, QTimeZone::utc())).reason == expected);
    CHECK(desktop.store.everything() == before);
}

TEST_CASE("changing a patient who is not there is refused", "[people]")
{
    Desktop desktop;
    Patient nobody = named(u"No"_s, u"Body"_s);
    nobody.id = {u"nobody"_s};
    CHECK(refused(desktop.patients.change(nobody, QTimeZone::utc())).reason == PatientError::NotFound);
}

TEST_CASE("a page that holds the id from before sending still reads and changes its patient", "[people]")
{
    Desktop desktop;
    Patient rosa = named(u"Rosa"_s, u"Lind"_s);
    rosa.nhsNumber = u"9434765919"_s;
    const auto former = get(desktop.patients.enrol(rosa, QTimeZone::utc()));
    desktop.store.sendAll();
    rosa = *get(desktop.patients.byId(former));
    CHECK(rosa.id != former);
    CHECK(rosa.delivery.state == store::Delivery::State::Sent);
    rosa.id = former;
    rosa.phone = u"01632 960123"_s;
    get(desktop.patients.change(rosa, QTimeZone::utc()));
    CHECK(get(desktop.patients.byId(former))->phone == u"01632 960123"_s);
    CHECK(desktop.store.all(u"Patient"_s).size() == 3);
}

TEST_CASE("a change that changes nothing is not sent", "[people]")
{
    Desktop desktop;
    get(desktop.patients.change(*get(desktop.patients.byId(desktop.ann)), QTimeZone::utc()));
    CHECK(desktop.store.unsent() == 0);
}

TEST_CASE("a change writes only what the form has otherwise than when it was filled", "[people]")
{
    Desktop desktop;
    get(desktop.patients.setNeeds(desktop.ann, {u"Large print"_s, u"by-phone"_s}));
    const Patient filled = *get(desktop.patients.byId(desktop.ann));
    Patient meanwhile = filled;
    meanwhile.diagnosed = QDate{2024, 3, 4};
    meanwhile.communicationNeeds = {u"Large print"_s, u"by-phone"_s, u"companion"_s};
    get(desktop.patients.change(meanwhile, QTimeZone::utc()));

    Patient typed = filled;
    typed.phone = u" 01632  960123 "_s;
    typed.communicationNeeds = {u"Large print"_s, u"Twi interpreter"_s};
    get(desktop.patients.change(typed, filled, QTimeZone::utc()));
    const Patient stored = *get(desktop.patients.byId(desktop.ann));
    CHECK(stored.phone == u"01632 960123"_s);
    CHECK(stored.diagnosed == QDate{2024, 3, 4});
    CHECK(stored.communicationNeeds == QStringList{u"Large print"_s, u"companion"_s, u"Twi interpreter"_s});

    typed.family.clear();
    CHECK(refused(desktop.patients.change(typed, filled, QTimeZone::utc())).reason == PatientError::NameMissing);
    typed.id = {u"nobody"_s};
    CHECK(refused(desktop.patients.change(typed, filled, QTimeZone::utc())).reason == PatientError::NotFound);
}

TEST_CASE("a malformed resource among patients hides only itself", "[people]")
{
    Desktop desktop;
    desktop.store.receive({{u"resourceType"_s, u"Patient"_s}, {u"id"_s, u"strange"_s}, {u"name"_s, u"Baker"_s},
        {u"extension"_s, QJsonArray{u"x"_s, 5, QJsonArray{}}}});
    CHECK(desktop.found(u""_s, Cohort::Secondary) == QStringList{u"Ann Baker"_s});
    CHECK(desktop.found(u""_s).size() == 2);
}

TEST_CASE("looking for patients walks nothing but the patients", "[people][plan]")
{
    Desktop desktop;
    const QString typed = GENERATE(u""_s, u"bak"_s, u"943"_s);
    const QStringList plan = queryPlan(desktop.database, [&] { get(desktop.patients.search(typed)); });
    CAPTURE(plan.join(u"\n"_s).toStdString());
    CHECK(walks(plan).isEmpty());
    CHECK(plan.join(u'\n').contains(typed == u"943"_s ? u"SEARCH i USING PRIMARY KEY (value>? AND value<?)"_s : u"patient_family"_s));
}

TEST_CASE("one patient is found by an index", "[people][plan]")
{
    Desktop desktop;
    const QStringList plan = queryPlan(desktop.database, [&] {
        get(desktop.patients.byId(desktop.ann));
        get(desktop.patients.withNhsNumber(u"9434765919"_s));
    });
    CAPTURE(plan.join(u"\n"_s).toStdString());
    CHECK(walks(plan).isEmpty());
    CHECK(plan.join(u'\n').contains(u"resource_local_id"_s));
}
