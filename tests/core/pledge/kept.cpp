#include "fixtures.h"
#include "unit.h"

#include "fhir/vocabulary.h"

using namespace heard;
using namespace heard::pledge;
using fakes::get;
using fakes::refused;

namespace {

using enum CommitmentState;

/// A promise that patients see and the team calls kept.
struct Called : Unit {
    explicit Called(CommitmentState state = Achieved)
        : telling(commitment(issue(u"We waited alone before surgery"_s), u"Tell you how long you will wait"_s, state))
    {
        publish();
    }

    void judge(const ResourceId &who, bool kept, const QString &words = {})
    {
        store.clock.advance(std::chrono::seconds{1});
        get(agreements.sayKept(telling, kept, words, who));
    }
    KeptStanding kept() { return get(agreements.kept(telling)); }
    QVector<DoubtedPromise> doubted()
    {
        return get(store.database->read([](store::Reader &reader) { return doubtedIn(reader, QTimeZone::utc()); }));
    }

    ResourceId telling;
};

} // namespace

TEST_CASE("a representative is asked whether a promise is kept, and her latest word counts, not as agreement", "[pledge][kept]")
{
    Called unit;
    CHECK(unit.kept().asked);
    CHECK(unit.kept().words.isEmpty());
    const Standing before = unit.onBoard().issues[0].commitments[0].standing;
    CHECK(refused(unit.agreements.sayKept(unit.telling, false, u"  "_s, unit.vera)).reason == PledgeError::Empty);
    CHECK(refused(unit.agreements.sayKept(unit.telling, true, {}, unit.grace)).reason == PledgeError::AuthorUnknown);
    unit.judge(unit.vera, false, u"Nobody tells us at weekends"_s);
    REQUIRE(unit.kept().words.size() == 1);
    CHECK(unit.kept().words[0].said.byName == u"Vera Quill"_s);
    CHECK(unit.kept().words[0].said.words == u"Nobody tells us at weekends"_s);
    CHECK_FALSE(unit.kept().words[0].kept);
    CHECK(unit.doubted().size() == 1);
    CHECK(unit.onBoard().issues[0].commitments[0].standing == before);
    unit.judge(unit.vera, true);
    CHECK(unit.kept().words.size() == 1);
    CHECK(unit.kept().words[0].kept);
    CHECK(unit.doubted().isEmpty());
}

TEST_CASE("nobody is asked about a promise that patients do not see, or that is not called kept", "[pledge][kept]")
{
    for (const CommitmentState state : {Planned, InProgress, Delayed, Unable}) {
        Called unit{state};
        CHECK_FALSE(unit.kept().asked);
        CHECK(refused(unit.agreements.sayKept(unit.telling, true, {}, unit.vera)).reason == PledgeError::NotFound);
    }
    Called unit{Ongoing};
    CHECK(unit.kept().asked);
    get(unit.board.unpublish(PledgeItem::Commitment, unit.telling));
    CHECK_FALSE(unit.kept().asked);
}

TEST_CASE("that it is not kept waits until a colleague has looked or its state is said anew, and what is said later waits anew", "[pledge][kept]")
{
    Called unit;
    unit.judge(unit.vera, false, u"Not at weekends"_s);
    get(unit.agreements.setNotKeptSeen(unit.telling, true));
    CHECK(unit.kept().seen);
    CHECK(unit.doubted().isEmpty());
    // It is no change of what patients see.
    CHECK(unit.onBoard().toPublish == 0);
    get(unit.agreements.setNotKeptSeen(unit.telling, false));
    CHECK(unit.doubted().size() == 1);
    get(unit.agreements.setNotKeptSeen(unit.telling, true));
    unit.judge(unit.vera, false, u"And not at night"_s);
    CHECK_FALSE(unit.kept().seen);
    REQUIRE(unit.doubted().size() == 1);
    CHECK(unit.doubted()[0].commitment.id == unit.telling);

    unit.store.clock.advance(std::chrono::hours{48});
    get(unit.board.setState(unit.telling, InProgress));
    CHECK(unit.doubted().isEmpty());
    CHECK_FALSE(unit.kept().asked);
    get(unit.board.setState(unit.telling, Achieved));
    CHECK(unit.doubted().isEmpty());
    CHECK(unit.kept().words.isEmpty());
    CHECK(refused(unit.agreements.setNotKeptSeen(unit.telling, true)).reason == PledgeError::NotFound);
}

TEST_CASE("a word on whether it is kept reads and writes as its golden FHIR, and is no agreement", "[pledge][kept][fhir]")
{
    KeptWord word;
    word.said.id = {u"word"_s};
    word.said.commitment = {u"telling"_s};
    word.said.by = {u"vera"_s};
    word.said.byName = u"Vera Quill"_s;
    word.said.role = people::Role::PatientRepresentative;
    word.said.words = u"Nobody tells us at weekends"_s;
    word.said.at = *Instant::fromIso(u"2026-11-21T14:13:20.000Z"_s);
    const QJsonObject golden = tests::fhirFixture(u"kept-word"_s, toFhir(word));
    CHECK(toFhir(word) == golden);
    CHECK(keptWordFromFhir(golden) == word);
    CHECK_FALSE(agreementFromFhir(golden));
    QJsonObject agreed = golden;
    agreed["activity"_L1] = fhir::codeableConcept(fhir::system::agreement, fhir::code::agree);
    CHECK_FALSE(keptWordFromFhir(agreed));
    for (const auto &key : {u"target"_s, u"recorded"_s, u"agent"_s}) {
        QJsonObject broken = golden;
        broken.remove(key);
        CHECK_FALSE(keptWordFromFhir(broken));
    }
}
