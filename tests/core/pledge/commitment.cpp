#include "fixtures.h"
#include "pledge/commitment.h"
#include "pledge/issue.h"
#include "pledge/standardofcare.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace heard;
using namespace heard::pledge;
using namespace Qt::StringLiterals;
using enum CommitmentState;

namespace {

Commitment promise(CommitmentState state)
{
    Commitment commitment;
    commitment.id = {u"promise"_s};
    commitment.unit = {u"unit"_s};
    commitment.issue = {u"waiting"_s};
    commitment.plan = u"Tell you how long you will wait before surgery, and the reason for it"_s;
    commitment.state = state;
    commitment.by = Month{2026, 9};
    commitment.reason = takesReason(state) ? u"No money for a second nurse this year."_s : QString{};
    commitment.audience = Audience::Secondary;
    commitment.position = 1;
    if (state != Draft && state != Agreed && state != Planned)
        commitment.startedOn = QDate{2026, 5, 4};
    commitment.stateSince = QDate{2026, 9, 1};
    return commitment;
}

QJsonObject goal(const QString &lifecycle, const QString &achievement)
{
    QJsonObject json{{u"resourceType"_s, u"Goal"_s}, {u"lifecycleStatus"_s, lifecycle},
        {u"description"_s, QJsonObject{{u"text"_s, u"Plan"_s}}}};
    if (!achievement.isEmpty())
        json["achievementStatus"_L1] = fhir::codeableConcept(
            "http://terminology.hl7.org/CodeSystem/goal-achievement"_L1, QLatin1StringView{achievement.toLatin1().constData()});
    return json;
}

CommitmentState stateOf(const QString &lifecycle, const QString &achievement)
{
    const auto read = commitmentFromFhir(goal(lifecycle, achievement));
    REQUIRE(read);
    return read->state;
}

} // namespace

TEST_CASE("a commitment in each state reads and writes as its golden FHIR", "[pledge][fhir]")
{
    const auto [state, file] = GENERATE(table<CommitmentState, QString>({
        {Draft, u"commitment-draft"_s}, {Agreed, u"commitment-agreed"_s}, {Planned, u"commitment-planned"_s},
        {InProgress, u"commitment-in-progress"_s}, {Ongoing, u"commitment-ongoing"_s}, {Achieved, u"commitment-achieved"_s},
        {Delayed, u"commitment-delayed"_s}, {Unable, u"commitment-unable"_s}, {Withdrawn, u"commitment-withdrawn"_s}}));
    CAPTURE(file.toStdString());
    const QJsonObject golden = tests::fhirFixture(file, toFhir(promise(state)));
    CHECK(toFhir(promise(state)) == golden);
    CHECK(commitmentFromFhir(golden) == promise(state));
}

TEST_CASE("an issue and a standard of care read and write as their golden FHIR", "[pledge][fhir]")
{
    const Issue issue{{u"waiting"_s}, {u"unit"_s}, u"We waited alone before surgery"_s, 2, QDate{2026, 3, 12}, {}, false, {}};
    const QJsonObject goldenIssue = tests::fhirFixture(u"issue"_s, toFhir(issue));
    CHECK(toFhir(issue) == goldenIssue);
    CHECK(issueFromFhir(goldenIssue) == issue);

    const StandardOfCare standard{{u"named-nurse"_s}, {u"unit"_s}, u"You have a named nurse"_s, 0, {}};
    const QJsonObject goldenStandard = tests::fhirFixture(u"standard-of-care"_s, toFhir(standard));
    CHECK(toFhir(standard) == goldenStandard);
    CHECK(standardFromFhir(goldenStandard) == standard);
}

TEST_CASE("elements of other systems survive a change", "[pledge][fhir]")
{
    QJsonObject stored = toFhir(promise(Planned));
    stored["priority"_L1] = QJsonObject{{u"text"_s, u"high"_s}};
    stored["note"_L1] = QJsonArray{QJsonObject{{u"text"_s, u"kept"_s}}};
    stored["target"_L1] = QJsonArray{QJsonObject{{u"dueDate"_s, u"2026-09-15"_s}, {u"detailString"_s, u"board"_s},
                                         {u"measure"_s, QJsonObject{{u"text"_s, u"theirs"_s}}}},
        QJsonObject{{u"detailString"_s, u"second"_s}, {u"measure"_s, QJsonObject{{u"text"_s, u"theirs"_s}}}}};
    QJsonArray extensions = stored["extension"_L1].toArray();
    extensions << QJsonObject{{u"url"_s, u"https://other.example/x"_s}, {u"valueString"_s, u"theirs"_s}};
    stored["extension"_L1] = extensions;

    auto commitment = commitmentFromFhir(stored);
    REQUIRE(commitment);
    commitment->state = Achieved;
    const QJsonObject written = toFhir(*commitment, stored);

    CHECK(written["priority"_L1] == stored["priority"_L1]);
    CHECK(written["note"_L1] == stored["note"_L1]);
    CHECK(written["target"_L1] == stored["target"_L1]);
    CHECK_FALSE(fhir::extensionOf(written, "https://other.example/x"_L1).isEmpty());
    CHECK(commitmentFromFhir(written) == *commitment);
}

TEST_CASE("a plan's summary beside its month ends after a whole word and follows the plan", "[pledge][fhir]")
{
    const auto measureOf = [](const QJsonObject &goal) { return goal["target"_L1][0]["measure"_L1]["text"_L1].toString(); };
    Commitment commitment = promise(Planned);
    commitment.plan = u"Call everyone the day after her operation, and talk her through the care of the wound"_s;
    const QJsonObject first = toFhir(commitment);
    CHECK(measureOf(first) == u"Call everyone the day after her operation, and talk her…"_s);
    commitment.plan = u"Call everyone two days after"_s;
    CHECK(measureOf(toFhir(commitment, first)) == u"Call everyone two days after"_s);
    commitment.by = {};
    CHECK_FALSE(toFhir(commitment, first).contains("target"_L1));
}

TEST_CASE("a foreign combination of statuses reads as the nearest state", "[pledge][fhir]")
{
    CHECK(stateOf(u"active"_s, u""_s) == InProgress);
    CHECK(stateOf(u"active"_s, u"improving"_s) == InProgress);
    CHECK(stateOf(u"active"_s, u"no-change"_s) == InProgress);
    CHECK(stateOf(u"active"_s, u"not-achieved"_s) == InProgress);
    CHECK(stateOf(u"active"_s, u"no-progress"_s) == Delayed);
    CHECK(stateOf(u"active"_s, u"worsening"_s) == Delayed);
    CHECK(stateOf(u"active"_s, u"achieved"_s) == Achieved);
    CHECK(stateOf(u"active"_s, u"not-attainable"_s) == Unable);
    CHECK(stateOf(u"on-hold"_s, u""_s) == Delayed);
    CHECK(stateOf(u"on-hold"_s, u"in-progress"_s) == Delayed);
    CHECK(stateOf(u"on-hold"_s, u"not-attainable"_s) == Unable);
    CHECK(stateOf(u"completed"_s, u""_s) == Achieved);
    CHECK(stateOf(u"completed"_s, u"sustaining"_s) == Achieved);
    CHECK(stateOf(u"completed"_s, u"not-achieved"_s) == Unable);
    CHECK(stateOf(u"cancelled"_s, u"no-progress"_s) == Unable);
    CHECK(stateOf(u"cancelled"_s, u"achieved"_s) == Withdrawn);
    CHECK(stateOf(u"rejected"_s, u""_s) == Withdrawn);
    CHECK(stateOf(u"accepted"_s, u"in-progress"_s) == Agreed);
}

TEST_CASE("a foreign combination stays as it is while it means the same", "[pledge][fhir]")
{
    const QJsonObject stored = goal(u"active"_s, u"improving"_s);
    auto commitment = commitmentFromFhir(stored);
    REQUIRE(commitment);
    commitment->plan = u"Another plan"_s;
    CHECK(toFhir(*commitment, stored)["achievementStatus"_L1] == stored["achievementStatus"_L1]);
    commitment->state = Unable;
    CHECK(toFhir(*commitment, stored)["lifecycleStatus"_L1] == u"cancelled"_s);
}

TEST_CASE("what cannot be a commitment is refused", "[pledge][fhir]")
{
    CHECK(commitmentFromFhir({{u"resourceType"_s, u"Basic"_s}}).error() == fhir::ReadError::WrongType);
    CHECK(commitmentFromFhir({{u"resourceType"_s, u"Goal"_s}, {u"lifecycleStatus"_s, u"active"_s}}).error()
        == fhir::ReadError::MissingElement);
    CHECK(commitmentFromFhir(goal(u"nonsense"_s, {})).error() == fhir::ReadError::BadElement);
    CHECK(issueFromFhir({{u"resourceType"_s, u"Basic"_s}}).error() == fhir::ReadError::MissingElement);
    CHECK(issueFromFhir(goal(u"active"_s, {})).error() == fhir::ReadError::WrongType);
    CHECK(standardFromFhir({{u"resourceType"_s, u"Goal"_s}}).error() == fhir::ReadError::MissingElement);
}

TEST_CASE("overdue begins when the month is over and ends when it is kept or given up", "[pledge]")
{
    CHECK_FALSE(isOverdue(promise(Planned), QDate{2026, 9, 30}));
    CHECK(isOverdue(promise(Planned), QDate{2026, 10, 1}));
    CHECK(isOverdue(promise(Delayed), QDate{2026, 10, 1}));
    for (const auto state : {Draft, Ongoing, Achieved, Unable, Withdrawn})
        CHECK_FALSE(isOverdue(promise(state), QDate{2027, 1, 1}));
    auto noMonth = promise(Planned);
    noMonth.by.reset();
    CHECK_FALSE(isOverdue(noMonth, QDate{2030, 1, 1}));
}

TEST_CASE("the planned month is kept after a commitment is achieved", "[pledge]")
{
    const QJsonObject stored = toFhir(promise(Planned));
    auto commitment = commitmentFromFhir(stored);
    REQUIRE(commitment);
    commitment->state = Achieved;
    CHECK(commitmentFromFhir(toFhir(*commitment, stored))->by == Month{2026, 9});
    commitment->by.reset();
    CHECK_FALSE(toFhir(*commitment, stored).contains("target"_L1));
}
