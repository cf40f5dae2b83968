#include "voice/reply.h"

#include "fhir/communication.h"

using namespace Qt::StringLiterals;

namespace heard::voice {

namespace {

/// R4 cannot search inResponseTo, so both are written; another system may write only one.
ResourceId feedbackOf(const QJsonObject &communication)
{
    const ResourceId answered = fhir::referenceAt(communication, "inResponseTo"_L1, "Communication"_L1);
    return answered.isEmpty() ? fhir::referenceAt(communication, "partOf"_L1, "Communication"_L1) : answered;
}

ResourceId patientOf(const QJsonObject &communication)
{
    const ResourceId recipient = fhir::referenceAt(communication, "recipient"_L1, "Patient"_L1);
    return recipient.isEmpty() ? fhir::referenceAt(communication, "subject"_L1, "Patient"_L1) : recipient;
}

QByteArray keyOf(const QJsonObject &communication)
{
    const QJsonObject extension = fhir::extensionOf(communication, fhir::extension::replyKey);
    return QByteArray::fromBase64(extension["valueBase64Binary"_L1].toString().toLatin1());
}

QByteArray boxIn(const QJsonObject &communication)
{
    const QJsonArray payload = communication["payload"_L1].toArray();
    for (const QJsonValue &item : payload) {
        if (const QString data = item["contentAttachment"_L1]["data"_L1].toString(); !data.isEmpty())
            return QByteArray::fromBase64(data.toLatin1());
    }
    return {};
}

QJsonArray sealedPayload(const Reply &reply)
{
    const QJsonObject box{{u"contentType"_s, u"application/octet-stream"_s}, {u"data"_s, QString::fromLatin1(reply.sealed.toBase64())}};
    return {QJsonObject{{u"contentAttachment"_s, box}}, QJsonObject{{u"contentString"_s, reply.words}}};
}

bool isReply(const QJsonObject &communication)
{
    return fhir::isCommunication(communication, fhir::code::reply)
        || (fhir::isOf(communication, "Communication"_L1) && !communication.contains("category"_L1)
            && communication.contains("inResponseTo"_L1));
}

} // namespace

Result<Reply, fhir::ReadError> replyFromFhir(const QJsonObject &communication)
{
    if (!isReply(communication))
        return failed(fhir::ReadError::WrongType);
    const auto sent = fhir::sentAt(communication);
    if (!sent)
        return failed(sent.error());
    Reply read;
    read.sealedTo = keyOf(communication);
    read.sealed = read.sealedTo.isEmpty() ? QByteArray{} : boxIn(communication);
    const auto words = fhir::wordsOf(communication);
    if (!words && read.sealed.isEmpty())
        return failed(words.error());
    read.id = fhir::idOf(communication);
    read.feedback = feedbackOf(communication);
    if (read.feedback.isEmpty())
        return failed(fhir::ReadError::MissingElement);
    read.patient = patientOf(communication);
    read.author = fhir::referenceAt(communication, "sender"_L1, "Practitioner"_L1);
    read.authorName = communication["sender"_L1]["display"_L1].toString();
    read.words = words.value_or(QString{});
    read.sentAt = *sent;
    read.readAt = fhir::instantAt(communication, "received"_L1);
    return read;
}

QJsonObject toFhir(const Reply &reply, QJsonObject stored)
{
    QJsonObject json = fhir::communicationOf(fhir::code::reply, reply.id, std::move(stored));
    if (!json.contains("status"_L1))
        json["status"_L1] = u"completed"_s;
    if (feedbackOf(json) != reply.feedback) {
        json["inResponseTo"_L1] = QJsonArray{fhir::referenceTo("Communication"_L1, reply.feedback)};
        json["partOf"_L1] = QJsonArray{fhir::referenceTo("Communication"_L1, reply.feedback)};
    }
    if (!reply.patient.isEmpty() && patientOf(json) != reply.patient) {
        json["subject"_L1] = fhir::referenceTo("Patient"_L1, reply.patient);
        json["recipient"_L1] = QJsonArray{fhir::referenceTo("Patient"_L1, reply.patient)};
    }
    if (fhir::referenceAt(json, "sender"_L1, "Practitioner"_L1) != reply.author)
        json["sender"_L1] = fhir::referenceTo("Practitioner"_L1, reply.author, reply.authorName);
    if (reply.sealedTo.isEmpty()) {
        fhir::setWords(json, reply.words);
    } else if (boxIn(json) != reply.sealed) {
        fhir::setExtension(json, fhir::extension::replyKey, "valueBase64Binary"_L1, QString::fromLatin1(reply.sealedTo.toBase64()));
        json["payload"_L1] = sealedPayload(reply);
    }
    fhir::setInstant(json, "sent"_L1, reply.sentAt);
    fhir::setInstant(json, "received"_L1, reply.readAt);
    return json;
}

} // namespace heard::voice
