#include "outcomes/confirmations.h"

#include "../riverbank.h"
#include "fakes/printedpledge.h"
#include "fhir/validation.h"
#include "fixtures.h"
#include "pledge/pledgeboard.h"
#include "pledge/publishedpledge.h"

using namespace heard;
using namespace heard::outcomes;
using namespace heard::tests;
using namespace std::chrono_literals;
using evaluation::Threshold;
using fakes::get;
using fakes::refused;

namespace {

struct Phone : Riverbank {
    Phone()
    {
        pledge::Issue issue;
        issue.words = u"Patients wait alone"_s;
        pledge::Commitment commitment;
        commitment.issue = get(board.write(issue));
        commitment.plan = u"Say how long"_s;
        commitment.state = pledge::CommitmentState::Achieved;
        working = fakes::printed(database, commitment);
        get(board.publish({}, grace));
        promise = get(pledge::PublishedPledge{database}.all()).issues[0].commitments[0].id;
    }

    std::optional<Happened> answered(const ResourceId &patient)
    {
        const auto answer = get(confirmations.of(patient, promise));
        return answer ? std::optional{answer->happened} : std::nullopt;
    }

    pledge::PledgeBoard board{database, QTimeZone::utc()};
    Confirmations confirmations{database};
    ResourceId working;
    ResourceId promise;
};

QVector<Confirmation> answers(int yes, int notYet, int notRelevant = 0, int from = 0)
{
    QVector<Confirmation> all;
    const auto add = [&](int count, Happened happened) {
        for (int i = 0; i < count; ++i)
            all << Confirmation{{}, {QString::number(from + static_cast<int>(all.size()))}, {u"goal"_s}, happened, {}, {}};
    };
    add(yes, Happened::Yes);
    add(notYet, Happened::NotYet);
    add(notRelevant, Happened::NotRelevant);
    return all;
}

Tally counted(const QVector<Confirmation> &all, const std::optional<evaluation::Release> &earlier = {})
{
    Tally tally;
    tally.commitment = {u"goal"_s};
    tally.on = QDate{2026, 11, 23};
    fill(tally, releaseOf(all, Threshold{}, earlier));
    return tally;
}

} // namespace

TEST_CASE("she answers once, and may change her answer", "[confirmation]")
{
    Phone phone;
    CHECK_FALSE(phone.answered(phone.ann));
    get(phone.confirmations.answer(phone.ann, phone.promise, Happened::NotYet));
    CHECK(phone.answered(phone.ann) == Happened::NotYet);
    CHECK_FALSE(phone.answered(phone.joy));
    phone.store.clock.advance(1h);
    get(phone.confirmations.answer(phone.ann, phone.promise, Happened::Yes));
    CHECK(phone.answered(phone.ann) == Happened::Yes);
    CHECK(phone.store.all(u"QuestionnaireResponse"_s).size() == 1);
    phone.store.sendAll();
    get(phone.confirmations.answer(phone.ann, phone.promise, Happened::Yes));
    CHECK(phone.store.unsent() == 0);
}

TEST_CASE("only a promise that patients see is answered, by a patient of this store", "[confirmation]")
{
    Phone phone;
    const auto reason = [&](const ResourceId &patient, const ResourceId &commitment) {
        return refused(phone.confirmations.answer(patient, commitment, Happened::Yes)).reason;
    };
    CHECK(reason({u"nobody"_s}, phone.promise) == ConfirmationError::PatientUnknown);
    CHECK(reason(phone.ann, {u"nothing"_s}) == ConfirmationError::CommitmentUnknown);
    CHECK(reason(phone.ann, phone.working) == ConfirmationError::CommitmentUnknown);
    get(phone.board.unpublish(pledge::PledgeItem::Commitment, phone.working));
    CHECK(reason(phone.ann, phone.promise) == ConfirmationError::CommitmentUnknown);
}

TEST_CASE("what was counted is written as FHIR and read back", "[confirmation]")
{
    Tally tally = counted(answers(20, 4, 3));
    tally.id = {u"8"_s};
    tally.before = 95;
    const QJsonObject golden = fhirFixture(u"confirmation-tally"_s, toFhir(tally));
    CHECK(tallyFromFhir(golden).value() == tally);
    CHECK_FALSE(fhir::faultIn(golden));
}

TEST_CASE("an answer reads back as it was written", "[confirmation]")
{
    const Confirmation answer{{u"7"_s}, {u"ann"_s}, {u"goal"_s}, Happened::NotRelevant, *Instant::fromIso(u"2026-11-23T09:00:00Z"_s), {}};
    CHECK(confirmationFromFhir(toFhir(answer)).value() == answer);
    const QJsonObject golden = fhirFixture(u"confirmation"_s, toFhir(answer));
    CHECK(confirmationFromFhir(golden).value() == answer);
    CHECK_FALSE(fhir::faultIn(golden));
    QJsonObject other = toFhir(answer);
    other["questionnaire"_L1] = u"https://heard.example/fhir/Questionnaire/hna|1"_s;
    CHECK_FALSE(confirmationFromFhir(other));
    QJsonObject strange = toFhir(answer);
    strange["item"_L1] = QJsonArray{};
    CHECK_FALSE(confirmationFromFhir(strange));
}

TEST_CASE("answers are counted, small numbers are not shown", "[confirmation]")
{
    const Tally many = counted(answers(40, 12));
    CHECK(many.yes.number == 40);
    CHECK(many.notYet.number == 12);
    CHECK(many.notRelevant.number == 0);
    CHECK(shareOfYes(many) == 77);
    const Tally few = counted(answers(4, 0));
    CHECK_FALSE(few.yes.number);
    CHECK(few.yes.fewerThan == 10);
    CHECK_FALSE(shareOfYes(few));
}

TEST_CASE("of several answers of one patient the latest counts", "[confirmation]")
{
    QVector<Confirmation> all = answers(20, 0);
    Confirmation changed = all[0];
    changed.happened = Happened::NotYet;
    changed.answeredAt = changed.answeredAt + 1h;
    all.prepend(changed);
    const evaluation::Release release = releaseOf(all, *Threshold::of(3), {});
    CHECK(release.scores()[0].respondents().number() != 20);
}

TEST_CASE("the next count does not tell what one more patient answered", "[confirmation]")
{
    const auto first = releaseOf(answers(30, 20), Threshold{}, {});
    Tally before;
    fill(before, first);
    Tally after;
    fill(after, releaseOf(answers(31, 20), Threshold{}, first));
    CHECK(before.yes.number == 30);
    CHECK(after.yes.number != 31);
}

TEST_CASE("a tally reads back as it was written, with what is not shown", "[confirmation]")
{
    Tally tally = counted(answers(40, 4));
    tally.id = {u"9"_s};
    tally.before = 95;
    CHECK(tallyFromFhir(toFhir(tally)).value() == tally);
    CHECK(toFhir(tally, toFhir(tally)) == toFhir(tally));
    CHECK_FALSE(tallyFromFhir({}));
}

TEST_CASE("a fall of ten points is notable, a smaller one or an unknown one is not", "[confirmation]")
{
    Tally tally = counted(answers(60, 40));
    CHECK_FALSE(hasFallen(tally));
    tally.before = 69;
    CHECK_FALSE(hasFallen(tally));
    tally.before = 70;
    CHECK(hasFallen(tally));
    tally.notYet = {};
    CHECK_FALSE(hasFallen(tally));
}

TEST_CASE("the team finds the count of a promise by its working copy, a patient by what she sees", "[confirmation]")
{
    Phone phone;
    CHECK_FALSE(get(phone.confirmations.tallyOf(phone.promise)));
    phone.store.sendAll();
    const ResourceId promise = get(pledge::PublishedPledge{phone.database}.all()).issues[0].commitments[0].id;
    Tally tally = counted(answers(40, 12));
    tally.id = {u"tally"_s};
    tally.commitment = promise;
    phone.store.receive(toFhir(tally));
    tally.version = phone.store.all(u"MeasureReport"_s)[0]["meta"_L1]["versionId"_L1].toString();
    CHECK_FALSE(tally.version.isEmpty());
    CHECK(get(phone.confirmations.tallyOf(promise)) == Counted{tally});
    CHECK(get(phone.confirmations.tallyOf(phone.working)) == Counted{tally});
    CHECK(get(phone.confirmations.tallies()).size() == 1);
}

TEST_CASE("a count is compared with the best of those before it, as long as the promise stands as it does", "[confirmation]")
{
    const QDate kept{2026, 6, 1};
    Tally last = counted(answers(80, 20));
    last.on = QDate{2026, 7, 1};
    CHECK(highestShare(last, {}, false) == 80);
    last.before = 92;
    CHECK(highestShare(last, kept, false) == 92);
    last.before = 60;
    CHECK(highestShare(last, kept, false) == 80);
    CHECK(highestShare(last, last.on, false) == 80);
    // Taken up again since: what was then said of it is no measure of it.
    CHECK_FALSE(highestShare(last, last.on.addDays(1), false));
    last.before = 92;
    CHECK(highestShare(last, kept, true) == 80);
    // What cannot be told now does not make what was told forgotten.
    Tally few = counted(answers(30, 4));
    few.on = last.on;
    few.before = 92;
    REQUIRE_FALSE(shareOfYes(few));
    CHECK(highestShare(few, kept, false) == 92);
    CHECK_FALSE(highestShare(few, kept, true));
}

TEST_CASE("a fall that the team has looked at is known by its count, and waits no longer", "[confirmation]")
{
    Phone phone;
    CHECK(refused(phone.confirmations.setFallSeen(phone.working, true)).reason == ConfirmationError::NotFound);
    const auto count = [&](int yes) {
        Tally tally = counted(answers(yes, 40));
        tally.id = {u"tally"_s};
        tally.commitment = phone.promise;
        tally.before = 90;
        phone.store.receive(toFhir(tally));
    };
    count(60);
    CHECK_FALSE(get(phone.confirmations.tallyOf(phone.working))->fallSeen);
    get(phone.confirmations.setFallSeen(phone.working, true));
    CHECK(get(phone.confirmations.tallyOf(phone.working))->fallSeen);
    // It is the team's own, and no change of what was promised.
    CHECK(get(phone.board.all()).issues[0].commitments[0].publication.state == pledge::Publication::State::Published);
    get(phone.confirmations.setFallSeen(phone.working, false));
    CHECK_FALSE(get(phone.confirmations.tallyOf(phone.working))->fallSeen);
    get(phone.confirmations.setFallSeen(phone.working, true));
    count(50);
    CHECK_FALSE(get(phone.confirmations.tallyOf(phone.working))->fallSeen);
}
