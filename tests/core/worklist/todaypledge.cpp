#include "day.h"

#include "outcomes/confirmations.h"
#include "pledge/agreements.h"

using namespace heard;
using namespace heard::tests;
using namespace heard::worklist;
using namespace std::chrono_literals;
using fakes::get;
using Kind = WorkItem::Kind;
using pledge::CommitmentState;

TEST_CASE("commitments are overdue after their month, and due soon in its last fourteen days", "[worklist]")
{
    Day day;
    day.promise(u"october"_s, Month{2026, 10}, CommitmentState::InProgress);
    day.promise(u"last-year"_s, Month{2025, 12}, CommitmentState::Delayed);
    day.promise(u"november"_s, Month{2026, 11}, CommitmentState::Agreed);
    day.promise(u"december"_s, Month{2026, 12}, CommitmentState::Planned);
    day.promise(u"none"_s, {}, CommitmentState::Planned);
    for (const auto state : {CommitmentState::Draft, CommitmentState::Ongoing, CommitmentState::Achieved, CommitmentState::Unable,
             CommitmentState::Withdrawn})
        day.promise(u"done-"_s + QString::number(static_cast<int>(state)), Month{2026, 10}, state);

    CHECK(day.lines(Kind::CommitmentOverdue) == QStringList{u"last-year"_s, u"october"_s});
    CHECK(day.lines(Kind::CommitmentDueSoon) == QStringList{u"november"_s});
    CHECK(day.lines(Kind::AgreementWaiting) == QStringList{u"done-0"_s});
    CHECK(day.list()[1].due == Month{2025, 12});
    CHECK(day.list().last().at.toIso() == u"2026-11-30T23:59:59.999Z"_s);
    day.store.clock.set(*Instant::fromIso(u"2026-11-15T12:00:00Z"_s));
    CHECK(day.lines(Kind::CommitmentDueSoon).isEmpty());
    day.store.clock.set(*Instant::fromIso(u"2026-11-30T23:59:59Z"_s));
    CHECK(day.lines(Kind::CommitmentDueSoon) == QStringList{u"november"_s});
    day.store.clock.set(*Instant::fromIso(u"2026-12-01T00:00:00Z"_s));
    CHECK(day.lines(Kind::CommitmentOverdue) == QStringList{u"last-year"_s, u"october"_s, u"november"_s});
}

TEST_CASE("a plan waits in the day of the team until the team has said its word on it", "[worklist]")
{
    Day day;
    day.commit(u"evening-call"_s, {}, CommitmentState::Draft);
    REQUIRE(day.lines(Kind::AgreementWaiting) == QStringList{u"evening-call"_s});
    CHECK(day.list().first().resource == ResourceId{u"evening-call"_s});
    pledge::Agreements agreements{day.database, QTimeZone::utc()};
    get(agreements.say({u"evening-call"_s}, pledge::Agreement::Answer::Agree, {}, day.grace));
    CHECK(day.list().isEmpty());
}

TEST_CASE("a promise that clearly fewer patients confirm than before needs somebody", "[worklist]")
{
    Day day;
    day.promise(u"tell how long"_s, {}, CommitmentState::Achieved);
    const auto count = [&](int yes, int notYet, int before) {
        outcomes::Tally tally;
        tally.id = {u"tally"_s};
        tally.commitment = {u"copy of tell how long"_s};
        tally.on = QDate{2026, 11, 22};
        tally.yes.number = yes;
        tally.notYet.number = notYet;
        tally.before = before;
        day.store.receive(outcomes::toFhir(tally));
    };
    count(80, 20, 85);
    CHECK(day.list().isEmpty());
    count(60, 40, 85);
    REQUIRE(day.lines(Kind::ConfirmationsFell) == QStringList{u"tell how long"_s});
    CHECK(day.list().first().resource == ResourceId{u"tell how long"_s});
    CHECK(day.list().first().count == 25);
    outcomes::Confirmations confirmations{day.database};
    get(confirmations.setFallSeen({u"tell how long"_s}, true));
    CHECK(day.lines(Kind::ConfirmationsFell).isEmpty());
    // A later count is another.
    count(55, 45, 85);
    CHECK(day.lines(Kind::ConfirmationsFell) == QStringList{u"tell how long"_s});
}

TEST_CASE("a promise that a representative finds not kept needs somebody, until a colleague has looked", "[worklist]")
{
    Day day;
    people::TeamMember vera;
    vera.id = {u"vera"_s};
    vera.roleId = {u"vera-role"_s};
    vera.given = u"Vera"_s;
    vera.family = u"Quill"_s;
    vera.role = people::Role::PatientRepresentative;
    day.store.receive(people::practitionerToFhir(vera));
    day.store.receive(people::practitionerRoleToFhir(vera, {u"unit"_s}));
    day.promise(u"tell-how-long"_s, {}, CommitmentState::Achieved);
    pledge::Agreements agreements{day.database, QTimeZone::utc()};
    get(agreements.sayKept({u"tell-how-long"_s}, true, {}, vera.id));
    CHECK(day.lines(Kind::PromiseNotKept).isEmpty());
    day.store.clock.advance(1min);
    get(agreements.sayKept({u"tell-how-long"_s}, false, u"Not at weekends"_s, vera.id));
    REQUIRE(day.lines(Kind::PromiseNotKept) == QStringList{u"tell-how-long"_s});
    CHECK(day.list().first().resource == ResourceId{u"tell-how-long"_s});
    CHECK(day.list().first().at == day.now());
    get(agreements.setNotKeptSeen({u"tell-how-long"_s}, true));
    CHECK(day.lines(Kind::PromiseNotKept).isEmpty());
}

TEST_CASE("a promise of which was said anew how it stands waits for the next count", "[worklist]")
{
    Day day;
    day.promise(u"tell how long"_s, {}, CommitmentState::Achieved);
    outcomes::Tally tally;
    tally.id = {u"tally"_s};
    tally.commitment = {u"copy of tell how long"_s};
    tally.on = QDate{2026, 11, 22};
    tally.yes.number = 60;
    tally.notYet.number = 40;
    tally.before = 85;
    day.store.receive(outcomes::toFhir(tally));
    REQUIRE(day.lines(Kind::ConfirmationsFell) == QStringList{u"tell how long"_s});
    get(pledge::PledgeBoard{day.database, QTimeZone::utc()}.setState({u"tell how long"_s}, CommitmentState::InProgress));
    CHECK(day.lines(Kind::ConfirmationsFell).isEmpty());
}

TEST_CASE("what was not promised, or is taken back, is not overdue, whatever its month", "[worklist]")
{
    Day day;
    day.commit(u"imported"_s, Month{2021, 9}, CommitmentState::Planned);
    day.commit(u"agreed"_s, Month{2026, 11}, CommitmentState::Agreed);
    CHECK(day.list().isEmpty());
    day.promise(u"imported"_s, Month{2021, 9}, CommitmentState::Planned);
    CHECK(day.lines(Kind::CommitmentOverdue) == QStringList{u"imported"_s});

    pledge::Commitment copy;
    copy.id = {u"taken back"_s};
    copy.plan = u"taken back"_s;
    QJsonObject json = pledge::toFhir(copy);
    fhir::setExtension(json, fhir::extension::publicationOf, "valueReference"_L1, fhir::referenceTo("Goal"_L1, {u"agreed"_s}));
    json["lifecycleStatus"_L1] = u"entered-in-error"_s;
    day.store.receive(json);
    CHECK(day.lines(Kind::CommitmentDueSoon).isEmpty());
}
