#include "care/assessmentschedule.h"

#include "../queryplan.h"
#include "../riverbank.h"
#include "care/assessmentrequests.h"
#include "care/assessments.h"
#include "people/units.h"

#include <catch2/generators/catch_generators.hpp>

using namespace heard;
using namespace heard::care;
using namespace heard::tests;
using namespace std::chrono_literals;
using fakes::get;

namespace {

const QTimeZone london{"Europe/London"};
const QDate today{2026, 11, 22};

struct Unit : Riverbank {
    ResourceId enrol(const QString &name, people::Cohort cohort, std::optional<QDate> diagnosed)
    {
        people::Patient patient;
        patient.id = {name.toLower()};
        patient.given = name;
        patient.family = u"Test"_s;
        patient.cohort = cohort;
        patient.diagnosed = diagnosed;
        store.receive(people::toFhir(patient));
        return patient.id;
    }
    /// As a server gave it, long ago.
    void answered(const ResourceId &patient, const QString &at, const QString &status = u"completed"_s)
    {
        Assessment assessment;
        assessment.id = {u"a%1"_s.arg(++count)};
        assessment.patient = patient;
        assessment.request = {u"asked"_s};
        assessment.at = *Instant::fromIso(at);
        QJsonObject json = toFhir(assessment);
        json["status"_L1] = status;
        store.receive(json);
    }
    QStringList without(int months)
    {
        QStringList names;
        const auto all = get(schedule.newlyDiagnosedWithout(today, months));
        for (const AssessmentDue &due : all)
            names << due.patientName.section(u' ', 0, 0);
        return names;
    }
    QStringList secondary()
    {
        QStringList lines;
        const auto all = get(schedule.secondary(today, london));
        for (const AssessmentDue &due : all)
            lines << due.patientName.section(u' ', 0, 0) + u' ' + (due.dueOn ? due.dueOn->toString(Qt::ISODate) : u"now"_s)
                    + (due.overdue ? u" overdue"_s : QString{});
        return lines;
    }

    AssessmentSchedule schedule{database};
    int count = 0;
};

} // namespace

TEST_CASE("coverage counts those told within the months, and who of them was assessed since", "[care]")
{
    Unit unit;
    CHECK(get(unit.schedule.coverage(today, 6)) == AssessmentCoverage{0, 0});
    const auto told = unit.enrol(u"Told"_s, people::Cohort::Primary, QDate{2026, 10, 1});
    const auto before = unit.enrol(u"Before"_s, people::Cohort::Primary, QDate{2026, 10, 2});
    const auto since = unit.enrol(u"Since"_s, people::Cohort::Secondary, QDate{2026, 10, 3});
    const auto sameDay = unit.enrol(u"Sameday"_s, people::Cohort::Primary, QDate{2026, 11, 22});
    const auto long_ago = unit.enrol(u"Longago"_s, people::Cohort::Primary, QDate{2026, 5, 22});
    unit.enrol(u"Unknown"_s, people::Cohort::Primary, std::nullopt);
    unit.answered(before, u"2026-09-01T10:00:00Z"_s);
    unit.answered(since, u"2026-10-03T09:00:00Z"_s);
    unit.answered(told, u"2026-11-01T10:00:00Z"_s, u"entered-in-error"_s);
    unit.answered(sameDay, u"2026-11-22T08:00:00Z"_s);
    unit.answered(long_ago, u"2026-06-01T10:00:00Z"_s);
    CHECK(get(unit.schedule.coverage(today, 6)) == AssessmentCoverage{2, 4});
    CHECK(get(unit.schedule.coverage(today, 7)) == AssessmentCoverage{3, 5});
    CHECK(unit.without(6) == QStringList{u"Told"_s, u"Before"_s});
}

TEST_CASE("who is newly diagnosed and not assessed says what is under way for her", "[care]")
{
    Unit unit;
    const auto told = unit.enrol(u"Told"_s, people::Cohort::Primary, QDate{2026, 10, 1});
    auto due = get(unit.schedule.newlyDiagnosedWithout(today, 6)).at(0);
    CHECK(due.request.isEmpty());
    CHECK(due.diagnosed == QDate{2026, 10, 1});
    CHECK(due.dueOn == QDate{2026, 11, 1});
    CHECK(due.overdue);
    const auto request = get(AssessmentRequests{unit.database}.offer(told, unit.grace));
    due = get(unit.schedule.newlyDiagnosedWithout(today, 6)).at(0);
    CHECK(due.request == request);
    CHECK(due.requestState == AssessmentState::Accepted);
    get(Assessments{unit.database}.send(request, {}));
    CHECK(unit.without(6).isEmpty());
    CHECK(get(unit.schedule.coverage(today, 6)) == AssessmentCoverage{1, 1});
}

TEST_CASE("where she asked and was offered one, who is due is shown with what she asked, whichever is stored last", "[care]")
{
    Unit unit;
    const auto told = unit.enrol(u"Told"_s, people::Cohort::Primary, QDate{2026, 10, 1});
    const auto receive = [&](const QString &id, AssessmentRequest request) {
        request.id = {id};
        request.task = {id + u"-task"_s};
        request.patient = told;
        request.askedAt = unit.now();
        unit.store.receive(serviceRequestToFhir(request));
        unit.store.receive(taskToFhir(request));
    };
    AssessmentRequest offer;
    offer.offeredBy = offer.owner = unit.grace;
    offer.state = AssessmentState::Accepted;
    const bool askFirst = GENERATE(true, false);
    if (askFirst)
        receive(u"hers"_s, {});
    receive(u"offered"_s, offer);
    if (!askFirst)
        receive(u"hers"_s, {});
    const auto due = get(unit.schedule.newlyDiagnosedWithout(today, 6)).at(0);
    CHECK(due.request == ResourceId{u"hers"_s});
    CHECK(due.requestState == AssessmentState::Requested);
}

TEST_CASE("a talk that was finished without ticked answers is an assessment, on the day it was finished", "[care]")
{
    Unit unit;
    AssessmentRequests requests{unit.database};
    const auto told = unit.enrol(u"Told"_s, people::Cohort::Primary, QDate{2026, 10, 1});
    const auto hers = get(requests.offer(unit.ann, unit.grace));
    const auto another = get(requests.offer(told, unit.grace));
    for (const ResourceId &request : {hers, another})
        get(requests.start(request, unit.grace));
    unit.store.clock.advance(25h);
    CHECK(unit.secondary() == QStringList{u"Ann now overdue"_s});
    CHECK(get(unit.schedule.coverage(today, 6)) == AssessmentCoverage{0, 1});
    CHECK(unit.without(6) == QStringList{u"Told"_s});
    for (const ResourceId &request : {hers, another})
        get(requests.finish(request));
    CHECK(get(unit.schedule.secondary(today, london)).at(0).lastOn == QDate{2026, 11, 23});
    CHECK(unit.secondary() == QStringList{u"Ann 2027-05-23"_s});
    CHECK(get(unit.schedule.coverage(today, 6)) == AssessmentCoverage{1, 1});
    CHECK(unit.without(6).isEmpty());
    CHECK(get(unit.database.read([](store::Reader &reader) { return secondaryOverdue(reader, today, london); })).count == 0);
    get(requests.goBack(hers, AssessmentState::UnderWay));
    CHECK(unit.secondary() == QStringList{u"Ann now overdue"_s});
}

TEST_CASE("what was agreed is followed up later, and the assessment stays on its day", "[care]")
{
    Unit unit;
    AssessmentRequests requests{unit.database};
    const auto hers = get(requests.offer(unit.ann, unit.grace));
    get(requests.start(hers, unit.grace));
    get(unit.database.write([&](store::Writer &writer) {
        return markPlanShared(writer, hers, {unit.grace, u"Sister Grace Okafor"_s});
    }));
    CHECK(unit.secondary() == QStringList{u"Ann 2027-05-22"_s});
    unit.store.clock.advance(24h * 60);
    get(requests.finish(hers));
    CHECK(unit.secondary() == QStringList{u"Ann 2027-05-22"_s});
}

TEST_CASE("a talk that another system finished counts when its state last changed, one that was declined never", "[care]")
{
    Unit unit;
    const auto receive = [&](const QString &id, AssessmentState state, const QString &at) {
        AssessmentRequest request;
        request.id = {id};
        request.task = {id + u"-task"_s};
        request.patient = unit.ann;
        request.askedAt = *Instant::fromIso(u"2026-08-01T10:00:00Z"_s);
        request.changedAt = Instant::fromIso(at);
        request.state = state;
        unit.store.receive(serviceRequestToFhir(request));
        unit.store.receive(taskToFhir(request));
    };
    receive(u"declined"_s, AssessmentState::Declined, u"2026-11-20T10:00:00Z"_s);
    CHECK(unit.secondary() == QStringList{u"Ann now overdue"_s});
    receive(u"undated"_s, AssessmentState::Done, {});
    CHECK(unit.secondary() == QStringList{u"Ann 2027-02-01"_s});
    receive(u"done"_s, AssessmentState::Done, u"2026-10-31T23:30:00+01:00"_s);
    CHECK(unit.secondary() == QStringList{u"Ann 2027-04-30"_s});
}

TEST_CASE("who was told within a month is not overdue yet", "[care]")
{
    Unit unit;
    const auto overdue = [&](QDate told) {
        const auto id = unit.enrol(u"Told"_s, people::Cohort::Primary, told);
        const auto all = get(unit.schedule.newlyDiagnosedWithout(today, 6));
        return std::find_if(all.begin(), all.end(), [&](const AssessmentDue &due) { return due.id == id; })->overdue;
    };
    CHECK_FALSE(overdue(today.addDays(-1)));
    CHECK_FALSE(overdue(today.addDays(-31)));
    CHECK(overdue(today.addDays(-32)));
}

TEST_CASE("a record that is no longer used is not counted", "[care]")
{
    Unit unit;
    people::Patient gone;
    gone.id = {u"gone"_s};
    gone.given = gone.family = u"Gone"_s;
    gone.cohort = people::Cohort::Secondary;
    gone.diagnosed = QDate{2026, 10, 1};
    gone.active = false;
    unit.store.receive(people::toFhir(gone));
    CHECK(get(unit.schedule.coverage(today, 6)) == AssessmentCoverage{0, 0});
    CHECK(unit.without(6).isEmpty());
    CHECK(unit.secondary() == QStringList{u"Ann now overdue"_s});
}

TEST_CASE("who never had an assessment and whose day of diagnosis is unknown is due at once, before those who have a day", "[care]")
{
    Unit unit;
    const auto ahead = unit.enrol(u"Ahead"_s, people::Cohort::Secondary, QDate{2026, 1, 1});
    unit.answered(ahead, u"2026-11-20T10:00:00Z"_s);
    unit.enrol(u"Known"_s, people::Cohort::Secondary, QDate{2026, 11, 1});
    CHECK(unit.secondary()
        == QStringList{u"Ann now overdue"_s, u"Known 2026-11-01 overdue"_s, u"Ahead 2027-05-20"_s});
    CHECK_FALSE(get(unit.schedule.secondary(today, london)).at(0).lastOn);
    unit.answered(unit.ann, u"2026-11-22T10:00:00Z"_s);
    CHECK(unit.secondary().last() == u"Ann 2027-05-22"_s);
}

TEST_CASE("patients with secondary breast cancer are due again as the unit decides, soonest first", "[care]")
{
    Unit unit;
    const auto late = unit.enrol(u"Late"_s, people::Cohort::Secondary, QDate{2025, 1, 1});
    unit.enrol(u"Never"_s, people::Cohort::Secondary, QDate{2026, 8, 1});
    unit.enrol(u"Primary"_s, people::Cohort::Primary, QDate{2025, 1, 1});
    unit.answered(unit.ann, u"2026-11-20T10:00:00Z"_s);
    unit.answered(late, u"2025-08-31T10:00:00Z"_s);
    unit.answered(late, u"2025-02-01T10:00:00Z"_s);
    CHECK(unit.secondary()
        == QStringList{u"Late 2026-02-28 overdue"_s, u"Never 2026-08-01 overdue"_s, u"Ann 2027-05-20"_s});
    auto own = *get(people::Units{unit.database}.own());
    own.assessmentMonths = 12;
    get(people::Units{unit.database}.change(own));
    CHECK(unit.secondary()
        == QStringList{u"Never 2026-08-01 overdue"_s, u"Late 2026-08-31 overdue"_s, u"Ann 2027-11-20"_s});
}

TEST_CASE("the last assessment was on the day that clocks on the wall showed", "[care]")
{
    Unit unit;
    unit.answered(unit.ann, u"2026-05-31T23:30:00Z"_s);
    CHECK(get(unit.schedule.secondary(today, london)).at(0).lastOn == QDate{2026, 6, 1});
    CHECK(get(unit.schedule.secondary(today, QTimeZone::utc())).at(0).lastOn == QDate{2026, 5, 31});
    CHECK(unit.secondary() == QStringList{u"Ann 2026-12-01"_s});
}

TEST_CASE("due today is not overdue, due yesterday is", "[care]")
{
    Unit unit;
    unit.answered(unit.ann, u"2026-05-22T10:00:00Z"_s);
    CHECK(unit.secondary() == QStringList{u"Ann 2026-11-22"_s});
    CHECK(get(unit.schedule.secondary(today.addDays(1), london)).at(0).overdue);
}

TEST_CASE("the schedule reads patients and what refers to them, nothing else", "[care][plan]")
{
    Unit unit;
    unit.enrol(u"Told"_s, people::Cohort::Primary, QDate{2026, 10, 1});
    get(AssessmentRequests{unit.database}.ask(unit.ann));
    const auto check = [&](const auto &ask, const QString &expected) {
        const QStringList plan = queryPlan(unit.database, ask);
        INFO(plan.join(u'\n').toStdString());
        CHECK(walks(plan.filter(QRegularExpression{u"^(?!.*\\br\\b)"_s})).isEmpty());
        CHECK(plan.join(u'\n').contains(expected));
    };
    const QString byDay = u"SEARCH n USING PRIMARY KEY (path=? AND from_ms>? AND from_ms<?)"_s;
    check([&] { get(unit.schedule.coverage(today, 6)); }, byDay);
    check([&] { get(unit.schedule.newlyDiagnosedWithout(today, 6)); }, byDay);
    check([&] { get(unit.schedule.secondary(today, london)); }, u"SCAN p USING INDEX patient_secondary"_s);
}

TEST_CASE("whom no coverage counts is found where she was told, or by her name where nobody wrote down when", "[care]")
{
    Unit unit;
    const auto names = [](const QVector<AssessmentDue> &all) {
        QStringList names;
        for (const AssessmentDue &due : all)
            names << due.patientName.section(u' ', 0, 0);
        return names;
    };
    CHECK(get(unit.schedule.uncounted(today)) == UncountedAssessments{0, 1});
    CHECK(names(get(unit.schedule.undated())) == QStringList{u"Joy"_s});
    unit.enrol(u"Months"_s, people::Cohort::Primary, QDate{2025, 11, 23});
    unit.enrol(u"Year"_s, people::Cohort::Primary, QDate{2025, 11, 22});
    unit.enrol(u"Years"_s, people::Cohort::Unknown, QDate{2020, 1, 1});
    const auto assessed = unit.enrol(u"Assessed"_s, people::Cohort::Primary, QDate{2020, 1, 1});
    unit.answered(assessed, u"2020-02-01T10:00:00Z"_s);
    unit.enrol(u"Secondary"_s, people::Cohort::Secondary, QDate{2020, 1, 1});
    unit.enrol(u"Zoe"_s, people::Cohort::Primary, std::nullopt);
    const auto bea = unit.enrol(u"Bea"_s, people::Cohort::Primary, std::nullopt);
    const auto spoke = unit.enrol(u"Spoke"_s, people::Cohort::Primary, std::nullopt);
    unit.answered(spoke, u"2026-02-01T10:00:00Z"_s);
    const auto before = get(unit.schedule.toldBefore(today));
    CHECK(names(before) == QStringList{u"Year"_s, u"Years"_s});
    CHECK(before[0].overdue);
    CHECK(before[0].dueOn == QDate{2025, 12, 23});
    CHECK(names(get(unit.schedule.toldBefore(today, 1))) == QStringList{u"Year"_s});
    const auto undated = get(unit.schedule.undated());
    CHECK(names(undated) == QStringList{u"Joy"_s, u"Bea"_s, u"Zoe"_s});
    CHECK_FALSE(undated[1].overdue);
    CHECK_FALSE(undated[1].dueOn);
    CHECK(get(unit.schedule.uncounted(today)) == UncountedAssessments{2, 3});
    AssessmentRequests requests{unit.database};
    const auto offered = get(requests.offer(bea, unit.grace));
    CHECK(get(unit.schedule.undated())[1].request == offered);
}
