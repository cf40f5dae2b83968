#include "voice/feedback.h"

#include "fhir/communication.h"

using namespace Qt::StringLiterals;

namespace heard::voice {

namespace {

namespace extension = fhir::extension;

/// What another system did not mark as either is read as what could be better: it must not be overlooked.
bool isPart(const QJsonValue &item, fhir::Word part)
{
    const QString marked = fhir::extensionOf(item.toObject(), extension::part)["valueCode"_L1].toString();
    return part == fhir::code::good ? marked == fhir::code::good : marked != fhir::code::good;
}

QString partOf(const QJsonObject &communication, fhir::Word part)
{
    QStringList paragraphs;
    const QJsonArray payload = communication["payload"_L1].toArray();
    for (const QJsonValue &item : payload) {
        const QString words = item["contentString"_L1].toString();
        if (!words.isEmpty() && isPart(item, part))
            paragraphs << words;
    }
    return paragraphs.join("\n\n"_L1);
}

void setPart(QJsonObject &communication, fhir::Word part, const QString &words)
{
    if (partOf(communication, part) == words)
        return;
    QJsonArray kept;
    const QJsonArray payload = communication.value("payload"_L1).toArray();
    for (const QJsonValue &item : payload) {
        if (!item.toObject().contains("contentString"_L1) || !isPart(item, part))
            kept << item;
    }
    if (!words.isEmpty()) {
        QJsonObject item{{u"contentString"_s, words}};
        fhir::setExtension(item, extension::part, "valueCode"_L1, QString{part});
        kept << item;
    }
    communication["payload"_L1] = kept;
}

QByteArray bytesIn(const QJsonObject &communication, fhir::Word url)
{
    return QByteArray::fromBase64(fhir::extensionOf(communication, url)["valueBase64Binary"_L1].toString().toLatin1());
}

void setBytes(QJsonObject &communication, fhir::Word url, const QByteArray &bytes)
{
    if (bytesIn(communication, url) != bytes)
        fhir::setExtension(communication, url, "valueBase64Binary"_L1, QString::fromLatin1(bytes.toBase64()));
}

bool flagIn(const QJsonObject &communication, fhir::Word url)
{
    return fhir::extensionOf(communication, url)["valueBoolean"_L1].toBool();
}

/// What is not said stays unsaid; what was is said to be over.
void setFlag(QJsonObject &communication, fhir::Word url, bool flag)
{
    if (flagIn(communication, url) != flag)
        fhir::setExtension(communication, url, "valueBoolean"_L1, flag);
}

ResourceId commitmentOf(const QJsonObject &communication)
{
    return fhir::referenceAt(fhir::extensionOf(communication, extension::commitment), "valueReference"_L1, "Goal"_L1);
}

bool isOnPaper(const QJsonObject &communication)
{
    return fhir::codeIn(communication["medium"_L1], fhir::system::participationMode) == fhir::code::written;
}

people::Cohort cohortIn(const QJsonObject &communication)
{
    return people::cohortFrom(fhir::extensionOf(communication, extension::cohort)["valueCode"_L1].toString());
}

ResourceId patientOf(const QJsonObject &communication)
{
    const ResourceId subject = fhir::referenceAt(communication, "subject"_L1, "Patient"_L1);
    return subject.isEmpty() ? fhir::referenceAt(communication, "sender"_L1, "Patient"_L1) : subject;
}

} // namespace

Result<Feedback, fhir::ReadError> feedbackFromFhir(const QJsonObject &communication)
{
    if (!fhir::isCommunication(communication, fhir::code::feedback))
        return failed(fhir::ReadError::WrongType);
    const auto sent = fhir::sentAt(communication);
    if (!sent)
        return failed(sent.error());
    if (const auto words = fhir::wordsOf(communication); !words)
        return failed(words.error());

    Feedback read;
    read.id = fhir::idOf(communication);
    read.patient = patientOf(communication);
    read.good = partOf(communication, fhir::code::good);
    read.better = partOf(communication, fhir::code::better);
    read.about = fhir::extensionOf(communication, extension::about)["valueString"_L1].toString();
    read.anonymous = flagIn(communication, extension::anonymous);
    read.replyKey = bytesIn(communication, extension::replyKey);
    read.quoteLock = bytesIn(communication, extension::quoteLock);
    read.mayQuote = flagIn(communication, extension::mayQuote);
    read.commitment = commitmentOf(communication);
    read.onPaper = isOnPaper(communication);
    // Of whoever is named, her own entry says it.
    if (read.patient.isEmpty())
        read.cohort = cohortIn(communication);
    read.note = communication["note"_L1][0]["text"_L1].toString();
    read.sentAt = *sent;
    read.readAt = fhir::instantAt(communication, "received"_L1);
    read.handledAt = fhir::instantExtension(communication, extension::handled);
    return read;
}

Result<Feedback, fhir::ReadError> feedbackWithPatient(const QJsonObject &communication)
{
    auto read = feedbackFromFhir(communication);
    if (!read)
        return read;
    const QJsonObject beside = communication["heard"_L1].toObject();
    read->replies = beside["replies"_L1].toInt();
    if (const auto patient = people::patientFromFhir(beside["patient"_L1].toObject())) {
        read->patientName = patient->name();
        read->cohort = patient->cohort;
        read->patientNeeds = patient->communicationNeeds;
    }
    return read;
}

QJsonObject toFhir(const Feedback &feedback, QJsonObject stored, const ResourceId &unit)
{
    QJsonObject json = fhir::communicationOf(fhir::code::feedback, feedback.id, std::move(stored));
    if (!json.contains("status"_L1))
        json["status"_L1] = u"completed"_s;
    if (patientOf(json) != feedback.patient) {
        json["subject"_L1] = fhir::referenceTo("Patient"_L1, feedback.patient);
        // What a colleague typed in was not sent by her.
        if (!feedback.onPaper)
            json["sender"_L1] = fhir::referenceTo("Patient"_L1, feedback.patient);
    }
    if (!unit.isEmpty())
        json["recipient"_L1] = QJsonArray{fhir::referenceTo("Organization"_L1, unit)};
    setPart(json, fhir::code::good, feedback.good);
    setPart(json, fhir::code::better, feedback.better);
    if (fhir::extensionOf(json, extension::about)["valueString"_L1].toString() != feedback.about)
        fhir::setExtension(json, extension::about, "valueString"_L1, feedback.about);
    if (feedback.onPaper && !isOnPaper(json))
        json["medium"_L1] = QJsonArray{fhir::codeableConcept(fhir::system::participationMode, fhir::code::written)};
    if (feedback.patient.isEmpty() && cohortIn(json) != feedback.cohort)
        fhir::setExtension(json, extension::cohort, "valueCode"_L1, people::codeOf(feedback.cohort));
    if (!feedback.note.isEmpty() && json.value("note"_L1)[0]["text"_L1].toString() != feedback.note)
        json["note"_L1] = QJsonArray{QJsonObject{{u"text"_s, feedback.note}}};
    setFlag(json, extension::anonymous, feedback.anonymous);
    setBytes(json, extension::replyKey, feedback.replyKey);
    setBytes(json, extension::quoteLock, feedback.quoteLock);
    setFlag(json, extension::mayQuote, feedback.mayQuote);
    if (!feedback.commitment.isEmpty() && commitmentOf(json) != feedback.commitment)
        fhir::setExtension(json, extension::commitment, "valueReference"_L1, fhir::referenceTo("Goal"_L1, feedback.commitment));
    // Of words without a name only the week is said; a day has no zone.
    if (feedback.anonymous && fhir::instantAt(json, "sent"_L1) != feedback.sentAt)
        json["sent"_L1] = feedback.sentAt.toIso().left(10);
    fhir::setInstant(json, "sent"_L1, feedback.sentAt);
    fhir::setInstant(json, "received"_L1, feedback.readAt);
    fhir::setInstantExtension(json, extension::handled, feedback.handledAt);
    return json;
}

} // namespace heard::voice
