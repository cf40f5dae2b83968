#include "themes/learning.h"

#include "../riverbank.h"
#include "themes/codings.h"
#include "themes/shippedthemes.h"
#include "themes/themes.h"
#include "voice/voices.h"

using namespace heard;
using namespace heard::tests;
using namespace heard::themes;
using fakes::get;

namespace {

struct Desk : Riverbank {
    /// The themes of what was taught by exactly these words.
    QVector<ResourceId> taught(const QString &words, Part part)
    {
        QVector<ResourceId> found;
        int times = 0;
        for (const Example &example : get(examplesIn(database))) {
            if (example.passage == Passage{words, part}) {
                found = example.themes;
                ++times;
            }
        }
        CHECK(times == 1);
        return found;
    }

    voice::Voices voices{database};
    Themes themes{database};
    Codings codings{database};
};

} // namespace

TEST_CASE("an empty store teaches nothing", "[themes]")
{
    Desk desk;
    CHECK(get(examplesIn(desk.database)).isEmpty());
    CHECK(get(learntFrom(desk.database)).suggest({u"I waited."_s, Part::Better}).isEmpty());
}

TEST_CASE("themes teach by their names, descriptions and shipped examples", "[themes]")
{
    Desk desk;
    get(desk.themes.addShipped());
    const auto waiting = get(desk.themes.all()).all().first();
    CHECK(desk.taught(waiting.name, Part::Unknown) == QVector{waiting.id});
    CHECK(desk.taught(waiting.description, Part::Unknown) == QVector{waiting.id});
    const Passage example = shippedThemes().first().examples.first();
    CHECK(desk.taught(example.words, example.part) == QVector{waiting.id});
    const auto ranked = get(learntFrom(desk.database)).ranked({u"We queued for hours"_s, Part::Better});
    REQUIRE_FALSE(ranked.isEmpty());
    CHECK(ranked.first().theme == waiting.id);
}

TEST_CASE("what was coded teaches: each text with all its themes, each excerpt with its own", "[themes]")
{
    Desk desk;
    const auto waiting = get(desk.themes.add(u"Waiting"_s));
    const auto food = get(desk.themes.add(u"Food"_s));
    const auto kind = get(desk.themes.add(u"Kindness"_s));
    const auto said = get(desk.voices.say(desk.ann, u"Kind nurses"_s, u"Long queue, cold soup"_s));
    get(desk.voices.say(desk.ann, {}, u"Nobody coded this"_s));
    get(desk.codings.code(said, waiting, Span{Part::Better, 0, 10}, desk.grace));
    get(desk.codings.code(said, food, Span{Part::Better, 12, 9}, desk.grace));
    get(desk.codings.code(said, kind, Span{Part::Better, 12, 9}, desk.grace));
    CHECK(desk.taught(u"Long queue, cold soup"_s, Part::Better) == QVector{waiting, food, kind});
    CHECK(desk.taught(u"Long queue"_s, Part::Better) == QVector{waiting});
    CHECK(desk.taught(u"cold soup"_s, Part::Better) == QVector{food, kind});
    // Somebody looked at it and found nothing.
    CHECK(desk.taught(u"Kind nurses"_s, Part::Good).isEmpty());
    CHECK(get(examplesIn(desk.database)).size() == 7);

    get(desk.themes.setRetired(kind, true));
    get(desk.themes.merge(food, waiting));
    CHECK(desk.taught(u"cold soup"_s, Part::Better) == QVector{waiting});
}

TEST_CASE("a unit that has coded is suggested its own themes", "[themes]")
{
    Desk desk;
    get(desk.themes.addShipped());
    const auto bells = get(desk.themes.add(u"The bell"_s));
    for (int i = 0; i < 8; ++i) {
        const auto said = get(desk.voices.say(desk.ann, {}, u"The bell rang %1 times before somebody came"_s.arg(i)));
        get(desk.codings.code(said, bells, {}, desk.grace));
    }
    const auto suggested = get(learntFrom(desk.database)).suggest({u"I rang the bell and nobody came."_s, Part::Better});
    REQUIRE_FALSE(suggested.isEmpty());
    CHECK(suggested.first().theme == bells);
}
