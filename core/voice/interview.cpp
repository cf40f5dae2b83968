#include "voice/interview.h"

#include "fhir/communication.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace heard::voice {

namespace {

namespace extension = fhir::extension;

constexpr QLatin1StringView plainText{"text/plain"};

constexpr std::array kinds{
    std::pair{InterviewKind::Interview, fhir::code::interview},
    std::pair{InterviewKind::FocusGroup, fhir::code::focusGroup},
    std::pair{InterviewKind::Note, fhir::code::note},
};

std::optional<InterviewKind> kindOf(const QJsonObject &document)
{
    const QString code = fhir::codeIn(document["type"_L1], fhir::system::document);
    const auto found = std::ranges::find(kinds, code, [](const auto &kind) { return QString{kind.second}; });
    return found == kinds.end() ? std::nullopt : std::optional{found->first};
}

fhir::Word codeOf(InterviewKind kind)
{
    return std::ranges::find(kinds, kind, &decltype(kinds)::value_type::first)->second;
}

std::optional<QDate> dayIn(const QJsonObject &element, QLatin1StringView url)
{
    const QDate day = QDate::fromString(fhir::extensionOf(element, url)["valueDate"_L1].toString(), Qt::ISODate);
    return day.isValid() ? std::optional{day} : std::nullopt;
}

void setDay(QJsonObject &element, QLatin1StringView url, const std::optional<QDate> &day)
{
    if (dayIn(element, url) != day)
        fhir::setExtension(element, url, "valueDate"_L1, day ? day->toString(Qt::ISODate) : QString{});
}

bool flagIn(const QJsonObject &element, QLatin1StringView url)
{
    return fhir::extensionOf(element, url)["valueBoolean"_L1].toBool();
}

Consent consentIn(const QJsonObject &document)
{
    const QJsonObject stored = fhir::extensionOf(document, extension::consent);
    // Another system may keep it elsewhere; only what was refused is not used.
    const bool given = fhir::extensionOf(stored, "given"_L1)["valueBoolean"_L1] != QJsonValue{false};
    return {given, flagIn(stored, "may-quote"_L1), dayIn(stored, "on"_L1), dayIn(stored, "withdrawn-on"_L1)};
}

void setConsent(QJsonObject &document, const Consent &consent)
{
    if (consentIn(document) == consent)
        return;
    QJsonArray kept;
    QJsonObject changed{{u"url"_s, QString{extension::consent}}};
    const QJsonArray extensions = document["extension"_L1].toArray();
    for (const QJsonValue &one : extensions) {
        if (one["url"_L1] == extension::consent)
            changed = one.toObject();
        else
            kept << one;
    }
    fhir::setExtension(changed, "given"_L1, "valueBoolean"_L1, consent.given);
    fhir::setExtension(changed, "may-quote"_L1, "valueBoolean"_L1, consent.mayQuote);
    setDay(changed, "on"_L1, consent.on);
    setDay(changed, "withdrawn-on"_L1, consent.withdrawnOn);
    kept << changed;
    document["extension"_L1] = kept;
}

QVector<Rewriting> changesIn(const QJsonObject &document)
{
    QVector<Rewriting> changes;
    const auto stored = fhir::extensionsOf(document, extension::revision);
    for (const QJsonObject &one : stored) {
        if (const auto at = fhir::instantExtension(one, "when"_L1))
            changes.push_back({*at, fhir::extensionOf(one, "who"_L1)["valueString"_L1].toString()});
    }
    return changes;
}

void setChanges(QJsonObject &document, const QVector<Rewriting> &changes)
{
    if (changesIn(document) == changes)
        return;
    fhir::setExtension(document, extension::revision, "valueString"_L1, {});
    QJsonArray extensions = document["extension"_L1].toArray();
    for (const Rewriting &change : changes) {
        QJsonObject made{{u"url"_s, QString{extension::revision}}};
        fhir::setExtension(made, "what"_L1, "valueCode"_L1, u"changed"_s);
        fhir::setExtension(made, "when"_L1, "valueInstant"_L1, change.at.toIso());
        fhir::setExtension(made, "who"_L1, "valueString"_L1, change.who);
        extensions << made;
    }
    document["extension"_L1] = extensions;
}

/// Which of the contents is the text; -1 where none is.
qsizetype indexOfText(const QJsonArray &content)
{
    for (qsizetype i = 0; i < content.size(); ++i) {
        if (content[i]["attachment"_L1]["contentType"_L1].toString().section(u';', 0, 0) == plainText)
            return i;
    }
    return -1;
}

/// Nothing where it lies elsewhere or is no base64: it is not fetched.
std::optional<QString> textIn(const QJsonArray &content)
{
    const qsizetype index = indexOfText(content);
    if (index < 0)
        return std::nullopt;
    QByteArray data = content[index]["attachment"_L1]["data"_L1].toString().toLatin1();
    data.removeIf([](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }); // which FHIR allows within
    const auto bytes = QByteArray::fromBase64Encoding(data, QByteArray::AbortOnBase64DecodingErrors);
    return bytes && !bytes.decoded.isEmpty() ? std::optional{QString::fromUtf8(bytes.decoded)} : std::nullopt;
}

void setText(QJsonObject &document, const QString &words)
{
    QJsonArray content = document["content"_L1].toArray();
    if (textIn(content) == words)
        return;
    const qsizetype index = indexOfText(content);
    QJsonObject item = index < 0 ? QJsonObject{} : content[index].toObject();
    QJsonObject attachment = item["attachment"_L1].toObject();
    attachment["contentType"_L1] = QString{plainText};
    attachment["data"_L1] = QString::fromLatin1(words.toUtf8().toBase64());
    item["attachment"_L1] = attachment;
    if (index < 0)
        content.prepend(item);
    else
        content[index] = item;
    document["content"_L1] = content;
}

} // namespace

int peopleIn(const QJsonObject &document)
{
    return std::clamp(fhir::extensionOf(document, extension::people)["valueInteger"_L1].toInt(1), 1, Interview::mostPeople);
}

bool isInterview(const QJsonObject &resource)
{
    return fhir::isOf(resource, "DocumentReference"_L1) && kindOf(resource);
}

Result<Interview, fhir::ReadError> interviewFromFhir(const QJsonObject &documentReference)
{
    if (!isInterview(documentReference))
        return failed(fhir::ReadError::WrongType);
    const auto text = textIn(documentReference["content"_L1].toArray());
    const auto heldOn = dayIn(documentReference, extension::heldOn);
    const auto writtenAt = fhir::instantAt(documentReference, "date"_L1);
    if (!text || !heldOn || !writtenAt)
        return failed(fhir::ReadError::MissingElement);

    Interview read;
    read.id = fhir::idOf(documentReference);
    read.unit = fhir::referenceAt(documentReference, "custodian"_L1, "Organization"_L1);
    read.kind = *kindOf(documentReference);
    read.title = documentReference["description"_L1].toString();
    read.words = *text;
    read.heldOn = *heldOn;
    read.people = peopleIn(documentReference);
    read.cohort = people::cohortFrom(fhir::extensionOf(documentReference, extension::cohort)["valueCode"_L1].toString());
    read.patient = fhir::referenceAt(documentReference, "subject"_L1, "Patient"_L1);
    read.consent = consentIn(documentReference);
    read.author = fhir::referenceAt(documentReference, "author"_L1, "Practitioner"_L1);
    read.authorName = documentReference["author"_L1][0]["display"_L1].toString();
    read.writtenAt = *writtenAt;
    read.changes = changesIn(documentReference);
    read.removed = documentReference["status"_L1] == "entered-in-error"_L1;
    return read;
}

Result<Interview, fhir::ReadError> interviewWithPatient(const QJsonObject &documentReference)
{
    auto read = interviewFromFhir(documentReference);
    if (!read)
        return read;
    if (const auto patient = people::patientFromFhir(documentReference["heard"_L1]["patient"_L1].toObject())) {
        read->patientName = patient->name();
        read->patientNeeds = patient->communicationNeeds;
        read->cohort = patient->cohort;
    }
    return read;
}

QJsonObject toFhir(const Interview &interview, QJsonObject stored)
{
    QJsonObject json = fhir::resourceOf("DocumentReference"_L1, interview.id, std::move(stored));
    if (!json.contains("status"_L1) || (json["status"_L1] == "entered-in-error"_L1) != interview.removed)
        json["status"_L1] = interview.removed ? u"entered-in-error"_s : u"current"_s;
    if (kindOf(json) != interview.kind)
        json["type"_L1] = fhir::codeableConcept(fhir::system::document, codeOf(interview.kind));
    fhir::setInstant(json, "date"_L1, interview.writtenAt);
    if (fhir::referenceAt(json, "subject"_L1, "Patient"_L1) != interview.patient)
        json["subject"_L1] = fhir::referenceTo("Patient"_L1, interview.patient);
    if (!interview.author.isEmpty() && fhir::referenceAt(json, "author"_L1, "Practitioner"_L1) != interview.author)
        json["author"_L1] = QJsonArray{fhir::referenceTo("Practitioner"_L1, interview.author, interview.authorName)};
    if (!interview.unit.isEmpty() && fhir::referenceAt(json, "custodian"_L1, "Organization"_L1) != interview.unit)
        json["custodian"_L1] = fhir::referenceTo("Organization"_L1, interview.unit);
    fhir::setText(json, "description"_L1, interview.title);
    setText(json, interview.words);
    setDay(json, extension::heldOn, interview.heldOn);
    if (fhir::extensionOf(json, extension::people).isEmpty() || peopleIn(json) != interview.people)
        fhir::setExtension(json, extension::people, "valueInteger"_L1, interview.people);
    // Of whoever is named, her own entry says it.
    const QString cohort = interview.patient.isEmpty() ? people::codeOf(interview.cohort) : QString{};
    if (fhir::extensionOf(json, extension::cohort)["valueCode"_L1].toString() != cohort)
        fhir::setExtension(json, extension::cohort, "valueCode"_L1, cohort);
    setConsent(json, interview.consent);
    setChanges(json, interview.changes);
    return json;
}

} // namespace heard::voice
