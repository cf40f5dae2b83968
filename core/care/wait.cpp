#include "care/wait.h"

#include "fhir/communication.h"

using namespace Qt::StringLiterals;

namespace heard::care {

Instant oldFrom(const Wait &wait)
{
    return wait.saidAt + std::min(std::chrono::minutes{wait.minutes.value_or(waitGetsOld.count())}, waitGetsOld);
}

bool isOld(const Wait &wait, Instant now)
{
    return now >= oldFrom(wait);
}

std::optional<Instant> expectedEnd(const Wait &wait)
{
    return wait.minutes ? std::optional{wait.saidAt + std::chrono::minutes{*wait.minutes}} : std::nullopt;
}

Result<Wait, fhir::ReadError> waitFromFhir(const QJsonObject &communication)
{
    if (!fhir::isCommunication(communication, fhir::code::wait))
        return failed(fhir::ReadError::WrongType);
    const auto sent = fhir::sentAt(communication);
    if (!sent)
        return failed(sent.error());
    Wait read;
    read.id = fhir::idOf(communication);
    read.appointment = fhir::referenceAt(communication, "partOf"_L1, "Appointment"_L1);
    read.patient = fhir::referenceAt(communication, "recipient"_L1, "Patient"_L1);
    if (read.appointment.isEmpty() || read.patient.isEmpty())
        return failed(fhir::ReadError::MissingElement);
    read.author = fhir::referenceAt(communication, "sender"_L1, "Practitioner"_L1);
    read.authorName = communication["sender"_L1]["display"_L1].toString();
    read.saidAt = *sent;
    const QJsonValue minutes = fhir::extensionOf(communication, fhir::extension::expectedMinutes)["valueInteger"_L1];
    if (minutes.isDouble() && minutes.toInt() >= 0)
        read.minutes = minutes.toInt();
    // One without a reason, or of another system, still says how long.
    read.reason = fhir::wordsOf(communication).value_or(QString{});
    if (!read.reason.isEmpty())
        read.reasonCode = fhir::extensionOf(communication, fhir::extension::waitReason)["valueCode"_L1].toString();
    read.over = fhir::extensionOf(communication, fhir::extension::over)["valueBoolean"_L1].toBool();
    return read;
}

QJsonObject toFhir(const Wait &wait, QJsonObject stored)
{
    QJsonObject json = fhir::communicationOf(fhir::code::wait, wait.id, std::move(stored));
    if (!json.contains("status"_L1))
        json["status"_L1] = u"completed"_s;
    if (fhir::referenceAt(json, "partOf"_L1, "Appointment"_L1) != wait.appointment)
        json["partOf"_L1] = QJsonArray{fhir::referenceTo("Appointment"_L1, wait.appointment)};
    if (fhir::referenceAt(json, "recipient"_L1, "Patient"_L1) != wait.patient) {
        json["subject"_L1] = fhir::referenceTo("Patient"_L1, wait.patient);
        json["recipient"_L1] = QJsonArray{fhir::referenceTo("Patient"_L1, wait.patient)};
    }
    if (fhir::referenceAt(json, "sender"_L1, "Practitioner"_L1) != wait.author)
        json["sender"_L1] = fhir::referenceTo("Practitioner"_L1, wait.author, wait.authorName);
    if (!wait.reason.isEmpty())
        fhir::setWords(json, wait.reason);
    fhir::setInstant(json, "sent"_L1, wait.saidAt);
    fhir::setExtension(json, fhir::extension::expectedMinutes, "valueInteger"_L1,
                       wait.minutes ? QJsonValue{*wait.minutes} : QJsonValue{});
    fhir::setExtension(json, fhir::extension::waitReason, "valueCode"_L1,
                       wait.reasonCode.isEmpty() ? QJsonValue{} : QJsonValue{wait.reasonCode});
    fhir::setExtension(json, fhir::extension::over, "valueBoolean"_L1, wait.over ? QJsonValue{true} : QJsonValue{});
    return json;
}

} // namespace heard::care
