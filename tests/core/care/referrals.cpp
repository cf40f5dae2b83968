#include "care/referrals.h"

#include "../riverbank.h"
#include "base/day.h"
#include "fhir/vocabulary.h"

using namespace heard;
using namespace heard::care;
using namespace heard::tests;
using namespace std::chrono_literals;
using fakes::get;
using fakes::refused;

namespace {

struct Unit : Riverbank {
    [[nodiscard]] QDate day(int days = 0) const { return dayOf(now(), QTimeZone::utc()).addDays(days); }
    QVector<Referral> all() { return get(referrals.of(ann)); }

    Referrals referrals{database};
};

} // namespace

TEST_CASE("a referral to palliative care is noted with its day, ends, and goes on when that is taken back", "[care]")
{
    Unit unit;
    const auto id = get(unit.referrals.refer(unit.ann, unit.day(-3), unit.grace, QTimeZone::utc()));
    REQUIRE(unit.all().size() == 1);
    CHECK(unit.all().first().on == unit.day(-3));
    CHECK(unit.all().first().authorName == u"Sister Grace Okafor"_s);
    CHECK_FALSE(unit.all().first().endedOn);
    CHECK(get(unit.referrals.of(unit.joy)).isEmpty());
    CHECK(refused(unit.referrals.refer(unit.ann, unit.day(), unit.grace, QTimeZone::utc())).reason == ReferralError::AlreadyReferred);

    CHECK(refused(unit.referrals.end(id, unit.day(-4), QTimeZone::utc())).reason == ReferralError::DayInFuture);
    get(unit.referrals.end(id, unit.day(-1), QTimeZone::utc()));
    CHECK(unit.all().first().endedOn == unit.day(-1));
    CHECK(refused(unit.referrals.end(id, unit.day(), QTimeZone::utc())).reason == ReferralError::NotReferred);
    get(unit.referrals.resume(id));
    CHECK_FALSE(unit.all().first().endedOn);
    get(unit.referrals.end(id, unit.day(-1), QTimeZone::utc()));
    get(unit.referrals.refer(unit.ann, unit.day(), unit.grace, QTimeZone::utc()));
    CHECK(unit.all().size() == 2);
    CHECK(unit.all().first().on == unit.day());
}

TEST_CASE("what was noted by mistake is gone, and can be noted again", "[care]")
{
    Unit unit;
    const auto id = get(unit.referrals.refer(unit.ann, unit.day(), unit.grace, QTimeZone::utc()));
    get(unit.referrals.remove(id));
    CHECK(unit.all().isEmpty());
    CHECK(unit.store.all(u"Flag"_s).first()["status"_L1] == u"entered-in-error"_s);
    get(unit.referrals.refer(unit.ann, unit.day(), unit.grace, QTimeZone::utc()));
    CHECK(unit.all().size() == 1);
}

TEST_CASE("a referral that cannot be is refused and nothing is written", "[care]")
{
    Unit unit;
    CHECK(refused(unit.referrals.refer(unit.ann, unit.day(1), unit.grace, QTimeZone::utc())).reason == ReferralError::DayInFuture);
    CHECK(refused(unit.referrals.refer(unit.ann, QDate{}, unit.grace, QTimeZone::utc())).reason == ReferralError::DayInFuture);
    CHECK(refused(unit.referrals.refer({u"nobody"_s}, unit.day(), unit.grace, QTimeZone::utc())).reason == ReferralError::PatientUnknown);
    CHECK(refused(unit.referrals.refer(unit.ann, unit.day(), {u"nobody"_s}, QTimeZone::utc())).reason == ReferralError::AuthorUnknown);
    CHECK(refused(unit.referrals.end({u"nothing"_s}, unit.day(), QTimeZone::utc())).reason == ReferralError::NotFound);
    CHECK(refused(unit.referrals.remove({u"nothing"_s})).reason == ReferralError::NotFound);
    CHECK(unit.store.unsent() == 0);
}

TEST_CASE("today is the day of the calendar at the desk", "[care]")
{
    Unit unit;
    // It is noon in Greenwich and tomorrow already on Kiritimati.
    unit.store.clock.advance(std::chrono::hours{3});
    const QTimeZone kiritimati{"Pacific/Kiritimati"};
    CHECK(refused(unit.referrals.refer(unit.ann, unit.day(1), unit.grace, QTimeZone::utc())).reason == ReferralError::DayInFuture);
    const auto id = get(unit.referrals.refer(unit.ann, unit.day(1), unit.grace, kiritimati));
    CHECK(refused(unit.referrals.end(id, unit.day(1), QTimeZone::utc())).reason == ReferralError::DayInFuture);
    get(unit.referrals.end(id, unit.day(1), kiritimati));
    CHECK(unit.all().first().endedOn == unit.day(1));
}

TEST_CASE("what other systems wrote of a referral survives, and other flags are none", "[care]")
{
    const QJsonObject flag{{u"resourceType"_s, u"Flag"_s}, {u"id"_s, u"f"_s}, {u"status"_s, u"inactive"_s},
        {u"code"_s, fhir::codeableConcept(fhir::system::flag, fhir::code::palliativeReferral, u"Referred"_s)},
        {u"subject"_s, QJsonObject{{u"reference"_s, u"Patient/ann"_s}, {u"display"_s, u"Ann"_s}}},
        {u"period"_s, QJsonObject{{u"start"_s, u"2026-11-01T10:00:00Z"_s}}},
        {u"category"_s, QJsonArray{QJsonObject{{u"text"_s, u"Care"_s}}}}};
    const auto read = referralFromFhir(flag);
    REQUIRE(read);
    CHECK(read->on == QDate{2026, 11, 1});
    CHECK(read->endedOn);
    CHECK(toFhir(*read, flag)[u"category"_s] == flag[u"category"_s]);
    CHECK(toFhir(*read, flag)[u"period"_s] == flag[u"period"_s]);
    QJsonObject other = flag;
    other[u"code"_s] = QJsonObject{{u"text"_s, u"Falls"_s}};
    CHECK_FALSE(referralFromFhir(other));
    other = flag;
    other.remove(u"period"_s);
    CHECK(referralFromFhir(other).error() == fhir::ReadError::MissingElement);
}
