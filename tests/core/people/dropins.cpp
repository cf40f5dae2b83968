#include "people/dropins.h"

#include "fakes/devicestore.h"
#include "fhir/validation.h"
#include "fhir/vocabulary.h"
#include "people/units.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace heard;
using namespace heard::people;
using namespace Qt::StringLiterals;
using fakes::get;
using fakes::refused;

namespace {

DropIn tuesday()
{
    return {{}, 2, QTime{10, 0}, QTime{12, 30}, u"Room 3, Cancer Centre"_s, u"Everybody with secondary breast cancer"_s};
}

struct Desk {
    Desk() { store.receive({{u"resourceType"_s, u"Organization"_s}, {u"id"_s, u"unit"_s}, {u"name"_s, u"Riverbank"_s}}); }

    QJsonObject unit()
    {
        return *get(store.database->read([](store::Reader &reader) { return reader.json(u"Organization"_s, {u"unit"_s}); }));
    }

    fakes::DeviceStore store;
    DropIns sessions{*store.database};
};

} // namespace

TEST_CASE("drop-in sessions are listed in the order of the week, and their unit is sent", "[people][dropin]")
{
    Desk desk;
    CHECK(get(desk.sessions.all()).isEmpty());
    get(desk.sessions.write(tuesday()));
    DropIn earlier = tuesday();
    earlier.from = QTime{8, 30};
    get(desk.sessions.write(earlier));
    DropIn monday = tuesday();
    monday.day = 1;
    monday.forWhom.clear();
    get(desk.sessions.write(monday));
    const auto all = get(desk.sessions.all());
    REQUIRE(all.size() == 3);
    CHECK(all[0].day == 1);
    CHECK(all[0].forWhom.isEmpty());
    CHECK(all[1].from == QTime{8, 30});
    CHECK(all[2].place == u"Room 3, Cancer Centre");
    CHECK(all[2].until == QTime{12, 30});
    CHECK_FALSE(fhir::faultIn(desk.unit()));
    CHECK(get(Units{*desk.store.database}.own())->delivery.state == store::Delivery::State::NotSent);
    CHECK(get(Units{*desk.store.database}.own())->name == u"Riverbank");
}

TEST_CASE("a drop-in session is changed, taken out and put back", "[people][dropin]")
{
    Desk desk;
    get(desk.sessions.write(tuesday()));
    DropIn session = get(desk.sessions.all()).first();
    session.place = u"  The garden \n room "_s;
    get(desk.sessions.write(session));
    REQUIRE(get(desk.sessions.all()).size() == 1);
    CHECK(get(desk.sessions.all()).first().place == u"The garden room");
    const DropIn taken = get(desk.sessions.remove(session.id));
    CHECK(get(desk.sessions.all()).isEmpty());
    CHECK_FALSE(desk.unit().contains("extension"_L1));
    CHECK(refused(desk.sessions.remove(session.id)).reason == DropInError::NotFound);
    get(desk.sessions.write(taken));
    CHECK(get(desk.sessions.all()) == QVector{taken});
}

TEST_CASE("a drop-in session that nobody could come to is refused", "[people][dropin]")
{
    Desk desk;
    DropIn session = tuesday();
    DropInError expected{};
    SECTION("on no day of the week") { session.day = 8, expected = DropInError::DayMissing; }
    SECTION("on no day") { session.day = 0, expected = DropInError::DayMissing; }
    SECTION("that does not begin") { session.from = {}, expected = DropInError::TimeMissing; }
    SECTION("without end") { session.until = {}, expected = DropInError::TimeMissing; }
    SECTION("that ends when it begins") { session.until = session.from, expected = DropInError::EndsBeforeItBegins; }
    SECTION("that ends before it begins") { session.until = QTime{9, 0}, expected = DropInError::EndsBeforeItBegins; }
    SECTION("nowhere") { session.place = u"  "_s, expected = DropInError::PlaceMissing; }
    SECTION("in a place beyond words") { session.place = QString(201, u'x'), expected = DropInError::TooLong; }
    SECTION("for too many words") { session.forWhom = QString(201, u'x'), expected = DropInError::TooLong; }
    CHECK(refused(desk.sessions.write(session)).reason == expected);
    CHECK(get(desk.sessions.all()).isEmpty());
}

TEST_CASE("a unit has no more drop-in sessions than a page can list", "[people][dropin]")
{
    Desk desk;
    for (int i = 0; i < DropIn::mostInUnit; ++i)
        get(desk.sessions.write(tuesday()));
    CHECK(refused(desk.sessions.write(tuesday())).reason == DropInError::TooMany);
    fakes::DeviceStore empty;
    CHECK(refused(DropIns{*empty.database}.write(tuesday())).reason == DropInError::NotFound);
}

TEST_CASE("what reads as no drop-in session is left out, and left alone", "[people][dropin][fhir]")
{
    Desk desk;
    get(desk.sessions.write(tuesday()));
    QJsonObject unit = desk.unit();
    QJsonArray extensions = unit["extension"_L1].toArray();
    QJsonObject known = extensions[0].toObject();
    QJsonArray parts = known["extension"_L1].toArray();
    parts << QJsonObject{{u"url"_s, u"parking"_s}, {u"valueString"_s, u"Behind the hall"_s}};
    known["extension"_L1] = parts;
    const QJsonObject strange{{u"url"_s, QString{fhir::extension::dropIn}},
        {u"extension"_s, QJsonArray{QJsonObject{{u"url"_s, u"daysOfWeek"_s}, {u"valueCode"_s, u"someday"_s}}, 7}}};
    unit["extension"_L1] = QJsonArray{strange, known};
    REQUIRE(dropInsFromFhir(unit).size() == 1);
    DropIn moved = dropInsFromFhir(unit).first();
    moved.day = 4;
    QJsonObject changed = unit;
    setDropIns(changed, {moved});
    CHECK(changed["extension"_L1][0].toObject() == strange);
    CHECK(QJsonDocument{changed}.toJson().contains("Behind the hall"));
    CHECK(dropInsFromFhir(changed) == QVector{moved});
    setDropIns(changed, {});
    CHECK(changed["extension"_L1].toArray() == QJsonArray{strange});
}
