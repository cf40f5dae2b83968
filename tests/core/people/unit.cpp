#include "../malformed.h"
#include "../riverbank.h"
#include "fixtures.h"
#include "people/units.h"

using namespace heard;
using namespace heard::people;
using namespace heard::tests;
using fakes::get;
using fakes::refused;

namespace {

Unit riverbank()
{
    Unit unit;
    unit.id = {u"unit"_s};
    unit.name = u"Riverbank Breast Unit"_s;
    unit.address = {u"Riverbank Hospital"_s, u"1 Mill Lane"_s, u"Riverbank"_s};
    unit.contacts = {{ContactPurpose::NurseLine, u"Your breast care nurses"_s, u"01632 960001"_s, u"Monday to Friday, 9 am to 4 pm"_s},
        {ContactPurpose::DayAndNight, u"24-hour line"_s, u"01632 960002"_s, {}},
        {ContactPurpose::Reception, {}, u"01632 960003"_s, {}}, {ContactPurpose::Other, u"Prosthesis fitter"_s, u"01632 960004"_s, {}}};
    unit.invented = true;
    unit.assessmentMonths = 3;
    unit.fewestTold = 21;
    return unit;
}

QJsonObject golden()
{
    return fhirFixture(u"organization"_s, toFhir(riverbank()));
}

Unit readFrom(const QJsonObject &json)
{
    const auto read = unitFromFhir(json);
    REQUIRE(read);
    return *read;
}

} // namespace

TEST_CASE("a unit reads and writes as its golden FHIR", "[people][fhir]")
{
    CHECK(readFrom(golden()) == riverbank());
    CHECK(toFhir(riverbank()) == golden());
}

TEST_CASE("what other systems wrote of a unit survives a change", "[people][fhir]")
{
    QJsonObject stored = extended(golden());
    stored["address"_L1] = QJsonArray{QJsonObject{{u"line"_s, QJsonArray{u"1 Mill Lane"_s}}, {u"city"_s, u"Riverbank"_s},
        {u"postalCode"_s, u"RB1 1AA"_s}, {u"country"_s, u"GB"_s}}};
    QJsonArray contacts = stored["contact"_L1].toArray();
    QJsonObject line = contacts[1].toObject();
    line["address"_L1] = QJsonObject{{u"text"_s, u"Ward 9"_s}};
    contacts[1] = line;
    stored["contact"_L1] = contacts;

    Unit unit = readFrom(stored);
    CHECK(unit.address == QStringList{u"1 Mill Lane"_s, u"Riverbank"_s, u"RB1 1AA"_s});
    CHECK(toFhir(unit, stored) == stored);
    unit.contacts.removeFirst();
    unit.contacts[0].phone = u"01632 960222"_s;
    unit.address << u"Ward 9"_s;
    const QJsonObject changed = toFhir(unit, stored);
    CHECK(readFrom(changed) == unit);
    CHECK(changed["contact"_L1][0]["address"_L1]["text"_L1] == u"Ward 9"_s);
    CHECK(changed["address"_L1][0]["country"_L1] == u"GB"_s);
    CHECK(changed["futureElement"_L1] == stored["futureElement"_L1]);
}

TEST_CASE("a unit that says nothing sound of it tells no number of fewer than ten people", "[people][fhir]")
{
    CHECK(readFrom(without(golden(), "extension")).fewestTold == 10);
    for (const QJsonValue &said : {QJsonValue{0}, QJsonValue{-5}, QJsonValue{7}, QJsonValue{u"21"_s}}) {
        QJsonObject strange = golden();
        fhir::setExtension(strange, fhir::extension::suppressionThreshold, "valueInteger"_L1, said);
        CHECK(readFrom(strange).fewestTold == 10);
        CHECK(toFhir(readFrom(strange), strange) == strange);
    }
}

TEST_CASE("a unit that says nothing of it assesses every six months", "[people][fhir]")
{
    Unit unit = readFrom(without(golden(), "extension"));
    CHECK(unit.assessmentMonths == 6);
    CHECK_FALSE(toFhir(unit).contains("extension"_L1));
    QJsonObject strange = golden();
    fhir::setExtension(strange, fhir::extension::assessmentInterval, "valueInteger"_L1, -2);
    CHECK(readFrom(strange).assessmentMonths == 6);
    CHECK(toFhir(readFrom(strange), strange) == strange);
}

TEST_CASE("a resource that is no unit is refused", "[people][fhir]")
{
    CHECK(unitFromFhir({}).error() == fhir::ReadError::WrongType);
    CHECK(unitFromFhir(without(golden(), "name")).error() == fhir::ReadError::MissingElement);
    CHECK(unitFromFhir(with(golden(), "name", u""_s)).error() == fhir::ReadError::MissingElement);
    CHECK(unitFromFhir(with(golden(), "name", 5)).error() == fhir::ReadError::BadElement);
}

TEST_CASE("a unit strange in any one place is read or refused, and can be written again", "[people][fhir]")
{
    int read = 0;
    forEachMutation(golden(), [&](const QJsonValue &strange) {
        if (const auto unit = unitFromFhir(strange.toObject())) {
            ++read;
            REQUIRE(unitFromFhir(toFhir(*unit, strange.toObject())));
        }
    });
    CHECK(read > 100);
}

TEST_CASE("the unit of a store is the one its setting names, else the first", "[people]")
{
    fakes::DeviceStore device;
    Units units{*device.database};
    CHECK_FALSE(get(units.own()));
    Unit first = riverbank();
    device.receive(toFhir(first));
    Unit second = riverbank();
    second.id = {u"second"_s};
    second.name = u"Hillside Breast Unit"_s;
    device.receive(toFhir(second));
    CHECK(get(units.own())->id == first.id);
    get(device.database->write([](store::Writer &writer) { return writer.setSetting(u"unit"_s, u"second"_s); }));
    CHECK(get(units.own())->id == second.id);
}

TEST_CASE("changing the unit stores it with one change to send", "[people]")
{
    Riverbank riverbankStore;
    Units units{riverbankStore.database};
    Unit unit = riverbank();
    unit.contacts[0].phone = u"  01632   960009 "_s;
    get(units.change(unit));
    CHECK(get(units.own())->contacts[0].phone == u"01632 960009"_s);
    CHECK(get(units.own())->delivery.state == store::Delivery::State::NotSent);
    CHECK(riverbankStore.store.unsent() == 1);
}

TEST_CASE("a unit that cannot be is refused and nothing is written", "[people]")
{
    Riverbank riverbankStore;
    Units units{riverbankStore.database};
    const auto before = riverbankStore.store.everything();
    Unit unit = riverbank();
    UnitError expected{};
    SECTION("without a name") { unit.name = u" "_s, expected = UnitError::NameMissing; }
    SECTION("with a contact without a number") { unit.contacts[2].phone.clear(), expected = UnitError::PhoneMissing; }
    SECTION("with endless hours") { unit.contacts[0].hours = QString{201, u'x'}, expected = UnitError::TooLong; }
    SECTION("with an endless address") { unit.address << QString{201, u'x'}, expected = UnitError::TooLong; }
    SECTION("that assesses without end") { unit.assessmentMonths = 0, expected = UnitError::AssessmentMonthsImpossible; }
    SECTION("that tells of one person") { unit.fewestTold = 1, expected = UnitError::FewestToldImpossible; }
    SECTION("that tells from another number on than is in use") { unit.fewestTold = 12, expected = UnitError::FewestToldImpossible; }
    SECTION("that hardly ever assesses") { unit.assessmentMonths = 61, expected = UnitError::AssessmentMonthsImpossible; }
    SECTION("that is not there") { unit.id = {u"elsewhere"_s}, expected = UnitError::NotFound; }
    CHECK(refused(units.change(unit)).reason == expected);
    CHECK(riverbankStore.store.everything() == before);
}
