#include "care/assessment.h"

#include "fhir/communication.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heard::care {

namespace {

namespace extension = fhir::extension;

QString idOfItem(const QJsonObject &item)
{
    return item["linkId"_L1].toString();
}

bool isGroup(const QJsonObject &item)
{
    const auto &groups = concerns().groups;
    return !item["item"_L1].toArray().isEmpty()
        || std::any_of(groups.begin(), groups.end(), [id = idOfItem(item)](const auto &group) { return group.id == id; });
}

/// The group about which @p item says more; empty where it is something else.
QString groupOfMore(const QJsonObject &item)
{
    const QString id = idOfItem(item);
    return id.endsWith(moreSuffix) ? id.chopped(moreSuffix.size()) : QString{};
}

/// A concern may be of a version that we do not know: it is what has a number or no answer at all.
bool isConcern(const QJsonObject &item)
{
    const QString id = idOfItem(item);
    const QJsonValue answer = item["answer"_L1];
    return !id.isEmpty() && id != distressItem && id != mattersMostItem && groupOfMore(item).isEmpty() && !isGroup(item)
        && (answer.isUndefined() || answer[0]["valueInteger"_L1].isDouble());
}

std::optional<int> weightOf(const QJsonObject &item)
{
    const int weight = item["answer"_L1][0]["valueInteger"_L1].toInt(-1);
    return weight >= 0 && weight <= heaviest ? std::optional{weight} : std::nullopt;
}

WeighedConcern concernFrom(const QJsonObject &item)
{
    const QString id = idOfItem(item);
    const Concern *known = concerns().concern(id);
    const QString words = item["text"_L1].toString();
    // Either says so: a list of another version may know better.
    const bool urgent = (known && known->urgent)
        || fhir::extensionOf(item, extension::urgentConcern)["valueBoolean"_L1].toBool();
    return {id, !words.isEmpty() ? words : known ? known->words : id, weightOf(item), urgent,
            urgent ? fhir::instantExtension(item, extension::saidAt) : std::nullopt};
}

QString wordsIn(const QJsonObject &item)
{
    return item["answer"_L1][0]["valueString"_L1].toString();
}

/// The first of each group counts.
void addMore(Answers &answers, const GroupWords &more)
{
    const bool known = std::any_of(answers.more.begin(), answers.more.end(),
                                   [&](const GroupWords &other) { return other.group == more.group; });
    if (!known && !more.words.isEmpty())
        answers.more << more;
}

void collect(const QJsonArray &items, Answers &answers)
{
    for (const QJsonValue &value : items) {
        const QJsonObject item = value.toObject();
        const QString id = idOfItem(item);
        if (isGroup(item))
            collect(item["item"_L1].toArray(), answers);
        else if (id == distressItem)
            answers.distress = weightOf(item);
        else if (id == mattersMostItem)
            answers.mattersMost = wordsIn(item);
        else if (const QString group = groupOfMore(item); !group.isEmpty())
            addMore(answers, {group, wordsIn(item)});
        else if (isConcern(item)
                 && std::none_of(answers.ticked.begin(), answers.ticked.end(), [&](const auto &one) { return one.id == id; }))
            answers.ticked << concernFrom(item);
    }
}

Answers answersIn(const QJsonObject &response)
{
    Answers answers;
    collect(response["item"_L1].toArray(), answers);
    std::stable_sort(answers.ticked.begin(), answers.ticked.end(), [](const auto &a, const auto &b) {
        return concerns().placeOf(a.id) < concerns().placeOf(b.id);
    });
    return answers;
}

/// The answer's first value, with what another system put beside it.
void setAnswer(QJsonObject &item, QLatin1StringView name, const QJsonValue &value)
{
    QJsonArray answers = item.value("answer"_L1).toArray();
    QJsonObject first = answers.at(0).toObject();
    if (!answers.isEmpty())
        answers.removeFirst();
    const QStringList names = first.keys();
    for (const QString &former : names) {
        if (former.startsWith("value"_L1))
            first.remove(former);
    }
    first[name] = value;
    answers.prepend(first);
    item["answer"_L1] = answers;
}

QJsonObject applied(const WeighedConcern &concern, QJsonObject stored)
{
    stored["linkId"_L1] = concern.id;
    stored["text"_L1] = concern.words;
    if (concern.weight)
        setAnswer(stored, "valueInteger"_L1, *concern.weight);
    else
        stored.remove("answer"_L1);
    if (concern.urgent && fhir::extensionOf(stored, extension::urgentConcern).isEmpty())
        fhir::setExtension(stored, extension::urgentConcern, "valueBoolean"_L1, true);
    if (concern.urgent)
        fhir::setInstantExtension(stored, extension::saidAt, concern.since);
    return stored;
}

/// @p items without what is ours, which is put into @p ours by its id.
QJsonArray takenApart(const QJsonArray &items, QHash<QString, QJsonObject> &ours)
{
    QJsonArray others;
    for (const QJsonValue &value : items) {
        QJsonObject item = value.toObject();
        const QString id = idOfItem(item);
        if (isGroup(item)) {
            const QJsonArray left = takenApart(item["item"_L1].toArray(), ours);
            item["item"_L1] = left;
            if (!left.isEmpty())
                others << item;
        } else if (isConcern(item) || id == distressItem || id == mattersMostItem || !groupOfMore(item).isEmpty()) {
            ours.insert(id, item);
        } else {
            others << value;
        }
    }
    return others;
}

void addToGroup(QJsonArray &items, const QString &id, const QJsonObject &item)
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        QJsonObject group = items[i].toObject();
        if (idOfItem(group) != id)
            continue;
        group["item"_L1] = group["item"_L1].toArray() << QJsonValue{item};
        items[i] = group;
        return;
    }
    QJsonObject group{{u"linkId"_s, id}, {u"item"_s, QJsonArray{item}}};
    for (const ConcernGroup &known : concerns().groups) {
        if (known.id == id)
            group["text"_L1] = known.title;
    }
    items << group;
}

void setAnswers(QJsonObject &response, const Answers &answers)
{
    if (answersIn(response) == answers)
        return;
    QHash<QString, QJsonObject> ours;
    QJsonArray items = takenApart(response.value("item"_L1).toArray(), ours);
    for (const WeighedConcern &concern : answers.ticked) {
        const QJsonObject item = applied(concern, ours.value(concern.id));
        if (const QString group = concerns().groupOf(concern.id); !group.isEmpty())
            addToGroup(items, group, item);
        else
            items << item;
    }
    const auto answered = [&](const QString &id, QLatin1StringView name, const QJsonValue &value) {
        QJsonObject item = ours.value(id);
        item["linkId"_L1] = id;
        setAnswer(item, name, value);
        return item;
    };
    for (const GroupWords &more : answers.more)
        addToGroup(items, more.group, answered(more.group + moreSuffix, "valueString"_L1, more.words));
    if (answers.distress)
        items << answered(distressItem, "valueInteger"_L1, *answers.distress);
    if (!answers.mattersMost.isEmpty())
        items << answered(mattersMostItem, "valueString"_L1, answers.mattersMost);
    if (items.isEmpty())
        response.remove("item"_L1);
    else
        response["item"_L1] = items;
}

bool isOurs(const QString &questionnaire)
{
    return questionnaire == concerns().url || questionnaire.startsWith(concerns().url + u'|');
}

/// Who wrote it: the patient, unless it names somebody of the team.
void setWriter(QJsonObject &response, const Assessment &assessment)
{
    if (!assessment.writer.isEmpty()) {
        if (fhir::referenceAt(response, "author"_L1, "Practitioner"_L1) != assessment.writer)
            response["author"_L1] = fhir::referenceTo("Practitioner"_L1, assessment.writer);
    } else if (fhir::referenceAt(response, "author"_L1, "Patient"_L1) != assessment.patient) {
        response["author"_L1] = fhir::referenceTo("Patient"_L1, assessment.patient);
    }
}

} // namespace

bool Answers::isUrgent() const
{
    return std::any_of(ticked.begin(), ticked.end(), [](const WeighedConcern &concern) { return concern.urgent; });
}

QVector<WeighedConcern> Answers::ranked() const
{
    QVector<WeighedConcern> ranked = ticked;
    std::stable_sort(ranked.begin(), ranked.end(), [](const WeighedConcern &a, const WeighedConcern &b) {
        return std::pair{a.urgent, a.weight.value_or(-1)} > std::pair{b.urgent, b.weight.value_or(-1)};
    });
    return ranked;
}

Urgency urgencyOf(const QVector<Assessment> &answers)
{
    const auto isLookedAfter = [&](const Assessment &own, const WeighedConcern &concern) {
        if (!concern.since)
            return own.handledAt.has_value();
        return std::any_of(answers.begin(), answers.end(), [&](const Assessment &other) {
            const auto &said = other.answers.ticked;
            return other.handledAt >= concern.since
                && std::any_of(said.begin(), said.end(), [&](const auto &one) { return one.since == concern.since; });
        });
    };
    const auto add = [](QVector<WeighedConcern> &to, const WeighedConcern &concern) {
        if (std::none_of(to.begin(), to.end(), [&](const auto &one) { return one.id == concern.id; }))
            to << concern;
    };
    Urgency urgency;
    for (const Assessment &one : answers) {
        urgency.handledAt = std::max(urgency.handledAt, one.handledAt);
        for (const WeighedConcern &concern : one.answers.ticked) {
            if (concern.urgent && !isLookedAfter(one, concern))
                add(urgency.waiting, concern);
        }
    }
    for (const Assessment &one : answers) {
        for (const WeighedConcern &concern : one.answers.ticked) {
            const auto &waiting = urgency.waiting;
            if (concern.urgent && std::none_of(waiting.begin(), waiting.end(), [&](const auto &other) { return other.id == concern.id; }))
                add(urgency.lookedAfter, concern);
        }
    }
    return urgency;
}

Result<Assessment, fhir::ReadError> assessmentFromFhir(const QJsonObject &response)
{
    if (!fhir::isOf(response, "QuestionnaireResponse"_L1) || !isOurs(response["questionnaire"_L1].toString()))
        return failed(fhir::ReadError::WrongType);
    if (!response.contains("status"_L1) || !response.contains("authored"_L1))
        return failed(fhir::ReadError::MissingElement);
    const auto authored = fhir::instantAt(response, "authored"_L1);
    const QJsonValue items = response["item"_L1];
    if (response["status"_L1].toString().isEmpty() || !authored || (!items.isUndefined() && !items.isArray()))
        return failed(fhir::ReadError::BadElement);

    Assessment read;
    read.id = fhir::idOf(response);
    read.patient = fhir::referenceAt(response, "subject"_L1, "Patient"_L1);
    if (read.patient.isEmpty())
        return failed(fhir::ReadError::MissingElement);
    read.request = fhir::referenceAt(response, "basedOn"_L1, "ServiceRequest"_L1);
    read.writer = fhir::referenceAt(response, "author"_L1, "Practitioner"_L1);
    read.questionnaire = response["questionnaire"_L1].toString();
    read.answers = answersIn(response);
    read.at = *authored;
    read.handledAt = fhir::instantExtension(response, extension::handled);
    return read;
}

QJsonObject toFhir(const Assessment &assessment, QJsonObject stored)
{
    QJsonObject json = fhir::resourceOf("QuestionnaireResponse"_L1, assessment.id, std::move(stored));
    if (!json.contains("status"_L1))
        json["status"_L1] = u"completed"_s;
    json["questionnaire"_L1] = assessment.questionnaire;
    if (fhir::referenceAt(json, "basedOn"_L1, "ServiceRequest"_L1) != assessment.request)
        json["basedOn"_L1] = QJsonArray{fhir::referenceTo("ServiceRequest"_L1, assessment.request)};
    if (fhir::referenceAt(json, "subject"_L1, "Patient"_L1) != assessment.patient) {
        json["subject"_L1] = fhir::referenceTo("Patient"_L1, assessment.patient);
        json["source"_L1] = fhir::referenceTo("Patient"_L1, assessment.patient);
    }
    setWriter(json, assessment);
    fhir::setInstant(json, "authored"_L1, assessment.at);
    setAnswers(json, assessment.answers);
    fhir::setInstantExtension(json, extension::handled, assessment.handledAt);
    return json;
}

} // namespace heard::care
