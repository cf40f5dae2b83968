#include "care/concernlist.h"

#include "fhir/vocabulary.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace heard::care {

namespace {

constexpr auto translationUrl = "http://hl7.org/fhir/StructureDefinition/translation"_L1;

/// FHIR's own way of saying a text in another language: an extension beside it.
QString wordsOf(const QJsonObject &item, const QString &language)
{
    const auto translations = fhir::extensionsOf(item["_text"_L1].toObject(), translationUrl);
    for (const QJsonObject &translation : translations) {
        if (fhir::extensionOf(translation, "lang"_L1)["valueCode"_L1].toString() != language)
            continue;
        const QString words = fhir::extensionOf(translation, "content"_L1)["valueString"_L1].toString();
        if (!words.isEmpty())
            return words;
    }
    return item["text"_L1].toString();
}

Concern concernFrom(const QJsonObject &item, const QString &language)
{
    return {item["linkId"_L1].toString(), wordsOf(item, language),
            fhir::extensionOf(item, fhir::extension::urgentConcern)["valueBoolean"_L1].toBool()};
}

Result<ConcernGroup, fhir::ReadError> groupFrom(const QJsonObject &item, const QString &language)
{
    ConcernGroup group{item["linkId"_L1].toString(), wordsOf(item, language), {}};
    const QJsonArray items = item["item"_L1].toArray();
    for (const QJsonValue &inner : items) {
        if (inner["type"_L1].toString() == "text"_L1)
            continue;
        Concern concern = concernFrom(inner.toObject(), language);
        if (concern.id.isEmpty() || concern.words.isEmpty())
            return failed(fhir::ReadError::MissingElement);
        group.concerns << concern;
    }
    if (group.id.isEmpty() || group.title.isEmpty() || group.concerns.isEmpty())
        return failed(fhir::ReadError::MissingElement);
    return group;
}

} // namespace

const Concern *ConcernList::concern(const QString &id) const
{
    for (const ConcernGroup &group : groups) {
        for (const Concern &concern : group.concerns) {
            if (concern.id == id)
                return &concern;
        }
    }
    return nullptr;
}

QString ConcernList::groupOf(const QString &concern) const
{
    for (const ConcernGroup &group : groups) {
        for (const Concern &one : group.concerns) {
            if (one.id == concern)
                return group.id;
        }
    }
    return {};
}

qsizetype ConcernList::placeOf(const QString &concern) const
{
    qsizetype place = 0;
    for (const ConcernGroup &group : groups) {
        for (const Concern &one : group.concerns) {
            if (one.id == concern)
                return place;
            ++place;
        }
    }
    return place;
}

Result<ConcernList, fhir::ReadError> concernListFromFhir(const QJsonObject &questionnaire, const QString &language)
{
    if (!fhir::isOf(questionnaire, "Questionnaire"_L1))
        return failed(fhir::ReadError::WrongType);
    ConcernList list{questionnaire["url"_L1].toString(), questionnaire["version"_L1].toString(), {}};
    if (list.url.isEmpty() || list.version.isEmpty())
        return failed(fhir::ReadError::MissingElement);
    const QJsonArray items = questionnaire["item"_L1].toArray();
    for (const QJsonValue &item : items) {
        if (item["type"_L1].toString() != "group"_L1)
            continue;
        auto group = groupFrom(item.toObject(), language);
        if (!group)
            return failed(group.error());
        list.groups << *std::move(group);
    }
    if (list.groups.isEmpty())
        return failed(fhir::ReadError::MissingElement);
    return list;
}

QJsonObject shippedQuestionnaire()
{
    QFile file{u":/heard/care/hna.json"_s};
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject{};
}

ConcernList concernsIn(const QString &language)
{
    return concernListFromFhir(shippedQuestionnaire(), language).value_or(ConcernList{});
}

const ConcernList &concerns()
{
    static const ConcernList english = concernsIn({});
    return english;
}

} // namespace heard::care
