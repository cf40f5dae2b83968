#include "people/patient.h"

#include "fhir/vocabulary.h"
#include "people/humanname.h"
#include "people/nhsnumber.h"

using namespace Qt::StringLiterals;

namespace heard::people {

namespace {

namespace system = fhir::system;
namespace extension = fhir::extension;

QString nhsNumberOf(const QJsonObject &patient)
{
    return nhsNumberFrom(fhir::identifierOf(patient, system::nhsNumber)).value_or(QString{});
}

/// Only a full date: FHIR also allows a year or a month.
std::optional<QDate> birthDateOf(const QJsonObject &patient)
{
    const QDate date = QDate::fromString(patient["birthDate"_L1].toString(), Qt::ISODate);
    return date.isValid() ? std::optional{date} : std::nullopt;
}

/// Only a full date, likewise.
std::optional<QDate> diagnosedOf(const QJsonObject &patient)
{
    const QString text = fhir::extensionOf(patient, extension::diagnosed)["valueDate"_L1].toString();
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? std::optional{date} : std::nullopt;
}

/// Where the phone number in use stands; -1 where there is none.
qsizetype indexOfPhone(const QJsonArray &telecom)
{
    for (qsizetype i = 0; i < telecom.size(); ++i) {
        if (telecom[i]["system"_L1].toString() == "phone"_L1 && telecom[i]["use"_L1].toString() != "old"_L1)
            return i;
    }
    return -1;
}

QString phoneOf(const QJsonObject &patient)
{
    const QJsonArray telecom = patient["telecom"_L1].toArray();
    const qsizetype index = indexOfPhone(telecom);
    return index < 0 ? QString{} : telecom[index]["value"_L1].toString();
}

void setPhone(QJsonObject &patient, const QString &phone)
{
    if (phoneOf(patient) == phone)
        return;
    QJsonArray telecom = patient.value("telecom"_L1).toArray();
    const qsizetype index = indexOfPhone(telecom);
    QJsonObject contact = index < 0 ? QJsonObject{{u"system"_s, u"phone"_s}} : telecom[index].toObject();
    contact["value"_L1] = phone;
    if (index < 0)
        telecom << contact;
    else if (phone.isEmpty())
        telecom.removeAt(index);
    else
        telecom[index] = contact;
    if (telecom.isEmpty())
        patient.remove("telecom"_L1);
    else
        patient["telecom"_L1] = telecom;
}

QStringList needsOf(const QJsonObject &patient)
{
    QStringList needs;
    const auto extensions = fhir::extensionsOf(patient, extension::communicationNeed);
    for (const QJsonObject &need : extensions) {
        if (const QString words = need["valueString"_L1].toString(); !words.isEmpty())
            needs << words;
    }
    return needs;
}

} // namespace

QString Patient::name() const
{
    return HumanName{{}, given, family}.full();
}

QString codeOf(Cohort cohort)
{
    switch (cohort) {
    case Cohort::Primary: return fhir::code::primary;
    case Cohort::Secondary: return fhir::code::secondary;
    case Cohort::Unknown: break;
    }
    return {};
}

Cohort cohortFrom(QStringView code)
{
    if (code == fhir::code::primary)
        return Cohort::Primary;
    return code == fhir::code::secondary ? Cohort::Secondary : Cohort::Unknown;
}

Result<Patient, fhir::ReadError> patientFromFhir(const QJsonObject &patient)
{
    if (!fhir::isOf(patient, "Patient"_L1))
        return failed(fhir::ReadError::WrongType);
    const QJsonValue names = patient["name"_L1];
    if (!names.isUndefined() && !names.isArray())
        return failed(fhir::ReadError::BadElement);
    const HumanName name = humanNameOf(patient);
    if (name.full().isEmpty())
        return failed(fhir::ReadError::MissingElement);

    Patient read;
    read.id = fhir::idOf(patient);
    read.given = name.given;
    read.family = name.family;
    read.birthDate = birthDateOf(patient);
    read.nhsNumber = nhsNumberOf(patient);
    read.cohort = cohortFrom(fhir::extensionOf(patient, extension::cohort)["valueCode"_L1].toString());
    read.diagnosed = diagnosedOf(patient);
    read.phone = phoneOf(patient);
    read.communicationNeeds = needsOf(patient);
    read.active = patient["active"_L1].toBool(true);
    return read;
}

QJsonObject toFhir(const Patient &patient, QJsonObject stored)
{
    QJsonObject json = fhir::resourceOf("Patient"_L1, patient.id, std::move(stored));
    json["active"_L1] = patient.active;
    setHumanName(json, {humanNameOf(json).prefix, patient.given, patient.family});
    // What does not read as ours (a year of birth, a number with a wrong check digit) is only replaced, never removed.
    if (patient.birthDate)
        json["birthDate"_L1] = patient.birthDate->toString(Qt::ISODate);
    else if (birthDateOf(json))
        json.remove("birthDate"_L1);
    if (nhsNumberOf(json) != patient.nhsNumber)
        fhir::setIdentifier(json, system::nhsNumber, patient.nhsNumber);
    setPhone(json, patient.phone);
    if (cohortFrom(fhir::extensionOf(json, extension::cohort)["valueCode"_L1].toString()) != patient.cohort)
        fhir::setExtension(json, extension::cohort, "valueCode"_L1, codeOf(patient.cohort));
    if (diagnosedOf(json) != patient.diagnosed)
        fhir::setExtension(json, extension::diagnosed, "valueDate"_L1,
                           patient.diagnosed ? QJsonValue{patient.diagnosed->toString(Qt::ISODate)} : QJsonValue{});
    if (needsOf(json) != patient.communicationNeeds)
        fhir::setExtensions(json, extension::communicationNeed, "valueString"_L1, patient.communicationNeeds);
    return json;
}

} // namespace heard::people
