#include "information/sending.h"

#include "fhir/communication.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace heard::information {

namespace {

namespace extension = fhir::extension;

constexpr std::array<std::pair<Sending::State, QLatin1StringView>, 3> statuses{{
    {Sending::State::Sent, "completed"_L1},
    {Sending::State::TakenBack, "stopped"_L1},
    {Sending::State::AppointmentCancelled, "entered-in-error"_L1},
}};

/// What another system calls prepared, on its way or not done has not reached her; it reads as taken back.
Sending::State stateOf(const QJsonObject &communication)
{
    const QString status = communication["status"_L1].toString();
    for (const auto &[state, code] : statuses) {
        if (status == code)
            return state;
    }
    return status == "in-progress"_L1 ? Sending::State::Sent : Sending::State::TakenBack;
}

void setState(QJsonObject &communication, Sending::State state)
{
    if (communication.contains("status"_L1) && stateOf(communication) == state)
        return;
    for (const auto &[known, code] : statuses) {
        if (known == state)
            communication["status"_L1] = QString{code};
    }
}

/// What she did with the page. What was read or acknowledged before pages were told apart was so as a whole.
void readReceipt(SentPage &page, const QJsonObject &communication, const QVector<QJsonObject> &reads)
{
    if (reads.isEmpty())
        page.readAt = fhir::instantAt(communication, "received"_L1);
    for (const QJsonObject &read : reads) {
        if (fhir::referenceAt(fhir::extensionOf(read, "page"_L1), "valueReference"_L1, "DocumentReference"_L1) != page.id)
            continue;
        page.readAt = fhir::instantExtension(read, "when"_L1);
        page.acknowledgedAt = fhir::instantExtension(read, "acknowledged"_L1);
        break;
    }
    if (!page.acknowledgedAt)
        page.acknowledgedAt = fhir::instantExtension(communication, extension::acknowledged);
}

QVector<SentPage> pagesOf(const QJsonObject &communication)
{
    QVector<SentPage> pages;
    const auto reads = fhir::extensionsOf(communication, extension::pageRead);
    const QJsonArray payload = communication["payload"_L1].toArray();
    for (const QJsonValue &item : payload) {
        const ResourceId id = fhir::referenceAt(item.toObject(), "contentReference"_L1, "DocumentReference"_L1);
        if (id.isEmpty())
            continue;
        SentPage page{id, item["contentReference"_L1]["display"_L1].toString()};
        readReceipt(page, communication, reads);
        pages.push_back(page);
    }
    return pages;
}

bool nameTheSame(const QVector<SentPage> &some, const QVector<SentPage> &others)
{
    return std::equal(some.begin(), some.end(), others.begin(), others.end(),
        [](const SentPage &a, const SentPage &b) { return a.id == b.id && a.title == b.title; });
}

void setReads(QJsonObject &communication, const QVector<SentPage> &pages)
{
    if (pagesOf(communication) == pages)
        return;
    fhir::setExtension(communication, extension::pageRead, "valueReference"_L1, {});
    QJsonArray extensions = communication["extension"_L1].toArray();
    for (const SentPage &page : pages) {
        if (!page.readAt)
            continue;
        QJsonObject read{{u"url"_s, QString{extension::pageRead}}};
        fhir::setExtension(read, "page"_L1, "valueReference"_L1, fhir::referenceTo("DocumentReference"_L1, page.id));
        fhir::setInstantExtension(read, "when"_L1, page.readAt);
        fhir::setInstantExtension(read, "acknowledged"_L1, page.acknowledgedAt);
        extensions << read;
    }
    if (!extensions.isEmpty())
        communication["extension"_L1] = extensions;
}

void setPayload(QJsonObject &communication, const Sending &sending)
{
    if (nameTheSame(pagesOf(communication), sending.pages) && fhir::wordsOf(communication).value_or(QString{}) == sending.words)
        return;
    QJsonArray payload;
    for (const SentPage &page : sending.pages)
        payload << QJsonObject{{u"contentReference"_s, fhir::referenceTo("DocumentReference"_L1, page.id, page.title)}};
    if (!sending.words.isEmpty())
        payload << QJsonObject{{u"contentString"_s, sending.words}};
    communication["payload"_L1] = payload;
}

ResourceId patientOf(const QJsonObject &communication)
{
    const ResourceId subject = fhir::referenceAt(communication, "subject"_L1, "Patient"_L1);
    return subject.isEmpty() ? fhir::referenceAt(communication, "recipient"_L1, "Patient"_L1) : subject;
}

bool asksAcknowledgement(const QJsonObject &communication)
{
    return fhir::extensionOf(communication, extension::asksAcknowledgement)["valueBoolean"_L1].toBool();
}

} // namespace

qsizetype Sending::pagesRead() const
{
    return std::count_if(pages.begin(), pages.end(), [](const SentPage &page) { return page.readAt.has_value(); });
}

qsizetype Sending::pagesAcknowledged() const
{
    return std::count_if(pages.begin(), pages.end(), [](const SentPage &page) { return page.acknowledgedAt.has_value(); });
}

Instant Sending::shownFrom() const
{
    // A desk's clock may be ahead of her phone's: what is sent to her now must not wait for it there.
    return visibleFrom.value_or(sentAt - std::chrono::hours{24});
}

Result<Sending, fhir::ReadError> sendingFromFhir(const QJsonObject &communication)
{
    if (!fhir::isCommunication(communication, fhir::code::information))
        return failed(fhir::ReadError::WrongType);
    const auto sent = fhir::sentAt(communication);
    if (!sent)
        return failed(sent.error());
    Sending read;
    read.id = fhir::idOf(communication);
    read.patient = patientOf(communication);
    read.pages = pagesOf(communication);
    if (read.patient.isEmpty() || read.pages.isEmpty())
        return failed(fhir::ReadError::MissingElement);
    read.words = fhir::wordsOf(communication).value_or(QString{});
    read.sender = fhir::referenceAt(communication, "sender"_L1, "Practitioner"_L1);
    read.senderName = communication["sender"_L1]["display"_L1].toString();
    read.appointment = fhir::referenceAt(communication, "partOf"_L1, "Appointment"_L1);
    read.sentAt = *sent;
    read.visibleFrom = fhir::instantExtension(communication, extension::visibleFrom);
    read.asksAcknowledgement = asksAcknowledgement(communication);
    read.state = stateOf(communication);
    read.readAt = fhir::instantAt(communication, "received"_L1);
    read.acknowledgedAt = fhir::instantExtension(communication, extension::acknowledged);
    return read;
}

QJsonObject toFhir(const Sending &sending, QJsonObject stored)
{
    QJsonObject json = fhir::communicationOf(fhir::code::information, sending.id, std::move(stored));
    setState(json, sending.state);
    setPayload(json, sending);
    if (patientOf(json) != sending.patient) {
        json["subject"_L1] = fhir::referenceTo("Patient"_L1, sending.patient);
        json["recipient"_L1] = QJsonArray{fhir::referenceTo("Patient"_L1, sending.patient)};
    }
    if (fhir::referenceAt(json, "sender"_L1, "Practitioner"_L1) != sending.sender)
        json["sender"_L1] = fhir::referenceTo("Practitioner"_L1, sending.sender, sending.senderName);
    if (fhir::referenceAt(json, "partOf"_L1, "Appointment"_L1) != sending.appointment)
        json["partOf"_L1] = QJsonArray{fhir::referenceTo("Appointment"_L1, sending.appointment)};
    fhir::setInstant(json, "sent"_L1, sending.sentAt);
    setReads(json, sending.pages);
    fhir::setInstant(json, "received"_L1, sending.readAt);
    fhir::setInstantExtension(json, extension::visibleFrom, sending.visibleFrom);
    if (asksAcknowledgement(json) != sending.asksAcknowledgement)
        fhir::setExtension(json, extension::asksAcknowledgement, "valueBoolean"_L1, sending.asksAcknowledgement ? QJsonValue{true} : QJsonValue{});
    fhir::setInstantExtension(json, extension::acknowledged, sending.acknowledgedAt);
    return json;
}

} // namespace heard::information
