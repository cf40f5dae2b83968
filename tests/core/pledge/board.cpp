#include "unit.h"

using namespace heard;
using namespace heard::pledge;
using fakes::get;
using fakes::refused;

TEST_CASE("what is written stands on the board in the order it was written", "[pledge]")
{
    Unit unit;
    const auto waiting = unit.issue(u"  We waited alone before surgery \n"_s);
    const auto support = unit.issue(u"Support depends on whom you meet"_s);
    unit.commitment(waiting, u"Tell you how long you will wait"_s, CommitmentState::Planned, Month{2026, 12});
    unit.commitment(waiting, u"Let one person stay"_s, CommitmentState::Draft);
    unit.commitment(support, u"A second nurse"_s, CommitmentState::Unable);
    unit.standard(u"You have a named nurse"_s);

    const Board board = unit.onBoard();
    REQUIRE(board.issues.size() == 2);
    CHECK(board.issues[0].issue.words == u"We waited alone before surgery"_s);
    CHECK(board.issues[0].issue.writtenOn == QDate{2026, 11, 22});
    CHECK(board.issues[0].issue.unit == ResourceId{u"unit"_s});
    REQUIRE(board.issues[0].commitments.size() == 2);
    CHECK(board.issues[0].commitments[1].commitment.plan == u"Let one person stay"_s);
    CHECK(board.issues[1].issue.id == support);
    CHECK(board.standards.size() == 1);
    CHECK(board.toPublish == 5);
    CHECK_FALSE(board.publishedAt);
}

TEST_CASE("a filter keeps commitments for everyone and issues that have none yet", "[pledge]")
{
    Unit unit;
    const auto first = unit.issue(u"First"_s);
    const auto second = unit.issue(u"Second"_s);
    unit.issue(u"Third"_s);
    unit.commitment(first, u"For all"_s);
    unit.commitment(first, u"For primary"_s, CommitmentState::Planned, {}, Audience::Primary);
    unit.commitment(second, u"For primary only"_s, CommitmentState::Planned, {}, Audience::Primary);

    const Board board = get(unit.board.all(Audience::Secondary));
    REQUIRE(board.issues.size() == 2);
    CHECK(board.issues[0].commitments.size() == 1);
    CHECK(board.issues[1].issue.words == u"Third"_s);
}

TEST_CASE("texts that are empty or too long are refused and nothing is written", "[pledge]")
{
    Unit unit;
    const auto issue = unit.issue(u"Issue"_s);
    const auto before = unit.store.everything();
    Issue empty;
    empty.words = u" \n "_s;
    CHECK(refused(unit.board.write(empty)).reason == PledgeError::Empty);
    Commitment commitment;
    commitment.issue = issue;
    commitment.plan = QString{longestWords + 1, u'x'};
    CHECK(refused(unit.board.write(commitment)).reason == PledgeError::TooLong);
    commitment.plan = u"Plan"_s;
    commitment.issue = {u"nowhere"_s};
    CHECK(refused(unit.board.write(commitment)).reason == PledgeError::NoIssue);
    commitment.id = {u"nothing"_s};
    CHECK(refused(unit.board.write(commitment)).reason == PledgeError::NotFound);
    CHECK(unit.store.everything() == before);
}

TEST_CASE("a state brings its dates, and its reason where it takes one", "[pledge]")
{
    using namespace std::chrono_literals;
    Unit unit;
    const auto id = unit.commitment(unit.issue(u"Issue"_s), u"Plan"_s, CommitmentState::Planned, Month{2026, 12});
    const auto now = [&] { return unit.onBoard().issues[0].commitments[0].commitment; };
    CHECK(now().stateSince == QDate{2026, 11, 22});
    CHECK_FALSE(now().startedOn);

    unit.store.clock.advance(24h);
    get(unit.board.setState(id, CommitmentState::InProgress, u"not kept here"_s));
    CHECK(now().startedOn == QDate{2026, 11, 23});
    CHECK(now().reason.isEmpty());

    unit.store.clock.advance(24h);
    get(unit.board.setState(id, CommitmentState::Unable, u" No money "_s));
    CHECK(now().reason == u"No money"_s);
    CHECK(now().startedOn == QDate{2026, 11, 23});
    CHECK(now().stateSince == QDate{2026, 11, 24});
    CHECK(now().by == Month{2026, 12});

    unit.publish();
    unit.store.clock.advance(24h);
    get(unit.board.setMonth(id, Month{2027, 3}));
    CHECK(now().stateSince == QDate{2026, 11, 24});
    CHECK(now().by == Month{2027, 3});
    get(unit.board.setMonth(id, {}));
    CHECK_FALSE(now().by);
}

TEST_CASE("what is written on the board is dated by the calendar at the desk", "[pledge]")
{
    Unit unit;
    // It is noon in Greenwich and tomorrow already on Kiritimati.
    unit.store.clock.advance(std::chrono::hours{3});
    PledgeBoard early{*unit.store.database, QTimeZone{"Pacific/Kiritimati"}};
    Issue issue;
    issue.words = u"Issue"_s;
    Commitment commitment;
    commitment.issue = get(early.write(issue));
    commitment.plan = u"Plan"_s;
    const auto id = get(early.write(commitment));
    CHECK(unit.onBoard().issues[0].issue.writtenOn == QDate{2026, 11, 23});
    const auto now = [&] { return unit.onBoard().issues[0].commitments[0].commitment; };
    CHECK(now().stateSince == QDate{2026, 11, 23});
    unit.agree(id);
    get(unit.board.publish({}, unit.grace));
    CHECK(now().state == CommitmentState::Planned);
    CHECK(now().stateSince == QDate{2026, 11, 22});
    get(early.setState(id, CommitmentState::InProgress));
    CHECK(now().startedOn == QDate{2026, 11, 23});
}

TEST_CASE("writing what is there already writes nothing", "[pledge]")
{
    Unit unit;
    unit.commitment(unit.issue(u"Issue"_s), u"Plan"_s);
    const auto before = unit.store.everything();
    const Board board = unit.onBoard();
    get(unit.board.write(board.issues[0].issue));
    get(unit.board.write(board.issues[0].commitments[0].commitment));
    get(unit.board.order(PledgeItem::Issue, {board.issues[0].issue.id}));
    CHECK(unit.store.everything() == before);
}

TEST_CASE("an order is kept and those not named follow", "[pledge]")
{
    Unit unit;
    const auto a = unit.issue(u"A"_s);
    unit.issue(u"B"_s);
    const auto c = unit.issue(u"C"_s);
    get(unit.board.order(PledgeItem::Issue, {c, a}));
    QStringList words;
    for (const auto &row : unit.onBoard().issues)
        words << row.issue.words;
    CHECK(words == QStringList{u"C"_s, u"A"_s, u"B"_s});

    const auto first = unit.commitment(a, u"1"_s);
    const auto second = unit.commitment(a, u"2"_s);
    get(unit.board.order(PledgeItem::Commitment, {second, first}));
    const auto row = unit.onBoard().issues[1];
    CHECK(row.commitments[0].commitment.plan == u"2"_s);
    CHECK(refused(unit.board.order(PledgeItem::Issue, {first})).reason == PledgeError::NotFound);
}

TEST_CASE("a commitment moved to another issue stands at its end", "[pledge]")
{
    Unit unit;
    const auto a = unit.issue(u"A"_s);
    const auto b = unit.issue(u"B"_s);
    unit.commitment(a, u"stays"_s);
    unit.commitment(b, u"first"_s);
    Commitment moving;
    moving.id = unit.commitment(a, u"moves"_s);
    moving.issue = b;
    moving.plan = u"moves"_s;
    moving.state = CommitmentState::Planned;
    get(unit.board.write(moving));
    const Board board = unit.onBoard();
    CHECK(board.issues[0].commitments.size() == 1);
    REQUIRE(board.issues[1].commitments.size() == 2);
    CHECK(board.issues[1].commitments[1].commitment.plan == u"moves"_s);
}

TEST_CASE("removing an issue takes its commitments along and undo brings all back", "[pledge]")
{
    Unit unit;
    const auto issue = unit.issue(u"Issue"_s);
    unit.commitment(issue, u"Plan"_s, CommitmentState::InProgress);
    const Board before = unit.onBoard();

    const Removed removed = get(unit.board.remove(PledgeItem::Issue, issue));
    CHECK(unit.onBoard().issues.isEmpty());
    CHECK(unit.onBoard().toPublish == 0);
    get(unit.board.restore(removed));
    CHECK(unit.onBoard() == before);
    get(unit.board.restore(removed));
    CHECK(unit.onBoard() == before);
}

TEST_CASE("what patients see cannot be removed before it is taken back", "[pledge]")
{
    Unit unit;
    const auto issue = unit.issue(u"Issue"_s);
    const auto commitment = unit.commitment(issue, u"Plan"_s);
    unit.publish();
    const auto before = unit.store.everything();
    CHECK(refused(unit.board.remove(PledgeItem::Issue, issue)).reason == PledgeError::Public);
    CHECK(refused(unit.board.remove(PledgeItem::Commitment, commitment)).reason == PledgeError::Public);
    CHECK(unit.store.everything() == before);
    get(unit.board.unpublish(PledgeItem::Issue, issue));
    get(unit.board.remove(PledgeItem::Issue, issue));
    CHECK(unit.onBoard().issues.isEmpty());
}

TEST_CASE("an id from before it was sent still finds what it named", "[pledge]")
{
    Unit unit;
    const auto issue = unit.issue(u"Issue"_s);
    const auto commitment = unit.commitment(issue, u"Plan"_s);
    unit.store.sendAll();
    get(unit.board.setState(commitment, CommitmentState::Achieved));
    unit.commitment(issue, u"Another plan"_s);
    const Board board = unit.onBoard();
    REQUIRE(board.issues.size() == 1);
    CHECK(board.issues[0].commitments.size() == 2);
    CHECK(board.issues[0].commitments[0].commitment.state == CommitmentState::Achieved);
}

TEST_CASE("a commitment whose issue is not known stays on the board", "[pledge]")
{
    Unit unit;
    unit.store.receive({{u"resourceType"_s, u"Goal"_s}, {u"id"_s, u"orphan"_s}, {u"lifecycleStatus"_s, u"active"_s},
        {u"category"_s, QJsonArray{fhir::codeableConcept("https://heard.example/fhir/CodeSystem/goal-category"_L1, "commitment"_L1)}},
        {u"description"_s, QJsonObject{{u"text"_s, u"From elsewhere"_s}}},
        {u"subject"_s, QJsonObject{{u"reference"_s, u"Organization/unit"_s}}}});
    unit.issue(u"Issue"_s);
    const Board board = unit.onBoard();
    REQUIRE(board.issues.size() == 2);
    CHECK(board.issues[1].issue.id.isEmpty());
    CHECK(board.issues[1].commitments[0].commitment.plan == u"From elsewhere"_s);
    get(unit.board.setState({u"orphan"_s}, CommitmentState::Achieved));
    CHECK(unit.publish().created == 1);
}

TEST_CASE("without a unit nothing is written", "[pledge]")
{
    fakes::DeviceStore store;
    PledgeBoard board{*store.database, QTimeZone::utc()};
    Issue issue;
    issue.words = u"Issue"_s;
    CHECK(refused(board.write(issue)).reason == PledgeError::NoUnit);
    CHECK(store.unsent() == 0);
}
