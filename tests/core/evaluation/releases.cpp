#include "evaluation/releases.h"

#include "fakes/devicestore.h"
#include "fhir/element.h"
#include "fhir/validation.h"
#include "fhir/vocabulary.h"

using namespace heard;
using namespace heard::evaluation;
using fakes::get;
using namespace Qt::StringLiterals;

namespace {

constexpr int perPerson = 1'000'000;

Group people(int from, int to, int positive = 0)
{
    Group group;
    for (int i = from; i < to; ++i)
        group.add({QString::number(perPerson + i)}, i - from < positive ? 1 : 0);
    return group;
}

struct Desk {
    fakes::DeviceStore store;
    Releases releases{*store.database};

    QVector<QJsonObject> kept()
    {
        return get(store.database->read([](store::Reader &reader) {
            return reader.all<QJsonObject>("SELECT r.json FROM resource r WHERE r.type = 'Basic'", {},
                [](const QJsonObject &json) -> Result<QJsonObject, fhir::ReadError> { return json; });
        }));
    }
    std::optional<int> shown(QFuture<store::StoreResult<Release>> release) { return get(std::move(release)).scores().first().respondents().number(); }
};

const QString voices{u"voices"_s};

} // namespace

TEST_CASE("what was released yesterday protects whoever came since", "[evaluation][release]")
{
    Desk desk;
    CHECK(desk.shown(desk.releases.release(voices, {people(0, 43)})) == 43);
    CHECK_FALSE(desk.shown(desk.releases.release(voices, {people(0, 44)})));
    CHECK_FALSE(desk.shown(desk.releases.preview(voices, {people(0, 44)})));
    CHECK(desk.shown(desk.releases.release(voices, {people(0, 53)})) == 53);
}

TEST_CASE("what is about other respondents is not in the way", "[evaluation][release]")
{
    Desk desk;
    get(desk.releases.release(voices, {people(0, 43)}));
    CHECK(desk.shown(desk.releases.release(u"survey"_s, {people(0, 44)})) == 44);
}

TEST_CASE("a look at what would be released keeps nothing, and the same twice is kept once", "[evaluation][release]")
{
    Desk desk;
    get(desk.releases.preview(voices, {people(0, 43)}));
    CHECK(desk.kept().isEmpty());
    get(desk.releases.release(voices, {people(0, 43)}));
    get(desk.releases.release(voices, {people(0, 43)}));
    CHECK(desk.kept().size() == 1);
    get(desk.releases.release(voices, {people(0, 20)}));
    CHECK(desk.kept().size() == 2);
}

TEST_CASE("a release is kept as FHIR, for the team alone, and says nobody's name in clear", "[evaluation][release]")
{
    Desk desk;
    get(desk.releases.release(voices, {people(0, 43)}));
    const QJsonObject kept = desk.kept().first();
    CHECK_FALSE(fhir::faultIn(kept));
    CHECK(fhir::codeIn(kept["code"_L1], fhir::system::basic) == fhir::code::release);
    CHECK_FALSE(QJsonDocument{kept}.toJson().contains("1000001"));
}

TEST_CASE("a release is the same after it was kept", "[evaluation][release]")
{
    Group ratings{10};
    for (int i = 0; i < 12; ++i)
        ratings.add({QString::number(i)}, i % 11);
    const Release release = Release::of({people(0, 3), people(3, 43, 20), people(0, 43), ratings}, *Threshold::of(11));
    const auto again = Release::fromJson(release.toJson());
    REQUIRE(again);
    CHECK(again->scores() == release.scores());
    CHECK(again->toJson() == release.toJson());
    CHECK(release.isWithin(*again));
    CHECK_FALSE(Release::fromJson({}));
    CHECK_FALSE(Release::fromJson(QJsonDocument::fromJson(R"({"groups":[{"telling":"all","points":{}}]})").object()));
}

TEST_CASE("releases told together hold each group once", "[evaluation][release]")
{
    const Release one = Release::of({people(0, 43), people(0, 20)});
    const Release both = Release::together({one, Release::of({people(0, 43)}), one});
    CHECK(both.scores().size() == 2);
    CHECK(one.isWithin(both));
    CHECK_FALSE(Release::of({people(0, 30)}).isWithin(both));
}

TEST_CASE("a kept release that cannot be read stops nothing", "[evaluation][release]")
{
    Desk desk;
    QJsonObject broken = fhir::resourceOf("Basic"_L1, {}, {});
    broken["code"_L1] = fhir::codeableConcept(fhir::system::basic, fhir::code::release);
    fhir::setExtension(broken, fhir::extension::released, "valueAttachment"_L1, QJsonObject{{u"title"_s, voices}, {u"data"_s, u"AAAA"_s}});
    desk.store.write(broken);
    CHECK(desk.shown(desk.releases.release(voices, {people(0, 43)})) == 43);
}
