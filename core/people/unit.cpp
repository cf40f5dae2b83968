#include "people/unit.h"

#include "fhir/vocabulary.h"
#include "people/humanname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heard::people {

namespace {

namespace system = fhir::system;
namespace extension = fhir::extension;

QString codeOf(ContactPurpose purpose)
{
    switch (purpose) {
    case ContactPurpose::NurseLine: return fhir::code::nurseLine;
    case ContactPurpose::DayAndNight: return fhir::code::dayAndNight;
    case ContactPurpose::Reception: return fhir::code::reception;
    case ContactPurpose::Other: break;
    }
    return {};
}

ContactPurpose purposeOf(const QJsonObject &contact)
{
    const QString code = fhir::codeIn(contact["purpose"_L1], system::contact);
    for (const auto purpose : {ContactPurpose::NurseLine, ContactPurpose::DayAndNight, ContactPurpose::Reception}) {
        if (code == codeOf(purpose))
            return purpose;
    }
    return ContactPurpose::Other;
}

QString contactNameOf(const QJsonObject &contact)
{
    const QJsonObject name = contact["name"_L1].toObject();
    const QString text = name["text"_L1].toString();
    return text.isEmpty() ? humanNameOf({{u"name"_s, QJsonArray{name}}}).full() : text;
}

QString phoneOf(const QJsonObject &contact)
{
    const QJsonArray telecom = contact["telecom"_L1].toArray();
    for (const QJsonValue &point : telecom) {
        if (point["system"_L1].toString() == "phone"_L1)
            return point["value"_L1].toString();
    }
    return {};
}

QString hoursOf(const QJsonObject &contact)
{
    return fhir::extensionOf(contact, extension::hours)["valueString"_L1].toString();
}

UnitContact contactFrom(const QJsonObject &contact)
{
    return {purposeOf(contact), contactNameOf(contact), phoneOf(contact), hoursOf(contact)};
}

void setPhone(QJsonObject &contact, const QString &phone)
{
    QJsonArray telecom = contact.value("telecom"_L1).toArray();
    for (qsizetype i = 0; i < telecom.size(); ++i) {
        if (telecom[i]["system"_L1].toString() != "phone"_L1)
            continue;
        QJsonObject point = telecom[i].toObject();
        point["value"_L1] = phone;
        telecom[i] = point;
        contact["telecom"_L1] = telecom;
        return;
    }
    telecom.prepend(QJsonObject{{u"system"_s, u"phone"_s}, {u"value"_s, phone}});
    contact["telecom"_L1] = telecom;
}

QJsonObject applied(const UnitContact &contact, QJsonObject stored)
{
    if (!stored.isEmpty() && contactFrom(stored) == contact)
        return stored;
    if (contact.purpose != ContactPurpose::Other) {
        QJsonObject purpose = stored.value("purpose"_L1).toObject();
        fhir::setCoding(purpose, system::contact, codeOf(contact.purpose));
        stored["purpose"_L1] = purpose;
    }
    if (contact.name.isEmpty())
        stored.remove("name"_L1);
    else if (contactNameOf(stored) != contact.name)
        stored["name"_L1] = QJsonObject{{u"text"_s, contact.name}};
    setPhone(stored, contact.phone);
    fhir::setExtension(stored, extension::hours, "valueString"_L1, contact.hours);
    return stored;
}

/// Each contact is applied onto the next stored one of its purpose, so that what others added to it survives.
QJsonArray contactsToFhir(const QVector<UnitContact> &contacts, QJsonArray stored)
{
    QJsonArray made;
    for (const UnitContact &contact : contacts) {
        QJsonObject before;
        for (qsizetype i = 0; i < stored.size(); ++i) {
            if (purposeOf(stored[i].toObject()) != contact.purpose)
                continue;
            before = stored.takeAt(i).toObject();
            break;
        }
        made << applied(contact, before);
    }
    return made;
}

QStringList addressOf(const QJsonObject &organization)
{
    const QJsonValue address = organization["address"_L1][0];
    QStringList lines;
    const QJsonArray given = address["line"_L1].toArray();
    for (const QJsonValue &line : given)
        lines << line.toString();
    for (const auto part : {"city"_L1, "district"_L1, "postalCode"_L1})
        lines << address[part].toString();
    lines.removeAll(QString{});
    return lines.isEmpty() ? address["text"_L1].toString().split(u'\n', Qt::SkipEmptyParts) : lines;
}

void setAddress(QJsonObject &organization, const QStringList &lines)
{
    if (addressOf(organization) == lines)
        return;
    QJsonArray addresses = organization.value("address"_L1).toArray();
    QJsonObject first = addresses.at(0).toObject();
    // What was divided otherwise is now in the lines.
    for (const auto part : {"city"_L1, "district"_L1, "postalCode"_L1, "text"_L1, "line"_L1})
        first.remove(part);
    if (!lines.isEmpty())
        first["line"_L1] = QJsonArray::fromStringList(lines);
    if (!addresses.isEmpty())
        addresses.removeFirst();
    if (!first.isEmpty())
        addresses.prepend(first);
    if (addresses.isEmpty())
        organization.remove("address"_L1);
    else
        organization["address"_L1] = addresses;
}

bool isInvented(const QJsonObject &organization)
{
    return fhir::extensionOf(organization, extension::invented)["valueBoolean"_L1].toBool();
}

int assessmentMonthsOf(const QJsonObject &organization)
{
    const int months = fhir::extensionOf(organization, extension::assessmentInterval)["valueInteger"_L1].toInt();
    return months > 0 ? months : Unit::usualAssessmentMonths;
}

int fewestToldOf(const QJsonObject &organization)
{
    const int people = fhir::extensionOf(organization, fhir::extension::suppressionThreshold)["valueInteger"_L1].toInt();
    return std::ranges::find(Unit::fewestToldChoices, people) != Unit::fewestToldChoices.end() ? people : Unit::usualFewestTold;
}

} // namespace

Result<Unit, fhir::ReadError> unitFromFhir(const QJsonObject &organization)
{
    if (!fhir::isOf(organization, "Organization"_L1))
        return failed(fhir::ReadError::WrongType);
    const QJsonValue name = organization["name"_L1];
    if (!name.isUndefined() && !name.isString())
        return failed(fhir::ReadError::BadElement);
    if (name.toString().isEmpty())
        return failed(fhir::ReadError::MissingElement);

    Unit read;
    read.id = fhir::idOf(organization);
    read.name = name.toString();
    read.address = addressOf(organization);
    const QJsonArray contacts = organization["contact"_L1].toArray();
    for (const QJsonValue &contact : contacts)
        read.contacts << contactFrom(contact.toObject());
    read.invented = isInvented(organization);
    read.assessmentMonths = assessmentMonthsOf(organization);
    read.fewestTold = fewestToldOf(organization);
    return read;
}

QJsonObject toFhir(const Unit &unit, QJsonObject stored)
{
    QJsonObject json = fhir::resourceOf("Organization"_L1, unit.id, std::move(stored));
    if (!json.contains("active"_L1))
        json["active"_L1] = true;
    fhir::setText(json, "name"_L1, unit.name);
    setAddress(json, unit.address);
    const QJsonArray contacts = contactsToFhir(unit.contacts, json.value("contact"_L1).toArray());
    if (contacts.isEmpty())
        json.remove("contact"_L1);
    else
        json["contact"_L1] = contacts;
    if (isInvented(json) != unit.invented)
        fhir::setExtension(json, extension::invented, "valueBoolean"_L1, unit.invented ? QJsonValue{true} : QJsonValue{});
    if (assessmentMonthsOf(json) != unit.assessmentMonths)
        fhir::setExtension(json, extension::assessmentInterval, "valueInteger"_L1, unit.assessmentMonths);
    if (fewestToldOf(json) != unit.fewestTold)
        fhir::setExtension(json, fhir::extension::suppressionThreshold, "valueInteger"_L1, unit.fewestTold);
    return json;
}

} // namespace heard::people
