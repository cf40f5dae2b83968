#include "care/appointment.h"
#include "desk.h"
#include "fhir/content.h"
#include "people/patient.h"

#include <catch2/generators/catch_generators.hpp>

using namespace heard;
using namespace heard::exchange;

namespace {

QJsonObject patient(const QString &id, const QString &family, const QString &nhsNumber)
{
    return {{u"resourceType"_s, u"Patient"_s}, {u"id"_s, id}, {u"name"_s, QJsonArray{QJsonObject{{u"family"_s, family}}}},
        {u"identifier"_s, QJsonArray{QJsonObject{{u"system"_s, QString{fhir::system::nhsNumber}}, {u"value"_s, nhsNumber}}}}};
}

const QString annsNumber = u"9991234519"_s;
const QString dorasNumber = u"9991234527"_s;

/// With Ann Baker and Dora Cole enrolled.
struct Clinic : Desk {
    Clinic()
    {
        store.receive(patient(u"ann"_s, u"Baker"_s, annsNumber));
        store.receive(patient(u"dora"_s, u"Cole"_s, dorasNumber));
    }
};

QJsonObject actorByNumber(const QString &number)
{
    return {{u"type"_s, u"Patient"_s},
        {u"identifier"_s, QJsonObject{{u"system"_s, QString{fhir::system::nhsNumber}}, {u"value"_s, number}}}};
}

QJsonObject appointment(const QJsonObject &actor, const QString &number = u"1"_s)
{
    return {{u"resourceType"_s, u"Appointment"_s}, {u"status"_s, u"booked"_s}, {u"description"_s, u"Clinic"_s},
        {u"start"_s, u"2026-12-01T10:00:00Z"_s}, {u"end"_s, u"2026-12-01T10:30:00Z"_s},
        {u"identifier"_s, QJsonArray{QJsonObject{{u"system"_s, u"https://clinic.example/Appointment"_s}, {u"value"_s, number}}}},
        {u"participant"_s, QJsonArray{QJsonObject{{u"actor"_s, actor}, {u"status"_s, u"accepted"_s}}}}};
}

QByteArray bundleOf(const QVector<QJsonObject> &resources, const QStringList &fullUrls = {}, const QString &type = u"collection"_s)
{
    QJsonArray entries;
    for (qsizetype i = 0; i < resources.size(); ++i) {
        QJsonObject entry{{u"resource"_s, resources[i]}};
        if (i < fullUrls.size() && !fullUrls[i].isEmpty())
            entry["fullUrl"_L1] = fullUrls[i];
        entries << entry;
    }
    return QJsonDocument{QJsonObject{{u"resourceType"_s, u"Bundle"_s}, {u"type"_s, type}, {u"entry"_s, entries}}}.toJson();
}

QByteArray textOf(const QJsonObject &resource)
{
    return QJsonDocument{resource}.toJson(QJsonDocument::Compact);
}

QString patientOf(const QJsonObject &appointment)
{
    return care::appointmentFromFhir(appointment)->patient.value;
}

BadRow onlyBad(Desk &desk, const QByteArray &bytes)
{
    const Preview preview = desk.preview(bytes);
    REQUIRE(preview.bad.size() == 1);
    CHECK(preview.good.isEmpty());
    return preview.bad[0];
}

RowError errorOf(Desk &desk, const QJsonObject &resource)
{
    return onlyBad(desk, textOf(resource)).error;
}

} // namespace

TEST_CASE("a portal's appointment is linked by NHS number and what it alone knows is kept", "[exchange]")
{
    Clinic clinic;
    const QByteArray file = tests::fixture(u"import/portal.json"_s);
    const Preview preview = clinic.preview(file);
    CHECK(preview.kind == FileKind::FhirBundle);
    REQUIRE(preview.good.size() == 1);
    CHECK(preview.good[0].title == u"Breast clinic"_s);
    CHECK(preview.good[0].detail == u"Baker"_s);
    CHECK(preview.good[0].when == Instant::fromIso(u"2026-12-01T10:30:00Z"_s));
    CHECK(clinic.import(file) == ImportOutcome{false, 1, 0, 0, 0});

    const QJsonObject stored = clinic.store.all(u"Appointment"_s)[0];
    const auto read = care::appointmentFromFhir(stored);
    REQUIRE(read);
    CHECK(read->patient == ResourceId{u"ann"_s});
    CHECK(read->kind == care::AppointmentKind::Video);
    CHECK(read->place == u"Clinic C, ground floor"_s);
    CHECK(stored["participant"_L1][0]["actor"_L1]["identifier"_L1]["value"_L1] == annsNumber);
    CHECK(stored["participant"_L1][1]["actor"_L1]["identifier"_L1]["value"_L1] == u"RXX"_s);
    CHECK_FALSE(fhir::extensionOf(stored, "https://portal.example/StructureDefinition/priority"_L1).isEmpty());
    // FHIR has one identifier in a reference, the portal three.
    REQUIRE(stored["basedOn"_L1].toArray().size() == 3);
    CHECK(stored["basedOn"_L1][1]["identifier"_L1]["value"_L1] == u"88"_s);
    // Its own four, and what the import notes of the file.
    CHECK(stored["extension"_L1].toArray().size() == 5);
    CHECK(fhir::idOf(stored) != ResourceId{u"riverbank-1"_s});
}

TEST_CASE("importing FHIR twice changes nothing, also after it was sent", "[exchange]")
{
    const auto name = GENERATE(u"portal.json"_s, u"transaction.json"_s, u"lines.ndjson"_s);
    Desk desk;
    desk.store.receive(patient(u"ann"_s, u"Baker"_s, annsNumber));
    const QByteArray file = tests::fixture(u"import/"_s + name);
    const ImportOutcome first = desk.import(file, ImportChoice::GoodRows);
    CHECK(first.created > 0);
    const auto before = desk.store.everything();
    const ImportOutcome second = desk.import(file, ImportChoice::GoodRows);
    CHECK(second.created == 0);
    CHECK(second.changed == 0);
    CHECK(second.unchanged == first.created + first.changed + first.unchanged);
    CHECK(desk.store.everything() == before);
    desk.store.sendAll();
    const auto sent = desk.store.everything();
    CHECK(desk.import(file, ImportChoice::GoodRows) == second);
    CHECK(desk.store.everything() == sent);
}

TEST_CASE("entries that refer to each other are linked, in whatever order they come", "[exchange]")
{
    Desk desk;
    const QByteArray file = tests::fixture(u"import/transaction.json"_s);
    const Preview preview = desk.preview(file);
    REQUIRE(preview.bad.size() == 1);
    CHECK(preview.bad[0] == BadRow{RowError::UnsupportedType, 35, 37, u"resourceType"_s, u"Location"_s});
    CHECK(desk.import(file, ImportChoice::GoodRows) == ImportOutcome{false, 2, 0, 0, 1});

    const QJsonObject ann = desk.store.all(u"Patient"_s)[0];
    const QJsonObject ultrasound = desk.store.all(u"Appointment"_s)[0];
    CHECK(patientOf(ultrasound) == fhir::idOf(ann).value);
    CHECK(care::appointmentFromFhir(ultrasound)->place == u"Room 4, Riverbank Hospital"_s);
    CHECK(care::appointmentFromFhir(ultrasound)->end == *Instant::fromIso(u"2026-12-02T09:20:00Z"_s));
    CHECK(ann["generalPractitioner"_L1][0] == QJsonObject{{u"display"_s, u"Dr Reed"_s}, {u"type"_s, u"Practitioner"_s}});
    CHECK_FALSE(fhir::extensionOf(ann, "https://clinic.example/bed"_L1).isEmpty());
    desk.store.sendAll();
    CHECK(patientOf(desk.store.all(u"Appointment"_s)[0]) == fhir::idOf(desk.store.all(u"Patient"_s)[0]).value);
}

TEST_CASE("lines of JSON are imported one by one, and a broken one is refused by its line", "[exchange]")
{
    Desk desk;
    const QByteArray file = tests::fixture(u"import/lines.ndjson"_s);
    CHECK(opened(file).kind() == FileKind::FhirLines);
    CHECK(desk.import(file) == ImportOutcome{false, 3, 0, 0, 0});
    CHECK(patientOf(desk.store.all(u"Appointment"_s)[0]) == fhir::idOf(desk.store.all(u"Patient"_s)[1]).value);

    const Preview preview = desk.preview("{\"resourceType\": \"Patient\", oops}\n" + file + "{\"a\": 1}\n");
    REQUIRE(preview.bad.size() == 2);
    CHECK(preview.bad[0].error == RowError::BadJson);
    CHECK(preview.bad[0].line == 1);
    CHECK(preview.bad[0].column > 20);
    CHECK(preview.bad[1] == BadRow{RowError::NoResource, 6, 1, {}, {}});
    CHECK(preview.count(RowFate::Same) == 3);
}

TEST_CASE("relative references are resolved by the address of the entry", "[exchange]")
{
    Desk desk;
    QJsonObject clinicA = patient(u"1"_s, u"Baker"_s, annsNumber);
    QJsonObject clinicB = patient(u"1"_s, u"Cole"_s, dorasNumber);
    QJsonObject visit = appointment({{u"reference"_s, u"Patient/1"_s}});
    visit["id"_L1] = u"5"_s;
    const auto file = bundleOf({clinicA, clinicB, visit},
        {u"https://a.example/fhir/Patient/1"_s, u"https://b.example/fhir/Patient/1"_s, u"https://b.example/fhir/Appointment/5"_s});
    CHECK(desk.import(file).created == 3);
    CHECK(patientOf(desk.store.all(u"Appointment"_s)[0]) == fhir::idOf(desk.store.all(u"Patient"_s)[1]).value);

    Desk other;
    const auto unclear = bundleOf({clinicA, clinicB, visit}, {u"https://a.example/fhir/Patient/1"_s, u"https://b.example/fhir/Patient/1"_s});
    const Preview preview = other.preview(unclear);
    REQUIRE(preview.bad.size() == 1);
    CHECK(preview.bad[0].error == RowError::UnknownReference);
}

TEST_CASE("references to what is not imported become identifiers or names", "[exchange]")
{
    Clinic clinic;
    QJsonObject visit = appointment(actorByNumber(annsNumber));
    visit["id"_L1] = u"5"_s;
    visit["slot"_L1] = QJsonArray{QJsonObject{{u"reference"_s, u"Slot/9"_s}}};
    clinic.import(bundleOf({visit}, {u"https://b.example/fhir/Appointment/5"_s}));
    // A hub follows no address of another server, and refuses it.
    const QJsonObject slot = clinic.store.all(u"Appointment"_s)[0]["slot"_L1][0].toObject();
    CHECK_FALSE(slot.contains("reference"_L1));
    CHECK(slot["identifier"_L1] == QJsonObject{{u"system"_s, u"urn:ietf:rfc:3986"_s}, {u"value"_s, u"https://b.example/fhir/Slot/9"_s}});
    CHECK(slot["type"_L1] == u"Slot"_s);

    QJsonObject bare = appointment(actorByNumber(annsNumber), u"2"_s);
    bare["slot"_L1] = visit["slot"_L1];
    clinic.import(textOf(bare));
    CHECK(clinic.store.all(u"Appointment"_s)[1]["slot"_L1][0] == QJsonObject{{u"display"_s, u"Slot/9"_s}, {u"type"_s, u"Slot"_s}});
}

TEST_CASE("a patient contained in her appointment is found by her NHS number", "[exchange]")
{
    Clinic clinic;
    QJsonObject visit = appointment({{u"reference"_s, u"#p"_s}});
    visit["contained"_L1] = QJsonArray{patient(u"p"_s, u"Baker"_s, annsNumber)};
    CHECK(clinic.import(textOf(visit)).created == 1);
    const QJsonObject stored = clinic.store.all(u"Appointment"_s)[0];
    CHECK(patientOf(stored) == u"ann"_s);
    CHECK_FALSE(stored.contains(u"contained"_s));
    CHECK(stored["participant"_L1][0]["actor"_L1]["identifier"_L1]["value"_L1] == annsNumber);
}

TEST_CASE("an appointment is refused unless it has exactly one known patient", "[exchange]")
{
    Clinic clinic;
    CHECK(errorOf(clinic, appointment(actorByNumber(u"9991234535"_s))) == RowError::UnknownPatient);
    CHECK(errorOf(clinic, appointment(actorByNumber(u"9991234518"_s))) == RowError::BadNhsNumber);
    CHECK(errorOf(clinic, appointment({{u"reference"_s, u"Patient/nobody"_s}})) == RowError::UnknownReference);
    CHECK(errorOf(clinic, appointment({{u"display"_s, u"Ann Baker"_s}, {u"type"_s, u"Patient"_s}})) == RowError::UnknownReference);
    CHECK(errorOf(clinic, appointment({{u"reference"_s, u"Location/1"_s}})) == RowError::NoPatient);
    CHECK(errorOf(clinic, appointment({})) == RowError::NoPatient);
    QJsonObject two = appointment(actorByNumber(annsNumber));
    QJsonArray participants = two["participant"_L1].toArray();
    participants << QJsonObject{{u"actor"_s, actorByNumber(dorasNumber)}};
    two["participant"_L1] = participants;
    CHECK(errorOf(clinic, two) == RowError::SeveralPatients);
}

TEST_CASE("a reference to one patient with another's NHS number decides for neither", "[exchange]")
{
    Clinic clinic;
    QJsonObject actor = actorByNumber(dorasNumber);
    actor["reference"_L1] = u"Patient/1"_s;
    const Preview preview = clinic.preview(bundleOf({patient(u"1"_s, u"Baker"_s, annsNumber), appointment(actor)}));
    REQUIRE(preview.bad.size() == 1);
    CHECK(preview.bad[0].error == RowError::DifferentPatient);
    actor = actorByNumber(u"9991234535"_s);
    actor["reference"_L1] = u"Patient/1"_s;
    CHECK(clinic.preview(bundleOf({patient(u"1"_s, u"Baker"_s, annsNumber), appointment(actor)})).bad[0].error
        == RowError::DifferentPatient);
}

TEST_CASE("an appointment known as another patient's is not taken from her", "[exchange]")
{
    Clinic clinic;
    clinic.import(textOf(appointment(actorByNumber(annsNumber))));
    const auto before = clinic.store.everything();
    CHECK(errorOf(clinic, appointment(actorByNumber(dorasNumber))) == RowError::DifferentPatient);
    CHECK(clinic.import(textOf(appointment(actorByNumber(dorasNumber))), ImportChoice::GoodRows).bad == 1);
    CHECK(clinic.store.everything() == before);
}

TEST_CASE("what an appointment lacks or garbles is named", "[exchange]")
{
    Clinic clinic;
    const auto refusal = [&](const char *element, const QJsonValue &value) {
        QJsonObject visit = appointment(actorByNumber(annsNumber));
        if (value.isUndefined())
            visit.remove(QLatin1StringView{element});
        else
            visit[QLatin1StringView{element}] = value;
        const BadRow row = onlyBad(clinic, textOf(visit));
        return std::pair{row.error, row.columnName};
    };
    CHECK(refusal("status", {QJsonValue::Undefined}) == std::pair{RowError::MissingElement, u"status"_s});
    CHECK(refusal("start", {QJsonValue::Undefined}) == std::pair{RowError::MissingElement, u"start"_s});
    CHECK(refusal("end", {QJsonValue::Undefined}) == std::pair{RowError::MissingElement, u"end"_s});
    CHECK(refusal("participant", {QJsonValue::Undefined}) == std::pair{RowError::NoPatient, u"participant"_s});
    CHECK(refusal("status", u"maybe"_s) == std::pair{RowError::BadElement, u"status"_s});
    CHECK(refusal("status", 5) == std::pair{RowError::BadElement, u"status"_s});
    CHECK(refusal("end", 5) == std::pair{RowError::BadElement, u"end"_s});
    CHECK(refusal("start", u"2026-12-01"_s) == std::pair{RowError::BadElement, u"start"_s});
    CHECK(refusal("start", u"yesterday"_s) == std::pair{RowError::BadElement, u"start"_s});
    CHECK(refusal("end", u"2026-12-01T09:00:00Z"_s) == std::pair{RowError::BadElement, u"end"_s});
    CHECK(refusal("participant", u"Ann"_s) == std::pair{RowError::NoPatient, u"participant"_s});
    CHECK(refusal("participant", QJsonArray{5, QJsonArray{}}) == std::pair{RowError::NoPatient, u"participant"_s});
}

TEST_CASE("a problem is shown with the line and column of the element that has it", "[exchange]")
{
    Desk desk;
    // Nobody at this unit has the NHS number: the list of participants is what cannot be read.
    const QByteArray portal = tests::fixture(u"import/portal.json"_s);
    CHECK(onlyBad(desk, portal) == BadRow{RowError::UnknownPatient, 40, 22, u"participant"_s, u"9991234519"_s});
    CHECK(onlyBad(desk, QByteArray{portal}.replace("2026-12-01T10:45:00+00:00", "noon"))
        == BadRow{RowError::BadElement, 32, 14, u"end"_s, u"noon"_s});
    // What is missing is missing from the resource.
    CHECK(onlyBad(desk, QByteArray{portal}.replace("\"start\"", "\"begins\"")) == BadRow{RowError::MissingElement, 8, 17, u"start"_s, {}});
    CHECK(onlyBad(desk, "\n  {\"resourceType\": \"Patient\",\n \"identifier\": [{\"system\": \"https://fhir.nhs.uk/Id/nhs-number\", \"value\": \"1\"}],\n \"name\": [{\"family\": \"B\"}]}")
        == BadRow{RowError::BadNhsNumber, 3, 16, u"identifier"_s, u"1"_s});
    const auto lines = desk.preview("{\"resourceType\": \"Patient\", \"name\": [{\"family\": \"Baker\"}]}\n  {\"resourceType\": \"Basic\"}\n {\"resourceType\": }\n");
    REQUIRE(lines.bad.size() == 2);
    CHECK(lines.bad[0] == BadRow{RowError::UnsupportedType, 2, 20, u"resourceType"_s, u"Basic"_s});
    CHECK(lines.bad[1].error == RowError::BadJson);
    CHECK(lines.bad[1].line == 3);
    CHECK(lines.bad[1].column >= 19);
}

TEST_CASE("what a patient lacks or garbles is named", "[exchange]")
{
    Desk desk;
    CHECK(errorOf(desk, {{u"resourceType"_s, u"Patient"_s}}) == RowError::MissingElement);
    CHECK(errorOf(desk, {{u"resourceType"_s, u"Patient"_s}, {u"name"_s, u"Ann"_s}}) == RowError::BadElement);
    CHECK(errorOf(desk, patient(u"1"_s, u"Baker"_s, u"9991234518"_s)) == RowError::BadNhsNumber);
    CHECK(errorOf(desk, patient(u"1"_s, u"Baker"_s, u"12"_s)) == RowError::BadNhsNumber);
    CHECK(errorOf(desk, {{u"resourceType"_s, u"Observation"_s}}) == RowError::UnsupportedType);
    CHECK(onlyBad(desk, "{\"resourceType\": \"Bundle\", \"entry\": [\n{\"fullUrl\": \"x\"}]}") == BadRow{RowError::NoResource, 2, 1, u"entry.resource"_s, {}});
    CHECK(onlyBad(desk, "{\"resourceType\": \"Bundle\", \"entry\": [7]}").error == RowError::NoResource);
}

TEST_CASE("a patient is found by NHS number and keeps what the unit knows of her", "[exchange]")
{
    Desk desk;
    QJsonObject enrolled = patient(u"ann"_s, u"Baker"_s, annsNumber);
    fhir::setExtension(enrolled, fhir::extension::cohort, "valueCode"_L1, u"secondary"_s);
    enrolled["telecom"_L1] = QJsonArray{QJsonObject{{u"system"_s, u"phone"_s}, {u"value"_s, u"07700 900123"_s}}};
    desk.store.receive(enrolled);

    QJsonObject theirs = patient(u"77"_s, u"Baker-Reed"_s, u"999 123 4519"_s);
    QJsonArray identifiers = theirs["identifier"_L1].toArray();
    identifiers << QJsonObject{{u"system"_s, u"https://clinic.example/Patient"_s}, {u"value"_s, u"77"_s}};
    theirs["identifier"_L1] = identifiers;
    CHECK(desk.import(textOf(theirs)) == ImportOutcome{false, 0, 1, 0, 0});
    const auto stored = desk.store.all(u"Patient"_s);
    REQUIRE(stored.size() == 1);
    const auto ann = people::patientFromFhir(stored[0]);
    CHECK(ann->id == ResourceId{u"ann"_s});
    CHECK(ann->family == u"Baker-Reed"_s);
    CHECK(ann->nhsNumber == annsNumber);
    CHECK(ann->cohort == people::Cohort::Secondary);
    CHECK(ann->phone == u"07700 900123"_s);
    CHECK(stored[0]["identifier"_L1].toArray().size() == 2);
    CHECK(desk.import(textOf(theirs)).unchanged == 1);
}

TEST_CASE("identifiers that belong to several patients, or to one with another NHS number, are refused", "[exchange]")
{
    Clinic clinic;
    QJsonObject known = patient(u"eve"_s, u"Hill"_s, u"9991234535"_s);
    known["identifier"_L1] = QJsonArray{QJsonObject{{u"system"_s, u"https://clinic.example/Patient"_s}, {u"value"_s, u"77"_s}},
        known["identifier"_L1][0]};
    clinic.store.receive(known);
    QJsonObject both = patient(u"x"_s, u"Baker"_s, annsNumber);
    both["identifier"_L1] = QJsonArray{both["identifier"_L1][0], known["identifier"_L1][0]};
    CHECK(errorOf(clinic, both) == RowError::Ambiguous);
    QJsonObject other = patient(u"x"_s, u"Hill"_s, u"9991234543"_s);
    other["identifier"_L1] = QJsonArray{other["identifier"_L1][0], known["identifier"_L1][0]};
    CHECK(errorOf(clinic, other) == RowError::DifferentPatient);
}

TEST_CASE("an NHS number with another name and another birth date does not change the patient who has it", "[exchange]")
{
    const auto born = [](QJsonObject patient, const QString &given, const QString &day) {
        const QJsonValue family = patient["name"_L1][0]["family"_L1];
        patient["name"_L1] = QJsonArray{QJsonObject{{u"family"_s, family}, {u"given"_s, QJsonArray{given}}}};
        if (!day.isEmpty())
            patient["birthDate"_L1] = day;
        return patient;
    };
    Desk desk;
    desk.import(textOf(born(patient(u"1"_s, u"Shah"_s, annsNumber), u"Priya"_s, u"1970-03-04"_s)));
    const auto before = desk.store.everything();
    const QJsonObject other = born(patient(u"1"_s, u"Other"_s, annsNumber), u"Person"_s, u"1999-01-01"_s);
    const BadRow row = onlyBad(desk, textOf(other));
    CHECK(row.error == RowError::DifferentPatient);
    CHECK(row.line == 1);
    CHECK(row.column > 0);
    CHECK(row.columnName == u"identifier"_s);
    CHECK(row.detail == annsNumber);
    CHECK(errorOf(desk, born(patient(u"1"_s, u"Shah"_s, annsNumber), u"Tara"_s, u"1999-01-01"_s)) == RowError::DifferentPatient);
    CHECK(errorOf(desk, born(patient(u"1"_s, u"Other"_s, annsNumber), u"Person"_s, {})) == RowError::DifferentPatient);
    CHECK(desk.import(textOf(other), ImportChoice::GoodRows) == ImportOutcome{false, 0, 0, 0, 1});
    CHECK(desk.store.everything() == before);

    // However her name is spelt.
    Desk another;
    another.import(textOf(born(patient(u"1"_s, u"O Brien"_s, annsNumber), u"Orla"_s, u"1970-03-04"_s)));
    CHECK(another.import(textOf(born(patient(u"1"_s, u"O’Brien"_s, annsNumber), u"Orla"_s, u"1970-04-03"_s))).changed == 1);

    // Married, or corrected: one of both still says who she is.
    CHECK(desk.import(textOf(born(patient(u"1"_s, u"SHAH"_s, annsNumber), u"Príya"_s, u"1970-04-03"_s))).changed == 1);
    CHECK(desk.import(textOf(born(patient(u"1"_s, u"Patel"_s, annsNumber), u"Priya"_s, u"1970-04-03"_s))).changed == 1);
    CHECK(desk.import(textOf(born(patient(u"1"_s, u"Patel"_s, annsNumber), u"Priya Ann"_s, {}))).changed == 1);
}

TEST_CASE("what stands twice in a file counts once, and what contradicts itself is refused", "[exchange]")
{
    Desk desk;
    const QJsonObject ann = patient(u"1"_s, u"Baker"_s, annsNumber);
    QJsonObject otherAnn = ann;
    otherAnn["birthDate"_L1] = u"1961-04-05"_s;
    const QJsonObject visit = appointment({{u"reference"_s, u"Patient/1"_s}});

    const Preview repeated = desk.preview(bundleOf({ann, visit, ann, visit}));
    CHECK(repeated.bad.isEmpty());
    CHECK(repeated.count(RowFate::New) == 2);
    CHECK(repeated.count(RowFate::Repeated) == 2);
    const Preview contradicting = desk.preview(bundleOf({ann, otherAnn, visit}));
    REQUIRE(contradicting.bad.size() == 1);
    CHECK(contradicting.bad[0].error == RowError::Contradiction);
    otherAnn["id"_L1] = u"2"_s;
    CHECK(desk.preview(bundleOf({ann, otherAnn})).bad[0].error == RowError::Contradiction);
}

TEST_CASE("a changed appointment is updated, and one moved by the team stays while the file says nothing new", "[exchange]")
{
    Clinic clinic;
    const QJsonObject visit = appointment(actorByNumber(annsNumber));
    clinic.import(textOf(visit));
    auto moved = *care::appointmentFromFhir(clinic.store.all(u"Appointment"_s)[0]);
    moved.start = *Instant::fromIso(u"2026-12-08T10:00:00Z"_s);
    moved.end = *Instant::fromIso(u"2026-12-08T10:30:00Z"_s);
    fakes::get(clinic.store.database->write([&](store::Writer &writer) {
        return writer.update(care::toFhir(moved, **writer.json(u"Appointment"_s, moved.id)));
    }));
    CHECK(clinic.import(textOf(visit)).unchanged == 1);
    CHECK(care::appointmentFromFhir(clinic.store.all(u"Appointment"_s)[0])->start == moved.start);

    QJsonObject cancelled = visit;
    cancelled["status"_L1] = u"cancelled"_s;
    cancelled["cancelationReason"_L1] = QJsonObject{{u"text"_s, u"Strike"_s}};
    CHECK(clinic.import(textOf(cancelled)).changed == 1);
    CHECK(care::appointmentFromFhir(clinic.store.all(u"Appointment"_s)[0])->state == care::AppointmentState::Cancelled);
    CHECK(clinic.import(textOf(visit)).changed == 1);
    CHECK_FALSE(clinic.store.all(u"Appointment"_s)[0].contains(u"cancelationReason"_s));
    CHECK(clinic.store.all(u"Appointment"_s).size() == 1);
}

TEST_CASE("without identifiers an appointment is known by its address, or by what it is", "[exchange]")
{
    Clinic clinic;
    QJsonObject visit = appointment(actorByNumber(annsNumber));
    visit.remove(u"identifier"_s);
    const QStringList address{u"https://b.example/Appointment/5"_s};
    clinic.import(bundleOf({visit}, address));
    visit["start"_L1] = u"2026-12-01T10:10:00Z"_s;
    CHECK(clinic.import(bundleOf({visit}, address)).changed == 1);
    CHECK(clinic.import(textOf(visit)).created == 1);
    CHECK(clinic.import(textOf(visit)).unchanged == 1);
    CHECK(clinic.import(bundleOf({visit}, {u"urn:uuid:0c3151bd-1cbf-4d64-b04d-cd9187a4c6e0"_s})).unchanged == 1);
}

TEST_CASE("any cut or bent file is read or refused, never half written", "[exchange]")
{
    const QByteArray whole = tests::fixture(u"import/transaction.json"_s);
    Desk desk;
    const auto before = desk.store.everything();
    for (qsizetype length = 0; length < whole.size(); length += 7) {
        const auto importer = Importer::open(whole.left(length), u"cut"_s, desk.store.clock.now());
        CHECK_FALSE(importer.has_value());
    }
    for (qsizetype at = 0; at < whole.size(); at += 11) {
        QByteArray bent = whole;
        bent[at] = '7';
        if (const auto importer = Importer::open(bent, u"bent"_s, desk.store.clock.now()))
            CHECK(desk.preview(*importer).good.size() <= 2);
    }
    CHECK(desk.store.everything() == before);
}

TEST_CASE("a row that the hub would not take is refused while it is read, with its line, column and reason", "[exchange]")
{
    Desk desk;
    const QByteArray good = R"({"resourceType":"Patient","id":"1","name":[{"family":"Baker"}]})";
    const auto refusal = [&](const QByteArray &line) {
        const Preview preview = desk.preview(good + '\n' + line + '\n');
        CAPTURE(line.toStdString());
        REQUIRE(preview.bad.size() == 1);
        CHECK(preview.good.size() == 1);
        CHECK(preview.bad[0].line == 2);
        return preview.bad[0];
    };
    const auto at = [](const QByteArray &line, const QByteArray &value) { return static_cast<int>(line.indexOf(value)) + 1; };
    const QByteArray born = R"({"resourceType":"Patient","name":[{"family":"Cole"}],"birthDate":"1970-13-01"})";
    CHECK(refusal(born) == BadRow{RowError::BadElement, 2, at(born, "\"1970"), u"birthDate"_s, u"1970-13-01"_s});
    const QByteArray half = R"({"resourceType":"Patient","name":[{"family":"Cole","given":["Dora","\ud800"]}]})";
    CHECK(refusal(half) == BadRow{RowError::HalfCharacter, 2, at(half, "\"\\ud800"), u"name[0].given[1]"_s, {}});
    const QByteArray phone = R"({"resourceType":"Patient","name":[{"family":"Cole"}],"telecom":[{"value":5}]})";
    CHECK(refusal(phone) == BadRow{RowError::BadElement, 2, at(phone, "5"), u"telecom[0].value"_s, u"5"_s});
    const QByteArray colour = R"({"resourceType":"Patient","name":[{"family":"Cole"}],"colour":"red"})";
    CHECK(refusal(colour) == BadRow{RowError::UnknownElement, 2, at(colour, "\"red"), u"colour"_s, u"red"_s});
    const QByteArray gender = R"({"resourceType":"Patient","name":[{"family":"Cole"}],"gender":"F"})";
    CHECK(refusal(gender) == BadRow{RowError::UnknownCode, 2, at(gender, "\"F"), u"gender"_s, u"F"_s});
    // Of an appointment, with text before it that has more bytes than characters.
    QJsonObject visit = appointment({{u"reference"_s, u"Patient/1"_s}});
    visit["comment"_L1] = u"Ann\u2019s clinic"_s;
    const auto changed = [&](const char *from, const char *to) {
        return textOf(visit).replace(from, to);
    };
    const auto column = [](const QByteArray &line, const QByteArray &value) {
        return static_cast<int>(QString::fromUtf8(line).indexOf(QString::fromUtf8(value))) + 1;
    };
    const QByteArray perhaps = changed("\"accepted\"", "\"perhaps\"");
    CHECK(refusal(perhaps) == BadRow{RowError::UnknownCode, 2, column(perhaps, "\"perhaps"), u"participant[0].status"_s, u"perhaps"_s});
    const QByteArray far = changed("2026-12-01T10:30", "9999-12-01T10:30");
    CHECK(refusal(far) == BadRow{RowError::FarDate, 2, column(far, "\"9999"), u"end"_s, u"9999-12-01T10:30:00Z"_s});
    const QByteArray ancient = changed("2026-12-01T10:00", "0001-12-01T10:00");
    CHECK(refusal(ancient).error == RowError::FarDate);
    const QByteArray noon = changed("\"2026-12-01T10:30:00Z\"", "\"noon\"");
    CHECK(refusal(noon) == BadRow{RowError::BadElement, 2, column(noon, "\"noon"), u"end"_s, u"noon"_s});
    const QByteArray five = changed("\"2026-12-01T10:30:00Z\"", "5");
    CHECK(refusal(five) == BadRow{RowError::BadElement, 2, column(five, "5,"), u"end"_s, u"5"_s});
    CHECK(refusal(changed("\"status\":\"booked\"", "\"status\":\"booked\",\"cancelationReason\":{\"text\":\"ill\"}")).error
        == RowError::WrongTogether);
    // Without anything of what was refused.
    CHECK(desk.import(good + '\n' + born + '\n' + perhaps, ImportChoice::GoodRows) == ImportOutcome{false, 1, 0, 0, 2});
    CHECK(desk.store.all(u"Patient"_s).size() == 1);
    CHECK(desk.store.all(u"Appointment"_s).isEmpty());
}

TEST_CASE("an appointment of a patient whose own row is refused is refused with her", "[exchange]")
{
    Desk desk;
    QJsonObject ann = patient(u"1"_s, u"Baker"_s, annsNumber);
    ann["birthDate"_L1] = u"1970-13-01"_s;
    const QByteArray file = bundleOf({ann, appointment({{u"reference"_s, u"Patient/1"_s}}), appointment(actorByNumber(annsNumber), u"2"_s),
        patient(u"2"_s, u"Cole"_s, dorasNumber), appointment({{u"reference"_s, u"Patient/2"_s}}, u"3"_s)});
    const Preview preview = desk.preview(file);
    REQUIRE(preview.bad.size() == 3);
    CHECK(preview.bad[0].error == RowError::BadElement);
    CHECK(preview.bad[1].error == RowError::UnknownReference);
    CHECK(preview.bad[1].detail == u"Patient/1"_s);
    CHECK(preview.bad[2].error == RowError::UnknownReference);
    CHECK(preview.good.size() == 2);
    CHECK(desk.import(file, ImportChoice::GoodRows) == ImportOutcome{false, 2, 0, 0, 3});
    CHECK(patientOf(desk.store.all(u"Appointment"_s)[0]) == fhir::idOf(desk.store.all(u"Patient"_s)[0]).value);
}

TEST_CASE("another kind of the same element takes the place of the first", "[exchange]")
{
    Desk desk;
    QJsonObject ann = patient(u"1"_s, u"Baker"_s, annsNumber);
    ann["deceasedBoolean"_L1] = false;
    CHECK(desk.import(textOf(ann)).created == 1);
    ann.remove("deceasedBoolean"_L1);
    ann["deceasedDateTime"_L1] = u"2026-11-20"_s;
    CHECK(desk.import(textOf(ann)).changed == 1);
    const QJsonObject stored = desk.store.all(u"Patient"_s)[0];
    CHECK(stored["deceasedDateTime"_L1] == u"2026-11-20"_s);
    CHECK_FALSE(stored.contains("deceasedBoolean"_L1));
}
