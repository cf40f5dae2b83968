#include "care/assessmentrequest.h"

#include "../malformed.h"
#include "fixtures.h"
#include "printing.h"

using namespace heard;
using namespace heard::care;
using namespace heard::tests;
using namespace Qt::StringLiterals;

namespace {

AssessmentRequest asked()
{
    AssessmentRequest request;
    request.id = {u"asked"_s};
    request.task = {u"asked-task"_s};
    request.uid = u"asked"_s;
    request.patient = {u"ann"_s};
    request.whyNow = u"I do not sleep since the scan."_s;
    request.askedAt = *Instant::fromIso(u"2026-11-22T09:00:00Z"_s);
    return request;
}

AssessmentRequest booked()
{
    AssessmentRequest request = asked();
    request.state = AssessmentState::Booked;
    request.owner = {u"grace"_s};
    request.ownerName = u"Sister Grace Okafor"_s;
    request.appointment = {u"meeting"_s};
    request.changedAt = *Instant::fromIso(u"2026-11-22T10:30:00Z"_s);
    return request;
}

AssessmentRequest held()
{
    AssessmentRequest request = booked();
    request.state = AssessmentState::PlanShared;
    request.heldAt = request.changedAt;
    return request;
}

AssessmentRequest declined()
{
    AssessmentRequest request = booked();
    request.state = AssessmentState::Declined;
    request.appointment = {};
    request.declineReason = u"We meet tomorrow and will speak about it then."_s;
    return request;
}

AssessmentRequest offered()
{
    AssessmentRequest request = booked();
    request.state = AssessmentState::Accepted;
    request.appointment = {};
    request.offeredBy = request.owner;
    request.whyNow.clear();
    return request;
}

QJsonObject goldenRequest()
{
    return fhirFixture(u"assessment-request"_s, serviceRequestToFhir(asked()));
}

QJsonObject goldenTask()
{
    return fhirFixture(u"assessment-task"_s, taskToFhir(asked()));
}

AssessmentRequest readFrom(const QJsonObject &request, const QJsonObject &task)
{
    const auto read = assessmentRequestFromFhir(request, task);
    REQUIRE(read);
    return *read;
}

fhir::ReadError errorOf(const QJsonObject &request, const QJsonObject &task)
{
    const auto read = assessmentRequestFromFhir(request, task);
    REQUIRE_FALSE(read);
    return read.error();
}

AssessmentState stateFrom(const char *status, const QString &business = {})
{
    QJsonObject task = with(goldenTask(), "status", QString::fromLatin1(status));
    if (!business.isEmpty())
        task["businessStatus"_L1] = fhir::codeableConcept(
            "https://heard.example/fhir/CodeSystem/assessment-state"_L1, QLatin1StringView{business.toLatin1()});
    return readFrom(goldenRequest(), task).state;
}

} // namespace

TEST_CASE("a request for an assessment, in each of its ways, reads and writes as its golden FHIR", "[care][fhir]")
{
    CHECK(readFrom(goldenRequest(), goldenTask()) == asked());
    CHECK(serviceRequestToFhir(asked()) == goldenRequest());
    CHECK(taskToFhir(asked()) == goldenTask());
    const auto check = [](const QString &name, const AssessmentRequest &request) {
        INFO(name.toStdString());
        const QJsonObject serviceRequest = fhirFixture(u"assessment-request-"_s + name, serviceRequestToFhir(request));
        const QJsonObject task = fhirFixture(u"assessment-task-"_s + name, taskToFhir(request));
        CHECK(serviceRequestToFhir(request) == serviceRequest);
        CHECK(taskToFhir(request) == task);
        CHECK(readFrom(serviceRequest, task) == request);
    };
    check(u"booked"_s, booked());
    check(u"declined"_s, declined());
    check(u"offered"_s, offered());
    check(u"held"_s, held());
}

TEST_CASE("each state goes through FHIR and back, from every other", "[care][fhir]")
{
    const QVector<AssessmentState> states{AssessmentState::Requested, AssessmentState::Accepted, AssessmentState::Booked,
        AssessmentState::UnderWay, AssessmentState::PlanShared, AssessmentState::Done, AssessmentState::Declined,
        AssessmentState::Withdrawn};
    for (const AssessmentState from : states) {
        AssessmentRequest request = asked();
        request.state = from;
        const QJsonObject before = serviceRequestToFhir(request);
        const QJsonObject taskBefore = taskToFhir(request);
        for (const AssessmentState to : states) {
            request.state = to;
            const QJsonObject after = serviceRequestToFhir(request, before);
            CHECK(readFrom(after, taskToFhir(request, taskBefore)).state == to);
            const bool ended = to >= AssessmentState::Done;
            CHECK((after["status"_L1] == u"active"_s) == !ended);
        }
    }
}

TEST_CASE("the states of another system's tasks read as the nearest of ours", "[care][fhir]")
{
    CHECK(stateFrom("received") == AssessmentState::Requested);
    CHECK(stateFrom("draft") == AssessmentState::Requested);
    CHECK(stateFrom("ready") == AssessmentState::Accepted);
    CHECK(stateFrom("accepted", u"elsewhere"_s) == AssessmentState::Accepted);
    CHECK(stateFrom("on-hold") == AssessmentState::UnderWay);
    CHECK(stateFrom("failed") == AssessmentState::Declined);
    CHECK(stateFrom("entered-in-error") == AssessmentState::Withdrawn);
    CHECK(stateFrom("completed", u"plan-shared"_s) == AssessmentState::Done);
}

TEST_CASE("what other systems wrote of a request survives a change", "[care][fhir]")
{
    const QJsonObject request = with(extended(goldenRequest()), "priority", u"routine"_s);
    QJsonObject task = extended(with(goldenTask(), "status", u"received"_s));
    task["owner"_L1] = QJsonObject{{u"reference"_s, u"Organization/unit"_s}};
    AssessmentRequest read = readFrom(request, task);
    CHECK(read.owner.isEmpty());
    CHECK(serviceRequestToFhir(read, request) == request);
    CHECK(taskToFhir(read, task) == task);
    read.state = AssessmentState::Booked;
    read.appointment = {u"meeting"_s};
    read.changedAt = read.askedAt;
    const QJsonObject changed = taskToFhir(read, task);
    CHECK(readFrom(request, changed) == read);
    CHECK(changed["owner"_L1] == task["owner"_L1]);
    CHECK(changed["futureElement"_L1] == task["futureElement"_L1]);
    CHECK(changed["extension"_L1].toArray().contains(task["extension"_L1][0]));
}

TEST_CASE("a request keeps the name of its draft when a server gives it an id", "[care][fhir]")
{
    QJsonObject json = goldenRequest();
    json["identifier"_L1] = QJsonArray{QJsonObject{{u"system"_s, u"urn:ietf:rfc:3986"_s},
        {u"value"_s, u"urn:uuid:0f2b1c7e-8a54-4d6e-9c1b-5f3a2e1d4c6b"_s}}};
    const QString uid = readFrom(json, goldenTask()).uid;
    CHECK(uid == u"0f2b1c7e-8a54-4d6e-9c1b-5f3a2e1d4c6b"_s);
    json["id"_L1] = u"server-7"_s;
    CHECK(readFrom(json, goldenTask()).uid == uid);
}

TEST_CASE("a request that cannot be understood is refused", "[care][fhir]")
{
    using enum fhir::ReadError;
    CHECK(errorOf({}, {}) == WrongType);
    CHECK(errorOf(goldenTask(), goldenRequest()) == WrongType);
    CHECK(errorOf(without(goldenRequest(), "code"), goldenTask()) == WrongType);
    CHECK(errorOf(goldenRequest(), without(goldenTask(), "code")) == WrongType);
    CHECK(errorOf(goldenRequest(), without(goldenTask(), "status")) == MissingElement);
    CHECK(errorOf(without(goldenRequest(), "authoredOn"), goldenTask()) == MissingElement);
    CHECK(errorOf(without(goldenRequest(), "subject"), goldenTask()) == MissingElement);
    CHECK(errorOf(goldenRequest(), with(goldenTask(), "status", u"sleeping"_s)) == BadElement);
    CHECK(errorOf(with(goldenRequest(), "authoredOn", u"soon"_s), goldenTask()) == BadElement);
}

TEST_CASE("a request strange in any one place is read or refused, and can be written again", "[care][fhir]")
{
    int read = 0;
    const auto check = [&](const QJsonObject &serviceRequest, const QJsonObject &task) {
        if (const auto request = assessmentRequestFromFhir(serviceRequest, task)) {
            ++read;
            REQUIRE(assessmentRequestFromFhir(serviceRequestToFhir(*request, serviceRequest), taskToFhir(*request, task))
                == *request);
        }
    };
    const QJsonObject request = serviceRequestToFhir(declined());
    const QJsonObject task = taskToFhir(booked());
    forEachMutation(request, [&](const QJsonValue &strange) { check(strange.toObject(), task); });
    forEachMutation(task, [&](const QJsonValue &strange) { check(request, strange.toObject()); });
    CHECK(read > 200);
}
