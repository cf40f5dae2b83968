#include "people/recordaccess.h"

#include <catch2/catch_test_macros.hpp>

using namespace heard;
using namespace heard::people;
using namespace Qt::StringLiterals;

namespace {

QJsonObject event(const QString &id, const QString &recorded, const QString &who, const QString &action)
{
    return {{u"resourceType"_s, u"AuditEvent"_s}, {u"id"_s, id}, {u"recorded"_s, recorded}, {u"action"_s, action}, {u"outcome"_s, u"0"_s},
            {u"agent"_s, QJsonArray{QJsonObject{{u"who"_s, QJsonObject{{u"reference"_s, who}}}}}},
            {u"entity"_s, QJsonArray{QJsonObject{{u"what"_s, QJsonObject{{u"reference"_s, u"Patient/ann"_s}}}},
                                     QJsonObject{{u"what"_s, QJsonObject{{u"reference"_s, u"Appointment/7"_s}}}}}}};
}

/// Somebody opened the record on a screen, as the hub writes it down.
QJsonObject opening(const QString &id, const QString &recorded, const QString &who)
{
    QJsonObject json = event(id, recorded, who, u"R"_s);
    json.insert(u"subtype"_s, QJsonArray{QJsonObject{{u"code"_s, u"open"_s}}});
    return json;
}

RecordAccess read(const QJsonObject &json)
{
    const auto access = recordAccessFromFhir(json);
    REQUIRE(access);
    return *access;
}

} // namespace

TEST_CASE("an event of the audit says who, when and what", "[people]")
{
    const RecordAccess access = read(event(u"9"_s, u"2026-11-22T09:30:00Z"_s, u"Practitioner/grace"_s, u"R"_s));
    CHECK(access.teamMember.value == u"grace"_s);
    CHECK_FALSE(access.byHerself);
    CHECK(access.deed == RecordAccess::Deed::Fetched);
    CHECK(access.type == u"Appointment"_s);
    CHECK(read(event(u"9"_s, u"2026-11-22T09:30:00Z"_s, u"Patient/ann"_s, u"U"_s)).byHerself);
    CHECK(read(event(u"9"_s, u"2026-11-22T09:30:00Z"_s, u"Patient/ann"_s, u"U"_s)).deed == RecordAccess::Deed::Wrote);
}

TEST_CASE("what was refused, or has no time, is no access", "[people]")
{
    QJsonObject refused = event(u"9"_s, u"2026-11-22T09:30:00Z"_s, u"Practitioner/grace"_s, u"R"_s);
    refused[u"outcome"_s] = u"4"_s;
    CHECK_FALSE(recordAccessFromFhir(refused));
    CHECK_FALSE(recordAccessFromFhir(event(u"9"_s, u"lately"_s, u"Practitioner/grace"_s, u"R"_s)));
    CHECK_FALSE(recordAccessFromFhir(QJsonObject{{u"resourceType"_s, u"Patient"_s}}));
    CHECK_FALSE(recordAccessFromFhir({}));
}

TEST_CASE("what a computer fetches is no opening, and what a person opens is", "[people]")
{
    CHECK(read(opening(u"9"_s, u"2026-11-22T09:30:00Z"_s, u"Practitioner/grace"_s)).deed == RecordAccess::Deed::Opened);
    CHECK(read(event(u"9"_s, u"2026-11-22T09:30:00Z"_s, u"Practitioner/grace"_s, u"E"_s)).deed == RecordAccess::Deed::Fetched);
}

TEST_CASE("accesses are put together by person and day, the latest first", "[people]")
{
    const QTimeZone zone{"Europe/London"};
    const QVector<RecordAccess> all{
        read(event(u"1"_s, u"2026-11-20T09:00:00Z"_s, u"Practitioner/grace"_s, u"R"_s)),
        read(event(u"2"_s, u"2026-11-20T10:00:00Z"_s, u"Practitioner/grace"_s, u"U"_s)),
        read(event(u"3"_s, u"2026-11-20T10:05:00Z"_s, u"Patient/ann"_s, u"U"_s)),
        read(event(u"4"_s, u"2026-11-21T23:30:00Z"_s, u"Practitioner/lena"_s, u"E"_s)),
        read(opening(u"5"_s, u"2026-11-20T09:30:00Z"_s, u"Practitioner/grace"_s)),
        read(opening(u"6"_s, u"2026-11-20T09:45:00Z"_s, u"Practitioner/grace"_s)),
    };
    const auto days = byPersonAndDay(all, zone);
    REQUIRE(days.size() == 3);
    CHECK(days[0].teamMember.value == u"lena"_s);
    CHECK(days[0].day == QDate(2026, 11, 21));
    CHECK(days[0].fetched == 1);
    CHECK(days[0].opened == 0);
    CHECK(days[1].byHerself);
    CHECK(days[2].opened == 2);
    CHECK(days[2].fetched == 1);
    CHECK(days[2].wrote == 1);
    CHECK(days[2].lastAt == *Instant::fromIso(u"2026-11-20T10:00:00Z"_s));
}

TEST_CASE("that her own phone fetches her own record is no access", "[people]")
{
    const QVector<RecordAccess> all{read(event(u"1"_s, u"2026-11-20T09:00:00Z"_s, u"Patient/ann"_s, u"E"_s))};
    CHECK(byPersonAndDay(all, QTimeZone::utc()).isEmpty());
}
