// Why a promise is late, cannot be kept or was given up: patients are told, so it is never left out.
#include "unit.h"

#include "fakes/printedpledge.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace heard;
using namespace heard::pledge;
using fakes::get;
using fakes::refused;

namespace {

using enum CommitmentState;

/// A promise that came from elsewhere, late or impossible, and does not say why.
struct Unexplained : Unit {
    BoardCommitment now() { return onBoard().issues[0].commitments[0]; }

    const CommitmentState state = GENERATE(Delayed, Unable, Withdrawn);
    const ResourceId said = issue(u"We waited alone"_s);
    const ResourceId room = fakes::printed(*store.database, [this] {
        Commitment commitment;
        commitment.issue = said;
        commitment.plan = u"A room for two"_s;
        commitment.state = state;
        return commitment;
    }());
};

} // namespace

TEST_CASE("nothing is delayed, unable or withdrawn without its reason", "[pledge]")
{
    Unit unit;
    const ResourceId room = unit.commitment(unit.issue(u"We waited alone"_s), u"A room for two"_s);
    const auto state = GENERATE(Delayed, Unable, Withdrawn);
    const auto before = unit.store.everything();
    for (const QString &reason : {QString{}, u"  \n"_s})
        CHECK(refused(unit.board.setState(room, state, reason)).reason == PledgeError::ReasonMissing);
    Commitment changed = unit.onBoard().issues[0].commitments[0].commitment;
    changed.state = state;
    CHECK(refused(unit.board.write(changed)).reason == PledgeError::ReasonMissing);
    CHECK(unit.store.everything() == before);
    get(unit.board.setState(room, state, u"No space"_s));
    CHECK(unit.onBoard().issues[0].commitments[0].commitment.reason == u"No space"_s);
}

TEST_CASE("what came without its reason is left out of what is published until it says why", "[pledge]")
{
    Unexplained unit;
    CHECK(unit.now().unexplained);
    CHECK_FALSE(unit.now().held);
    CHECK(unit.onBoard().toPublish == 0);
    CHECK(get(unit.board.preview()).issues.isEmpty());
    CHECK(unit.publish().drafts == 1);
    CHECK(unit.onPhones().issues.isEmpty());
    for (const auto &[kind, id] : {std::pair{PledgeItem::Commitment, unit.room}, {PledgeItem::Issue, unit.said}})
        CHECK(refused(unit.board.publishAgain(kind, id, {}, unit.grace)).reason == PledgeError::ReasonMissing);

    get(unit.board.setState(unit.room, unit.state, u"No space"_s));
    CHECK_FALSE(unit.now().unexplained);
    CHECK(unit.publish().created == 2);
    CHECK(unit.onPhones().issues[0].commitments[0].reason == u"No space"_s);
}

TEST_CASE("what came without its reason can be worked on before it says why", "[pledge]")
{
    Unexplained unit;
    get(unit.board.setWork(unit.room, GoalKind::Estate, unit.lena, 12));
    CHECK(unit.now().commitment.effort == 12);
    CHECK(refused(unit.board.setState(unit.room, unit.state)).reason == PledgeError::ReasonMissing);
}

TEST_CASE("patients keep what they see of a promise whose new state does not say why", "[pledge]")
{
    Unit unit;
    unit.commitment(unit.issue(u"We waited alone"_s), u"A room for two"_s);
    unit.publish();
    unit.store.sendAll();
    Commitment changed = unit.onBoard().issues[0].commitments[0].commitment;
    changed.state = Delayed;
    const auto goals = unit.store.all(u"Goal"_s);
    unit.store.receive(toFhir(changed, *std::ranges::find(goals, changed.id, [](const QJsonObject &goal) { return fhir::idOf(goal); })));
    REQUIRE(unit.onBoard().issues[0].commitments[0].unexplained);
    CHECK(unit.onBoard().toPublish == 0);
    CHECK(get(unit.board.preview()).issues[0].commitments[0].state == Planned);
    unit.publish();
    CHECK(unit.onPhones().issues[0].commitments[0].state == Planned);
}
