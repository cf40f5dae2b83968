#include "outcomes/whatbecame.h"

#include "../riverbank.h"
#include "fakes/printedpledge.h"
#include "fhir/publication.h"
#include "fhir/vocabulary.h"
#include "pledge/pledgeboard.h"
#include "store/letterbox.h"
#include "voice/voices.h"

#include <catch2/generators/catch_generators.hpp>

using namespace heard;
using namespace heard::outcomes;
using namespace heard::tests;
using fakes::get;
using pledge::CommitmentState;

namespace {

/// A store that is the team's and a phone's at once: what is noted in it is what a phone would be given.
struct Shared : Riverbank {
    Shared()
    {
        said = get(voices.say(ann, {}, u"I waited alone."_s));
        issue = made(pledge::Issue{{}, {}, u"Patients wait alone"_s, 0, {}, {}, false, {}});
    }

    ResourceId made(const pledge::Issue &wanted) { return get(board.write(wanted)); }

    ResourceId promise(const ResourceId &of, CommitmentState state)
    {
        pledge::Commitment commitment;
        commitment.issue = of;
        commitment.plan = u"Say how long"_s;
        commitment.state = state;
        return fakes::printed(database, commitment);
    }

    void publish() { get(board.publish({}, grace)); }

    voice::Feedback feedback() { return *get(voices.byId(said)); }

    void leadsTo(const QVector<ResourceId> &issues)
    {
        const voice::Feedback her = feedback();
        get(database.write([&](store::Writer &writer) { return voice::noteLedTo(writer, her, issues); }));
    }

    void themed()
    {
        const voice::Feedback her = feedback();
        get(database.write([&](store::Writer &writer) { return voice::noteThemed(writer, her, QDate{2026, 9, 22}); }));
    }

    std::optional<WhatBecame> became() { return get(outcomes.of(said)); }

    voice::Voices voices{database};
    pledge::PledgeBoard board{database, QTimeZone::utc()};
    Outcomes outcomes{database};
    ResourceId said;
    ResourceId issue;
};

} // namespace

TEST_CASE("her words lead to an issue once it is published, with its commitments and how they stand", "[outcome]")
{
    Shared shared;
    CHECK_FALSE(shared.became());
    shared.themed();
    REQUIRE(shared.became());
    CHECK(shared.became()->themedOn == QDate{2026, 9, 22});
    CHECK(shared.became()->ledTo.isEmpty());
    const ResourceId promise = shared.promise(shared.issue, CommitmentState::Planned);
    shared.leadsTo({shared.issue});
    CHECK(shared.became()->ledTo.isEmpty());
    shared.publish();
    REQUIRE(shared.became()->ledTo.size() == 1);
    CHECK(shared.became()->ledTo[0].issue.words == u"Patients wait alone"_s);
    CHECK(shared.became()->ledTo[0].issue.id != shared.issue);
    CHECK(shared.became()->ledTo[0].commitments[0].state == CommitmentState::Planned);
    get(shared.board.setState(promise, CommitmentState::Achieved));
    shared.publish();
    CHECK(shared.became()->ledTo[0].commitments[0].state == CommitmentState::Achieved);
    get(shared.board.unpublish(pledge::PledgeItem::Issue, shared.issue));
    CHECK(shared.became()->ledTo.isEmpty());
}

TEST_CASE("her words lead to the promise also where two devices published it and its issue apart", "[outcome]")
{
    Shared shared;
    shared.promise(shared.issue, CommitmentState::Planned);
    shared.leadsTo({shared.issue});
    shared.publish();
    shared.store.sendAll();
    // Those that were sent are called "server-…": which of two is kept goes by their ids.
    const bool issueFirst = GENERATE(false, true);
    const QString twin = issueFirst ? u"a-issue"_s : u"z-issue"_s;
    for (const QString &type : {u"Basic"_s, u"Goal"_s}) {
        for (QJsonObject copy : shared.store.all(type)) {
            if (fhir::originalOf(copy).isEmpty())
                continue;
            copy["id"_L1] = type == u"Basic" ? twin : issueFirst ? u"z-promise"_s : u"a-promise"_s;
            if (type == u"Goal")
                fhir::setExtension(copy, fhir::extension::issue, "valueReference"_L1, fhir::referenceTo("Basic"_L1, {twin}));
            shared.store.receive(copy);
        }
    }
    const auto became = shared.became();
    REQUIRE(became);
    REQUIRE(became->ledTo.size() == 1);
    CHECK(became->ledTo[0].issue.words == u"Patients wait alone"_s);
    REQUIRE(became->ledTo[0].commitments.size() == 1);
    CHECK(became->ledTo[0].commitments[0].plan == u"Say how long"_s);
}

TEST_CASE("every move of her words is a stage of its own", "[outcome]")
{
    Shared shared;
    CHECK(stageOf({}) == QString{});
    shared.themed();
    QStringList stages{stageOf(*shared.became())};
    const ResourceId promise = shared.promise(shared.issue, CommitmentState::Planned);
    shared.leadsTo({shared.issue});
    CHECK(stageOf(*shared.became()) == stages.last());
    shared.publish();
    stages << stageOf(*shared.became());
    get(shared.board.setState(promise, CommitmentState::Achieved));
    shared.publish();
    stages << stageOf(*shared.became());
    stages.removeDuplicates();
    CHECK(stages.size() == 3);
}

TEST_CASE("what became of one patient's words is not told of another's", "[outcome]")
{
    Shared shared;
    shared.themed();
    CHECK(get(shared.outcomes.ofPatient(shared.ann)).size() == 1);
    CHECK(get(shared.outcomes.ofPatient(shared.joy)).isEmpty());
    CHECK(get(shared.outcomes.ofPatient({})).isEmpty());
    const ResourceId other = get(shared.voices.say(shared.joy, {}, u"Cold soup."_s));
    CHECK_FALSE(get(shared.outcomes.of(other)));
}

TEST_CASE("what became of words without a name opens on the device that holds their key, and on no other", "[outcome]")
{
    Shared shared;
    shared.promise(shared.issue, CommitmentState::Planned);
    shared.publish();
    const ResourceId words = get(shared.voices.sayWithoutName({.better = u"I waited alone."_s}));
    const QByteArray hers = get(shared.database.read([&](store::Reader &reader) {
        return store::Letterbox{reader.connection()}.find(words.value);
    }))->replyKey;
    const auto give = [&](const QString &id, const QByteArray &replyKey, const QVector<ResourceId> &issues) {
        voice::WordsOutcome outcome;
        outcome.id = {id};
        outcome.replyKey = replyKey;
        outcome.readOn = QDate{2026, 9, 22};
        outcome.ledTo = issues;
        voice::WordsOutcome box;
        box.id = outcome.id;
        box.replyKey = replyKey;
        box.box = voice::sealed(outcome);
        shared.store.receive(voice::toFhir(box));
    };
    const QByteArray another = voice::ReplyKey::random().open;
    give(u"hers"_s, hers, {shared.issue});
    give(u"another's"_s, another, {shared.issue});

    const auto became = get(shared.outcomes.ofKey(hers));
    REQUIRE(became);
    CHECK(became->readOn == QDate{2026, 9, 22});
    REQUIRE(became->ledTo.size() == 1);
    CHECK(became->ledTo[0].issue.words == u"Patients wait alone"_s);
    CHECK_FALSE(get(shared.outcomes.ofKey(another)));
    CHECK_FALSE(get(shared.outcomes.of({})));
    // Two devices of the team noted them.
    give(u"twin"_s, hers, {});
    CHECK(get(shared.outcomes.ofKey(hers))->ledTo.size() == 1);
}

TEST_CASE("words without a name are found by their key alone, also where it is not sealed, as it was before", "[outcome]")
{
    Shared shared;
    voice::Feedback unnamed;
    unnamed.id = {u"unnamed"_s};
    unnamed.replyKey = QByteArray(32, 'k');
    get(shared.database.write([&](store::Writer &writer) { return voice::noteRead(writer, unnamed, QDate{2026, 9, 22}); }));
    REQUIRE(get(shared.outcomes.ofKey(QByteArray(32, 'k'))));
    CHECK(get(shared.outcomes.ofKey(QByteArray(32, 'k')))->readOn == QDate{2026, 9, 22});
    CHECK_FALSE(get(shared.outcomes.ofKey(QByteArray(32, 'l'))));
    CHECK_FALSE(get(shared.outcomes.ofKey({})));
}

TEST_CASE("what two devices noted of the same words is told together", "[outcome]")
{
    Shared shared;
    shared.themed();
    shared.promise(shared.issue, CommitmentState::Planned);
    shared.publish();
    voice::WordsOutcome theirs;
    theirs.id = {u"theirs"_s};
    theirs.feedback = shared.feedback().id;
    theirs.patient = shared.ann;
    theirs.ledTo = {shared.issue};
    shared.store.receive(voice::toFhir(theirs));
    REQUIRE(shared.became());
    CHECK(shared.became()->themedOn);
    CHECK(shared.became()->ledTo.size() == 1);
    CHECK(get(shared.outcomes.ofPatient(shared.ann)).size() == 1);
}
