// What was said in a focus group and on paper: written down on one desktop, read on another, and of the first nothing on any
// phone nor with a representative.
#include "fakes/application.h"
#include "fakes/device.h"
#include "fakes/devicestore.h"

#include "themes/foundthemes.h"
#include "themes/rewriting.h"
#include "themes/themes.h"
#include "voice/interviews.h"
#include "voice/paperforms.h"
#include "voice/voices.h"

#include <catch2/catch_test_macros.hpp>

using namespace heard;
using namespace Qt::StringLiterals;
using fakes::Device;
using fakes::DropFirstResponseAfterCommit;
using fakes::get;
using fakes::idOf;
using hub::Role;

namespace {

const QTimeZone london{"Europe/London"};

struct Scene {
    Scene() { carry(); }
    void carry()
    {
        for (Device *device : {&phone, &desk, &other, &desk, &representative, &phone})
            REQUIRE(device->syncUntilQuiet());
    }
    voice::Interviews interviews(Device &device) { return {device.database(), london}; }
    voice::Interview only(Device &device)
    {
        const auto all = get(interviews(device).list());
        REQUIRE(all.size() == 1);
        return all.first();
    }
    /// About her who has the phone, where @p named.
    voice::Interview talk(bool named)
    {
        voice::Interview talk;
        talk.title = u"At the kitchen table"_s;
        talk.words = u"I waited long. The soup was cold."_s;
        talk.heldOn = {2026, 11, 17};
        talk.consent = {true, true, {}, {}};
        if (named)
            talk.patient = idOf(phone, "Patient"_L1);
        return talk;
    }

    fakes::Application application;
    fakes::RunningHub hub;
    Device desk = Device::colleague(hub, u"Grace Okafor"_s, Role::Nurse);
    Device other = Device::colleague(hub, u"Nia Price"_s, Role::PledgeLead);
    Device representative = Device::colleague(hub, u"Rose Field"_s, Role::PatientRepresentative);
    Device phone = Device::patient(hub, u"Ann"_s);
};

} // namespace

TEST_CASE("a conversation written down on one desktop is read on another and nowhere else", "[e2e][voice]")
{
    Scene scene;
    get(themes::Themes{scene.desk.database()}.add(u"Waiting"_s));
    scene.carry();
    for (const bool named : {false, true}) {
        const auto there = get(scene.interviews(scene.desk).list()).size();
        scene.desk.goOffline();
        const ResourceId id = get(scene.interviews(scene.desk).write(scene.talk(named), idOf(scene.desk, "Practitioner"_L1)));
        get(themes::Codings{scene.desk.database()}.code({id, themes::Source::Kind::Interview},
            get(themes::Themes{scene.desk.database()}.all()).named(u"Waiting"_s)->id, themes::Span{themes::Part::Unknown, 0, 14},
            idOf(scene.desk, "Practitioner"_L1)));
        // The answer to its sending is lost: it must not be there twice.
        scene.desk.goOnline(DropFirstResponseAfterCommit{});
        scene.carry();
        CHECK(get(scene.interviews(scene.other).list()).size() == there + 1);
        CHECK(scene.desk.outbox().isEmpty());
    }
    const auto theirs = get(scene.interviews(scene.other).list());
    for (const voice::Interview &one : theirs) {
        CHECK(one.words == scene.talk(false).words);
        const auto found = get(themes::Codings{scene.other.database()}.of({one.id, themes::Source::Kind::Interview}));
        REQUIRE(found.size() == 1);
        CHECK(found.first().excerpt->words == u"I waited long."_s);
    }
    for (Device *outside : {&scene.phone, &scene.representative}) {
        CHECK(outside->all(u"DocumentReference"_s).isEmpty());
        CHECK(outside->all(u"Basic"_s).isEmpty());
    }
}

TEST_CASE("consent that is withdrawn on one desktop is withdrawn on the other", "[e2e][voice]")
{
    Scene scene;
    get(scene.interviews(scene.desk).write(scene.talk(false), idOf(scene.desk, "Practitioner"_L1)));
    scene.carry();
    get(scene.interviews(scene.other).setWithdrawn(scene.only(scene.other).id, true));
    scene.carry();
    CHECK_FALSE(scene.only(scene.desk).consent.isQuotable());
    CHECK(scene.only(scene.desk).consent.withdrawnOn);
}

TEST_CASE("a paper form is read on both desktops, with a name also by her who wrote it", "[e2e][voice]")
{
    Scene scene;
    voice::PaperForm form;
    form.better = u"The chairs are hard."_s;
    form.writtenOn = {2026, 11, 17};
    get(voice::typeIn(scene.desk.database(), form, london));
    form.patient = idOf(scene.phone, "Patient"_L1);
    get(voice::typeIn(scene.desk.database(), form, london));
    scene.carry();
    CHECK(get(voice::Voices{scene.other.database()}.list(voice::VoiceFilter::All)).size() == 2);
    const auto hers = get(voice::Voices{scene.phone.database()}.saidBy(idOf(scene.phone, "Patient"_L1)));
    REQUIRE(hers.size() == 1);
    CHECK(hers.first().onPaper);
    CHECK(hers.first().readAt);
}

TEST_CASE("she lets others read her own paper form and takes it back, and the desk knows", "[e2e][voice]")
{
    Scene scene;
    voice::PaperForm form;
    form.patient = idOf(scene.phone, "Patient"_L1);
    form.better = u"The chairs are hard."_s;
    form.writtenOn = {2026, 11, 17};
    get(voice::typeIn(scene.desk.database(), form, london));
    scene.carry();
    voice::Voices hers{scene.phone.database()};
    const auto atDesk = [&] { return get(voice::Voices{scene.desk.database()}.list(voice::VoiceFilter::All)).first(); };
    CHECK_FALSE(atDesk().mayQuote);
    for (const bool may : {true, false}) {
        get(hers.setMayQuote(get(hers.saidBy(form.patient)).first().id, may));
        scene.carry();
        CHECK(scene.phone.outbox().isEmpty());
        CHECK(atDesk().mayQuote == may);
        CHECK(atDesk().better == form.better);
    }
}

TEST_CASE("what one desktop changes in a conversation while another finds a theme there is not lost on either", "[e2e][voice]")
{
    Scene scene;
    get(themes::Themes{scene.desk.database()}.add(u"Waiting"_s));
    get(scene.interviews(scene.desk).write(scene.talk(false), idOf(scene.desk, "Practitioner"_L1)));
    scene.carry();
    voice::Interview changed = scene.only(scene.other);
    changed.words = u"The soup was cold."_s;
    get(themes::rewrite(scene.other.database(), changed, idOf(scene.other, "Practitioner"_L1), london));
    const themes::Source here{scene.only(scene.desk).id, themes::Source::Kind::Interview};
    get(themes::Codings{scene.desk.database()}.code(here, get(themes::Themes{scene.desk.database()}.all()).named(u"Waiting"_s)->id,
        themes::Span{themes::Part::Unknown, 0, 14}, idOf(scene.desk, "Practitioner"_L1)));
    scene.carry();
    scene.carry();
    for (Device *device : {&scene.desk, &scene.other}) {
        CHECK(scene.only(*device).words == changed.words);
        CHECK(scene.only(*device).changes.last().who == u"Nia Price"_s);
        const auto found = get(themes::themesIn(device->database(), {scene.only(*device).id, themes::Source::Kind::Interview}))->found;
        REQUIRE(found.size() == 1);
        CHECK(found.first().wordsGone);
    }
}
