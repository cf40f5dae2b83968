#include "exchange/intake.h"

#include "fhir/element.h"
#include "fhir/primitives.h"
#include "fhir/vocabulary.h"
#include "people/nhsnumber.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace heard::exchange {

namespace {

using fhir::Fault;
using Found = std::optional<Fault>;

bool isNumber(const QString &digits)
{
    return people::nhsNumberFrom(digits) == digits;
}

/// "Patient/123", "Patient/123/_history/2" or "#contained"
bool isRelative(const QString &reference)
{
    if (reference.startsWith(u'#'))
        return reference.size() == 1 || fhir::isId(QStringView{reference}.sliced(1));
    const QStringList parts = reference.split(u'/');
    const bool hasVersion = parts.size() == 4 && parts[2] == "_history"_L1 && fhir::isId(parts[3]);
    if (parts.size() != 2 && !hasVersion)
        return false;
    const QString &type = parts[0];
    const bool isType = type.size() > 1 && type[0] >= u'A' && type[0] <= u'Z'
        && std::all_of(type.begin(), type.end(), [](QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z'); });
    return isType && fhir::isId(parts[1]);
}

/// Looks at every reference and identifier, wherever it stands.
class Names final {
public:
    /// What is not right and stands in @p stored already is passed over.
    explicit Names(const QJsonObject &stored) { note(stored); }

    [[nodiscard]] Found object(const QJsonObject &object, const QString &path) const
    {
        if (const QString reference = object["reference"_L1].toString(); !reference.isEmpty() && !isRelative(reference))
            return Fault{Fault::Kind::Reference, path + u".reference"_s, u"A reference must be relative, such as Patient/123."_s};
        if (const QString number = numberIn(object); !number.isEmpty() && !isNumber(number) && !m_known.contains(number))
            return Fault{Fault::Kind::Number, path + u".value"_s, u"An NHS number has ten digits, and the last one must fit the others."_s};
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (auto found = value(it.value(), path, it.key()))
                return found;
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] static QString numberIn(const QJsonObject &object)
    {
        return object["system"_L1].toString() == fhir::system::nhsNumber ? object["value"_L1].toString() : QString{};
    }

    [[nodiscard]] Found value(const QJsonValue &value, const QString &path, const QString &name) const
    {
        if (value.isObject())
            return object(value.toObject(), path + u'.' + name);
        if (!value.isArray())
            return std::nullopt;
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (auto found = list[i].isObject() ? object(list[i].toObject(), u"%1.%2[%3]"_s.arg(path, name).arg(i)) : std::nullopt)
                return found;
        }
        return std::nullopt;
    }

    void note(const QJsonValue &value)
    {
        if (value.isArray()) {
            const QJsonArray list = value.toArray();
            for (const QJsonValue &item : list)
                note(item);
        } else if (value.isObject()) {
            const QJsonObject object = value.toObject();
            if (const QString number = numberIn(object); !number.isEmpty())
                m_known.insert(number);
            for (const QJsonValue &member : object)
                note(member);
        }
    }

    QSet<QString> m_known;
};

struct Bound {
    QLatin1StringView type;
    QLatin1StringView element;
    std::chrono::hours ahead;
    const char *why;
};

constexpr auto tooEarlyOrLate = "This is before there was an NHS, or more than ten years ahead.";
constexpr std::array bounds{
    Bound{"Communication"_L1, "sent"_L1, furthestAhead,
        "This was sent before there was an NHS, or more than a day from now, as the clock here has it. "
        "Set the device's date and time, and send it again."},
    Bound{"Appointment"_L1, "start"_L1, furthestAppointment, tooEarlyOrLate},
    Bound{"Appointment"_L1, "end"_L1, furthestAppointment, tooEarlyOrLate},
};

/// Of a year, a month, a day or a time.
std::optional<Instant> firstMomentOf(const QString &text)
{
    constexpr qsizetype year = 4;
    constexpr qsizetype month = 7;
    return Instant::fromIso(text.size() == year ? text + u"-01-01"_s : text.size() == month ? text + u"-01"_s : text);
}

Found farDateIn(const QJsonObject &resource, const QJsonObject &stored, Instant now)
{
    for (const Bound &bound : bounds) {
        const QJsonValue value = resource[bound.element];
        if (!fhir::isOf(resource, bound.type) || value == stored[bound.element])
            continue;
        const auto moment = firstMomentOf(value.toString());
        if (moment && !isWithinReach(*moment, now, bound.ahead))
            return Fault{Fault::Kind::FarDate, bound.type + u'.' + bound.element, QString::fromLatin1(bound.why)};
    }
    return std::nullopt;
}

} // namespace

QDate firstDayWithinReach()
{
    return {1948, 7, 5};
}

bool isWithinReach(Instant moment, Instant now, std::chrono::hours ahead)
{
    static const Instant first = Instant::of(firstDayWithinReach().startOfDay(Qt::UTC));
    return moment >= first && moment <= now + ahead;
}

std::optional<Fault> refusedAtIntake(const QJsonObject &resource, const QJsonObject &stored, Instant now)
{
    if (auto found = fhir::faultIn(resource))
        return found;
    if (auto found = Names{stored}.object(resource, fhir::typeOf(resource)))
        return found;
    return farDateIn(resource, stored, now);
}

} // namespace heard::exchange
