#include "information/page.h"

#include "fhir/communication.h"
#include "fhir/publication.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace heard::information {

namespace {

namespace extension = fhir::extension;

constexpr auto markdownType = "text/markdown"_L1;

constexpr std::array<std::pair<Topic, QLatin1StringView>, 8> topics{{
    {Topic::Appointments, "appointments"_L1},
    {Topic::Surgery, "surgery"_L1},
    {Topic::AfterTreatment, "after-treatment"_L1},
    {Topic::Body, "body"_L1},
    {Topic::Feelings, "feelings"_L1},
    {Topic::Secondary, "secondary"_L1},
    {Topic::Team, "team"_L1},
    {Topic::Other, "other"_L1},
}};

constexpr std::array<std::pair<Revision::Kind, QLatin1StringView>, 3> revisionKinds{{
    {Revision::Kind::Published, "published"_L1},
    {Revision::Kind::TakenBack, "taken-back"_L1},
    {Revision::Kind::Checked, "checked"_L1},
}};

bool flagAt(const QJsonObject &resource, fhir::Word url)
{
    return fhir::extensionOf(resource, url)["valueBoolean"_L1].toBool();
}

void setFlag(QJsonObject &resource, fhir::Word url, bool on)
{
    if (flagAt(resource, url) != on)
        fhir::setExtension(resource, url, "valueBoolean"_L1, on ? QJsonValue{true} : QJsonValue{});
}

QString textAt(const QJsonObject &resource, fhir::Word url)
{
    return fhir::extensionOf(resource, url)["valueString"_L1].toString();
}

std::optional<PageState> stateOf(const QJsonObject &resource)
{
    const QString status = resource["status"_L1].toString();
    if (status == "superseded"_L1)
        return PageState::TakenBack;
    if (status == "entered-in-error"_L1)
        return PageState::Removed;
    if (status != "current"_L1)
        return std::nullopt;
    return resource["docStatus"_L1] == "final"_L1 ? PageState::Published : PageState::Draft;
}

void setState(QJsonObject &resource, PageState state)
{
    if (stateOf(resource) == state)
        return;
    const bool gone = state == PageState::Removed;
    resource["status"_L1] = state == PageState::TakenBack ? u"superseded"_s : gone ? u"entered-in-error"_s : u"current"_s;
    // What was taken back or removed keeps what it was before.
    if (state == PageState::Published || state == PageState::Draft)
        resource["docStatus"_L1] = state == PageState::Published ? u"final"_s : u"preliminary"_s;
}

Revision::Kind kindNamed(const QString &name)
{
    for (const auto &[kind, code] : revisionKinds) {
        if (name == code)
            return kind;
    }
    return Revision::Kind::Published;
}

QVector<Revision> revisionsOf(const QJsonObject &resource)
{
    QVector<Revision> found;
    const auto extensions = fhir::extensionsOf(resource, extension::revision);
    for (const QJsonObject &item : extensions) {
        Revision revision;
        revision.kind = kindNamed(fhir::extensionOf(item, "what"_L1)["valueCode"_L1].toString());
        revision.at = fhir::instantExtension(item, "when"_L1).value_or(Instant{});
        revision.who = textAt(item, "who"_L1);
        revision.words = textAt(item, "words"_L1);
        revision.text = fhir::referenceAt(fhir::extensionOf(item, "text"_L1), "valueReference"_L1, "DocumentReference"_L1);
        found << revision;
    }
    return found;
}

QJsonObject extensionOf(const Revision &revision)
{
    QJsonObject made{{u"url"_s, QString{extension::revision}}};
    for (const auto &[kind, code] : revisionKinds) {
        if (kind == revision.kind)
            fhir::setExtension(made, "what"_L1, "valueCode"_L1, QString{code});
    }
    fhir::setExtension(made, "when"_L1, "valueInstant"_L1, revision.at.toIso());
    fhir::setExtension(made, "who"_L1, "valueString"_L1, revision.who);
    fhir::setExtension(made, "words"_L1, "valueString"_L1, revision.words);
    if (!revision.text.isEmpty())
        fhir::setExtension(made, "text"_L1, "valueReference"_L1, fhir::referenceTo("DocumentReference"_L1, revision.text));
    return made;
}

void setRevisions(QJsonObject &resource, const QVector<Revision> &revisions)
{
    if (revisionsOf(resource) == revisions)
        return;
    fhir::setExtension(resource, extension::revision, "valueString"_L1, {});
    QJsonArray extensions = resource["extension"_L1].toArray();
    for (const Revision &revision : revisions)
        extensions << extensionOf(revision);
    resource["extension"_L1] = extensions;
}

/// The bytes that an attachment carries itself.
Result<QByteArray, fhir::ReadError> bytesOf(const QJsonObject &attachment)
{
    const QJsonValue data = attachment["data"_L1];
    if (data.isUndefined())
        return attachment.contains("url"_L1) ? Result<QByteArray, fhir::ReadError>{failed(fhir::ReadError::MissingElement)}
                                             : QByteArray{};
    // FHIR allows white space within.
    QByteArray text = data.toString().toLatin1();
    text.removeIf([](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
    const auto bytes = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!data.isString() || !bytes)
        return failed(fhir::ReadError::BadElement);
    return bytes.decoded;
}

bool isPicture(const QJsonObject &attachment)
{
    const QString type = attachment["contentType"_L1].toString();
    return type == "image/png"_L1 || type == "image/jpeg"_L1;
}

/// What cannot be shown is left out; its words stand in the text.
QVector<Picture> picturesOf(const QJsonArray &content)
{
    QVector<Picture> pictures;
    for (const QJsonValue &item : content) {
        const QJsonObject attachment = item["attachment"_L1].toObject();
        const auto bytes = isPicture(attachment) ? bytesOf(attachment) : QByteArray{};
        if (bytes && !bytes->isEmpty() && !attachment["title"_L1].toString().isEmpty())
            pictures.push_back({attachment["title"_L1].toString(), attachment["contentType"_L1].toString(), *bytes});
    }
    return pictures;
}

qsizetype indexOfText(const QJsonArray &content)
{
    for (qsizetype i = 0; i < content.size(); ++i) {
        if (content[i]["attachment"_L1]["contentType"_L1].toString().section(u';', 0, 0) == markdownType)
            return i;
    }
    return -1;
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

void setText(QJsonArray &content, const Page &page)
{
    const qsizetype index = indexOfText(content);
    QJsonObject item = index < 0 ? QJsonObject{} : content[index].toObject();
    QJsonObject attachment = item["attachment"_L1].toObject();
    if (index < 0)
        attachment["contentType"_L1] = QString{markdownType};
    fhir::setText(attachment, "language"_L1, page.language);
    fhir::setText(attachment, "title"_L1, page.title);
    if (const auto bytes = bytesOf(attachment); !bytes || QString::fromUtf8(*bytes) != page.body)
        fhir::setText(attachment, "data"_L1, base64(page.body.toUtf8()));
    item["attachment"_L1] = attachment;
    if (index < 0)
        content.prepend(item);
    else
        content[index] = item;
}

void setPictures(QJsonArray &content, const QVector<Picture> &pictures)
{
    if (picturesOf(content) == pictures)
        return;
    QJsonArray kept;
    for (const QJsonValue &item : std::as_const(content)) {
        if (!isPicture(item["attachment"_L1].toObject()))
            kept << item;
    }
    for (const Picture &picture : pictures) {
        const QJsonObject attachment{{u"contentType"_s, picture.type}, {u"title"_s, picture.name}, {u"data"_s, base64(picture.bytes)}};
        kept << QJsonObject{{u"attachment"_s, attachment}};
    }
    content = kept;
}

void setTopic(QJsonObject &resource, Topic topic)
{
    const QString before = fhir::codeIn(resource.value("category"_L1), fhir::system::topic);
    // A topic that another program knows stays while we have no better one.
    if (!before.isEmpty() && topicFrom(before) == topic)
        return;
    QJsonArray categories;
    const QJsonArray stored = resource["category"_L1].toArray();
    for (const QJsonValue &category : stored) {
        if (fhir::codeIn(category, fhir::system::topic).isEmpty())
            categories << category;
    }
    categories.prepend(fhir::codeableConcept(fhir::system::topic, codeOf(topic)));
    resource["category"_L1] = categories;
}

bool isPage(const QJsonObject &resource)
{
    return fhir::isOf(resource, "DocumentReference"_L1)
        && fhir::codeIn(resource.value("type"_L1), fhir::system::document) == fhir::code::page;
}

Audience audienceOf(const QJsonObject &resource)
{
    return people::audienceFrom(fhir::extensionOf(resource, extension::audience)["valueCode"_L1].toString());
}

} // namespace

Result<Page, fhir::ReadError> pageFromFhir(const QJsonObject &documentReference)
{
    if (!isPage(documentReference))
        return failed(fhir::ReadError::WrongType);
    if (!documentReference.contains("status"_L1) || !documentReference.contains("content"_L1))
        return failed(fhir::ReadError::MissingElement);
    const auto state = stateOf(documentReference);
    if (!state || !documentReference["content"_L1].isArray())
        return failed(fhir::ReadError::BadElement);
    const QJsonArray content = documentReference["content"_L1].toArray();
    const qsizetype index = indexOfText(content);
    if (index < 0)
        return failed(fhir::ReadError::MissingElement);
    const QJsonObject attachment = content[index]["attachment"_L1].toObject();
    const auto body = bytesOf(attachment);
    if (!body)
        return failed(body.error());

    Page page;
    page.id = fhir::idOf(documentReference);
    page.unit = fhir::referenceAt(documentReference, "custodian"_L1, "Organization"_L1);
    page.original = ResourceId::ofReference(fhir::originalOf(documentReference), u"DocumentReference");
    page.patient = fhir::referenceAt(documentReference, "subject"_L1, "Patient"_L1);
    page.state = *state;
    page.title = documentReference["description"_L1].toString();
    if (page.title.isEmpty())
        page.title = attachment["title"_L1].toString();
    // What was taken back has lost its words.
    if (page.title.isEmpty() && *state != PageState::TakenBack)
        return failed(fhir::ReadError::MissingElement);
    page.body = QString::fromUtf8(*body);
    page.pictures = picturesOf(content);
    page.language = attachment["language"_L1].toString();
    page.topic = topicFrom(fhir::codeIn(documentReference.value("category"_L1), fhir::system::topic));
    page.audience = audienceOf(documentReference);
    page.sensitive = flagAt(documentReference, extension::sensitive);
    page.example = flagAt(documentReference, extension::example);
    page.owner = textAt(documentReference, extension::owner);
    page.reviewOn = reviewOf(documentReference);
    page.writtenAt = fhir::instantAt(documentReference, "date"_L1);
    page.author = fhir::referenceAt(documentReference, "author"_L1, "Practitioner"_L1);
    page.authorName = documentReference["author"_L1][0]["display"_L1].toString();
    page.publishedAt = fhir::publishedAt(documentReference);
    page.visibleFrom = fhir::instantExtension(documentReference, extension::visibleFrom);
    page.revisions = revisionsOf(documentReference);
    return page;
}

QJsonObject toFhir(const Page &page, QJsonObject stored)
{
    QJsonObject json = fhir::resourceOf("DocumentReference"_L1, page.id, std::move(stored));
    setState(json, page.state);
    if (!isPage(json))
        json["type"_L1] = fhir::codeableConcept(fhir::system::document, fhir::code::page);
    setTopic(json, page.topic);
    fhir::setInstant(json, "date"_L1, page.writtenAt);
    if (fhir::referenceAt(json, "author"_L1, "Practitioner"_L1) != page.author && !page.author.isEmpty())
        json["author"_L1] = QJsonArray{fhir::referenceTo("Practitioner"_L1, page.author, page.authorName)};
    if (fhir::referenceAt(json, "custodian"_L1, "Organization"_L1) != page.unit)
        json["custodian"_L1] = fhir::referenceTo("Organization"_L1, page.unit);
    fhir::setText(json, "description"_L1, page.title);
    QJsonArray content = json["content"_L1].toArray();
    setText(content, page);
    setPictures(content, page.pictures);
    json["content"_L1] = content;
    if (audienceOf(json) != page.audience || fhir::extensionOf(json, extension::audience).isEmpty())
        fhir::setExtension(json, extension::audience, "valueCode"_L1, people::codeOf(page.audience));
    setFlag(json, extension::sensitive, page.sensitive);
    setFlag(json, extension::example, page.example);
    if (textAt(json, extension::owner) != page.owner)
        fhir::setExtension(json, extension::owner, "valueString"_L1, page.owner);
    if (reviewOf(json) != page.reviewOn)
        fhir::setExtension(json, extension::reviewOn, "valueDate"_L1, page.reviewOn ? page.reviewOn->toString(Qt::ISODate) : QString{});
    setRevisions(json, page.revisions);
    return json;
}

std::optional<QDate> reviewOf(const QJsonObject &documentReference)
{
    const QDate day = QDate::fromString(fhir::extensionOf(documentReference, extension::reviewOn)["valueDate"_L1].toString(), Qt::ISODate);
    return day.isValid() ? std::optional{day} : std::nullopt;
}

QLatin1StringView codeOf(Topic topic)
{
    for (const auto &[known, code] : topics) {
        if (known == topic)
            return code;
    }
    return {};
}

Topic topicFrom(QStringView code)
{
    for (const auto &[topic, known] : topics) {
        if (code == known)
            return topic;
    }
    return Topic::Other;
}

} // namespace heard::information
