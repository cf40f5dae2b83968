#include "fhir/primitives.h"

#include <QDate>
#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace heard::fhir {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

template <typename Test>
bool areAll(QStringView text, Test test)
{
    return std::all_of(text.begin(), text.end(), test);
}

/// Takes a text apart from its beginning. By hand: each resource that comes has several times, and expressions are slow.
class Reading final {
public:
    explicit Reading(QStringView text)
        : m_rest(text)
    {
    }

    [[nodiscard]] bool isAtEnd() const { return m_rest.isEmpty(); }
    bool take(QChar character)
    {
        if (!m_rest.startsWith(character))
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }
    /// Exactly @p count digits as a number; -1 where they are not there.
    int digits(qsizetype count)
    {
        if (m_rest.size() < count || !areAll(m_rest.first(count), isDigit))
            return -1;
        const int number = m_rest.first(count).toInt();
        m_rest = m_rest.sliced(count);
        return number;
    }
    /// Two digits that mean no more than @p most.
    bool upTo(int most)
    {
        const int number = digits(2);
        return number >= 0 && number <= most;
    }
    /// As many digits as there are, at least one.
    bool fraction()
    {
        const auto end = std::find_if_not(m_rest.begin(), m_rest.end(), isDigit);
        const qsizetype count = end - m_rest.begin();
        m_rest = m_rest.sliced(count);
        return count > 0;
    }

private:
    QStringView m_rest;
};

/// "13:33:15.123"
bool takeTime(Reading &reading)
{
    return reading.upTo(23) && reading.take(u':') && reading.upTo(59) && reading.take(u':') && reading.upTo(60)
        && (!reading.take(u'.') || reading.fraction());
}

/// "Z" or "+01:00"
bool takeOffset(Reading &reading)
{
    if (reading.take(u'Z'))
        return true;
    if (!reading.take(u'-') && !reading.take(u'+'))
        return false;
    const int hours = reading.digits(2);
    return hours >= 0 && reading.take(u':') && (hours == 14 ? reading.upTo(0) : hours < 14 && reading.upTo(59));
}

enum class Exactness { None, Day, Moment };

/// How exactly @p text says when: None where it is no date at all, Day also for a month or a year.
Exactness exactnessOf(QStringView text)
{
    Reading reading{text};
    const int year = reading.digits(4);
    if (year <= 0)
        return Exactness::None;
    if (reading.isAtEnd())
        return Exactness::Day;
    const int month = reading.take(u'-') ? reading.digits(2) : -1;
    const int day = reading.take(u'-') ? reading.digits(2) : reading.isAtEnd() ? 1 : -1;
    if (!QDate::isValid(year, month, day))
        return Exactness::None;
    if (reading.isAtEnd())
        return Exactness::Day;
    const bool hasTime = text.size() > 10 && reading.take(u'T') && takeTime(reading) && takeOffset(reading);
    return hasTime && reading.isAtEnd() ? Exactness::Moment : Exactness::None;
}

bool isTime(QStringView text)
{
    Reading reading{text};
    return takeTime(reading) && reading.isAtEnd();
}

/// No white space before, behind or twice in a row.
bool isCode(QStringView text)
{
    bool afterSpace = true;
    for (const QChar c : text) {
        if (isSpace(c) && afterSpace)
            return false;
        afterSpace = isSpace(c);
    }
    return !afterSpace && isText(text);
}

bool isUri(QStringView text)
{
    return isText(text) && areAll(text, [](QChar c) { return !c.isSpace(); });
}

bool isBase64(QStringView text)
{
    qsizetype signs = 0;
    for (const QChar c : text) {
        const bool isSign = (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || isDigit(c) || c == u'+' || c == u'/' || c == u'=';
        if (!isSign && !isSpace(c))
            return false;
        signs += isSign;
    }
    return signs > 0 && signs % 4 == 0;
}

bool isOid(QStringView text)
{
    const bool begins = text.startsWith(u"urn:oid:") && text.size() > 9 && text[8] >= u'0' && text[8] <= u'2';
    return begins && areAll(text.sliced(8), [](QChar c) { return isDigit(c) || c == u'.'; });
}

bool isUuid(QStringView text)
{
    constexpr qsizetype length = 45;
    return text.size() == length && text.startsWith(u"urn:uuid:")
        && areAll(text.sliced(9), [](QChar c) { return isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F') || c == u'-'; });
}

bool isWhole(const QJsonValue &value, double least)
{
    const double number = value.toDouble(NAN);
    constexpr double most = 2147483647;
    return number >= least && number <= most && std::floor(number) == number;
}

} // namespace

std::optional<Primitive> primitiveNamed(QStringView type)
{
    static const QHash<QString, Primitive> names{{u"base64Binary"_s, Primitive::Base64}, {u"boolean"_s, Primitive::Boolean},
        {u"canonical"_s, Primitive::Uri}, {u"code"_s, Primitive::Code}, {u"date"_s, Primitive::Date},
        {u"dateTime"_s, Primitive::DateTime}, {u"decimal"_s, Primitive::Decimal}, {u"id"_s, Primitive::Id},
        {u"instant"_s, Primitive::Instant}, {u"integer"_s, Primitive::Integer}, {u"markdown"_s, Primitive::Text},
        {u"oid"_s, Primitive::Oid}, {u"positiveInt"_s, Primitive::PositiveInt}, {u"string"_s, Primitive::Text},
        {u"time"_s, Primitive::Time}, {u"unsignedInt"_s, Primitive::UnsignedInt}, {u"uri"_s, Primitive::Uri},
        {u"url"_s, Primitive::Uri}, {u"uuid"_s, Primitive::Uuid}, {u"xhtml"_s, Primitive::Xhtml}};
    const auto found = names.find(type.toString());
    return found == names.end() ? std::nullopt : std::optional{*found};
}

bool isOf(const QJsonValue &value, Primitive type)
{
    constexpr double leastInteger = -2147483648.0;
    switch (type) {
    case Primitive::Boolean: return value.isBool();
    case Primitive::Decimal: return value.isDouble();
    case Primitive::Integer: return isWhole(value, leastInteger);
    case Primitive::UnsignedInt: return isWhole(value, 0);
    case Primitive::PositiveInt: return isWhole(value, 1);
    default: break;
    }
    if (!value.isString())
        return false;
    const QString text = value.toString();
    switch (type) {
    case Primitive::Base64: return isBase64(text);
    case Primitive::Code: return isCode(text);
    case Primitive::Date: return isDate(text);
    case Primitive::DateTime: return isDateTime(text);
    case Primitive::Id: return isId(text);
    case Primitive::Instant: return isInstant(text);
    case Primitive::Oid: return isOid(text);
    case Primitive::Time: return isTime(text);
    case Primitive::Uri: return isUri(text);
    case Primitive::Uuid: return isUuid(text);
    case Primitive::Xhtml: return isText(text) && text.startsWith("<div"_L1);
    default: return isText(text);
    }
}

bool isDate(QStringView text)
{
    return exactnessOf(text) == Exactness::Day;
}

bool isDateTime(QStringView text)
{
    return exactnessOf(text) != Exactness::None;
}

bool isInstant(QStringView text)
{
    return exactnessOf(text) == Exactness::Moment;
}

bool isId(QStringView text)
{
    constexpr qsizetype longest = 64;
    return !text.isEmpty() && text.size() <= longest && areAll(text, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || isDigit(c) || c == u'-' || c == u'.';
    });
}

bool isText(QStringView text)
{
    const bool clean = areAll(text, [](QChar c) { return c >= u' ' || c == u'\t' || c == u'\n' || c == u'\r'; });
    return clean && !text.trimmed().isEmpty() && text.isValidUtf16();
}

} // namespace heard::fhir
