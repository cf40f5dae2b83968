#include "base/instant.h"

using namespace std::chrono_literals;

namespace heard {

namespace {

constexpr qint64 dayOf1970 = 2440588; // Julian
constexpr qint64 millisecondsOfADay = 86'400'000;

/// Takes a text apart from its beginning; once something is not as demanded, all of it is wrong.
class Reading final {
public:
    explicit Reading(QStringView text) : m_rest(text) {}

    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] bool isAtEnd() const { return m_rest.isEmpty(); }
    void refuse() { m_good = false; }
    /// Takes @p character where it is next.
    bool take(char16_t character)
    {
        if (!m_rest.startsWith(QChar{character}))
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }
    void demand(char16_t character) { m_good = take(character) && m_good; }
    /// Exactly @p count digits.
    int digits(int count)
    {
        int number = 0;
        for (; count > 0; --count)
            number = number * 10 + digit();
        return number;
    }
    [[nodiscard]] bool isAtDigit() const { return !m_rest.isEmpty() && m_rest.front() >= u'0' && m_rest.front() <= u'9'; }

private:
    int digit()
    {
        if (!isAtDigit()) {
            refuse();
            return 0;
        }
        const int value = m_rest.front().unicode() - u'0';
        m_rest = m_rest.sliced(1);
        return value;
    }

    QStringView m_rest;
    bool m_good = true;
};

/// What follows the point: at least one digit, of which three count.
std::chrono::milliseconds fractionOfASecond(Reading &reading)
{
    std::chrono::milliseconds fraction{reading.digits(1) * 100};
    for (int unit = 10; reading.isAtDigit(); unit /= 10)
        fraction += std::chrono::milliseconds{reading.digits(1) * unit};
    return fraction;
}

/// "13:33", "13:33:15" or "13:33:15.123"
std::chrono::milliseconds timeOfDay(Reading &reading)
{
    const int hour = reading.digits(2);
    reading.demand(u':');
    const int minute = reading.digits(2);
    const bool hasSeconds = reading.take(u':');
    // A leap second is the first of the next minute: Unix time has no other place for it.
    const int second = hasSeconds ? reading.digits(2) : 0;
    if (hour > 23 || minute > 59 || second > 60)
        reading.refuse();
    const std::chrono::milliseconds whole = std::chrono::hours{hour} + std::chrono::minutes{minute} + std::chrono::seconds{second};
    return hasSeconds && reading.take(u'.') ? whole + fractionOfASecond(reading) : whole;
}

/// "Z" or "+01:00"
std::chrono::minutes offsetFromUtc(Reading &reading)
{
    if (reading.take(u'Z'))
        return 0min;
    const bool isBehind = reading.take(u'-');
    if (!isBehind)
        reading.demand(u'+');
    const int hours = reading.digits(2);
    reading.demand(u':');
    const int minutes = reading.digits(2);
    if (hours > 14 || minutes > 59)
        reading.refuse();
    const std::chrono::minutes ahead{hours * 60 + minutes};
    return isBehind ? -ahead : ahead;
}

} // namespace

Instant Instant::of(const QDateTime &dateTime)
{
    return Instant{std::chrono::milliseconds{dateTime.toMSecsSinceEpoch()}};
}

std::optional<Instant> Instant::fromIso(const QString &text)
{
    // Qt's own reading lets pass what FHIR does not, such as text after the offset, and an expression for it takes long:
    // each resource that comes has several.
    Reading reading{text};
    const int year = reading.digits(4);
    reading.demand(u'-');
    const int month = reading.digits(2);
    reading.demand(u'-');
    const QDate date{year, month, reading.digits(2)};
    if (!reading.isGood() || !date.isValid())
        return std::nullopt;
    const std::chrono::milliseconds midnight{(date.toJulianDay() - dayOf1970) * millisecondsOfADay};
    if (reading.isAtEnd())
        return Instant{midnight};
    reading.demand(u'T');
    const auto sinceMidnight = timeOfDay(reading);
    // FHIR demands an offset wherever there is a time; without one we must not guess the reader's time zone.
    const auto offset = reading.isAtEnd() ? 0min : offsetFromUtc(reading);
    if (!reading.isGood() || !reading.isAtEnd())
        return std::nullopt;
    return Instant{midnight + sinceMidnight - offset};
}

QString Instant::toIso() const
{
    // toUTC() and not a time zone: of the same meaning, only the former is written "Z".
    return QDateTime::fromMSecsSinceEpoch(m_sinceEpoch.count()).toUTC().toString(Qt::ISODateWithMs);
}

QDateTime Instant::toLocal() const
{
    return QDateTime::fromMSecsSinceEpoch(m_sinceEpoch.count());
}

} // namespace heard
