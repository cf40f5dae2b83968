// Themes in what was said in interviews and focus groups, beside those in feedback.
#include "../riverbank.h"
#include "themes/foundthemes.h"
#include "themes/learning.h"
#include "themes/rewriting.h"
#include "themes/themes.h"
#include "voice/interviews.h"
#include "voice/voices.h"

#include <algorithm>

using namespace heard;
using namespace heard::tests;
using namespace heard::themes;
using fakes::get;
using fakes::refused;

namespace {

const QString spoken = u"They met on a Tuesday.\n\nThe tea was good. We waited hours in the waiting room for our appointment.\n"
                       "The parking was worse."_s;

struct Desk : Riverbank {
    Desk() { get(themes.addShipped()); }

    Source hold(people::Cohort cohort = people::Cohort::Secondary, int people = 6)
    {
        voice::Interview group;
        group.kind = voice::InterviewKind::FocusGroup;
        group.title = u"Café"_s;
        group.words = spoken;
        group.heldOn = {2026, 11, 17};
        group.people = people;
        group.cohort = cohort;
        group.consent.given = true;
        return {get(interviews.write(group, grace)), Source::Kind::Interview};
    }
    [[nodiscard]] ResourceId theme(const QString &name) { return get(themes.all()).named(name)->id; }
    [[nodiscard]] static Span place(const QString &words) { return {Part::Unknown, spoken.indexOf(words), words.size()}; }
    ResourceId code(const Source &said, const QString &name, const QString &words)
    {
        return get(codings.code(said, theme(name), place(words), grace));
    }
    [[nodiscard]] voice::Interview read(const Source &said) { return *get(interviews.byId(said.id)); }
    auto rewrite(const voice::Interview &interview) { return themes::rewrite(database, interview, grace, QTimeZone{"Europe/London"}); }
    [[nodiscard]] ThemeCount counted(const QString &name)
    {
        const auto counts = get(codings.counts());
        const auto found = std::ranges::find(counts, theme(name), &ThemeCount::theme);
        return found == counts.end() ? ThemeCount{} : *found;
    }

    voice::Voices voices{database};
    voice::Interviews interviews{database, QTimeZone{"Europe/London"}};
    Themes themes{database};
    Codings codings{database};
};

} // namespace

TEST_CASE("a theme is found in some words of an interview, and nobody is told of it", "[themes]")
{
    Desk desk;
    const Source said = desk.hold();
    desk.store.sendAll();
    desk.code(said, u"Waiting"_s, u"We waited hours"_s);
    CHECK(desk.store.unsent() == 1);
    const auto found = get(themesIn(desk.database, said))->found;
    REQUIRE(found.size() == 1);
    CHECK(found[0].name == u"Waiting"_s);
    CHECK(found[0].excerpt == Excerpt{Part::Unknown, spoken.indexOf(u"We waited"), 15, u"We waited hours"_s});
    CHECK(get(desk.codings.of(said)).first().source.kind == Source::Kind::Interview);
    CHECK(refused(desk.codings.code(said, desk.theme(u"Waiting"_s), Span{Part::Good, 0, 4}, desk.grace)).reason == CodingError::BadExcerpt);
    CHECK(refused(desk.codings.code(said.id, desk.theme(u"Waiting"_s), {}, desk.grace)).reason == CodingError::NotFound);
    get(desk.codings.remove(found[0].id));
    CHECK(get(desk.codings.of(said)).isEmpty());
}

TEST_CASE("themes of an interview are suggested by the sentence that speaks for them", "[themes]")
{
    Desk desk;
    const Source said = desk.hold();
    const auto proposed = proposedFor(*get(themesIn(desk.database, said)), get(learntFrom(desk.database)));
    const auto waiting = std::ranges::find(proposed, u"Waiting"_s, &ProposedTheme::name);
    REQUIRE(waiting != proposed.end());
    REQUIRE(waiting->excerpt);
    CHECK(waiting->excerpt->words == u"We waited hours in the waiting room for our appointment."_s);
    CHECK(waiting->excerpt->start == spoken.indexOf(u"We waited"));
}

TEST_CASE("an interview counts to its themes and its cohort while consent holds", "[themes]")
{
    Desk desk;
    const Source said = desk.hold();
    desk.code(said, u"Waiting"_s, u"We waited hours"_s);
    get(desk.codings.code(get(desk.voices.say(desk.joy, {}, u"We waited."_s)), desk.theme(u"Waiting"_s), {}, desk.grace));
    CHECK(desk.counted(u"Waiting"_s).secondary == 1);
    CHECK(desk.counted(u"Waiting"_s).primary == 1);
    get(desk.interviews.setWithdrawn(said.id, true));
    CHECK(desk.counted(u"Waiting"_s).all() == 1);
    get(desk.interviews.setWithdrawn(said.id, false));
    get(desk.interviews.setRemoved(said.id, true));
    CHECK(desk.counted(u"Waiting"_s).all() == 1);
}

TEST_CASE("interviews are narrowed to a theme, or to those without any", "[themes]")
{
    Desk desk;
    const Source coded = desk.hold();
    desk.hold();
    desk.code(coded, u"Waiting"_s, u"We waited hours"_s);
    const auto one = get(desk.interviews.list({}, QVector{desk.theme(u"Waiting"_s)}));
    REQUIRE(one.size() == 1);
    CHECK(one.first().id == coded.id);
    const auto other = get(desk.interviews.list({}, QVector<ResourceId>{}));
    REQUIRE(other.size() == 1);
    CHECK(other.first().id != coded.id);
}

TEST_CASE("the excerpts of an interview teach, its whole text does not, and nothing once consent is withdrawn", "[themes]")
{
    Desk desk;
    const Source said = desk.hold();
    const auto before = get(examplesIn(desk.database)).size();
    desk.code(said, u"Waiting"_s, u"We waited hours"_s);
    const auto after = get(examplesIn(desk.database));
    REQUIRE(after.size() == before + 1);
    const auto taught = std::ranges::find_if(after, [](const Example &one) { return one.passage.words == u"We waited hours"_s; });
    REQUIRE(taught != after.end());
    CHECK(taught->themes == QVector{desk.theme(u"Waiting"_s)});
    get(desk.interviews.setWithdrawn(said.id, true));
    CHECK(get(examplesIn(desk.database)).size() == before);
}

TEST_CASE("a conversation that was saved is changed, with who did it and when", "[themes]")
{
    Desk desk;
    const Source said = desk.hold();
    desk.store.clock.advance(std::chrono::hours{24});
    voice::Interview changed = desk.read(said);
    changed.title = u" Café, Tuesday "_s;
    changed.heldOn = {2026, 11, 10};
    changed.people = 7;
    changed.cohort = people::Cohort::Primary;
    get(desk.rewrite(changed));
    const voice::Interview now = desk.read(said);
    CHECK(now.title == u"Café, Tuesday"_s);
    CHECK(now.heldOn == QDate{2026, 11, 10});
    CHECK(now.people == 7);
    CHECK(now.cohort == people::Cohort::Primary);
    CHECK(now.changes == QVector{voice::Rewriting{desk.now(), u"Sister Grace Okafor"_s}});
    CHECK((now.words == changed.words && now.consent == changed.consent && now.writtenAt == changed.writtenAt));
    desk.store.sendAll();
    get(desk.rewrite(now));
    CHECK(desk.read(said).changes.size() == 1);
    CHECK(desk.store.unsent() == 0);
}

TEST_CASE("when the words of a conversation are changed its themes follow, and one whose words are gone stays and says so", "[themes]")
{
    Desk desk;
    const Source said = desk.hold();
    desk.code(said, u"Waiting"_s, u"We waited hours"_s);
    desk.code(said, u"Place and getting there"_s, u"The parking was worse."_s);
    const auto taught = get(examplesIn(desk.database)).size();
    voice::Interview changed = desk.read(said);
    changed.words = u"The parking was worse."_s;
    get(desk.rewrite(changed));
    const auto found = get(themesIn(desk.database, said))->found;
    REQUIRE(found.size() == 2);
    CHECK((found[0].name == u"Waiting"_s && found[0].wordsGone && !found[0].excerpt));
    CHECK(found[1].excerpt == Excerpt{Part::Unknown, 0, 22, u"The parking was worse."_s});
    CHECK_FALSE(found[1].wordsGone);
    for (const QJsonObject &json : desk.store.all(u"Basic"_s))
        CHECK_FALSE(store::textOf(json).contains("waited hours"));
    CHECK(desk.counted(u"Waiting"_s).all() == 1);
    CHECK(get(examplesIn(desk.database)).size() < taught);
    // To find it anew in all of it is another finding.
    get(desk.codings.code(said, desk.theme(u"Waiting"_s), {}, desk.grace));
    CHECK(get(themesIn(desk.database, said))->found.size() == 3);
}

TEST_CASE("words that were taken out on another computer are shown as gone", "[themes]")
{
    Desk desk;
    const Source said = desk.hold();
    desk.code(said, u"Waiting"_s, u"We waited hours"_s);
    desk.store.sendAll();
    voice::Interview changed = desk.read(said);
    changed.words = u"The tea was good."_s;
    const auto json = get(desk.database.read([&](store::Reader &reader) { return reader.json(u"DocumentReference"_s, said.id); }));
    REQUIRE(json);
    desk.store.receive(voice::toFhir(changed, *json));
    const auto found = get(themesIn(desk.database, said))->found;
    REQUIRE(found.size() == 1);
    CHECK((found[0].wordsGone && !found[0].excerpt));
}

TEST_CASE("a change that cannot be is refused, and nothing of it is stored", "[themes]")
{
    Desk desk;
    const Source said = desk.hold();
    desk.code(said, u"Waiting"_s, u"We waited hours"_s);
    const voice::Interview seen = desk.read(said);
    const auto before = desk.store.everything();
    const auto why = [&](auto change) {
        voice::Interview bad = seen;
        bad.words = u"Nothing of it"_s;
        change(bad);
        return refused(desk.rewrite(bad)).reason;
    };
    using voice::InterviewError;
    CHECK(why([](voice::Interview &i) { i.title = u" "_s; }) == InterviewError::TitleMissing);
    CHECK(why([](voice::Interview &i) { i.words = u"\n"_s; }) == InterviewError::WordsMissing);
    CHECK(why([](voice::Interview &i) { i.heldOn = {}; }) == InterviewError::DayImpossible);
    CHECK(why([](voice::Interview &i) { i.people = 0; }) == InterviewError::PeopleImpossible);
    CHECK(why([](voice::Interview &i) { i.id = {u"nothing"_s}; }) == InterviewError::NotFound);
    CHECK(refused(themes::rewrite(desk.database, seen, desk.ann, QTimeZone::utc())).reason == InterviewError::AuthorUnknown);
    CHECK(desk.store.everything() == before);
    voice::Interview first = seen;
    first.title = u"First"_s;
    get(desk.rewrite(first));
    CHECK(why([](voice::Interview &) {}) == InterviewError::ChangedMeanwhile);
    CHECK(desk.read(said).title == u"First"_s);
}
