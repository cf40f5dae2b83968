#include "fixtures.h"
#include "unit.h"

#include "people/teammembers.h"

#include <catch2/generators/catch_generators.hpp>

using namespace heard;
using namespace heard::pledge;
using fakes::get;
using fakes::refused;

namespace {

using enum CommitmentState;
using Answer = Agreement::Answer;
using State = Publication::State;

/// An issue with one draft.
struct Drafted : Unit {
    ResourceId waiting = issue(u"We waited alone before surgery"_s);
    ResourceId telling = commitment(waiting, u"Tell you how long you will wait"_s, Draft, Month{2026, 12});

    people::TeamMembers members{*store.database};

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
};

Agreement word(const QString &who, people::Role role, Answer answer, const QString &content, qint64 at)
{
    Agreement agreement;
    agreement.said.commitment = {u"telling"_s};
    agreement.said.by = {who};
    agreement.said.byName = who;
    agreement.said.role = role;
    agreement.said.at = Instant{std::chrono::milliseconds{at}};
    agreement.answer = answer;
    agreement.content = content;
    return agreement;
}

} // namespace

TEST_CASE("a side agrees where one of it does and nobody says not yet", "[pledge][agreement]")
{
    using people::Role;
    const auto standing = [](const QVector<Agreement> &words) { return standingOf(u"now"_s, words); };
    CHECK(standing({}).staff == SideWord::Open);
    CHECK_FALSE(standing({}).discussed());

    const Agreement nurse = word(u"grace"_s, Role::Nurse, Answer::Agree, u"now"_s, 10);
    const Agreement vera = word(u"vera"_s, Role::PatientRepresentative, Answer::Agree, u"now"_s, 20);
    CHECK(standing({nurse}).staff == SideWord::Agrees);
    CHECK(standing({nurse}).patients == SideWord::Open);
    CHECK_FALSE(standing({nurse}).agreed());
    CHECK(standing({nurse, vera}).agreed());

    const Agreement surgeon = word(u"lena"_s, Role::MdtMember, Answer::NotYet, u"now"_s, 15);
    CHECK(standing({nurse, surgeon, vera}).staff == SideWord::NotYet);
    CHECK(standing({surgeon, nurse, vera}).staff == SideWord::NotYet);
    const Agreement convinced = word(u"lena"_s, Role::MdtMember, Answer::Agree, u"now"_s, 30);
    CHECK(standing({nurse, convinced, surgeon, vera}).agreed());

    const Standing other = standing({word(u"vera"_s, Role::PatientRepresentative, Answer::Agree, u"before"_s, 5), nurse});
    CHECK(other.patients == SideWord::Open);
    CHECK(other.changedSince);
    CHECK(other.words.size() == 1);
}

TEST_CASE("what is agreed on is the plan, its month, whom it is for and what was said", "[pledge][agreement]")
{
    Commitment commitment;
    commitment.plan = u"Plan"_s;
    const QString content = agreedContent(commitment, u"Said"_s);
    CHECK(content.size() == 64);
    Commitment other = commitment;
    other.effort = 12;
    other.owner = {u"grace"_s};
    other.milestones = {{u"1"_s, u"First"_s, {}, {}}};
    other.state = InProgress;
    CHECK(agreedContent(other, u"Said"_s) == content);
    CHECK(agreedContent(commitment, u"Said otherwise"_s) != content);
    other = commitment;
    other.by = Month{2026, 12};
    CHECK(agreedContent(other, u"Said"_s) != content);
    other = commitment;
    other.audience = Audience::Secondary;
    CHECK(agreedContent(other, u"Said"_s) != content);
    other.plan = u"lanP"_s;
    CHECK(agreedContent(other, u"Said"_s) != content);
}

TEST_CASE("a draft is agreed once both sides agree, and only then", "[pledge][agreement]")
{
    Drafted unit;
    for (const auto state : {Agreed, Planned, InProgress, Achieved, Unable, Withdrawn})
        CHECK(refused(unit.board.setState(unit.telling, state, u"why"_s)).reason == PledgeError::NotAgreed);
    unit.say(unit.telling, unit.grace);
    CHECK(unit.now().commitment.state == Draft);
    CHECK(unit.now().held);
    CHECK(refused(unit.board.setState(unit.telling, Planned)).reason == PledgeError::NotAgreed);
    const Published none = unit.publish();
    CHECK(none.created == 0);
    CHECK(none.drafts == 1);

    unit.say(unit.telling, unit.vera, Answer::Agree, u"This is what we asked for"_s);
    CHECK(unit.now().commitment.state == Agreed);
    CHECK_FALSE(unit.now().held);
    CHECK(unit.now().standing.words[1].said.words == u"This is what we asked for"_s);
    CHECK(unit.now().standing.words[1].said.byName == u"Vera Quill"_s);
    CHECK(unit.publish().created == 2);
    CHECK(unit.now().commitment.state == Planned);
    CHECK(plansOf(unit.onPhones()).size() == 1);
}

TEST_CASE("a representative writes her own word and nothing of the team's", "[pledge][agreement]")
{
    Drafted unit;
    unit.say(unit.telling, unit.grace);
    unit.store.sendAll();
    const auto goals = unit.store.all(u"Goal"_s);
    unit.say(unit.telling, unit.vera);
    CHECK(unit.store.all(u"Goal"_s) == goals);
    CHECK(unit.store.unsent() == 1);
    CHECK(unit.now().commitment.state == Agreed);
}

TEST_CASE("the word of the staff that completes it makes the draft agreed", "[pledge][agreement]")
{
    Drafted unit;
    unit.say(unit.telling, unit.vera);
    unit.say(unit.telling, unit.lena);
    const auto stored = unit.store.all(u"Goal"_s);
    CHECK(stored.front()["lifecycleStatus"_L1] == u"accepted"_s);
    CHECK(unit.now().commitment.stateSince == unit.store.clock.now().toLocal().date());
}

TEST_CASE("not yet from one side holds it back until she agrees", "[pledge][agreement]")
{
    Drafted unit;
    unit.agree(unit.telling);
    unit.say(unit.telling, unit.vera, Answer::NotYet, u"Say who tells us"_s);
    CHECK(unit.now().commitment.state == Draft);
    CHECK(unit.publish().created == 0);
    CHECK(refused(unit.board.setState(unit.telling, InProgress)).reason == PledgeError::NotAgreed);
    unit.say(unit.telling, unit.vera);
    CHECK(unit.now().commitment.state == Agreed);
    CHECK(unit.store.all(u"Provenance"_s).size() == 4);
}

TEST_CASE("what changes before it is published is a draft again and asks anew", "[pledge][agreement]")
{
    Drafted unit;
    unit.agree(unit.telling);
    SECTION("the plan")
    {
        unit.reword(u"Tell you every hour"_s);
    }
    SECTION("its month")
    {
        get(unit.board.setMonth(unit.telling, Month{2027, 3}));
    }
    SECTION("what was said")
    {
        unit.rewordIssue(u"Nobody told us how long"_s);
    }
    CHECK(unit.now().commitment.state == Draft);
    CHECK(unit.now().standing.changedSince);
    CHECK(unit.now().standing.words.isEmpty());
    CHECK(unit.publish().created == 0);
    unit.agree(unit.telling);
    CHECK(unit.now().commitment.state == Agreed);
}

TEST_CASE("who sees to it and what it takes can change without asking anew", "[pledge][agreement]")
{
    Drafted unit;
    unit.agree(unit.telling);
    Commitment changed = unit.now().commitment;
    changed.owner = unit.lena;
    changed.effort = 40;
    changed.kind = GoalKind::Service;
    changed.milestones = {{u"1"_s, u"Ask the ward"_s, Month{2026, 11}, {}}};
    get(unit.board.write(changed));
    CHECK(unit.now().commitment.state == Agreed);
    CHECK(unit.now().commitment.ownerName == u"Miss Lena Shah"_s);
}

TEST_CASE("patients keep what was agreed until both sides agree to the change", "[pledge][agreement]")
{
    Drafted unit;
    unit.agree(unit.telling);
    unit.publish();
    unit.reword(u"Tell you every hour"_s);
    CHECK(unit.now().commitment.state == Planned);
    CHECK(unit.now().publication.state == State::ChangedSince);
    CHECK(unit.now().held);
    CHECK(unit.onBoard().toPublish == 0);
    CHECK(unit.publish().updated == 0);
    CHECK(plansOf(get(unit.board.preview())) == QStringList{u"Tell you how long you will wait"_s});
    CHECK(refused(unit.board.publishAgain(PledgeItem::Commitment, unit.telling, {}, unit.grace)).reason == PledgeError::NotAgreed);

    unit.agree(unit.telling);
    CHECK(plansOf(get(unit.board.preview())) == QStringList{u"Tell you every hour"_s});
    CHECK(unit.publish().updated == 1);
    CHECK(plansOf(unit.onPhones()) == QStringList{u"Tell you every hour"_s});
}

TEST_CASE("how a published promise stands needs nobody's agreement", "[pledge][agreement]")
{
    Drafted unit;
    unit.agree(unit.telling);
    unit.publish();
    get(unit.board.setState(unit.telling, Unable, u"No money"_s));
    CHECK(unit.publish().updated == 1);
    CHECK(unit.onPhones().issues[0].commitments[0].state == Unable);
}

TEST_CASE("new words of an issue wait until both sides agree on each promise that patients see", "[pledge][agreement]")
{
    Drafted unit;
    unit.agree(unit.telling);
    unit.publish();
    unit.rewordIssue(u"Nobody told us how long"_s);
    CHECK(unit.onBoard().toPublish == 0);
    unit.publish();
    CHECK(unit.onPhones().issues[0].issue.words == u"We waited alone before surgery"_s);
    unit.agree(unit.telling);
    unit.publish();
    CHECK(unit.onPhones().issues[0].issue.words == u"Nobody told us how long"_s);
}

TEST_CASE("nothing is published under words that are agreed for another promise only", "[pledge][agreement]")
{
    Drafted unit;
    unit.agree(unit.telling);
    unit.publish();
    unit.rewordIssue(u"Nobody told us how long"_s);
    const ResourceId second = unit.commitment(unit.waiting, u"Put chairs beside the beds"_s);
    CHECK(unit.onBoard().toPublish == 0);
    CHECK(unit.publish().created == 0);
    CHECK(refused(unit.board.publishAgain(PledgeItem::Commitment, second, {}, unit.grace)).reason == PledgeError::NotAgreed);
    unit.agree(unit.telling);
    CHECK(unit.publish().created == 1);
    CHECK(plansOf(unit.onPhones()).size() == 2);
}

TEST_CASE("an issue that was taken back is not published again without an answer that is agreed", "[pledge][agreement]")
{
    Drafted unit;
    unit.agree(unit.telling);
    unit.publish();
    get(unit.board.unpublish(PledgeItem::Issue, unit.waiting));
    unit.reword(u"Tell you every hour"_s);
    CHECK(refused(unit.board.publishAgain(PledgeItem::Issue, unit.waiting, {}, unit.grace)).reason == PledgeError::NotAgreed);
    CHECK(plansOf(unit.onPhones()).isEmpty());
    unit.agree(unit.telling);
    get(unit.board.publishAgain(PledgeItem::Issue, unit.waiting, {}, unit.grace));
    CHECK(plansOf(unit.onPhones()) == QStringList{u"Tell you every hour"_s});
}

TEST_CASE("a promise that was taken back is not published again once somebody says not yet", "[pledge][agreement]")
{
    Drafted unit;
    unit.agree(unit.telling);
    unit.publish();
    get(unit.board.unpublish(PledgeItem::Commitment, unit.telling));
    CHECK_FALSE(unit.now().held);
    unit.say(unit.telling, unit.vera, Answer::NotYet, u"Say who tells us"_s);
    CHECK(unit.now().held);
    CHECK(refused(unit.board.publishAgain(PledgeItem::Commitment, unit.telling, {}, unit.grace)).reason == PledgeError::NotAgreed);
    unit.say(unit.telling, unit.vera, Answer::Agree);
    CHECK(get(unit.board.publishAgain(PledgeItem::Commitment, unit.telling, {}, unit.grace)).updated == 1);
}

TEST_CASE("what a file brought keeps its state until it is changed", "[pledge][agreement]")
{
    Drafted unit;
    Commitment imported = unit.now().commitment;
    imported.id = {u"imported"_s};
    imported.plan = u"As it was printed"_s;
    imported.state = GENERATE(Agreed, InProgress);
    unit.store.receive(toFhir(imported));
    const auto now = [&] {
        const Board board = unit.onBoard();
        for (const BoardCommitment &one : board.issues[0].commitments) {
            if (one.commitment.id == imported.id)
                return one;
        }
        return BoardCommitment{};
    };
    CHECK(now().commitment.state == imported.state);
    CHECK_FALSE(now().held);
    Commitment changed = now().commitment;
    changed.plan = u"In other words"_s;
    get(unit.board.write(changed));
    CHECK(now().commitment.state == Draft);
    CHECK(now().held);
}

TEST_CASE("what a file brought waits once somebody has said anything of it until both sides agree", "[pledge][agreement]")
{
    Drafted unit;
    Commitment imported = unit.now().commitment;
    imported.id = {u"imported"_s};
    imported.plan = u"As it was printed"_s;
    imported.state = InProgress;
    unit.store.receive(toFhir(imported));
    const auto held = [&] {
        const Board board = unit.onBoard();
        const auto &all = board.issues[0].commitments;
        return std::ranges::find(all, imported.id, [](const BoardCommitment &one) { return one.commitment.id; })->held;
    };
    CHECK_FALSE(held());
    unit.say(imported.id, unit.vera, Agreement::Answer::NotYet);
    CHECK(held());
    CHECK(unit.publish().created == 0);
    unit.agree(imported.id);
    CHECK_FALSE(held());
    CHECK(plansOf(get(unit.board.preview())) == QStringList{u"As it was printed"_s});
}

TEST_CASE("a variant is published alone", "[pledge][agreement]")
{
    Unit unit;
    const auto said = unit.issue(u"Issue"_s);
    unit.commitment(said, u"For everyone"_s, Planned);
    unit.commitment(said, u"For secondary"_s, Planned, {}, Audience::Secondary);
    unit.standard(u"Standard"_s);
    CHECK(unit.onBoard().toPublish == 4);
    CHECK(unit.onBoard().toPublishFor[Audience::Secondary] == 2);
    CHECK(unit.onBoard().toPublishFor[Audience::Primary] == 0);
    CHECK(get(unit.board.publish({}, unit.grace, Audience::Secondary)).created == 2);
    CHECK(plansOf(unit.onPhones()) == QStringList{u"For secondary"_s});
    CHECK(unit.onPhones().standards.isEmpty());
    CHECK(unit.publish().created == 2);
}

TEST_CASE("nobody speaks who is not of the unit, and nothing is said of what is not there", "[pledge][agreement]")
{
    Drafted unit;
    const auto before = unit.store.everything();
    CHECK(refused(unit.agreements.say(unit.telling, Answer::Agree, {}, {u"nobody"_s})).reason == PledgeError::AuthorUnknown);
    CHECK(refused(unit.agreements.say({u"nothing"_s}, Answer::Agree, {}, unit.grace)).reason == PledgeError::NotFound);
    CHECK(refused(unit.agreements.say(unit.telling, Answer::NotYet, QString(longestWords + 1, u'x'), unit.grace)).reason
          == PledgeError::TooLong);
    CHECK(unit.store.everything() == before);
}

TEST_CASE("whoever has left says nothing more, and is no nurse either", "[pledge][agreement]")
{
    Drafted unit;
    get(unit.members.setActive(unit.lena, false));
    const auto before = unit.store.everything();
    CHECK(refused(unit.agreements.say(unit.telling, Answer::Agree, {}, unit.lena)).reason == PledgeError::AuthorUnknown);
    CHECK(refused(unit.agreements.review(unit.telling, Feasibility::Easy, {}, {}, unit.lena)).reason == PledgeError::AuthorUnknown);
    CHECK(unit.store.everything() == before);
}

TEST_CASE("not yet of somebody who left holds nothing back, and her agreement carries nothing", "[pledge][agreement]")
{
    Drafted unit;
    unit.agree(unit.telling);
    unit.say(unit.telling, unit.lena, Answer::NotYet, u"Too few of us"_s);
    CHECK(unit.now().commitment.state == Draft);
    get(unit.members.setActive(unit.lena, false));
    CHECK(unit.now().standing.staff == SideWord::Agrees);
    CHECK(unit.now().standing.words.size() == 3);
    CHECK(unit.now().commitment.state == Agreed);
    get(unit.members.setActive(unit.vera, false));
    CHECK(unit.now().standing.patients == SideWord::Open);
    CHECK(unit.now().commitment.state == Draft);
    get(unit.members.setActive(unit.vera, true));
    CHECK(unit.now().commitment.state == Agreed);
}

TEST_CASE("words said offline stay whole once the server has given its ids", "[pledge][agreement][sync]")
{
    Drafted unit;
    unit.agree(unit.telling);
    unit.store.sendAll();
    CHECK(unit.now().commitment.state == Agreed);
    CHECK(unit.now().standing.words.size() == 2);
    const auto words = get(unit.agreements.on(unit.telling)).standing.words;
    CHECK(words.size() == 2);
    CHECK(words[0].said.commitment == unit.now().commitment.id);
}

TEST_CASE("an agreement reads and writes as its golden FHIR", "[pledge][fhir]")
{
    Agreement agreement = word(u"vera"_s, people::Role::PatientRepresentative, Answer::NotYet, u"0a1b"_s, 1'790'000'000'000);
    agreement.said.id = {u"word"_s};
    agreement.said.words = u"Say who tells us"_s;
    const QJsonObject golden = tests::fhirFixture(u"agreement"_s, toFhir(agreement));
    CHECK(toFhir(agreement) == golden);
    CHECK(agreementFromFhir(golden) == agreement);
    for (const auto &element : {u"target"_s, u"recorded"_s, u"activity"_s, u"agent"_s}) {
        QJsonObject broken = golden;
        broken.remove(element);
        CHECK_FALSE(agreementFromFhir(broken));
    }
}
