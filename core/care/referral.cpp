#include "care/referral.h"

#include "fhir/communication.h"

using namespace Qt::StringLiterals;

namespace heard::care {

namespace {

/// A day, or the day of a time.
std::optional<QDate> dayAt(const QJsonValue &period, QLatin1StringView name)
{
    const QDate day = QDate::fromString(period[name].toString().left(10), Qt::ISODate);
    return day.isValid() ? std::optional{day} : std::nullopt;
}

void setDay(QJsonObject &period, QLatin1StringView name, std::optional<QDate> day)
{
    if (dayAt(period, name) == day)
        return;
    if (day)
        period[name] = day->toString(Qt::ISODate);
    else
        period.remove(name);
}

} // namespace

Result<Referral, fhir::ReadError> referralFromFhir(const QJsonObject &flag)
{
    if (!fhir::isOf(flag, "Flag"_L1) || fhir::codeIn(flag["code"_L1], fhir::system::flag) != fhir::code::palliativeReferral)
        return failed(fhir::ReadError::WrongType);
    Referral read;
    read.id = fhir::idOf(flag);
    read.patient = fhir::referenceAt(flag, "subject"_L1, "Patient"_L1);
    const auto on = dayAt(flag["period"_L1], "start"_L1);
    if (read.patient.isEmpty() || !on)
        return failed(fhir::ReadError::MissingElement);
    read.on = *on;
    read.author = fhir::referenceAt(flag, "author"_L1, "Practitioner"_L1);
    read.authorName = flag["author"_L1]["display"_L1].toString();
    // Another system may say that it is over, and not since when.
    const bool ended = flag["status"_L1].toString() == "inactive"_L1;
    if (ended)
        read.endedOn = dayAt(flag["period"_L1], "end"_L1).value_or(*on);
    return read;
}

QJsonObject toFhir(const Referral &referral, QJsonObject stored)
{
    const auto before = referralFromFhir(stored);
    QJsonObject json = fhir::resourceOf("Flag"_L1, referral.id, std::move(stored));
    if (!before || before->endedOn.has_value() != referral.endedOn.has_value())
        json["status"_L1] = referral.endedOn ? u"inactive"_s : u"active"_s;
    if (!json.contains("code"_L1))
        json["code"_L1] = fhir::codeableConcept(fhir::system::flag, fhir::code::palliativeReferral);
    if (fhir::referenceAt(json, "subject"_L1, "Patient"_L1) != referral.patient)
        json["subject"_L1] = fhir::referenceTo("Patient"_L1, referral.patient);
    if (fhir::referenceAt(json, "author"_L1, "Practitioner"_L1) != referral.author)
        json["author"_L1] = fhir::referenceTo("Practitioner"_L1, referral.author, referral.authorName);
    QJsonObject period = json["period"_L1].toObject();
    setDay(period, "start"_L1, referral.on);
    if (!before || before->endedOn != referral.endedOn)
        setDay(period, "end"_L1, referral.endedOn);
    json["period"_L1] = period;
    return json;
}

} // namespace heard::care
