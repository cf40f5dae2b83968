#include "themes/foundthemes.h"

#include "../riverbank.h"
#include "themes/learning.h"
#include "themes/themes.h"
#include "voice/voices.h"

#include <algorithm>

using namespace heard;
using namespace heard::tests;
using namespace heard::themes;
using fakes::get;

namespace {

struct Desk : Riverbank {
    Desk() { get(themes.addShipped()); }

    [[nodiscard]] ResourceId theme(const QString &name) { return get(themes.all()).named(name)->id; }
    [[nodiscard]] ThemesInWords in(const ResourceId &feedback) { return get(themesIn(database, feedback)).value(); }

    voice::Voices voices{database};
    Themes themes{database};
    Codings codings{database};
};

QStringList namesOf(const QVector<ProposedTheme> &proposed)
{
    QStringList names;
    for (const ProposedTheme &one : proposed)
        names << one.name;
    return names;
}

} // namespace

TEST_CASE("what was found stands by the theme's name now, with where its words stand", "[themes]")
{
    Desk desk;
    const auto said = get(desk.voices.say(desk.ann, {}, u"It was cold. We waited two hours."_s));
    const auto waiting = desk.theme(u"Waiting"_s);
    get(desk.codings.code(said, waiting, Span{Part::Better, 13, 20}, desk.grace));
    get(desk.themes.merge(waiting, desk.theme(u"Joined-up care"_s)));
    const auto found = desk.in(said).found;
    REQUIRE(found.size() == 1);
    CHECK(found.first().name == u"Joined-up care"_s);
    CHECK(found.first().theme == desk.theme(u"Joined-up care"_s));
    REQUIRE(found.first().excerpt);
    CHECK(found.first().excerpt->words == u"We waited two hours."_s);
    CHECK(found.first().author.endsWith(u"Grace Okafor"_s));
}

TEST_CASE("what is not in the store has no themes", "[themes]")
{
    Desk desk;
    CHECK_FALSE(get(themesIn(desk.database, ResourceId{u"nowhere"_s})));
}

TEST_CASE("suggestions leave out what was found or dismissed", "[themes]")
{
    Desk desk;
    const auto said = get(desk.voices.say(desk.ann, u"The nurse was kind and friendly."_s, u"We waited hours in the waiting room for our appointment."_s));
    const auto suggester = get(learntFrom(desk.database));
    const auto proposed = proposedFor(desk.in(said), suggester);
    REQUIRE(namesOf(proposed).contains(u"Waiting"_s));
    CHECK(proposed.size() <= 3);
    CHECK(std::ranges::is_sorted(proposed, std::ranges::greater{}, &ProposedTheme::confidence));
    const auto waiting = desk.theme(u"Waiting"_s);
    CHECK_FALSE(namesOf(proposedFor(desk.in(said), suggester, {waiting})).contains(u"Waiting"_s));
    get(desk.codings.code(said, waiting, {}, desk.grace));
    CHECK_FALSE(namesOf(proposedFor(desk.in(said), suggester)).contains(u"Waiting"_s));
}

TEST_CASE("a suggestion stands on its sentence, or on all where one sentence is all", "[themes]")
{
    Desk desk;
    const auto suggester = get(learntFrom(desk.database));
    const auto find = [&](const ResourceId &said) {
        const auto proposed = proposedFor(desk.in(said), suggester);
        const auto waiting = std::ranges::find(proposed, u"Waiting"_s, &ProposedTheme::name);
        REQUIRE(waiting != proposed.end());
        return *waiting;
    };
    const auto one = find(get(desk.voices.say(desk.ann, {}, u"We waited hours in the waiting room."_s)));
    CHECK_FALSE(one.excerpt);
    const auto two = find(get(desk.voices.say(desk.ann, {}, u"My name is Ann. We waited hours in the waiting room."_s)));
    REQUIRE(two.excerpt);
    CHECK(two.excerpt->words == u"We waited hours in the waiting room."_s);
}

TEST_CASE("what is no longer in use is not suggested, although it was learnt", "[themes]")
{
    Desk desk;
    const auto said = get(desk.voices.say(desk.ann, {}, u"We waited hours in the waiting room."_s));
    const auto suggester = get(learntFrom(desk.database));
    get(desk.themes.setRetired(desk.theme(u"Waiting"_s), true));
    CHECK_FALSE(namesOf(proposedFor(desk.in(said), suggester)).contains(u"Waiting"_s));
}
