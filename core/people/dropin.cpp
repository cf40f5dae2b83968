#include "people/dropin.h"

#include "fhir/vocabulary.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace heard::people {

namespace {

constexpr qsizetype longestLine = 200;
/// As HealthcareService.availableTime.daysOfWeek has them.
constexpr std::array days{"mon"_L1, "tue"_L1, "wed"_L1, "thu"_L1, "fri"_L1, "sat"_L1, "sun"_L1};

QTime timeAt(const QJsonObject &extension, QLatin1StringView part)
{
    return QTime::fromString(fhir::extensionOf(extension, part)["valueTime"_L1].toString().left(5), u"HH:mm"_s);
}

DropIn dropInFrom(const QJsonObject &extension)
{
    DropIn session;
    session.id = fhir::extensionOf(extension, "id"_L1)["valueString"_L1].toString();
    const auto day = std::ranges::find(days, fhir::extensionOf(extension, "daysOfWeek"_L1)["valueCode"_L1].toString());
    session.day = day == days.end() ? 0 : static_cast<int>(day - days.begin()) + 1;
    session.from = timeAt(extension, "availableStartTime"_L1);
    session.until = timeAt(extension, "availableEndTime"_L1);
    session.place = fhir::extensionOf(extension, "place"_L1)["valueString"_L1].toString();
    session.forWhom = fhir::extensionOf(extension, "for"_L1)["valueString"_L1].toString();
    return session;
}

QJsonObject toFhir(const DropIn &session, QJsonObject stored)
{
    if (!stored.isEmpty() && dropInFrom(stored) == session)
        return stored;
    stored["url"_L1] = QString{fhir::extension::dropIn};
    fhir::setExtension(stored, "id"_L1, "valueString"_L1, session.id);
    fhir::setExtension(stored, "daysOfWeek"_L1, "valueCode"_L1, QString{days[static_cast<size_t>(session.day - 1)]});
    fhir::setExtension(stored, "availableStartTime"_L1, "valueTime"_L1, session.from.toString(u"HH:mm:ss"_s));
    fhir::setExtension(stored, "availableEndTime"_L1, "valueTime"_L1, session.until.toString(u"HH:mm:ss"_s));
    fhir::setExtension(stored, "place"_L1, "valueString"_L1, session.place);
    fhir::setExtension(stored, "for"_L1, "valueString"_L1, session.forWhom);
    return stored;
}

} // namespace

std::optional<DropInFault> faultIn(const DropIn &session)
{
    if (session.day < 1 || session.day > static_cast<int>(days.size()))
        return DropInFault::DayMissing;
    if (!session.from.isValid() || !session.until.isValid())
        return DropInFault::TimeMissing;
    if (session.until <= session.from)
        return DropInFault::EndsBeforeItBegins;
    if (session.place.trimmed().isEmpty())
        return DropInFault::PlaceMissing;
    if (session.place.size() > longestLine || session.forWhom.size() > longestLine)
        return DropInFault::TooLong;
    return std::nullopt;
}

QVector<DropIn> dropInsFromFhir(const QJsonObject &organization)
{
    QVector<DropIn> sessions;
    const auto extensions = fhir::extensionsOf(organization, fhir::extension::dropIn);
    for (const QJsonObject &extension : extensions) {
        const DropIn session = dropInFrom(extension);
        if (!session.id.isEmpty() && !faultIn(session))
            sessions << session;
    }
    std::ranges::stable_sort(sessions, {}, [](const DropIn &one) { return std::pair{one.day, one.from}; });
    return sessions;
}

void setDropIns(QJsonObject &organization, const QVector<DropIn> &sessions)
{
    if (dropInsFromFhir(organization) == sessions)
        return;
    QJsonArray kept;
    QHash<QString, QJsonObject> stored;
    const QJsonArray before = organization.value("extension"_L1).toArray();
    for (const QJsonValue &extension : before) {
        const DropIn session = dropInFrom(extension.toObject());
        if (extension["url"_L1] != fhir::extension::dropIn || session.id.isEmpty() || faultIn(session))
            kept << extension;
        else
            stored.insert(session.id, extension.toObject());
    }
    for (const DropIn &session : sessions)
        kept << toFhir(session, stored.value(session.id));
    if (kept.isEmpty())
        organization.remove("extension"_L1);
    else
        organization["extension"_L1] = kept;
}

} // namespace heard::people
