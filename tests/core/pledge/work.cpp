#include "fixtures.h"
#include "unit.h"

#include "pledge/capacity.h"

#include "fhir/vocabulary.h"

using namespace heard;
using namespace heard::pledge;
using fakes::get;
using fakes::refused;

namespace {

Commitment work(std::optional<double> effort, std::optional<Month> by, const ResourceId &owner = {},
    CommitmentState state = CommitmentState::InProgress)
{
    Commitment commitment;
    commitment.plan = u"Plan"_s;
    commitment.effort = effort;
    commitment.by = by;
    commitment.owner = owner;
    commitment.ownerName = owner.value;
    commitment.state = state;
    return commitment;
}

people::TeamMember member(const QString &id, std::optional<double> hours)
{
    people::TeamMember member;
    member.id = {id};
    member.given = id;
    member.family = u"Shah"_s;
    member.hoursAMonth = hours;
    return member;
}

const QDate today{2026, 11, 23};

} // namespace

TEST_CASE("how a commitment is worked on reads and writes as its golden FHIR", "[pledge][fhir]")
{
    Commitment commitment = work(40, Month{2026, 12}, {u"lena"_s});
    commitment.id = {u"telling"_s};
    commitment.unit = {u"unit"_s};
    commitment.kind = GoalKind::Technology;
    commitment.state = CommitmentState::Unable;
    commitment.reason = u"No money this year"_s;
    commitment.unableReason = UnableReason::Funding;
    commitment.milestones = {{u"a"_s, u"Ask the ward"_s, Month{2026, 11}, QDate{2026, 11, 20}}, {u"b"_s, u"Begin"_s, {}, {}}};
    const QJsonObject golden = tests::fhirFixture(u"commitment-work"_s, toFhir(commitment));
    CHECK(toFhir(commitment) == golden);
    CHECK(commitmentFromFhir(golden) == commitment);
    CHECK(doneAmong(commitment.milestones) == 1);

    std::swap(commitment.milestones[0], commitment.milestones[1]);
    const QJsonObject swapped = toFhir(commitment, golden);
    CHECK(commitmentFromFhir(swapped) == commitment);
    CHECK(toFhir(commitment, swapped) == swapped);
}

TEST_CASE("patients see kind, steps and what stops it, not who sees to it nor its hours", "[pledge]")
{
    Unit unit;
    const auto id = unit.commitment(unit.issue(u"Issue"_s), u"Plan"_s, CommitmentState::Planned);
    Commitment changed = unit.onBoard().issues[0].commitments[0].commitment;
    changed.kind = GoalKind::Estate;
    changed.owner = unit.lena;
    changed.effort = 12;
    changed.milestones = {{u"a"_s, u"Ask the ward"_s, Month{2026, 12}, {}}};
    get(unit.board.write(changed));
    unit.publish();
    const auto shown = [&] { return unit.onPhones().issues[0].commitments[0]; };
    CHECK(shown().kind == GoalKind::Estate);
    CHECK(shown().milestones == changed.milestones);
    CHECK(shown().owner.isEmpty());
    CHECK_FALSE(shown().effort);

    // What stays with the team is nothing to publish.
    changed = unit.onBoard().issues[0].commitments[0].commitment;
    changed.effort = 30;
    changed.owner = unit.grace;
    get(unit.board.write(changed));
    CHECK(unit.onBoard().toPublish == 0);
    get(unit.board.setState(id, CommitmentState::Unable, u"No money"_s, UnableReason::Funding));
    unit.publish();
    CHECK(shown().unableReason == UnableReason::Funding);
    get(unit.board.setState(id, CommitmentState::InProgress));
    CHECK_FALSE(unit.onBoard().issues[0].commitments[0].commitment.unableReason);
}

TEST_CASE("steps are added, ticked, taken away and put back without asking anew", "[pledge]")
{
    Unit unit;
    const auto id = unit.commitment(unit.issue(u"Issue"_s), u"Plan"_s, CommitmentState::Planned);
    const auto steps = [&] { return unit.onBoard().issues[0].commitments[0].commitment.milestones; };
    const QString first = get(unit.board.addMilestone(id, u" Ask the ward "_s, Month{2026, 12}));
    const QString second = get(unit.board.addMilestone(id, u"Begin"_s));
    CHECK(steps()[0] == Milestone{first, u"Ask the ward"_s, Month{2026, 12}, {}});
    get(unit.board.setMilestoneDone(id, first, true));
    const QDate day = unit.store.clock.now().toLocal().date();
    CHECK(steps()[0].doneOn == day);
    unit.store.clock.advance(std::chrono::hours{48});
    get(unit.board.setMilestoneDone(id, first, true));
    CHECK(steps()[0].doneOn == day);
    get(unit.board.setMilestoneDone(id, first, false));
    CHECK_FALSE(steps()[0].doneOn);

    const RemovedMilestone gone = get(unit.board.removeMilestone(id, first));
    CHECK(gone.milestone.id == first);
    CHECK(steps().size() == 1);
    get(unit.board.putMilestone(id, gone));
    get(unit.board.putMilestone(id, gone));
    REQUIRE(steps().size() == 2);
    CHECK(steps()[0] == gone.milestone);
    get(unit.board.removeMilestone(id, first));
    get(unit.board.removeMilestone(id, second));
    get(unit.board.putMilestone(id, {{second, u"Begin"_s, {}, {}}, 1}));
    CHECK(steps().size() == 1);
    CHECK(unit.onBoard().issues[0].commitments[0].commitment.state == CommitmentState::Planned);
    CHECK(refused(unit.board.addMilestone(id, u" "_s)).reason == PledgeError::Empty);
    CHECK(refused(unit.board.setMilestoneDone(id, u"nothing"_s, true)).reason == PledgeError::NotFound);
    CHECK(refused(unit.board.setWork(id, {}, {}, -1)).reason == PledgeError::Empty);
    get(unit.board.setWork(id, GoalKind::Staff, unit.lena, 12.5));
    CHECK(unit.onBoard().issues[0].commitments[0].commitment.ownerName == u"Miss Lena Shah"_s);
}

TEST_CASE("what is left of the effort is shared by the months that are left", "[pledge][capacity]")
{
    CHECK(hoursAMonth(work(40, Month{2026, 11}), today) == 40);
    CHECK(hoursAMonth(work(40, Month{2026, 12}), today) == 20);
    CHECK(hoursAMonth(work(40, Month{2026, 1}), today) == 40);
    CHECK(hoursAMonth(work(24, {}), today) == 2);
    CHECK(hoursAMonth(work(4, {}, {}, CommitmentState::Ongoing), today) == 4);
    CHECK(hoursAMonth(work({}, Month{2026, 12}), today) == 0);
    for (const auto state : {CommitmentState::Achieved, CommitmentState::Unable, CommitmentState::Withdrawn})
        CHECK(hoursAMonth(work(40, Month{2026, 12}, {}, state), today) == 0);
    Commitment half = work(40, Month{2026, 11});
    half.milestones = {{u"a"_s, u"A"_s, {}, today}, {u"b"_s, u"B"_s, {}, {}}};
    CHECK(hoursAMonth(half, today) == 20);
}

TEST_CASE("whoever has too much to do is named first, and the unit has its own sum", "[pledge][capacity]")
{
    const auto capacity = capacityOf({work(40, Month{2026, 12}, {u"lena"_s}), work(10, Month{2026, 11}, {u"lena"_s}),
                                      work(2, Month{2026, 11}, {u"grace"_s}), work(6, Month{2026, 11})},
                                     {member(u"grace"_s, 8), member(u"lena"_s, 20), member(u"vera"_s, {})}, today);
    REQUIRE(capacity.owners.size() == 3);
    CHECK(capacity.owners[0].owner == ResourceId{u"lena"_s});
    CHECK(capacity.owners[0].needed == 30);
    CHECK(capacity.owners[0].isTooMuch());
    CHECK_FALSE(capacity.owners[1].isTooMuch());
    CHECK(capacity.owners[2].owner.isEmpty());
    CHECK(capacity.unit.needed == 38);
    CHECK(capacity.unit.available == 28);
    CHECK(capacity.unit.isTooMuch());
}

TEST_CASE("each member of the team says what a commitment takes, and may say it anew", "[pledge][review]")
{
    Unit unit;
    const auto id = unit.commitment(unit.issue(u"Issue"_s), u"Plan"_s, CommitmentState::Draft);
    get(unit.agreements.review(id, Feasibility::Hard, 60, u"The ward is short of staff"_s, unit.lena));
    unit.store.clock.advance(std::chrono::hours{1});
    get(unit.agreements.review(id, Feasibility::Possible, {}, {}, unit.grace));
    unit.store.clock.advance(std::chrono::hours{1});
    get(unit.agreements.review(id, Feasibility::Possible, 40, {}, unit.lena));
    unit.store.sendAll();
    const auto reviews = get(unit.agreements.on(id)).reviews;
    REQUIRE(reviews.size() == 2);
    CHECK(reviews[0].said.byName == u"Sister Grace Okafor"_s);
    CHECK(reviews[1].feasibility == Feasibility::Possible);
    CHECK(reviews[1].effort == 40);
    CHECK(refused(unit.agreements.review(id, {}, {}, u" "_s, unit.lena)).reason == PledgeError::Empty);
    CHECK(refused(unit.agreements.review(id, {}, -1, {}, unit.lena)).reason == PledgeError::Empty);
    // A review is no agreement.
    CHECK_FALSE(unit.onBoard().issues[0].commitments[0].standing.discussed());
}

TEST_CASE("a review reads and writes as its golden FHIR", "[pledge][fhir]")
{
    Review review;
    review.said = {{u"word"_s}, {u"telling"_s}, {u"lena"_s}, u"Miss Lena Shah"_s, people::Role::MdtMember,
                   u"The ward is short of staff"_s, Instant{std::chrono::milliseconds{1'790'000'000'000}}};
    review.feasibility = Feasibility::NotNow;
    review.effort = 37.5;
    const QJsonObject golden = tests::fhirFixture(u"review"_s, toFhir(review));
    CHECK(toFhir(review) == golden);
    CHECK(reviewFromFhir(golden) == review);
}
