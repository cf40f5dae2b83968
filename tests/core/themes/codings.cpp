#include "themes/codings.h"

#include "../queryplan.h"
#include "../riverbank.h"
#include "themes/themes.h"
#include "voice/voices.h"
#include "voice/wordsoutcome.h"

#include <algorithm>

using namespace heard;
using namespace heard::tests;
using namespace heard::themes;
using namespace std::chrono_literals;
using fakes::get;
using fakes::refused;

namespace {

struct Desk : Riverbank {
    ResourceId say(const ResourceId &patient, const QString &better, const QString &good = {})
    {
        store.clock.advance(1min);
        return get(voices.say(patient, good, better));
    }

    ResourceId code(const ResourceId &feedback, const ResourceId &theme, std::optional<Span> span = {})
    {
        return get(codings.code(feedback, theme, span, grace));
    }

    QStringList wordsWith(const ResourceId &theme, std::optional<people::Cohort> cohort = {}, int limit = 50, int offset = 0)
    {
        QStringList words;
        for (const CodedFeedback &coded : get(codings.with(theme, cohort, limit, offset)))
            words << coded.feedback.better;
        return words;
    }

    QStringList uncoded()
    {
        QStringList words;
        for (const auto &feedback : get(codings.uncoded()))
            words << feedback.better;
        CHECK(get(codings.uncodedCount()) == words.size());
        return words;
    }

    voice::Voices voices{database};
    Themes themes{database};
    Codings codings{database};
    ResourceId waiting = get(themes.add(u"Waiting"_s));
    ResourceId food = get(themes.add(u"Food"_s));
};

} // namespace

TEST_CASE("several themes are found in one feedback, by excerpt or in all of it", "[themes]")
{
    Desk desk;
    const auto said = desk.say(desk.ann, u"I waited long. The soup was cold."_s, u"Kind nurses"_s);
    desk.code(said, desk.waiting, Span{Part::Better, 0, 14});
    desk.store.clock.advance(1min);
    desk.code(said, desk.food);
    desk.code(said, desk.food, Span{Part::Good, 0, 4});
    const auto codings = get(desk.codings.of(said));
    REQUIRE(codings.size() == 3);
    CHECK(codings[0].theme == desk.waiting);
    CHECK(codings[0].excerpt == Excerpt{Part::Better, 0, 14, u"I waited long."_s});
    CHECK(codings[0].authorName == u"Sister Grace Okafor"_s);
    CHECK(codings[0].delivery.state == store::Delivery::State::NotSent);
    CHECK_FALSE(codings[1].excerpt);
    CHECK(codings[1].codedAt == desk.now());
    CHECK(codings[2].excerpt->words == u"Kind"_s);
    CHECK(get(desk.codings.of(desk.say(desk.ann, u"Something else"_s))).isEmpty());
}

TEST_CASE("a coding that cannot be is refused and nothing is written", "[themes]")
{
    Desk desk;
    const auto said = desk.say(desk.ann, u"I waited long."_s);
    get(desk.themes.setRetired(desk.food, true));
    const auto before = desk.store.everything();
    const auto why = [&](const ResourceId &feedback, const ResourceId &theme, std::optional<Span> span, const ResourceId &author) {
        return refused(desk.codings.code(feedback, theme, span, author)).reason;
    };
    CHECK(why({u"nothing"_s}, desk.waiting, {}, desk.grace) == CodingError::NotFound);
    CHECK(why(desk.ann, desk.waiting, {}, desk.grace) == CodingError::NotFound);
    CHECK(why(said, {u"nothing"_s}, {}, desk.grace) == CodingError::ThemeUnknown);
    CHECK(why(said, desk.food, {}, desk.grace) == CodingError::ThemeUnknown);
    CHECK(why(said, desk.waiting, {}, desk.ann) == CodingError::AuthorUnknown);
    CHECK(why(said, desk.waiting, Span{Part::Better, 10, 40}, desk.grace) == CodingError::BadExcerpt);
    CHECK(why(said, desk.waiting, Span{Part::Good, 0, 4}, desk.grace) == CodingError::BadExcerpt);
    CHECK(why(said, desk.waiting, Span{Part::Unknown, 0, 4}, desk.grace) == CodingError::BadExcerpt);
    CHECK(refused(desk.codings.remove({u"nothing"_s})).reason == CodingError::NotFound);
    CHECK(refused(desk.codings.remove(desk.waiting)).reason == CodingError::NotFound);
    CHECK(desk.store.everything() == before);
}

TEST_CASE("the same coding is made once, removed, and brought back", "[themes]")
{
    Desk desk;
    const auto said = desk.say(desk.ann, u"I waited long."_s);
    const auto coding = desk.code(said, desk.waiting);
    CHECK(desk.code(said, desk.waiting) == coding);
    desk.store.sendAll();
    get(desk.codings.remove(coding));
    get(desk.codings.remove(coding));
    // The coding, and what she who said it is told.
    CHECK(desk.store.unsent() == 2);
    CHECK(get(desk.codings.of(said)).isEmpty());
    CHECK(desk.wordsWith(desk.waiting).isEmpty());
    CHECK(desk.uncoded() == QStringList{u"I waited long."_s});
    get(desk.codings.restore(coding));
    CHECK(get(desk.codings.of(said)).size() == 1);
    CHECK(desk.uncoded().isEmpty());
    get(desk.codings.remove(coding));
    CHECK(desk.code(said, desk.waiting) != coding);
}

TEST_CASE("two colleagues code the same words at once and both codings stay, counted once", "[themes]")
{
    Desk desk;
    const auto said = desk.say(desk.ann, u"I waited long."_s);
    desk.code(said, desk.waiting);
    desk.store.sendAll();
    const auto all = desk.store.all(u"Basic"_s);
    QJsonObject theirs = *std::ranges::find_if(all, [](const QJsonObject &json) { return codingFromFhir(json).has_value(); });
    theirs["id"_L1] = u"theirs"_s;
    theirs.remove("identifier"_L1);
    theirs["author"_L1] = fhir::referenceTo("Practitioner"_L1, {u"nia"_s}, u"Nia Price"_s);
    desk.store.receive(theirs);
    CHECK(get(desk.codings.of(said)).size() == 2);
    CHECK(desk.wordsWith(desk.waiting).size() == 1);
    CHECK(get(desk.codings.with(desk.waiting))[0].codings.size() == 2);
    CHECK(get(desk.codings.counts())[0].all() == 1);
}

TEST_CASE("what has a theme is listed latest first, with who said it, and by cohort", "[themes]")
{
    Desk desk;
    for (int i = 0; i < 3; ++i)
        desk.code(desk.say(i == 1 ? desk.joy : desk.ann, QString::number(i)), desk.waiting);
    desk.code(desk.say(desk.ann, u"soup"_s), desk.food);
    CHECK(desk.wordsWith(desk.waiting) == QStringList{u"2"_s, u"1"_s, u"0"_s});
    CHECK(desk.wordsWith(desk.waiting, {}, 1, 1) == QStringList{u"1"_s});
    CHECK(desk.wordsWith(desk.waiting, people::Cohort::Secondary) == QStringList{u"2"_s, u"0"_s});
    CHECK(desk.wordsWith(desk.waiting, people::Cohort::Primary) == QStringList{u"1"_s});
    CHECK(desk.wordsWith(desk.waiting, people::Cohort::Unknown).isEmpty());
    CHECK(get(desk.codings.with(desk.waiting))[0].feedback.patientName == u"Ann Baker"_s);
    desk.store.sendAll();
    CHECK(desk.wordsWith(desk.waiting).size() == 3);
    CHECK(desk.wordsWith({u"nothing"_s}).isEmpty());
}

TEST_CASE("themes are counted by cohort, in a period, also those that nobody spoke about", "[themes]")
{
    Desk desk;
    desk.code(desk.say(desk.ann, u"0"_s), desk.waiting);
    const auto second = desk.say(desk.joy, u"1"_s);
    const auto from = desk.now();
    desk.code(second, desk.waiting);
    desk.code(second, desk.waiting, Span{Part::Better, 0, 1});
    voice::Feedback imported;
    imported.id = {u"imported"_s};
    imported.better = u"2"_s;
    imported.sentAt = from + 1h;
    desk.store.receive(voice::toFhir(imported));
    desk.code(imported.id, desk.waiting);
    const QVector<ThemeCount> all{{desk.waiting, 1, 1, 1}, {desk.food, 0, 0, 0}};
    CHECK(get(desk.codings.counts()) == all);
    CHECK(get(desk.codings.counts(from))[0] == ThemeCount{desk.waiting, 1, 0, 1});
    CHECK(get(desk.codings.counts(from, from + 1h))[0] == ThemeCount{desk.waiting, 1, 0, 0});
    CHECK(get(desk.codings.counts({}, from))[0] == ThemeCount{desk.waiting, 0, 1, 0});
}

TEST_CASE("what was coded with a retired theme still reads, and counts as what it was merged into", "[themes]")
{
    Desk desk;
    const auto queues = get(desk.themes.add(u"Queues"_s));
    const auto both = desk.say(desk.ann, u"both"_s);
    desk.code(both, desk.waiting);
    desk.code(both, queues);
    desk.code(desk.say(desk.ann, u"queue"_s), queues);
    desk.code(desk.say(desk.ann, u"soup"_s), desk.food);
    get(desk.themes.merge(queues, desk.waiting));
    CHECK(desk.wordsWith(desk.waiting) == QStringList{u"queue"_s, u"both"_s});
    CHECK(get(desk.codings.counts())[0] == ThemeCount{desk.waiting, 0, 2, 0});
    get(desk.themes.setRetired(desk.food, true));
    CHECK(desk.wordsWith(desk.food) == QStringList{u"soup"_s});
    CHECK(get(desk.codings.counts()).last() == ThemeCount{desk.food, 0, 1, 0});
    CHECK(desk.uncoded().isEmpty());
    get(desk.themes.separate(queues));
    CHECK(desk.wordsWith(desk.waiting) == QStringList{u"both"_s});
    CHECK(desk.wordsWith(queues).size() == 2);
}

TEST_CASE("what nobody found a theme in waits, the oldest first; what was retracted does not", "[themes]")
{
    Desk desk;
    desk.say(desk.ann, u"0"_s);
    desk.code(desk.say(desk.ann, u"1"_s), desk.waiting);
    desk.say(desk.joy, u"2"_s);
    const auto mistake = desk.say(desk.joy, u"3"_s);
    desk.code(mistake, desk.waiting);
    desk.store.sendAll();
    QJsonObject json = desk.store.all(u"Communication"_s).last();
    json["status"_L1] = u"entered-in-error"_s;
    desk.store.receive(json);
    CHECK(desk.uncoded() == QStringList{u"0"_s, u"2"_s});
    CHECK(get(desk.codings.counts())[0].all() == 1);
    CHECK(desk.wordsWith(desk.waiting) == QStringList{u"1"_s});
}

TEST_CASE("when what was said is changed excerpts follow their words, or let go of them", "[themes]")
{
    Desk desk;
    const auto said = desk.say(desk.ann, u"Nurse Joan was late. The soup was cold."_s);
    desk.code(said, desk.waiting, Span{Part::Better, 0, 20});
    get(desk.codings.remove(desk.code(said, desk.food, Span{Part::Better, 0, 10})));
    const auto soup = desk.code(said, desk.food, Span{Part::Better, 21, 18});
    desk.store.sendAll();
    const auto follow = [&] {
        get(desk.database.write([&](store::Writer &writer) { return followText(writer, said); }));
    };
    follow();
    CHECK(desk.store.unsent() == 0);
    get(desk.database.write([&](store::Writer &writer) -> store::WriteResult<void, CodingError> {
        QJsonObject json = **writer.json(u"Communication"_s, said);
        auto feedback = *voice::feedbackFromFhir(json);
        feedback.better = u"A nurse was late. The soup was cold."_s;
        if (const auto done = writer.update(voice::toFhir(feedback, json)); !done)
            return failed(done.error());
        return followText(writer, said);
    }));
    const auto codings = get(desk.codings.of(said));
    REQUIRE(codings.size() == 2);
    CHECK((codings[0].wordsGone && !codings[0].excerpt));
    CHECK(codings[1].excerpt == Excerpt{Part::Better, 18, 18, u"The soup was cold."_s});
    for (const QJsonObject &json : desk.store.all(u"Basic"_s))
        CHECK_FALSE(store::textOf(json).contains("Joan"));
    get(desk.codings.remove(soup));
    CHECK(refused(desk.database.write([&](store::Writer &writer) { return followText(writer, desk.waiting); })).reason == CodingError::NotFound);
}

TEST_CASE("she who said it is told once a theme was found, and no longer when none was", "[themes]")
{
    Desk desk;
    const auto said = desk.say(desk.ann, u"I waited long."_s);
    const auto outcome = [&] { return get(desk.database.read([&](store::Reader &reader) { return voice::outcomeOf(reader, said); })); };
    CHECK_FALSE(outcome());
    const auto waiting = desk.code(said, desk.waiting);
    const auto food = desk.code(said, desk.food);
    REQUIRE(outcome());
    CHECK(outcome()->themedOn);
    get(desk.codings.remove(waiting));
    CHECK(outcome()->themedOn);
    get(desk.codings.remove(food));
    CHECK_FALSE(outcome()->themedOn);
    get(desk.codings.restore(food));
    CHECK(outcome()->themedOn);
}

TEST_CASE("questions about codings are answered by indexes", "[themes][plan]")
{
    Desk desk;
    for (int i = 0; i < 30; ++i)
        desk.code(desk.say(i % 3 ? desk.ann : desk.joy, QString::number(i)), i % 2 ? desk.waiting : desk.food);
    const auto check = [&](const QString &step, auto ask) {
        const QStringList plan = queryPlan(desk.database, ask);
        INFO(plan.join(u'\n').toStdString());
        // What was retracted or taken back is little, and so is a list of themes.
        CHECK(walks(plan.filter(QRegularExpression{u"^(?!SCAN (retracted|withdrawn|interviews|c)$)"_s})).isEmpty());
        CHECK(plan.join(u'\n').contains(step));
    };
    const auto all = [&] {
        check(u"SEARCH s USING PRIMARY KEY (target=? AND path=?)"_s, [&] { get(desk.codings.of(desk.waiting)); });
        check(u"SEARCH t USING PRIMARY KEY (target=? AND path=?)"_s, [&] { get(desk.codings.with(desk.waiting)); });
        check(u"basic_code"_s, [&] { get(desk.codings.counts()); });
        check(u"SEARCH m USING PRIMARY KEY (path=?)"_s, [&] { get(desk.codings.uncoded()); });
        check(u"communication_category"_s, [&] { get(desk.codings.uncodedCount()); });
    };
    SECTION("on a fresh device") { all(); }
    SECTION("with statistics")
    {
        get(desk.database.write([](store::Writer &writer) { return writer.connection().execute("ANALYZE"); }));
        all();
    }
}

TEST_CASE("voices are narrowed to some themes, or to those without any", "[themes]")
{
    Desk desk;
    const auto slow = desk.say(desk.ann, u"We waited."_s);
    const auto cold = desk.say(desk.joy, u"The soup was cold."_s);
    desk.say(desk.joy, u"The car park was full."_s);
    desk.code(slow, desk.waiting);
    get(desk.codings.remove(desk.code(slow, desk.food)));
    desk.code(cold, desk.food);
    const auto words = [&](const QVector<ResourceId> &themes, const QString &typed = {}) {
        QStringList found;
        for (const auto &one : get(desk.voices.list(voice::VoiceFilter::All, typed, {}, 50, 0, voice::VoiceOrder::OldestFirst, themes)))
            found << one.better;
        return found;
    };
    CHECK(words({desk.food}) == QStringList{u"The soup was cold."_s});
    CHECK(words({desk.waiting, desk.food}) == QStringList{u"We waited."_s, u"The soup was cold."_s});
    CHECK(words({desk.waiting, desk.food}, u"soup"_s) == QStringList{u"The soup was cold."_s});
    CHECK(words({}) == QStringList{u"The car park was full."_s});
}
