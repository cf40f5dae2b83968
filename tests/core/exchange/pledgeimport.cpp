#include "desk.h"
#include "exchange/pledgecsv.h"
#include "people/teammember.h"
#include "pledge/publishedpledge.h"

using namespace heard;
using namespace heard::exchange;
using namespace heard::pledge;
using fakes::get;

namespace {

QByteArray sample()
{
    return tests::fixture(u"import/pledge.csv"_s);
}

const Commitment &commitmentAt(const Board &board, int issue, int place)
{
    return board.issues[issue].commitments[place].commitment;
}

} // namespace

TEST_CASE("a pledge's table becomes issues with their commitments in order", "[exchange]")
{
    Desk desk;
    CHECK(desk.import(sample()) == ImportOutcome{false, 5, 0, 0, 0});
    const Board board = desk.board();
    REQUIRE(board.issues.size() == 2);
    CHECK(board.issues[0].issue.words == u"We waited alone before surgery"_s);
    CHECK(board.issues[0].issue.unit == ResourceId{u"unit"_s});
    REQUIRE(board.issues[0].commitments.size() == 2);
    CHECK(commitmentAt(board, 0, 0).state == CommitmentState::Achieved);
    CHECK(commitmentAt(board, 0, 1).plan == u"Let one person stay, if she wants to"_s);
    REQUIRE(board.issues[1].commitments.size() == 3);
    CHECK(commitmentAt(board, 1, 0).audience == Audience::Primary);
    CHECK(commitmentAt(board, 1, 1).by == Month{2026, 9});
    CHECK(commitmentAt(board, 1, 2).state == CommitmentState::Unable);
    CHECK(commitmentAt(board, 1, 2).reason == u"no money this year"_s);
    CHECK(commitmentAt(board, 1, 2).audience == Audience::Everyone);
}

TEST_CASE("importing a pledge twice changes nothing", "[exchange]")
{
    Desk desk;
    desk.import(sample());
    const auto before = desk.store.everything();
    CHECK(desk.preview(sample()).count(RowFate::Same) == 5);
    CHECK(desk.import(sample()) == ImportOutcome{false, 0, 0, 5, 0});
    CHECK(desk.store.everything() == before);
    desk.store.sendAll();
    const auto sent = desk.store.everything();
    CHECK(desk.import(sample()).unchanged == 5);
    CHECK(desk.store.everything() == sent);
}

TEST_CASE("what the team wrote since an import is not undone by importing again", "[exchange]")
{
    Desk desk;
    desk.import(sample());
    PledgeBoard board{*desk.store.database, QTimeZone::utc()};
    Commitment edited = commitmentAt(desk.board(), 0, 1);
    edited.plan = u"Let one person stay until theatre"_s;
    edited.state = CommitmentState::Achieved;
    get(board.write(edited));
    Issue issue = desk.board().issues[1].issue;
    issue.words = u"Support depended on whom we met"_s;
    get(board.write(issue));

    const auto before = desk.store.everything();
    CHECK(desk.import(sample()).unchanged == 5);
    CHECK(desk.store.everything() == before);
}

TEST_CASE("what changed in the file changes only that", "[exchange]")
{
    Desk desk;
    desk.import(sample());
    Commitment edited = commitmentAt(desk.board(), 0, 1);
    edited.plan = u"Let one person stay until theatre"_s;
    get(PledgeBoard{*desk.store.database, QTimeZone::utc()}.write(edited));

    const QByteArray later = sample().replace("In progress", "Achieved").replace("Sep 2026", "Dec 2026");
    CHECK(desk.preview(later).count(RowFate::Changed) == 2);
    CHECK(desk.import(later) == ImportOutcome{false, 0, 2, 3, 0});
    const Board board = desk.board();
    CHECK(commitmentAt(board, 0, 1).state == CommitmentState::Achieved);
    CHECK(commitmentAt(board, 0, 1).plan == u"Let one person stay until theatre"_s);
    CHECK(commitmentAt(board, 1, 1).by == Month{2026, 12});
    CHECK(desk.import(later).unchanged == 5);
    CHECK(desk.import(sample()).changed == 2);
}

TEST_CASE("a new row joins the issue that is there", "[exchange]")
{
    Desk desk;
    desk.import(sample());
    CHECK(desk.import(sample() + "we waited alone  before surgery,Give out chargers,Dec 2026,all\n") == ImportOutcome{false, 1, 0, 5, 0});
    const Board board = desk.board();
    REQUIRE(board.issues.size() == 2);
    REQUIRE(board.issues[0].commitments.size() == 3);
    CHECK(commitmentAt(board, 0, 2).plan == u"Give out chargers"_s);
}

TEST_CASE("an imported pledge stands behind what is on the board", "[exchange]")
{
    Desk desk;
    PledgeBoard board{*desk.store.database, QTimeZone::utc()};
    for (const auto &words : {u"First"_s, u"Second"_s}) {
        Issue issue;
        issue.words = words;
        get(board.write(issue));
    }
    desk.import(sample());
    CHECK(desk.board().issues[1].issue.words == u"Second"_s);
    CHECK(desk.board().issues[2].issue.words == u"We waited alone before surgery"_s);
}

TEST_CASE("a grouping corrected by hand is what is imported, and the file is known afterwards", "[exchange]")
{
    Desk desk;
    Importer importer = opened(sample());
    PledgeGrouping grouping = importer.grouping();
    grouping.merge(0, 1);
    grouping.joinPlans(0, 0);
    importer.setGrouping(grouping);
    CHECK(desk.preview(importer).good.size() == 4);
    CHECK(desk.import(importer).created == 4);
    REQUIRE(desk.board().issues.size() == 1);
    CHECK(commitmentAt(desk.board(), 0, 0).plan == u"Tell you how long you will wait and why\n\nLet one person stay, if she wants to"_s);

    const auto before = desk.store.everything();
    CHECK(desk.import(importer).unchanged == 4);
    CHECK(desk.import(sample()).unchanged == 5);
    CHECK(desk.store.everything() == before);

    // The second paragraph says nothing about how the commitment stands, the first does.
    desk.import(QByteArray{sample()}.replace("In progress", "Ongoing"));
    CHECK(commitmentAt(desk.board(), 0, 0).state == CommitmentState::Achieved);
    desk.import(QByteArray{sample()}.replace("Achieved", "Delayed: too few of us"));
    CHECK(commitmentAt(desk.board(), 0, 0).state == CommitmentState::Delayed);
}

TEST_CASE("a split-off issue is known afterwards", "[exchange]")
{
    Desk desk;
    Importer importer = opened(sample());
    PledgeGrouping grouping = importer.grouping();
    grouping.split(1, 2);
    grouping.reword(2, u"Saturdays"_s);
    importer.setGrouping(grouping);
    desk.import(importer);
    CHECK(desk.board().issues.size() == 3);
    const auto before = desk.store.everything();
    CHECK(desk.import(importer).unchanged == 5);
    CHECK(desk.import(sample()).unchanged == 5);
    CHECK(desk.store.everything() == before);
}

TEST_CASE("what was removed from the board comes back when it is imported again", "[exchange]")
{
    Desk desk;
    desk.import(sample());
    PledgeBoard board{*desk.store.database, QTimeZone::utc()};
    get(board.remove(PledgeItem::Issue, desk.board().issues[0].issue.id));
    CHECK(desk.preview(sample()).count(RowFate::Changed) == 2);
    CHECK(desk.import(sample()) == ImportOutcome{false, 0, 2, 3, 0});
    CHECK(desk.board().issues.size() == 2);
    CHECK(desk.board().issues[0].commitments.size() == 2);
    CHECK(desk.import(sample()).unchanged == 5);
}

TEST_CASE("published copies of an imported pledge stay out of the next import", "[exchange]")
{
    Desk desk;
    desk.import(sample());
    PledgeBoard board{*desk.store.database, QTimeZone::utc()};
    people::TeamMember nurse;
    nurse.id = {u"grace"_s};
    nurse.family = u"Okafor"_s;
    desk.store.receive(people::practitionerToFhir(nurse));
    get(board.publish({}, nurse.id));
    const auto before = desk.store.everything();
    CHECK(desk.import(sample()).unchanged == 5);
    CHECK(desk.store.everything() == before);
    CHECK(get(PublishedPledge{*desk.store.database}.all()).issues.size() == 2);
}

TEST_CASE("an exported board is known when it comes back", "[exchange]")
{
    Desk desk;
    desk.import(sample());
    const auto before = desk.store.everything();
    CHECK(desk.import(writePledge(issuesOf(desk.board()))).unchanged == 5);
    CHECK(desk.store.everything() == before);
}

TEST_CASE("without a unit a pledge is not imported", "[exchange]")
{
    fakes::DeviceStore store;
    const auto failure = fakes::refused(store.database->write([](store::Writer &writer) {
        DeviceSink sink{writer};
        return opened(sample()).import(ImportChoice::AllOrNothing, sink);
    }));
    CHECK(failure.error == store::StoreError::NotFound);
    CHECK(store.unsent() == 0);
}
