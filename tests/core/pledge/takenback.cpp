// What was taken back from patients comes back in the words that they saw, or in words to which both sides agree.
#include "unit.h"

#include "fakes/printedpledge.h"

#include <catch2/catch_test_macros.hpp>

using namespace heard;
using namespace heard::pledge;
using fakes::get;
using fakes::refused;

namespace {

using enum CommitmentState;

/// A promise that was printed before, of which nobody here has said anything, and that patients see.
struct Printed : Unit {
    Printed() { publish(); }

    BoardCommitment now() { return onBoard().issues[0].commitments[0]; }

    void reword(const QString &plan)
    {
        Commitment changed = now().commitment;
        changed.plan = plan;
        get(board.write(changed));
    }

    void rewordIssue(const QString &words)
    {
        Issue changed = onBoard().issues[0].issue;
        changed.words = words;
        get(board.write(changed));
    }

    PledgeResult<Published> again(PledgeItem kind) { return board.publishAgain(kind, kind == PledgeItem::Issue ? waiting : telling, {}, grace).result(); }

    const ResourceId waiting = issue(u"We waited alone"_s);
    const ResourceId telling = fakes::printed(*store.database, [this] {
        Commitment commitment;
        commitment.issue = waiting;
        commitment.plan = u"Tell you how long"_s;
        commitment.state = InProgress;
        return commitment;
    }());
};

} // namespace

TEST_CASE("what was taken back and stands as patients saw it is published again as it was", "[pledge][agreement]")
{
    Printed unit;
    get(unit.board.unpublish(PledgeItem::Issue, unit.waiting));
    CHECK_FALSE(unit.now().held);
    CHECK(unit.now().commitment.state == InProgress);
    get(unit.board.setState(unit.telling, Achieved));
    CHECK_FALSE(unit.now().held);
    REQUIRE(unit.again(PledgeItem::Issue));
    CHECK(unit.onPhones().issues[0].commitments[0].state == Achieved);
}

TEST_CASE("what was taken back and changed is a draft until both sides agree", "[pledge][agreement]")
{
    Printed unit;
    SECTION("the plan")
    {
        get(unit.board.unpublish(PledgeItem::Commitment, unit.telling));
        unit.reword(u"Tell nobody"_s);
    }
    SECTION("its month")
    {
        get(unit.board.unpublish(PledgeItem::Commitment, unit.telling));
        get(unit.board.setMonth(unit.telling, Month{2027, 3}));
    }
    SECTION("what was said")
    {
        get(unit.board.unpublish(PledgeItem::Issue, unit.waiting));
        unit.rewordIssue(u"Nobody minds the wait"_s);
    }
    SECTION("the plan, while patients still saw the old one")
    {
        unit.reword(u"Tell nobody"_s);
        get(unit.board.unpublish(PledgeItem::Commitment, unit.telling));
    }
    SECTION("what was said, while patients still saw it")
    {
        unit.rewordIssue(u"Nobody minds the wait"_s);
        get(unit.board.unpublish(PledgeItem::Issue, unit.waiting));
    }
    CHECK(unit.now().held);
    CHECK(unit.now().commitment.state == Draft);
    const auto before = unit.store.everything();
    for (const auto kind : {PledgeItem::Commitment, PledgeItem::Issue}) {
        const auto again = unit.again(kind);
        REQUIRE_FALSE(again);
        CHECK(again.error().reason == PledgeError::NotAgreed);
    }
    CHECK(unit.publish().updated == 0);
    CHECK(unit.store.everything() == before);
    CHECK(refused(unit.board.setState(unit.telling, InProgress)).reason == PledgeError::NotAgreed);

    unit.agree(unit.telling);
    CHECK(unit.now().commitment.state == Agreed);
    REQUIRE(unit.again(PledgeItem::Issue));
    CHECK(plansOf(unit.onPhones()) == QStringList{unit.now().commitment.plan});
    CHECK(unit.onPhones().issues[0].issue.words == unit.onBoard().issues[0].issue.words);
    CHECK(unit.onPhones().issues[0].commitments[0].state == Planned);
}

TEST_CASE("what was changed after it was taken back, and changed back, is what patients saw", "[pledge][agreement]")
{
    Printed unit;
    get(unit.board.unpublish(PledgeItem::Commitment, unit.telling));
    unit.reword(u"Tell nobody"_s);
    unit.reword(u"Tell you how long"_s);
    get(unit.board.setState(unit.telling, Ongoing));
    CHECK_FALSE(unit.now().held);
    REQUIRE(unit.again(PledgeItem::Commitment));
    CHECK(plansOf(unit.onPhones()) == QStringList{u"Tell you how long"_s});
}

TEST_CASE("new words of an issue reach no phone while every promise under them was taken back", "[pledge][agreement]")
{
    Printed unit;
    get(unit.board.unpublish(PledgeItem::Commitment, unit.telling));
    unit.rewordIssue(u"Nobody minds the wait"_s);
    CHECK(unit.onBoard().toPublish == 0);
    CHECK(unit.publish().updated == 0);
    for (const QJsonObject &issue : unit.store.all(u"Basic"_s))
        CHECK((fhir::originalOf(issue).isEmpty() || issueFromFhir(issue)->words == u"We waited alone"_s));
}

TEST_CASE("a promise that was agreed, published and taken back asks both sides anew once it changes", "[pledge][agreement]")
{
    Unit unit;
    const ResourceId telling = unit.commitment(unit.issue(u"We waited alone"_s), u"Tell you how long"_s, InProgress);
    unit.publish();
    get(unit.board.unpublish(PledgeItem::Commitment, telling));
    const auto now = [&] { return unit.onBoard().issues[0].commitments[0]; };
    CHECK_FALSE(now().held);
    Commitment changed = now().commitment;
    changed.audience = Audience::Primary;
    get(unit.board.write(changed));
    CHECK(now().commitment.state == Draft);
    changed = now().commitment;
    changed.audience = Audience::Everyone;
    get(unit.board.write(changed));
    CHECK(now().commitment.state == Agreed);
    CHECK_FALSE(now().held);
}
