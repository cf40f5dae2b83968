#include "exchange/intake.h"

#include "fakes/fakeclock.h"
#include "fhir/vocabulary.h"

#include <QJsonArray>

#include <catch2/catch_test_macros.hpp>

using namespace heard;
using namespace heard::exchange;
using namespace Qt::StringLiterals;

namespace {

const Instant now = fakes::FakeClock{}.now();

QJsonObject patient(const QString &number, const QString &family = u"Cole"_s)
{
    const QJsonObject identifier{{u"system"_s, QString{fhir::system::nhsNumber}}, {u"value"_s, number}};
    return {{u"resourceType"_s, u"Patient"_s}, {u"name"_s, QJsonArray{QJsonObject{{u"family"_s, family}}}},
        {u"identifier"_s, QJsonArray{identifier}}};
}

QJsonObject sent(const QString &when)
{
    return {{u"resourceType"_s, u"Communication"_s}, {u"status"_s, u"completed"_s}, {u"sent"_s, when}};
}

QJsonObject booked(Instant start, Instant end)
{
    return {{u"resourceType"_s, u"Appointment"_s}, {u"status"_s, u"booked"_s}, {u"start"_s, start.toIso()}, {u"end"_s, end.toIso()},
        {u"participant"_s,
            QJsonArray{QJsonObject{{u"status"_s, u"accepted"_s}, {u"actor"_s, QJsonObject{{u"reference"_s, u"Patient/1"_s}}}}}}};
}

QString fault(const QJsonObject &resource, const QJsonObject &stored = {})
{
    const auto found = refusedAtIntake(resource, stored, now);
    return found ? found->element : QString{};
}

} // namespace

TEST_CASE("what was wrong before it was looked at does not keep the rest from being changed", "[exchange]")
{
    const QJsonObject before = patient(u"9991234518"_s);
    CHECK(fault(before) == u"Patient.identifier[0].value"_s);
    CHECK(fault(patient(u"9991234518"_s, u"Baker"_s), before).isEmpty());
    CHECK(fault(patient(u"9991234517"_s), before) == u"Patient.identifier[0].value"_s);
    QJsonObject read = sent(u"0001-01-01"_s);
    CHECK(fault(read) == u"Communication.sent"_s);
    read["received"_L1] = u"2026-11-22T10:00:00Z"_s;
    CHECK(fault(read, sent(u"0001-01-01"_s)).isEmpty());
}

TEST_CASE("an appointment is at most ten years ahead, and words at most a day", "[exchange]")
{
    constexpr std::chrono::minutes half{30};
    const Instant last = now + furthestAppointment;
    CHECK(fault(booked(last - half, last)).isEmpty());
    CHECK(fault(booked(last, last + half)) == u"Appointment.end"_s);
    CHECK(fault(booked(last + half, last + half)) == u"Appointment.start"_s);
    CHECK(fault(sent((now + furthestAhead).toIso())).isEmpty());
    CHECK(fault(sent((now + furthestAhead + std::chrono::milliseconds{1}).toIso())) == u"Communication.sent"_s);
    CHECK(fault(sent(u"1948-07-05"_s)).isEmpty());
    CHECK(fault(sent(u"1948-07-04"_s)) == u"Communication.sent"_s);
    CHECK(fault(sent(u"9999"_s)) == u"Communication.sent"_s);
}

TEST_CASE("a reference is relative", "[exchange]")
{
    const auto about = [](const QString &reference) {
        QJsonObject words = sent(u"2026-11-20"_s);
        words["about"_L1] = QJsonArray{QJsonObject{{u"reference"_s, reference}}};
        return fault(words);
    };
    for (const QString &good : {u"Patient/1"_s, u"Goal/a-b.C/_history/3"_s, u"#contained"_s, u"#"_s})
        CHECK(about(good).isEmpty());
    for (const QString &bad : {u"https://x.example/Patient/1"_s, u"urn:uuid:1"_s, u"Patient"_s, u"Patient/"_s, u"patient/1"_s, u"Patient/1/2"_s,
             u"Patient/1/_history"_s, u"Patient?identifier=1"_s, u"#a b"_s})
        CHECK(about(bad) == u"Communication.about[0].reference"_s);
}
