#include "pledge/voicecounts.h"

#include "../riverbank.h"
#include "themes/codings.h"
#include "themes/themes.h"
#include "voice/voices.h"

using namespace heard;
using namespace heard::tests;
using fakes::get;

namespace {

struct Team : Riverbank {
    /// As many patients speak about @p theme.
    void hear(int people, people::Cohort cohort, const ResourceId &theme)
    {
        for (int i = 0; i < people; ++i) {
            const ResourceId patient{u"patient-%1"_s.arg(++m_patients)};
            receivePatient(patient, u"Ada"_s, u"Allen"_s, cohort);
            get(codings.code(get(voices.say(patient, {}, u"We waited."_s)), theme, {}, grace));
        }
    }

    voice::Voices voices{database};
    themes::Themes themes{database};
    themes::Codings codings{database};
    ResourceId waiting = get(themes.add(u"Waiting"_s));
    ResourceId food = get(themes.add(u"Food"_s));

private:
    int m_patients = 0;
};

} // namespace

TEST_CASE("each theme tells how many people speak about it, of each cohort, small numbers hidden", "[pledge][suppression]")
{
    Team team;
    team.hear(12, people::Cohort::Primary, team.waiting);
    team.hear(2, people::Cohort::Secondary, team.waiting);
    const auto figures = get(pledge::voiceCounts(team.database));
    REQUIRE(figures.themes.size() == 2);
    CHECK(figures.themes[0].name == u"Waiting"_s);
    CHECK_FALSE(figures.themes[0].people.secondary.number());
    // Else two could be worked out.
    CHECK_FALSE((figures.themes[0].people.all.number() && figures.themes[0].people.primary.number()));
    CHECK(figures.themes[1].people.all.number() == 0);
    CHECK(figures.themes[1].people.secondary.number() == 0);
}

TEST_CASE("secondary patients are told as well where none was heard from", "[pledge][suppression]")
{
    Team team;
    team.hear(12, people::Cohort::Primary, team.waiting);
    const auto figures = get(pledge::voiceCounts(team.database));
    CHECK(figures.heard.secondary.number() == 0);
    CHECK(figures.themes[0].people.primary.number() == 12);
    CHECK(figures.themes[0].people.secondary.number() == 0);
}

TEST_CASE("whoever says a thing twice counts once, by the theme as which it counts now", "[pledge][suppression]")
{
    Team team;
    team.hear(11, people::Cohort::Primary, team.waiting);
    for (int i = 0; i < 2; ++i)
        get(team.codings.code(get(team.voices.say(team.joy, {}, u"The soup was cold."_s)), team.food, {}, team.grace));
    get(team.themes.merge(team.food, team.waiting));
    const auto figures = get(pledge::voiceCounts(team.database));
    REQUIRE(figures.themes.size() == 1);
    CHECK(figures.themes[0].people.all.number() == 12);
}

TEST_CASE("a busy unit's figures come soon", "[pledge][suppression]")
{
    Team team;
    get(team.themes.addShipped());
    const auto all = get(team.themes.all()).inUse();
    for (int i = 0; i < all.size(); ++i)
        team.hear(3 + 5 * (i % 4), i % 3 == 0 ? people::Cohort::Secondary : people::Cohort::Primary, all[i].id);
    int coded = 0;
    for (const auto &said : get(team.voices.list(voice::VoiceFilter::All, {}, {}, 200))) {
        if (++coded % 2 == 0)
            get(team.codings.code(said.id, all[coded % all.size()].id, {}, team.grace));
    }
    CHECK(get(pledge::voiceCounts(team.database)).themes.size() == all.size());
}
