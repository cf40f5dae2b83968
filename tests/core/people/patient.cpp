#include "people/patient.h"

#include "../malformed.h"
#include "fixtures.h"

using namespace heard;
using namespace heard::people;
using namespace heard::tests;
using namespace Qt::StringLiterals;

namespace {

Patient annBaker()
{
    Patient ann;
    ann.id = {u"ann"_s};
    ann.given = u"Ann Mary"_s;
    ann.family = u"Baker"_s;
    ann.birthDate = QDate{1971, 6, 4};
    ann.nhsNumber = u"9434765919"_s;
    ann.cohort = Cohort::Secondary;
    ann.diagnosed = QDate{2026, 8, 14};
    ann.phone = u"01632 960123"_s;
    ann.communicationNeeds = {u"Large print"_s, u"Calls after 4 pm"_s};
    return ann;
}

QJsonObject golden()
{
    return fhirFixture(u"patient"_s, toFhir(annBaker()));
}

fhir::ReadError errorOf(const QJsonObject &json)
{
    const auto read = patientFromFhir(json);
    REQUIRE_FALSE(read);
    return read.error();
}

Patient readFrom(const QJsonObject &json)
{
    const auto read = patientFromFhir(json);
    REQUIRE(read);
    return *read;
}

} // namespace

TEST_CASE("a patient reads and writes as her golden FHIR", "[people][fhir]")
{
    CHECK(readFrom(golden()) == annBaker());
    CHECK(toFhir(annBaker()) == golden());
    CHECK(annBaker().name() == u"Ann Mary Baker"_s);
}

TEST_CASE("a patient with only a name reads and writes", "[people][fhir]")
{
    Patient joy;
    joy.id = {u"joy"_s};
    joy.family = u"Mensah"_s;
    CHECK(readFrom(toFhir(joy)) == joy);
}

TEST_CASE("what other systems wrote of a patient survives a change", "[people][fhir]")
{
    const QJsonObject stored = extended(golden());
    Patient ann = readFrom(stored);
    CHECK(toFhir(ann, stored) == stored);
    ann.phone = u"01632 960999"_s;
    const QJsonObject changed = toFhir(ann, stored);
    CHECK(readFrom(changed) == ann);
    CHECK(without(changed, "telecom") == without(stored, "telecom"));
    CHECK(changed["telecom"_L1][0]["use"_L1] == stored["telecom"_L1][0]["use"_L1]);
}

TEST_CASE("a patient's former names and other telephone entries stay where they are", "[people][fhir]")
{
    QJsonObject stored = golden();
    stored["name"_L1] = QJsonArray{QJsonObject{{u"use"_s, u"old"_s}, {u"family"_s, u"Cook"_s}},
        QJsonObject{{u"family"_s, u"Baker"_s}, {u"given"_s, QJsonArray{u"Ann"_s, u"Mary"_s}}, {u"suffix"_s, QJsonArray{u"MBE"_s}}}};
    stored["telecom"_L1] = QJsonArray{QJsonObject{{u"system"_s, u"email"_s}, {u"value"_s, u"ann@example.org"_s}}};
    Patient ann = readFrom(stored);
    CHECK(ann.family == u"Baker"_s);
    CHECK(ann.phone.isEmpty());
    ann.family = u"Baker-Lind"_s;
    ann.phone = u"01632 960123"_s;
    const QJsonObject changed = toFhir(ann, stored);
    CHECK(changed["name"_L1][0] == stored["name"_L1][0]);
    CHECK(changed["name"_L1][1]["suffix"_L1] == QJsonArray{u"MBE"_s});
    CHECK(changed["telecom"_L1][0] == stored["telecom"_L1][0]);
    CHECK(readFrom(changed) == ann);
}

TEST_CASE("what does not read as ours is not thrown away", "[people][fhir]")
{
    QJsonObject stored = golden();
    stored["birthDate"_L1] = u"1971"_s;
    QJsonArray extensions = stored["extension"_L1].toArray();
    for (QJsonValueRef extension : extensions) {
        QJsonObject partial = extension.toObject();
        if (partial.contains("valueDate"_L1))
            partial["valueDate"_L1] = u"2026-08"_s;
        extension = partial;
    }
    stored["extension"_L1] = extensions;
    stored["identifier"_L1] = QJsonArray{
        QJsonObject{{u"system"_s, u"https://fhir.nhs.uk/Id/nhs-number"_s}, {u"value"_s, u"9991234567"_s}}};
    const Patient ann = readFrom(stored);
    CHECK_FALSE(ann.birthDate);
    CHECK_FALSE(ann.diagnosed);
    CHECK(ann.nhsNumber.isEmpty());
    CHECK(toFhir(ann, stored) == stored);
}

TEST_CASE("a name given only as text is divided at its last word", "[people][fhir]")
{
    const Patient read = readFrom(with(golden(), "name", QJsonArray{QJsonObject{{u"text"_s, u"Rosa Maria Lind"_s}}}));
    CHECK(read.given == u"Rosa Maria"_s);
    CHECK(read.family == u"Lind"_s);
}

TEST_CASE("a resource that is no patient is refused", "[people][fhir]")
{
    CHECK(errorOf({}) == fhir::ReadError::WrongType);
    CHECK(errorOf(with(golden(), "resourceType", u"Person"_s)) == fhir::ReadError::WrongType);
    CHECK(errorOf(with(golden(), "resourceType", 7)) == fhir::ReadError::WrongType);
    CHECK(errorOf(without(golden(), "name")) == fhir::ReadError::MissingElement);
    CHECK(errorOf(with(golden(), "name", QJsonArray{})) == fhir::ReadError::MissingElement);
    CHECK(errorOf(with(golden(), "name", QJsonArray{QJsonObject{{u"family"_s, u" "_s}}})) == fhir::ReadError::MissingElement);
    CHECK(errorOf(with(golden(), "name", u"Ann Baker"_s)) == fhir::ReadError::BadElement);
}

TEST_CASE("what a patient can be without is left empty where it is malformed", "[people][fhir]")
{
    CHECK_FALSE(readFrom(with(golden(), "birthDate", 19710604)).birthDate);
    CHECK_FALSE(readFrom(with(golden(), "birthDate", u"1971-02-30"_s)).birthDate);
    CHECK(readFrom(with(golden(), "identifier", u"9434765919"_s)).nhsNumber.isEmpty());
    CHECK(readFrom(with(golden(), "telecom", QJsonObject{})).phone.isEmpty());
    CHECK(readFrom(with(golden(), "extension", true)).cohort == Cohort::Unknown);
    CHECK(readFrom(with(golden(), "extension", QJsonArray{5})).communicationNeeds.isEmpty());
    CHECK(readFrom(with(golden(), "active", u"no"_s)).active);
    CHECK_FALSE(readFrom(with(golden(), "active", false)).active);
}

TEST_CASE("a patient strange in any one place is read or refused, and can be written again", "[people][fhir]")
{
    int read = 0;
    forEachMutation(golden(), [&](const QJsonValue &strange) {
        if (const auto patient = patientFromFhir(strange.toObject())) {
            ++read;
            const auto again = patientFromFhir(toFhir(*patient, strange.toObject()));
            REQUIRE(again);
            REQUIRE(*again == *patient);
        }
    });
    CHECK(read > 100);
}
