// What the team finds in a patient's words, on two desktops through the real hub; phones and representatives get nothing of it.
#include "fakes/application.h"
#include "fakes/device.h"
#include "fakes/devicestore.h"

#include "themes/codings.h"
#include "themes/learning.h"
#include "themes/shippedthemes.h"
#include "themes/themes.h"
#include "voice/voices.h"
#include "voice/wordsoutcome.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace heard;
using namespace heard::themes;
using namespace Qt::StringLiterals;
using fakes::Device;
using fakes::DropFirstResponseAfterCommit;
using fakes::get;
using fakes::idOf;
using hub::Role;

namespace {

struct Scene {
    Scene()
    {
        carry();
        get(voice::Voices{phone.database()}.say(idOf(phone, "Patient"_L1), {}, u"I waited long. The soup was cold."_s));
        carry();
    }
    void carry()
    {
        for (Device *device : {&phone, &desk, &other, &desk, &representative, &phone})
            REQUIRE(device->syncUntilQuiet());
    }
    static ResourceId heard(Device &device)
    {
        const auto uncoded = get(voice::Voices{device.database()}.list(voice::VoiceFilter::All));
        REQUIRE(uncoded.size() == 1);
        return uncoded[0].id;
    }
    static ResourceId named(Device &device, const QString &name)
    {
        const auto list = get(Themes{device.database()}.all());
        REQUIRE(list.named(name));
        return list.named(name)->id;
    }
    /// What a phone has of what the team found: that it found something, no theme and no words.
    static bool isOnlyToldOfOutcomes(Device &phone)
    {
        const auto told = phone.all(u"Basic"_s);
        return !told.isEmpty() && std::ranges::all_of(told, [](const QJsonObject &json) {
            const QByteArray text = store::textOf(json);
            return voice::wordsOutcomeFromFhir(json).has_value() && !text.contains("theme-name") && !text.contains("excerpt")
                && !text.contains("soup");
        });
    }
    static ResourceId code(Device &device, const QString &theme, std::optional<Span> span = {})
    {
        return get(Codings{device.database()}.code(heard(device), named(device, theme), span, idOf(device, "Practitioner"_L1)));
    }

    fakes::Application application;
    fakes::RunningHub hub;
    Device desk = Device::colleague(hub, u"Grace Okafor"_s, Role::Nurse);
    Device other = Device::colleague(hub, u"Nia Price"_s, Role::PledgeLead);
    Device representative = Device::colleague(hub, u"Rose Field"_s, Role::PatientRepresentative);
    Device phone = Device::patient(hub, u"Ann"_s);
};

} // namespace

TEST_CASE("what two colleagues find at once in the same words stays, on both desktops and nowhere else", "[e2e][themes]")
{
    Scene scene;
    get(Themes{scene.desk.database()}.add(u"Waiting"_s));
    get(Themes{scene.desk.database()}.add(u"Food"_s));
    scene.carry();
    scene.desk.goOffline();
    scene.other.goOffline();
    const auto first = Scene::code(scene.desk, u"Waiting"_s, Span{Part::Better, 0, 14});
    Scene::code(scene.other, u"Waiting"_s, Span{Part::Better, 0, 14});
    Scene::code(scene.other, u"Food"_s);
    // The answer to its sending is lost: it must not be there twice.
    scene.desk.goOnline(DropFirstResponseAfterCommit{});
    scene.other.goOnline(DropFirstResponseAfterCommit{});
    scene.carry();
    for (Device *device : {&scene.desk, &scene.other}) {
        Codings codings{device->database()};
        const auto found = get(codings.of(Scene::heard(*device)));
        REQUIRE(found.size() == 3);
        CHECK(found[0].excerpt);
        const auto counts = get(codings.counts());
        REQUIRE(counts.size() == 2);
        CHECK(counts[0].all() == 1);
        CHECK(get(codings.uncodedCount()) == 0);
        CHECK(device->outbox().isEmpty());
    }
    CHECK(scene.representative.all(u"Basic"_s).isEmpty());
    // Her phone is told that a theme was found, and neither which nor in which words.
    CHECK(Scene::isOnlyToldOfOutcomes(scene.phone));

    get(Codings{scene.desk.database()}.remove(first));
    scene.carry();
    CHECK(get(Codings{scene.other.database()}.of(Scene::heard(scene.other))).size() == 2);
}

TEST_CASE("two desktops that begin with the shipped themes at once have one list", "[e2e][themes]")
{
    Scene scene;
    for (Device *device : {&scene.desk, &scene.other})
        device->goOffline();
    for (Device *device : {&scene.desk, &scene.other}) {
        get(Themes{device->database()}.addShipped());
        Scene::code(*device, shippedThemes().first().name);
        device->goOnline();
    }
    scene.carry();
    const auto list = get(Themes{scene.desk.database()}.all());
    CHECK(list.all().size() == shippedThemes().size());
    const auto theirs = get(Themes{scene.other.database()}.all());
    CHECK(std::ranges::equal(list.all(), theirs.all(), {}, &Theme::id, &Theme::id));
    for (Device *device : {&scene.desk, &scene.other}) {
        const auto counts = get(Codings{device->database()}.counts());
        CHECK(counts[0].all() == 1);
        CHECK(get(Codings{device->database()}.with(counts[0].theme))[0].codings.size() == 2);
        const auto ranked = get(learntFrom(device->database())).ranked({u"We queued for an hour."_s, Part::Better});
        REQUIRE_FALSE(ranked.isEmpty());
        CHECK(ranked[0].theme == counts[0].theme);
    }
    CHECK(Scene::isOnlyToldOfOutcomes(scene.phone));
}

TEST_CASE("a theme renamed here and retired there is both", "[e2e][themes]")
{
    Scene scene;
    const auto made = get(Themes{scene.desk.database()}.add(u"Waiting"_s));
    scene.carry();
    const auto there = Scene::named(scene.other, u"Waiting"_s);
    scene.desk.goOffline();
    get(Themes{scene.desk.database()}.reword(made, u"Delays"_s, {}));
    get(Themes{scene.other.database()}.setRetired(there, true));
    REQUIRE(scene.other.syncUntilQuiet());
    scene.desk.goOnline();
    scene.carry();
    for (Device *device : {&scene.desk, &scene.other}) {
        const auto list = get(Themes{device->database()}.all());
        REQUIRE(list.all().size() == 1);
        CHECK(list.all()[0].name == u"Delays"_s);
        CHECK_FALSE(list.all()[0].isInUse());
        CHECK(device->outbox().isEmpty());
    }
}
