#include "care/question.h"

#include "fhir/communication.h"

using namespace Qt::StringLiterals;

namespace heard::care {

namespace {

namespace extension = fhir::extension;

constexpr auto removedStatus = "entered-in-error"_L1;

int positionOf(const QJsonObject &communication)
{
    return fhir::extensionOf(communication, extension::position)["valueInteger"_L1].toInt();
}

/// Another system has more words for a question that is open; they stay.
void setStatus(QJsonObject &communication, const Question &question)
{
    const QString before = communication.value("status"_L1).toString();
    const bool removed = before == removedStatus;
    const bool answered = before == "completed"_L1;
    if (!before.isEmpty() && removed == question.removed && (removed || answered == question.answeredAt.has_value()))
        return;
    const QString open = question.answeredAt ? u"completed"_s : u"in-progress"_s;
    communication["status"_L1] = question.removed ? QString{removedStatus} : open;
}

} // namespace

Result<Question, fhir::ReadError> questionFromFhir(const QJsonObject &communication)
{
    if (!fhir::isCommunication(communication, fhir::code::question))
        return failed(fhir::ReadError::WrongType);
    const auto sent = fhir::sentAt(communication);
    if (!sent)
        return failed(sent.error());
    const auto words = fhir::wordsOf(communication);
    if (!words)
        return failed(words.error());

    Question read;
    read.id = fhir::idOf(communication);
    read.appointment = fhir::referenceAt(communication, "partOf"_L1, "Appointment"_L1);
    read.patient = fhir::referenceAt(communication, "subject"_L1, "Patient"_L1);
    if (read.appointment.isEmpty() || read.patient.isEmpty())
        return failed(fhir::ReadError::MissingElement);
    read.words = *words;
    read.position = positionOf(communication);
    read.writtenAt = *sent;
    const QString status = communication["status"_L1].toString();
    read.removed = status == removedStatus;
    read.answeredAt = fhir::instantExtension(communication, extension::answered);
    // Another system may complete it without saying when.
    if (status == "completed"_L1 && !read.answeredAt)
        read.answeredAt = read.writtenAt;
    return read;
}

QJsonObject toFhir(const Question &question, QJsonObject stored, const ResourceId &unit)
{
    QJsonObject json = fhir::communicationOf(fhir::code::question, question.id, std::move(stored));
    setStatus(json, question);
    if (fhir::referenceAt(json, "partOf"_L1, "Appointment"_L1) != question.appointment)
        json["partOf"_L1] = QJsonArray{fhir::referenceTo("Appointment"_L1, question.appointment)};
    if (fhir::referenceAt(json, "subject"_L1, "Patient"_L1) != question.patient) {
        json["subject"_L1] = fhir::referenceTo("Patient"_L1, question.patient);
        json["sender"_L1] = fhir::referenceTo("Patient"_L1, question.patient);
    }
    if (!unit.isEmpty())
        json["recipient"_L1] = QJsonArray{fhir::referenceTo("Organization"_L1, unit)};
    fhir::setWords(json, question.words);
    fhir::setInstant(json, "sent"_L1, question.writtenAt);
    if (positionOf(json) != question.position || fhir::extensionOf(json, extension::position).isEmpty())
        fhir::setExtension(json, extension::position, "valueInteger"_L1, question.position);
    fhir::setInstantExtension(json, extension::answered, question.answeredAt);
    return json;
}

} // namespace heard::care
