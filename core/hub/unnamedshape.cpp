#include "hub/unnamedshape.h"

#include "fhir/vocabulary.h"
#include "voice/said.h"
#include "voice/unnamed.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heard::hub {

namespace {

namespace extension = fhir::extension;

constexpr qsizetype keyBytes = 32;
/// A phone may have been off for long; what is older than this says when it was not.
constexpr std::chrono::hours oldest{24 * 7 * 9};

using Found = std::optional<Refusal>;

Refusal notHere(const QString &element, const QString &why)
{
    return {422, u"business-rule"_s, why, element, {}};
}

Refusal unexpected(const QString &element)
{
    return notHere(element, u"This could tell who wrote it, and does not belong here."_s);
}

/// The first element of @p object that is not among @p allowed.
Found strangerIn(const QJsonObject &object, const QStringList &allowed, const QString &path)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!allowed.contains(it.key()))
            return unexpected(path + u'.' + it.key());
    }
    return std::nullopt;
}

/// The one object of a list of one; an empty one where it is no such list.
QJsonObject onlyOf(const QJsonValue &list)
{
    const QJsonArray items = list.toArray();
    return items.size() == 1 ? items[0].toObject() : QJsonObject{};
}

bool isUuid(const QString &text)
{
    static const QRegularExpression form{u"^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"_s};
    return form.match(text).hasMatch();
}

Found identifierFault(const QJsonObject &resource)
{
    const QJsonObject identifier = onlyOf(resource[u"identifier"]);
    if (auto stranger = strangerIn(identifier, {u"system"_s, u"value"_s}, u"Communication.identifier"_s))
        return stranger;
    const bool isOurs = identifier[u"system"] == fhir::system::uuid && isUuid(identifier[u"value"].toString());
    return isOurs ? Found{} : unexpected(u"Communication.identifier"_s);
}

Found recipientFault(const QJsonObject &resource, const QString &unit)
{
    const QJsonObject recipient = onlyOf(resource[u"recipient"]);
    if (recipient != QJsonObject{{u"reference"_s, unit}})
        return notHere(u"Communication.recipient"_s, u"It goes to the unit, and to nobody beside it."_s);
    return std::nullopt;
}

Found weekFault(const QJsonObject &resource, Instant now)
{
    const QString sent = resource[u"sent"].toString();
    const QDate day = QDate::fromString(sent, u"yyyy-MM-dd"_s);
    const auto moment = day.isValid() && day.dayOfWeek() == Qt::Monday ? Instant::fromIso(sent) : std::nullopt;
    // A clock may be ahead by a day.
    const bool isInReach = moment && *moment <= now + std::chrono::hours{24} && *moment >= now - oldest;
    return isInReach ? Found{}
                     : notHere(u"Communication.sent"_s, u"The week is said by its Monday, as a date, and is not long ago."_s);
}

bool isBytes(const QJsonValue &value)
{
    const auto bytes = QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return bytes && (*bytes).size() == keyBytes;
}

/// One extension that words may carry, where it carries it rightly.
bool isAllowedExtension(const QJsonObject &item)
{
    const QString url = item[u"url"].toString();
    const auto only = [&item](const QString &value) { return item.size() == 2 && item.contains(value); };
    if (url == extension::anonymous)
        return only(u"valueBoolean"_s) && item[u"valueBoolean"].toBool();
    if (url == extension::mayQuote)
        return only(u"valueBoolean"_s) && item[u"valueBoolean"].isBool();
    if (url == extension::about)
        return only(u"valueString"_s) && item[u"valueString"].toString().size() <= voice::Said::longestAbout;
    if (url == extension::replyKey || url == extension::quoteLock)
        return only(u"valueBase64Binary"_s) && isBytes(item[u"valueBase64Binary"]);
    if (url == extension::commitment) {
        const QJsonObject reference = item[u"valueReference"].toObject();
        return only(u"valueReference"_s) && reference.size() == 1 && reference[u"reference"].toString().startsWith("Goal/"_L1);
    }
    return false;
}

Found extensionFault(const QJsonObject &resource)
{
    QStringList met;
    const QJsonArray items = resource[u"extension"].toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QJsonObject item = items[i].toObject();
        const QString url = item[u"url"].toString();
        if (!isAllowedExtension(item) || met.contains(url))
            return unexpected(u"Communication.extension[%1]"_s.arg(i));
        met << url;
    }
    for (const QLatin1StringView needed : {extension::anonymous, extension::replyKey, extension::quoteLock}) {
        if (!met.contains(needed))
            return notHere(u"Communication.extension"_s, u"%1 is missing."_s.arg(needed));
    }
    return std::nullopt;
}

Found payloadFault(const QJsonObject &resource)
{
    const QJsonArray items = resource[u"payload"].toArray();
    if (items.isEmpty() || items.size() > 2)
        return notHere(u"Communication.payload"_s, u"There are one or two texts."_s);
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QJsonObject item = items[i].toObject();
        const QString path = u"Communication.payload[%1]"_s.arg(i);
        if (auto stranger = strangerIn(item, {u"contentString"_s, u"extension"_s}, path))
            return stranger;
        const QString words = item[u"contentString"].toString();
        const QJsonObject part = onlyOf(item[u"extension"]);
        const QString code = part[u"valueCode"].toString();
        const bool isPart = part.size() == 2 && part[u"url"] == extension::part
            && (code == fhir::code::good || code == fhir::code::better);
        if (!isPart)
            return unexpected(path + u".extension"_s);
        if (words.isEmpty() || words.size() > voice::Said::longestWords)
            return notHere(path + u".contentString"_s, u"There are words, and not more than %1 characters."_s.arg(voice::Said::longestWords));
    }
    return std::nullopt;
}

Found secretFault(const QJsonObject &resource)
{
    const QJsonObject item = onlyOf(resource[u"payload"]);
    if (auto stranger = strangerIn(item, {u"contentString"_s}, u"Communication.payload"_s))
        return stranger;
    return isBytes(item[u"contentString"]) ? Found{} : notHere(u"Communication.payload"_s, u"It holds the secret alone."_s);
}

} // namespace

QString uuidOf(const QJsonObject &resource)
{
    return onlyOf(resource[u"identifier"])[u"value"].toString();
}

Answered<Unnamed> unnamedShape(const QJsonObject &resource, const QString &unit, Instant now)
{
    if (resource[u"resourceType"] != "Communication"_L1 || resource[u"status"] != "completed"_L1)
        return failed(notHere(u"Communication.status"_s, u"It is a Communication that was completed."_s));
    const QJsonObject category = onlyOf(resource[u"category"]);
    const QJsonObject coding = onlyOf(category[u"coding"]);
    const QString code = coding[u"code"].toString();
    const bool isWords = code == fhir::code::feedback;
    const bool isKnown = coding[u"system"] == fhir::system::communication && (isWords || code == fhir::code::quoteWithdrawal);
    if (category.size() != 1 || coding.size() != 2 || !isKnown)
        return failed(notHere(u"Communication.category"_s, u"Only feedback and the withdrawal of a consent come without a name."_s));
    QStringList allowed{u"resourceType"_s, u"status"_s, u"category"_s, u"recipient"_s, u"sent"_s, u"payload"_s, u"identifier"_s};
    if (isWords)
        allowed << u"extension"_s;
    for (const Found &found : {strangerIn(resource, allowed, u"Communication"_s), identifierFault(resource),
             recipientFault(resource, unit), weekFault(resource, now),
             isWords ? extensionFault(resource) : std::nullopt, isWords ? payloadFault(resource) : secretFault(resource)}) {
        if (found)
            return failed(*found);
    }
    return isWords ? Unnamed::Words : Unnamed::QuoteWithdrawal;
}

} // namespace heard::hub
