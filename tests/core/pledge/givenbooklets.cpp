#include "unit.h"

#include "fhir/validation.h"
#include "fixtures.h"
#include "pledge/givenbooklets.h"

using namespace heard;
using namespace heard::pledge;
using fakes::get;
using fakes::refused;

namespace {

const QDate today{2026, 11, 23};

struct Desk : Unit {
    GivenBooklets some(int people, QDate on = today) const
    {
        GivenBooklets given;
        given.people = people;
        given.on = on;
        given.author = grace;
        return given;
    }
    ResourceId give(int people, QDate on = today) { return get(given.add(some(people, on), today)); }

    BookletsGiven given{*store.database};
};

} // namespace

TEST_CASE("booklets that were given are noted with who noted it, latest day first", "[booklet]")
{
    Desk desk;
    desk.give(12, today.addDays(-3));
    desk.give(5);
    const auto all = get(desk.given.all());
    REQUIRE(all.size() == 2);
    CHECK(all[0].people == 5);
    CHECK(all[0].authorName == u"Sister Grace Okafor"_s);
    CHECK(all[0].unit == ResourceId{u"unit"_s});
    CHECK(all[1].on == today.addDays(-3));
}

TEST_CASE("a number of booklets that cannot be is refused", "[booklet]")
{
    Desk desk;
    const auto reason = [&](const GivenBooklets &given) { return refused(desk.given.add(given, today)).reason; };
    CHECK(reason(desk.some(0)) == GivingError::Nobody);
    CHECK(reason(desk.some(-1)) == GivingError::Nobody);
    CHECK(reason(desk.some(10'001)) == GivingError::TooMany);
    CHECK(reason(desk.some(1, today.addDays(1))) == GivingError::InTheFuture);
    CHECK(reason(desk.some(1, {})) == GivingError::InTheFuture);
    GivenBooklets unsigned_ = desk.some(1);
    unsigned_.author = ResourceId{u"nobody"_s};
    CHECK(reason(unsigned_) == GivingError::AuthorUnknown);
    CHECK(get(desk.given.all()).isEmpty());
}

TEST_CASE("what was noted by mistake is taken back, and can be put back", "[booklet]")
{
    Desk desk;
    const auto id = desk.give(12);
    get(desk.given.setRemoved(id, true));
    CHECK(get(desk.given.all()).isEmpty());
    get(desk.given.setRemoved(id, false));
    CHECK(get(desk.given.all()).size() == 1);
    CHECK(refused(desk.given.setRemoved({u"other"_s}, true)).reason == GivingError::NotFound);
}

TEST_CASE("booklets that were given are written as FHIR and read back", "[booklet]")
{
    GivenBooklets given;
    given.id = ResourceId{u"7"_s};
    given.unit = ResourceId{u"unit"_s};
    given.author = ResourceId{u"grace"_s};
    given.authorName = u"Sister Grace Okafor"_s;
    given.on = today;
    given.people = 12;
    given.audience = people::Audience::Secondary;
    const QJsonObject golden = tests::fhirFixture(u"booklets-given"_s, toFhir(given));
    CHECK(givenBookletsFromFhir(golden).value() == given);
    CHECK_FALSE(fhir::faultIn(golden));
}

TEST_CASE("what another system wrote beside the number of booklets survives", "[booklet]")
{
    GivenBooklets given;
    given.id = ResourceId{u"7"_s};
    given.on = today;
    given.people = 3;
    QJsonObject stored = toFhir(given);
    stored[u"language"_s] = u"en"_s;
    given.people = 4;
    const QJsonObject json = toFhir(given, stored);
    CHECK(json[u"language"_s] == u"en"_s);
    CHECK(givenBookletsFromFhir(json)->people == 4);
    CHECK(givenBookletsFromFhir(json)->on == today);
}
