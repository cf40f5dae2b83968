#include "fhir/primitives.h"

#include <QJsonArray>

#include <catch2/catch_test_macros.hpp>

#include <limits>

using namespace heard::fhir;
using namespace Qt::StringLiterals;

namespace {

void checkAll(Primitive type, const QJsonArray &good, const QJsonArray &bad)
{
    for (const QJsonValue &value : good) {
        CAPTURE(value.toVariant().toString().toStdString());
        CHECK(isOf(value, type));
    }
    for (const QJsonValue &value : bad) {
        CAPTURE(value.toVariant().toString().toStdString());
        CHECK_FALSE(isOf(value, type));
    }
}

} // namespace

TEST_CASE("a FHIR date is a year, a month or a day that there is", "[fhir]")
{
    const QJsonArray dates{u"1970"_s, u"1970-12"_s, u"2024-02-29"_s, u"0001-01-01"_s};
    const QJsonArray moments{u"2026-11-22T13:33:15Z"_s, u"2026-11-22T13:33:15.123456789012+01:00"_s, u"2026-11-22T23:59:60-13:59"_s,
        u"2026-11-22T00:00:00+14:00"_s};
    const QJsonArray neither{u""_s, u"1970-13-01"_s, u"1970-00"_s, u"2023-02-29"_s, u"0000"_s, u"70"_s, u"1970-1-1"_s, u"1970-"_s,
        u"1970-01-01 "_s, u"22/11/2026"_s, u"2026-11-22T13:33Z"_s, u"2026-11-22T13:33:15"_s, u"2026-11-22T24:00:00Z"_s,
        u"2026-11-22T13:33:15.Z"_s, u"2026-11-22T13:33:15+14:01"_s, u"2026-11-22T13:33:15+15:00"_s, u"2026-11T13:33:15Z"_s,
        u"2026-11-22T13:33:15Z "_s, u"\u0661970"_s, 1970, true, QJsonArray{}, QJsonValue::Null};
    checkAll(Primitive::Date, dates, neither);
    checkAll(Primitive::Date, {}, moments);
    checkAll(Primitive::DateTime, dates, neither);
    checkAll(Primitive::DateTime, moments, {});
    checkAll(Primitive::Instant, moments, neither);
    checkAll(Primitive::Instant, {}, dates);
    checkAll(Primitive::Time, {u"08:30:00"_s, u"23:59:59.5"_s}, {u"08:30"_s, u"24:00:00"_s, u"08:30:00Z"_s, 8});
}

TEST_CASE("FHIR's numbers are whole and within their bounds", "[fhir]")
{
    checkAll(Primitive::Integer, {0, -5, 2147483647}, {0.5, 2147483648.0, u"5"_s, true});
    checkAll(Primitive::UnsignedInt, {0, 5}, {-1, 1.5});
    checkAll(Primitive::PositiveInt, {1}, {0, -1});
    checkAll(Primitive::Decimal, {0.5, -3, 1e300}, {u"0.5"_s, false});
    checkAll(Primitive::Boolean, {true, false}, {0, 1, u"true"_s});
}

TEST_CASE("FHIR's texts, codes and addresses have their forms", "[fhir]")
{
    checkAll(Primitive::Text, {u"x"_s, u" two\r\n\tlines "_s, u"\U0001F600"_s},
        {u""_s, u" \n"_s, u"a\u0007"_s, QString{QChar{u'\xD800'}}, u"a"_s + QChar{u'\xDC00'}, 5});
    checkAll(Primitive::Code, {u"in-progress"_s, u"Pending Reschedule"_s, u"<="_s}, {u" a"_s, u"a "_s, u"a  b"_s, u""_s, 5});
    checkAll(Primitive::Id, {u"a"_s, u"A-1.b"_s, QString{64, u'x'}}, {u""_s, u"a_b"_s, u"a/b"_s, QString{65, u'x'}});
    checkAll(Primitive::Uri, {u"urn:uuid:1"_s, u"https://x.example/a|1.0"_s, u"relative"_s}, {u"two words"_s, u""_s, 5});
    checkAll(Primitive::Base64, {u"aGVhcmQ="_s, u"aGVh\r\ncmQ="_s}, {u"aGVhcmQ"_s, u"a*=="_s, u" "_s});
    checkAll(Primitive::Oid, {u"urn:oid:1.2.3"_s}, {u"1.2.3"_s, u"urn:oid:3.1"_s, u"urn:oid:1.x"_s});
    checkAll(Primitive::Uuid, {u"urn:uuid:c757873d-ec9a-4326-a141-556f43239520"_s}, {u"c757873d-ec9a-4326-a141-556f43239520"_s});
    checkAll(Primitive::Xhtml, {u"<div xmlns=\"http://www.w3.org/1999/xhtml\">x</div>"_s}, {u"x"_s, 5});
}
