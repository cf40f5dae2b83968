#include "voice/wordsoutcome.h"

#include "../riverbank.h"
#include "fhir/validation.h"
#include "fixtures.h"
#include "voice/voices.h"

using namespace heard;
using namespace heard::tests;
using namespace heard::voice;
using fakes::get;

namespace {

const QDate today{2026, 9, 22};

struct Desk : Riverbank {
    Feedback said(const ResourceId &patient, const QByteArray &replyKey = {})
    {
        Feedback feedback;
        feedback.id = patient.isEmpty() ? ResourceId{u"unnamed"_s} : get(voices.say(patient, {}, u"I waited long."_s));
        feedback.patient = patient;
        feedback.replyKey = replyKey;
        return feedback;
    }

    std::optional<WordsOutcome> outcome(const Feedback &feedback)
    {
        return get(database.read([&](store::Reader &reader) { return outcomeOf(reader, feedback.id); }));
    }

    template <typename Note>
    void note(Note note)
    {
        get(database.write([&](store::Writer &writer) { return note(writer); }));
    }

    Voices voices{database};
};

WordsOutcome moved(const QByteArray &replyKey)
{
    WordsOutcome outcome;
    outcome.id = {u"7"_s};
    outcome.feedback = {u"said"_s};
    outcome.replyKey = replyKey;
    outcome.readOn = today;
    outcome.themedOn = today.addDays(1);
    outcome.ledTo = {{u"wait"_s}, {u"tea"_s}};
    return outcome;
}

QJsonObject whole()
{
    return toFhir(moved(QByteArray(32, 'k')));
}

/// As a phone has it.
WordsOutcome boxed(const WordsOutcome &outcome)
{
    WordsOutcome box;
    box.id = outcome.id;
    box.replyKey = outcome.replyKey;
    box.box = sealed(outcome);
    return box;
}

} // namespace

TEST_CASE("what became of words reads back as it was written", "[outcome]")
{
    const auto outcome = wordsOutcomeFromFhir(whole());
    REQUIRE(outcome);
    CHECK(outcome->feedback == ResourceId{u"said"_s});
    CHECK(outcome->replyKey == QByteArray(32, 'k'));
    CHECK(outcome->readOn == today);
    CHECK(outcome->themedOn == today.addDays(1));
    CHECK(outcome->ledTo == QVector<ResourceId>{{u"wait"_s}, {u"tea"_s}});
    CHECK(toFhir(*outcome, whole()) == whole());
    const QJsonObject golden = fhirFixture(u"words-outcome"_s, whole());
    CHECK(wordsOutcomeFromFhir(golden) == outcome);
    CHECK_FALSE(fhir::faultIn(golden));
}

TEST_CASE("what is no outcome, or of nobody's words, does not read as one", "[outcome]")
{
    QJsonObject ofNobody = whole();
    fhir::setExtension(ofNobody, fhir::extension::replyKey, "valueBase64Binary"_L1, QString{});
    CHECK_FALSE(wordsOutcomeFromFhir(ofNobody));
    QJsonObject ofNothing = whole();
    fhir::setExtension(ofNothing, fhir::extension::feedback, "valueReference"_L1, QString{});
    CHECK_FALSE(wordsOutcomeFromFhir(ofNothing));
    CHECK_FALSE(wordsOutcomeFromFhir({{u"resourceType"_s, u"Basic"_s}}));
    CHECK_FALSE(wordsOutcomeFromFhir({}));
}

TEST_CASE("of words without a name phones have a box beside the key, and nothing that stands outside of it counts", "[outcome]")
{
    WordsOutcome box;
    box.id = {u"7"_s};
    box.replyKey = QByteArray(32, 'k');
    box.box = QByteArray(48, 'b');
    const QJsonObject json = toFhir(box);
    CHECK(wordsOutcomeFromFhir(json) == box);
    const QJsonObject golden = fhirFixture(u"words-outcome-sealed"_s, json);
    CHECK(wordsOutcomeFromFhir(golden) == box);
    CHECK_FALSE(fhir::faultIn(golden));
    WordsOutcome claimed = moved(box.replyKey);
    claimed.box = box.box;
    CHECK(wordsOutcomeFromFhir(toFhir(claimed)) == box);
}

TEST_CASE("only the key that words were given opens what became of them", "[outcome]")
{
    const ReplyKey key = ReplyKey::random();
    const WordsOutcome outcome = moved(key.open);
    const WordsOutcome box = boxed(outcome);
    const auto told = opened(box, key);
    REQUIRE(told);
    CHECK(told->readOn == outcome.readOn);
    CHECK(told->themedOn == outcome.themedOn);
    CHECK(told->ledTo == outcome.ledTo);
    CHECK_FALSE(opened(box, ReplyKey::random()));
    CHECK_FALSE(opened(box, {key.open, {}}));
    CHECK_FALSE(opened(outcome, key));
    WordsOutcome altered = box;
    altered.box[40] = static_cast<char>(altered.box[40] ^ 1);
    CHECK_FALSE(opened(altered, key));
    CHECK(sealed(moved("no key")).isEmpty());
    // The same twice would show that nothing moved between them.
    CHECK(sealed(outcome) != sealed(outcome));
}

TEST_CASE("what became of words takes the same room whatever it is", "[outcome]")
{
    const ReplyKey key = ReplyKey::random();
    WordsOutcome outcome;
    outcome.replyKey = key.open;
    const qsizetype length = sealed(outcome).size();
    CHECK(length > 1024);
    outcome.readOn = today;
    outcome.themedOn = today;
    for (int i = 0; i < 100; ++i) {
        outcome.ledTo << ResourceId{u"11111111-2222-4333-8444-%1"_s.arg(i, 12, 10, QLatin1Char{'0'})};
        CHECK(sealed(outcome).size() == length);
    }
    const auto told = opened(boxed(outcome), key);
    REQUIRE(told);
    CHECK(told->themedOn == today);
    // The first of them, whole.
    CHECK(told->ledTo.size() > 40);
    CHECK(told->ledTo == outcome.ledTo.first(told->ledTo.size()));
}

TEST_CASE("her phone learns that a theme was found, and to which issues her words led", "[outcome]")
{
    Desk desk;
    const Feedback said = desk.said(desk.ann);
    CHECK_FALSE(desk.outcome(said));
    desk.note([&](store::Writer &writer) { return noteThemed(writer, said, today); });
    REQUIRE(desk.outcome(said));
    CHECK(desk.outcome(said)->patient == desk.ann);
    CHECK(desk.outcome(said)->themedOn == today);
    desk.note([&](store::Writer &writer) { return noteThemed(writer, said, today.addDays(3)); });
    CHECK(desk.outcome(said)->themedOn == today);
    desk.note([&](store::Writer &writer) { return noteLedTo(writer, said, {{u"issue"_s}}); });
    CHECK(desk.outcome(said)->ledTo == QVector<ResourceId>{{u"issue"_s}});
    desk.note([&](store::Writer &writer) { return noteLedTo(writer, said, {}); });
    desk.note([&](store::Writer &writer) { return noteThemed(writer, said, std::nullopt); });
    CHECK(desk.outcome(said)->ledTo.isEmpty());
    CHECK_FALSE(desk.outcome(said)->themedOn);
}

TEST_CASE("what is known already is not written again", "[outcome]")
{
    Desk desk;
    const Feedback said = desk.said(desk.ann);
    desk.note([&](store::Writer &writer) { return noteThemed(writer, said, today); });
    desk.store.sendAll();
    desk.note([&](store::Writer &writer) { return noteThemed(writer, said, today.addDays(1)); });
    CHECK(desk.store.unsent() == 0);
}

TEST_CASE("words with a name say themselves that they were read; of those without, the outcome says it", "[outcome]")
{
    Desk desk;
    const Feedback named = desk.said(desk.ann);
    desk.note([&](store::Writer &writer) { return noteRead(writer, named, today); });
    CHECK_FALSE(desk.outcome(named));
    const Feedback unnamed = desk.said({}, QByteArray(32, 'k'));
    desk.note([&](store::Writer &writer) { return noteRead(writer, unnamed, today); });
    desk.note([&](store::Writer &writer) { return noteRead(writer, unnamed, today.addDays(1)); });
    REQUIRE(desk.outcome(unnamed));
    CHECK(desk.outcome(unnamed)->readOn == today);
    CHECK(desk.outcome(unnamed)->patient.isEmpty());
}

TEST_CASE("nothing is written for words that nobody waits for", "[outcome]")
{
    Desk desk;
    const Feedback imported = desk.said({});
    desk.note([&](store::Writer &writer) { return noteThemed(writer, imported, today); });
    desk.note([&](store::Writer &writer) { return noteRead(writer, imported, today); });
    CHECK_FALSE(desk.outcome(imported));
    CHECK(desk.store.unsent() == 0);
}
