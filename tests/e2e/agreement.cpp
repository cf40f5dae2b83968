// From what a patient said to a promise: evidence at the team's desk, agreed by a representative on her own device,
// published, and told to the phone of the one who said it.
#include "fakes/application.h"
#include "fakes/device.h"
#include "fakes/devicestore.h"

#include "fhir/vocabulary.h"
#include "hub/tallies.h"
#include "impact/toldeffects.h"
#include "outcomes/confirmations.h"
#include "outcomes/whatbecame.h"
#include "people/pledgeleads.h"
#include "pledge/agreements.h"
#include "pledge/givenbooklets.h"
#include "pledge/issueevidence.h"
#include "pledge/publishedpledge.h"
#include "themes/codings.h"
#include "themes/themes.h"
#include "voice/voices.h"

#include <catch2/catch_test_macros.hpp>

#include <future>

using namespace heard;
using namespace heard::pledge;
using namespace Qt::StringLiterals;
using fakes::Device;
using fakes::DropFirstResponseAfterCommit;
using fakes::get;
using fakes::refused;
using hub::Role;

namespace {

/// Ann said something, and Grace planned something because of it.
struct Scene {
    Scene()
    {
        carry();
        said = get(voice::Voices{ann.database()}.say(idOf(ann, "Patient"_L1), {}, u"I waited alone."_s));
        Issue issue;
        issue.words = u"Patients wait alone"_s;
        Commitment commitment;
        commitment.issue = get(board().write(issue));
        commitment.plan = u"Say how long"_s;
        get(board().write(commitment));
        carry();
    }

    void carry()
    {
        for (Device *device : {&ann, &desk, &vera, &desk, &ann})
            REQUIRE(device->syncUntilQuiet());
    }

    PledgeBoard board() { return {desk.database(), QTimeZone::utc()}; }
    IssueEvidence evidence() { return {desk.database(), QTimeZone::utc()}; }
    BoardIssue seenBy(Device &device) { return get(PledgeBoard{device.database(), QTimeZone::utc()}.all()).issues[0]; }

    void says(Device &device, Agreement::Answer answer = Agreement::Answer::Agree)
    {
        const ResourceId commitment = seenBy(device).commitments[0].commitment.id;
        get(Agreements{device.database(), QTimeZone::utc()}.say(commitment, answer, {}, idOf(device, "Practitioner"_L1)));
        carry();
    }

    /// At Grace's desk; the reference is by the id that the hub gave.
    void link()
    {
        const auto choices = get(evidence().candidates(seenBy(desk).issue.id, u"alone"_s));
        REQUIRE(choices.size() == 1);
        get(evidence().link(seenBy(desk).issue.id, choices[0].reference()));
        get(evidence().release(idOf(desk, "Practitioner"_L1)));
    }

    /// What patients answered, as the hub counts it every hour.
    void count()
    {
        std::promise<bool> counted;
        hub.server().committer().submit(
            [](hub::Desk &writing) { return hub::tallyConfirmations(writing, *evaluation::Threshold::of(3)).has_value(); },
            [&](const store::StoreResult<void> &done) { counted.set_value(done.has_value()); });
        REQUIRE(counted.get_future().get());
    }

    QStringList ledTo()
    {
        QStringList words;
        const auto became = get(outcomes::Outcomes{ann.database()}.of(said));
        for (const PledgedIssue &issue : became ? became->ledTo : QVector<PledgedIssue>{})
            words << issue.issue.words;
        return words;
    }

    fakes::Application application;
    fakes::RunningHub hub;
    Device desk = Device::colleague(hub, u"Grace Okafor"_s, Role::PledgeLead);
    Device vera = Device::colleague(hub, u"Vera Quill"_s, Role::PatientRepresentative);
    Device ann = Device::patient(hub, u"Ann"_s);
    ResourceId said;
};

} // namespace

TEST_CASE("what she said leads to a promise once both sides agreed and it is published", "[e2e][agreement]")
{
    Scene scene;
    scene.desk.goOnline(DropFirstResponseAfterCommit{});
    scene.link();
    scene.carry();
    CHECK(scene.ledTo().isEmpty());

    scene.says(scene.desk);
    get(scene.board().publish({}, idOf(scene.desk, "Practitioner"_L1)));
    scene.carry();
    CHECK(scene.ledTo().isEmpty());
    CHECK(refused(scene.board().publishAgain(PledgeItem::Commitment, scene.seenBy(scene.desk).commitments[0].commitment.id, {},
                      idOf(scene.desk, "Practitioner"_L1)))
              .reason
        == PledgeError::NotAgreed);

    scene.vera.goOnline(DropFirstResponseAfterCommit{});
    scene.says(scene.vera);
    REQUIRE(scene.seenBy(scene.desk).commitments[0].standing.agreed());
    CHECK(scene.desk.all(u"Provenance"_s).size() == 2);
    get(scene.board().publish({}, idOf(scene.desk, "Practitioner"_L1)));
    scene.carry();
    CHECK(scene.ledTo() == QStringList{u"Patients wait alone"_s});
    CHECK(get(outcomes::Outcomes{scene.ann.database()}.of(scene.said))->ledTo[0].commitments[0].plan == u"Say how long"_s);
}

TEST_CASE("a representative is told how many said it as far as it may be told, and nothing of who", "[e2e][agreement]")
{
    Scene scene;
    scene.link();
    scene.carry();
    for (const auto &type : {u"Patient"_s, u"Communication"_s, u"DocumentReference"_s})
        CHECK(scene.vera.all(type).isEmpty());
    const BoardIssue seen = scene.seenBy(scene.vera);
    CHECK(seen.issue.evidence.isEmpty());
    const auto told = get(IssueEvidence{scene.vera.database(), QTimeZone::utc()}.released());
    REQUIRE(told.contains(seen.issue.id));
    CHECK_FALSE(told[seen.issue.id].number);
    for (const QString &one : {scene.ann.person(), u"I waited alone"_s}) {
        for (const auto &type : {u"Basic"_s, u"Goal"_s, u"MeasureReport"_s, u"Provenance"_s}) {
            for (const QJsonObject &resource : scene.vera.all(type))
                CHECK_FALSE(QJsonDocument{resource}.toJson().contains(one.toUtf8()));
        }
    }
}

TEST_CASE("a representative is told what was measured before and after, and no value of it", "[e2e][agreement]")
{
    Scene scene;
    const ResourceId working = scene.seenBy(scene.desk).commitments[0].commitment.id;
    impact::Measures measures{scene.desk.database()};
    impact::Measure measure;
    measure.words = u"I knew how long I would wait"_s;
    measure.changedOn = QDate{2026, 9, 1};
    get(measures.setMeasure(working, measure));
    const QDate today{2026, 11, 23};
    for (const auto &[on, positive, asked] : {std::tuple{QDate{2026, 6, 30}, 31, 60}, {QDate{2026, 7, 31}, 50, 203}, {QDate{2026, 10, 31}, 3, 7}}) {
        impact::MeasuredValue value;
        value.commitment = working;
        value.on = on;
        value.positive = positive;
        value.asked = asked;
        get(measures.write({value}, today));
    }
    get(impact::ToldEffects{scene.desk.database()}.tell(working, idOf(scene.desk, "Practitioner"_L1), today));
    scene.carry();
    CHECK(scene.desk.outbox().isEmpty());

    const ResourceId hers = scene.seenBy(scene.vera).commitments[0].commitment.id;
    const auto known = get(impact::ToldEffects{scene.vera.database()}.of(hers));
    REQUIRE(known.told);
    CHECK(known.measure->words == measure.words);
    CHECK(known.told->before.people->number == 263);
    CHECK(known.told->before.positive == 81);
    CHECK(known.told->after.people->fewerThan == evaluation::Threshold::usual);
    CHECK(scene.vera.all(u"MeasureReport"_s).size() == 1);
    CHECK(scene.ann.all(u"MeasureReport"_s).isEmpty());
}

TEST_CASE("somebody of the wider team links what shows an issue, and nothing of it is refused", "[e2e][agreement]")
{
    Scene scene;
    Device surgeon = Device::colleague(scene.hub, u"Lena Shah"_s, Role::MdtMember);
    REQUIRE(surgeon.syncUntilQuiet());
    IssueEvidence evidence{surgeon.database(), QTimeZone::utc()};
    const auto choices = get(evidence.candidates(scene.seenBy(surgeon).issue.id, u"alone"_s));
    REQUIRE(choices.size() == 1);
    get(evidence.link(scene.seenBy(surgeon).issue.id, choices[0].reference()));
    get(evidence.release(idOf(surgeon, "Practitioner"_L1)));
    REQUIRE(surgeon.syncUntilQuiet());
    CHECK(surgeon.outbox().isEmpty());
    scene.carry();
    CHECK(scene.seenBy(scene.desk).issue.evidence.size() == 1);
}

TEST_CASE("of what the wider team is offered to do with the pledge the hub refuses nothing", "[e2e][agreement]")
{
    Scene scene;
    Device surgeon = Device::colleague(scene.hub, u"Lena Shah"_s, Role::MdtMember);
    const auto settle = [&] {
        REQUIRE(surgeon.syncUntilQuiet());
        REQUIRE(surgeon.outbox().isEmpty());
        scene.carry();
        REQUIRE(surgeon.syncUntilQuiet());
    };
    settle();
    const ResourceId lena = idOf(surgeon, "Practitioner"_L1);
    PledgeBoard board{surgeon.database(), QTimeZone::utc()};
    Agreements agreements{surgeon.database(), QTimeZone::utc()};
    const ResourceId plan = scene.seenBy(surgeon).commitments[0].commitment.id;

    get(agreements.review(plan, Feasibility::Possible, 12.0, u"Two of us are enough."_s, lena));
    get(board.setWork(plan, GoalKind::Service, lena, 12.0));
    get(board.addMilestone(plan, u"Ask the ward"_s));
    impact::Measure measure;
    measure.words = u"Minutes waited"_s;
    get(impact::Measures{surgeon.database()}.setMeasure(plan, measure));
    get(agreements.say(plan, Agreement::Answer::Agree, {}, lena));
    settle();
    scene.says(scene.vera);
    REQUIRE(surgeon.syncUntilQuiet());

    StandardOfCare standard;
    standard.words = u"You know the name of your nurse"_s;
    get(board.write(standard));
    get(board.publish(u"What we plan"_s, lena));
    settle();
    CHECK(scene.seenBy(scene.desk).commitments[0].publication.state == Publication::State::Published);
    get(board.setState(plan, CommitmentState::Achieved));
    GivenBooklets given;
    given.author = lena;
    given.on = QDate::currentDate();
    given.people = 12;
    get(BookletsGiven{surgeon.database()}.add(given, given.on));
    get(themes::Themes{surgeon.database()}.addShipped());
    settle();
    const auto voices = get(voice::Voices{surgeon.database()}.list(voice::VoiceFilter::All));
    REQUIRE(voices.size() == 1);
    get(themes::Codings{surgeon.database()}.code(voices[0].id, get(themes::Themes{surgeon.database()}.all()).named(u"Waiting"_s)->id, {}, lena));
    settle();
}

TEST_CASE("words that were agreed ask both sides anew once they change", "[e2e][agreement]")
{
    Scene scene;
    scene.says(scene.desk);
    scene.says(scene.vera);
    Commitment changed = scene.seenBy(scene.desk).commitments[0].commitment;
    CHECK(changed.state == CommitmentState::Agreed);
    changed.plan = u"Say how long, every hour"_s;
    get(scene.board().write(changed));
    scene.carry();
    const BoardCommitment seen = scene.seenBy(scene.vera).commitments[0];
    CHECK(seen.standing.changedSince);
    CHECK_FALSE(seen.standing.agreed());
    CHECK(seen.commitment.state == CommitmentState::Draft);
    scene.says(scene.vera, Agreement::Answer::NotYet);
    CHECK(scene.seenBy(scene.desk).commitments[0].standing.patients == SideWord::NotYet);
}

namespace {

/// Lena leads the pledge and hands it over to Grace.
struct HandOver {
    HandOver() { carry(); }

    void carry()
    {
        for (Device *device : {&lena, &grace, &lena})
            REQUIRE(device->syncUntilQuiet());
    }

    void handOver()
    {
        get(people::PledgeLeads{lena.database(), QTimeZone::utc()}.handOver(idOf(grace, "Practitioner"_L1), u"Thank you"_s));
        carry();
        CHECK(lena.outbox().isEmpty());
        const auto history = get(people::PledgeLeads{grace.database(), QTimeZone::utc()}.history());
        // Whoever founded the unit led it beside her.
        REQUIRE(history.size() == 3);
        CHECK(history[0].name.contains(u"Grace"_s));
        for (const people::PledgeLead &before : {history[1], history[2]}) {
            CHECK(before.until);
            CHECK_FALSE(before.current);
        }
    }

    QVector<people::Role> rolesOfLena()
    {
        return get(people::TeamMembers{grace.database()}.byId(idOf(lena, "Practitioner"_L1)))->roles;
    }

    fakes::Application application;
    fakes::RunningHub hub;
    Device lena = Device::colleague(hub, u"Lena Shah"_s, Role::PledgeLead);
    Device grace = Device::colleague(hub, u"Grace Okafor"_s, Role::Nurse);
};

} // namespace

TEST_CASE("whoever has handed the pledge over still works at her desk", "[e2e][lead]")
{
    HandOver unit;
    unit.handOver();
    CHECK(unit.rolesOfLena() == QVector{people::Role::Nurse});
    Issue issue;
    issue.words = u"Patients wait alone"_s;
    get(PledgeBoard{unit.lena.database(), QTimeZone::utc()}.write(issue));
    unit.carry();
    CHECK(unit.lena.outbox().isEmpty());
    CHECK(get(PledgeBoard{unit.grace.database(), QTimeZone::utc()}.all()).issues.size() == 1);
}

TEST_CASE("a lead whose role was written with another in one hands over without an administrator", "[e2e][lead]")
{
    HandOver unit;
    for (const QJsonObject &role : unit.lena.all(u"PractitionerRole"_s)) {
        QJsonArray codes = role[u"code"].toArray();
        if (people::rolesOf(role) != QVector{people::Role::PledgeLead})
            continue;
        QJsonObject wider;
        fhir::setCoding(wider, fhir::system::role, fhir::code::mdtMember);
        codes << wider;
        unit.lena.edit(u"PractitionerRole"_s, fhir::idOf(role), u"code"_s, codes);
    }
    unit.carry();
    unit.handOver();
    CHECK(unit.rolesOfLena() == QVector{people::Role::MdtMember});
}

TEST_CASE("a representative's desk shows what patients answered, and her word that it is not kept reaches the team", "[e2e][agreement]")
{
    Scene scene;
    scene.says(scene.desk);
    scene.says(scene.vera);
    const ResourceId working = scene.seenBy(scene.desk).commitments[0].commitment.id;
    get(scene.board().setState(working, CommitmentState::Achieved));
    get(scene.board().publish({}, idOf(scene.desk, "Practitioner"_L1)));
    scene.carry();
    const ResourceId hers = scene.seenBy(scene.vera).commitments[0].commitment.id;
    Device joy = Device::patient(scene.hub, u"Joy"_s);
    Device bea = Device::patient(scene.hub, u"Bea"_s);
    for (Device *phone : {&scene.ann, &joy, &bea}) {
        REQUIRE(phone->syncUntilQuiet());
        const ResourceId promise = get(PublishedPledge{phone->database()}.all()).issues[0].commitments[0].id;
        get(outcomes::Confirmations{phone->database()}.answer(idOf(*phone, "Patient"_L1), promise, outcomes::Happened::Yes));
        REQUIRE(phone->syncUntilQuiet());
    }
    CHECK_FALSE(get(outcomes::Confirmations{scene.vera.database()}.tallyOf(hers)));
    scene.count();
    scene.carry();
    const auto tally = get(outcomes::Confirmations{scene.vera.database()}.tallyOf(hers));
    REQUIRE(tally);
    CHECK(tally->yes == outcomes::TallyCount{3, {}});
    CHECK(scene.vera.all(u"QuestionnaireResponse"_s).isEmpty());

    Agreements vera{scene.vera.database(), QTimeZone::utc()};
    REQUIRE(get(vera.kept(hers)).asked);
    scene.vera.goOnline(DropFirstResponseAfterCommit{});
    get(vera.sayKept(hers, false, u"Nobody tells us at weekends"_s, idOf(scene.vera, "Practitioner"_L1)));
    scene.carry();
    CHECK(scene.vera.outbox().isEmpty());

    Agreements team{scene.desk.database(), QTimeZone::utc()};
    const KeptStanding standing = get(team.kept(working));
    REQUIRE(standing.words.size() == 1);
    CHECK(standing.words[0].said.byName == u"Vera Quill"_s);
    CHECK(standing.words[0].said.words == u"Nobody tells us at weekends"_s);
    CHECK(standing.doubtedAt());
    CHECK(scene.ann.all(u"Provenance"_s).isEmpty());
    get(team.setNotKeptSeen(working, true));
    scene.carry();
    CHECK(get(vera.kept(hers)).seen);
    CHECK(scene.seenBy(scene.desk).commitments[0].publication.state == Publication::State::Published);
}
