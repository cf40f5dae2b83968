#include "fhir/communication.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace heard::fhir {

namespace {

bool hasCode(const QJsonValue &concepts, Word code)
{
    const QJsonArray list = concepts.toArray();
    for (const QJsonValue &item : list) {
        const QJsonArray codings = item["coding"_L1].toArray();
        for (const QJsonValue &coding : codings) {
            if (coding["code"_L1].toString() == code)
                return true;
        }
    }
    return false;
}

} // namespace

bool isCommunication(const QJsonObject &resource, Word category)
{
    return isOf(resource, "Communication"_L1) && hasCode(resource["category"_L1], category);
}

QJsonObject communicationOf(Word category, const ResourceId &id, QJsonObject stored)
{
    QJsonObject json = resourceOf("Communication"_L1, id, std::move(stored));
    if (!json.contains("category"_L1))
        json["category"_L1] = QJsonArray{codeableConcept(system::communication, category)};
    return json;
}

Result<Instant, ReadError> sentAt(const QJsonObject &communication)
{
    if (!communication.contains("status"_L1) || !communication.contains("sent"_L1))
        return failed(ReadError::MissingElement);
    const auto sent = instantAt(communication, "sent"_L1);
    if (communication["status"_L1].toString().isEmpty() || !sent)
        return failed(ReadError::BadElement);
    return *sent;
}

void bringSentBackTo(Instant now, QJsonObject &communication)
{
    const auto sent = sentAt(communication);
    if (sent && *sent > now)
        setInstant(communication, "sent"_L1, now);
}

void setInstant(QJsonObject &object, QLatin1StringView name, std::optional<Instant> instant)
{
    if (instantAt(object, name) == instant)
        return;
    setText(object, name, instant ? instant->toIso() : QString{});
}

Result<QString, ReadError> wordsOf(const QJsonObject &communication)
{
    const QJsonValue payload = communication["payload"_L1];
    if (!payload.isUndefined() && !payload.isArray())
        return failed(ReadError::BadElement);
    QStringList paragraphs;
    const QJsonArray items = payload.toArray();
    for (const QJsonValue &item : items) {
        if (const QString words = item["contentString"_L1].toString(); !words.isEmpty())
            paragraphs << words;
    }
    if (paragraphs.isEmpty())
        return failed(ReadError::MissingElement);
    return paragraphs.join("\n\n"_L1);
}

void setWords(QJsonObject &communication, const QString &words)
{
    if (wordsOf(communication).value_or(QString{}) == words)
        return;
    communication["payload"_L1] = QJsonArray{QJsonObject{{u"contentString"_s, words}}};
}

std::optional<Instant> instantExtension(const QJsonObject &element, Word url)
{
    return instantAt(extensionOf(element, url), "valueInstant"_L1);
}

void setInstantExtension(QJsonObject &element, Word url, std::optional<Instant> instant)
{
    if (instantExtension(element, url) != instant)
        setExtension(element, url, "valueInstant"_L1, instant ? QJsonValue{instant->toIso()} : QJsonValue{});
}

} // namespace heard::fhir
