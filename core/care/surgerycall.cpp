#include "care/surgerycall.h"

#include "base/day.h"
#include "fhir/communication.h"

#include <QDateTime>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace heard::care {

namespace {

namespace extension = fhir::extension;

constexpr auto checklist = "https://heard.example/fhir/Questionnaire/wound-care|1"_L1;

constexpr std::array<std::pair<CallAttempt::Outcome, QLatin1StringView>, 3> outcomes{{
    {CallAttempt::Outcome::NoAnswer, "no-answer"_L1},
    {CallAttempt::Outcome::Spoke, "spoke"_L1},
    {CallAttempt::Outcome::NotPossible, "not-possible"_L1},
}};

QString outcomeWord(CallAttempt::Outcome outcome)
{
    const auto *const found = std::find_if(outcomes.begin(), outcomes.end(), [&](const auto &one) { return one.first == outcome; });
    return QString{found->second};
}

std::optional<CallAttempt::Outcome> outcomeOf(const QString &word)
{
    const auto *const found = std::find_if(outcomes.begin(), outcomes.end(), [&](const auto &one) { return one.second == word; });
    return found == outcomes.end() ? std::nullopt : std::optional{found->first};
}

std::optional<CallAttempt> attemptFrom(const QJsonObject &attempt)
{
    const auto when = Instant::fromIso(fhir::extensionOf(attempt, "when"_L1)["valueInstant"_L1].toString());
    const auto outcome = outcomeOf(fhir::extensionOf(attempt, "outcome"_L1)["valueCode"_L1].toString());
    if (!when || !outcome)
        return std::nullopt;
    const QJsonObject who = fhir::extensionOf(attempt, "who"_L1);
    return CallAttempt{*when, *outcome, fhir::referenceAt(who, "valueReference"_L1, "Practitioner"_L1),
                       who["valueReference"_L1]["display"_L1].toString()};
}

QVector<CallAttempt> attemptsOf(const QJsonObject &task)
{
    QVector<CallAttempt> attempts;
    for (const QJsonObject &stored : fhir::extensionsOf(task, extension::attempt)) {
        if (const auto attempt = attemptFrom(stored))
            attempts << *attempt;
    }
    return attempts;
}

QJsonObject extensionOf(const CallAttempt &attempt)
{
    QJsonArray parts{QJsonObject{{u"url"_s, u"when"_s}, {u"valueInstant"_s, attempt.when.toIso()}},
                     QJsonObject{{u"url"_s, u"outcome"_s}, {u"valueCode"_s, outcomeWord(attempt.outcome)}}};
    if (!attempt.caller.isEmpty())
        parts << QJsonObject{{u"url"_s, u"who"_s},
                             {u"valueReference"_s, fhir::referenceTo("Practitioner"_L1, attempt.caller, attempt.callerName)}};
    return {{u"url"_s, QString{extension::attempt}}, {u"extension"_s, parts}};
}

void setAttempts(QJsonObject &task, const QVector<CallAttempt> &attempts)
{
    if (attemptsOf(task) == attempts)
        return;
    QJsonArray kept;
    const QJsonArray extensions = task.value("extension"_L1).toArray();
    for (const QJsonValue &other : extensions) {
        if (other["url"_L1].toString() != extension::attempt)
            kept << other;
    }
    for (const CallAttempt &attempt : attempts)
        kept << extensionOf(attempt);
    if (kept.isEmpty())
        task.remove("extension"_L1);
    else
        task["extension"_L1] = kept;
}

ResourceId answersOf(const QJsonObject &task)
{
    return fhir::referenceAt(task["output"_L1][0].toObject(), "valueReference"_L1, "QuestionnaireResponse"_L1);
}

void setAnswers(QJsonObject &task, const ResourceId &answers)
{
    if (answersOf(task) == answers)
        return;
    if (answers.isEmpty())
        task.remove("output"_L1);
    else
        task["output"_L1] = QJsonArray{QJsonObject{
            {u"type"_s, QJsonObject{{u"text"_s, u"Wound-care checklist"_s}}},
            {u"valueReference"_s, fhir::referenceTo("QuestionnaireResponse"_L1, answers)}}};
}

void setNote(QJsonObject &task, const CallRecord &record)
{
    if (task.value("note"_L1)[0]["text"_L1].toString() == record.words)
        return;
    if (record.words.isEmpty())
        task.remove("note"_L1);
    else
        task["note"_L1] = QJsonArray{QJsonObject{{u"text"_s, record.words}}};
}

QString statusOf(const CallRecord &record)
{
    return record.undone ? u"cancelled"_s : record.done ? u"completed"_s : u"in-progress"_s;
}

} // namespace

int SurgeryCall::unanswered() const
{
    return static_cast<int>(std::count_if(attempts.begin(), attempts.end(), [](const CallAttempt &attempt) {
        return attempt.outcome == CallAttempt::Outcome::NoAnswer;
    }));
}

bool SurgeryCall::spoke() const
{
    return state == State::Done
        && std::any_of(attempts.begin(), attempts.end(),
                       [](const CallAttempt &attempt) { return attempt.outcome == CallAttempt::Outcome::Spoke; });
}

bool worries(const WoundAnswer &answer)
{
    return std::any_of(woundChecks.begin(), woundChecks.end(), [&](const WoundCheck &check) {
        return check.id == answer.id && check.worriesIfYes == answer.yes;
    });
}

QDate callDay(Instant surgery, const QTimeZone &zone)
{
    return dayOf(surgery, zone).addDays(1);
}

Result<CallRecord, fhir::ReadError> callRecordFromFhir(const QJsonObject &task)
{
    if (!fhir::isOf(task, "Task"_L1) || fhir::codeIn(task["code"_L1], fhir::system::task) != fhir::code::afterSurgeryCall)
        return failed(fhir::ReadError::WrongType);
    CallRecord read;
    read.id = fhir::idOf(task);
    read.surgery = fhir::referenceAt(task, "focus"_L1, "Appointment"_L1);
    read.patient = fhir::referenceAt(task, "for"_L1, "Patient"_L1);
    const auto since = fhir::instantAt(task, "authoredOn"_L1);
    if (!fhir::referenceAt(task, "requester"_L1, "Patient"_L1).isEmpty())
        return failed(fhir::ReadError::BadElement);
    if (read.surgery.isEmpty() || read.patient.isEmpty() || !task.contains("status"_L1) || !since)
        return failed(fhir::ReadError::MissingElement);
    read.since = *since;
    read.caller = fhir::referenceAt(task, "owner"_L1, "Practitioner"_L1);
    read.callerName = task["owner"_L1]["display"_L1].toString();
    read.attempts = attemptsOf(task);
    const QString status = task["status"_L1].toString();
    read.done = status == "completed"_L1;
    read.undone = status == "cancelled"_L1 || status == "entered-in-error"_L1;
    read.answers = answersOf(task);
    read.words = task["note"_L1][0]["text"_L1].toString();
    return read;
}

QJsonObject toFhir(const CallRecord &record, QJsonObject stored)
{
    QJsonObject json = fhir::resourceOf("Task"_L1, record.id, std::move(stored));
    json["status"_L1] = statusOf(record);
    if (!json.contains("intent"_L1))
        json["intent"_L1] = u"order"_s;
    if (!json.contains("code"_L1))
        json["code"_L1] = fhir::codeableConcept(fhir::system::task, fhir::code::afterSurgeryCall);
    if (fhir::referenceAt(json, "focus"_L1, "Appointment"_L1) != record.surgery)
        json["focus"_L1] = fhir::referenceTo("Appointment"_L1, record.surgery);
    if (fhir::referenceAt(json, "for"_L1, "Patient"_L1) != record.patient)
        json["for"_L1] = fhir::referenceTo("Patient"_L1, record.patient);
    if (!json.contains("requester"_L1))
        json["requester"_L1] = fhir::referenceTo("Practitioner"_L1, record.caller, record.callerName);
    if (fhir::referenceAt(json, "owner"_L1, "Practitioner"_L1) != record.caller)
        json["owner"_L1] = fhir::referenceTo("Practitioner"_L1, record.caller, record.callerName);
    fhir::setInstant(json, "authoredOn"_L1, record.since);
    setAttempts(json, record.attempts);
    setAnswers(json, record.answers);
    setNote(json, record);
    return json;
}

QVector<WoundAnswer> woundAnswersFromFhir(const QJsonObject &response)
{
    QVector<WoundAnswer> answers;
    const QJsonArray items = response["item"_L1].toArray();
    for (const QJsonValue &item : items) {
        const QString id = item["linkId"_L1].toString();
        const QJsonValue value = item["answer"_L1][0]["valueBoolean"_L1];
        const bool known = std::any_of(woundChecks.begin(), woundChecks.end(),
                                       [&](const WoundCheck &check) { return check.id == id; });
        if (known && value.isBool())
            answers << WoundAnswer{id, value.toBool()};
    }
    return answers;
}

QJsonObject woundAnswersToFhir(const QVector<WoundAnswer> &answers, const CallRecord &record, Instant at)
{
    QJsonArray items;
    for (const WoundAnswer &answer : answers)
        items << QJsonObject{{u"linkId"_s, answer.id},
                             {u"answer"_s, QJsonArray{QJsonObject{{u"valueBoolean"_s, answer.yes}}}}};
    QJsonObject json = fhir::resourceOf("QuestionnaireResponse"_L1, {}, {});
    json["questionnaire"_L1] = QString{checklist};
    json["status"_L1] = u"completed"_s;
    json["subject"_L1] = fhir::referenceTo("Patient"_L1, record.patient);
    json["author"_L1] = fhir::referenceTo("Practitioner"_L1, record.caller, record.callerName);
    json["source"_L1] = fhir::referenceTo("Patient"_L1, record.patient);
    json["authored"_L1] = at.toIso();
    if (!items.isEmpty())
        json["item"_L1] = items;
    return json;
}

} // namespace heard::care
