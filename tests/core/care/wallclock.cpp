#include "care/wallclock.h"

#include "printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace heard;
using namespace heard::care;
using namespace Qt::StringLiterals;

namespace {

QStringList passing(const char *zone, const QString &wall)
{
    QStringList moments;
    const QDateTime at = QDateTime::fromString(wall, u"yyyy-MM-dd HH:mm"_s);
    for (const Instant moment : whenPassing(at.date(), at.time(), QTimeZone{zone}))
        moments << moment.toIso().left(16);
    return moments;
}

} // namespace

TEST_CASE("a time on the wall is passed once", "[wallclock]")
{
    CHECK(passing("Europe/London", u"2026-07-01 12:00"_s) == QStringList{u"2026-07-01T11:00"_s});
    CHECK(passing("UTC", u"2026-07-01 12:00"_s) == QStringList{u"2026-07-01T12:00"_s});
    CHECK(wallAt(*Instant::fromIso(u"2026-07-01T11:00:00Z"_s), QTimeZone{"Europe/London"}).toString(u"HH:mm"_s) == u"12:00"_s);
}

TEST_CASE("a time that the wall clock leaps over is passed at the leap", "[wallclock]")
{
    CHECK(passing("Europe/London", u"2027-03-28 01:30"_s) == QStringList{u"2027-03-28T01:00"_s});
    // Midnight did not come in Brazil when its summer began.
    CHECK(passing("America/Sao_Paulo", u"2017-10-15 00:00"_s) == QStringList{u"2017-10-15T03:00"_s});
    CHECK(passing("Australia/Lord_Howe", u"2026-10-04 02:15"_s) == QStringList{u"2026-10-03T15:30"_s});
}

TEST_CASE("a time that the wall clock is put back over is passed twice", "[wallclock]")
{
    CHECK(passing("Europe/London", u"2026-10-25 01:30"_s) == QStringList{u"2026-10-25T00:30"_s, u"2026-10-25T01:30"_s});
    CHECK(passing("Australia/Lord_Howe", u"2026-04-05 01:45"_s) == QStringList{u"2026-04-04T14:45"_s, u"2026-04-04T15:15"_s});
    CHECK(passing("America/Sao_Paulo", u"2018-02-17 23:30"_s) == QStringList{u"2018-02-18T01:30"_s, u"2018-02-18T02:30"_s});
}
