// What the team notes of the calls after operations, and takes back.

#include "care/surgerycallafter.h"
#include "care/surgerycalls.h"
#include "people/teammembers.h"
#include "store/edit.h"

#include <utility>

using namespace Qt::StringLiterals;
using heard::store::Reader;
using heard::store::WriteResult;
using heard::store::Writer;

namespace heard::care {

namespace {

using Done = WriteResult<void, SurgeryCallError>;
using Noted = SurgeryCalls::Noted;

/// The Task of the call that is to be changed, and who changes it.
struct Editing {
    SurgeryCall call;
    CallRecord record;
    QJsonObject stored;
};

WriteResult<Editing, SurgeryCallError> editing(Writer &writer, const ResourceId &surgery, const ResourceId &author, const QTimeZone &zone)
{
    const auto call = surgeryCallAfter(writer, surgery, writer.now(), zone);
    if (!call)
        return failed(call.error());
    if (!*call)
        return failed(SurgeryCallError::NotFound);
    const auto signature = people::signedBy<SurgeryCallError>(writer, author);
    if (!signature)
        return failed(signature.error());
    if ((*call)->state == SurgeryCall::State::Done)
        return failed(SurgeryCallError::AlreadyDone);
    Editing edited;
    edited.call = **call;
    if (!edited.call.task.isEmpty()) {
        const auto stored = writer.json(u"Task"_s, edited.call.task);
        if (!stored)
            return failed(stored.error());
        edited.stored = stored->value_or(QJsonObject{});
        edited.record = callRecordFromFhir(edited.stored).value_or(CallRecord{});
    }
    // What was said before the operation was moved is about another day.
    if (edited.call.attempts.isEmpty()) {
        edited.record.answers = {};
        edited.record.words.clear();
    }
    edited.record.surgery = edited.call.id;
    edited.record.patient = edited.call.patient;
    edited.record.caller = signature->id;
    edited.record.callerName = signature->name;
    edited.record.done = false;
    if (edited.record.id.isEmpty())
        edited.record.since = writer.now();
    return edited;
}

void addTry(Editing &edited, Instant when, CallAttempt::Outcome outcome)
{
    edited.record.attempts << CallAttempt{when, outcome, edited.record.caller, edited.record.callerName};
}

/// Gives the try that was added.
Noted store(Writer &writer, const Editing &edited)
{
    if (edited.record.id.isEmpty()) {
        const auto created = writer.create(toFhir(edited.record));
        return created ? Noted{edited.record.attempts.last()} : failed(created.error());
    }
    const auto updated = writer.update(toFhir(edited.record, edited.stored));
    return updated ? Noted{edited.record.attempts.last()} : failed(updated.error());
}

/// The call's record that holds @p made: two desktops that were offline may each have begun one.
WriteResult<ResourceId, SurgeryCallError> recordWith(const Reader &reader, const ResourceId &surgery, const CallAttempt &made)
{
    const auto records = reader.all<CallRecord>(
        "SELECT t.json, " HEARD_DELIVERY_COLUMNS
        R"(  FROM reference f
             CROSS JOIN resource t ON t.key = f.source
             JOIN delivery d ON d.key = t.key
            WHERE f.target = 'Appointment/' || :surgery AND f.path = 'Task.focus')",
        {{":surgery", surgery.value}}, callRecordFromFhir);
    if (!records)
        return failed(records.error());
    for (const CallRecord &record : *records) {
        if (record.attempts.contains(made))
            return record.id;
    }
    return failed(SurgeryCallError::NothingToUndo);
}

/// Of what ended the call, the answers go too; their id is the answer.
WriteResult<ResourceId, SurgeryCallError> takeBack(CallRecord &record, const CallAttempt &made)
{
    const qsizetype at = record.attempts.lastIndexOf(made);
    if (at < 0)
        return failed(SurgeryCallError::NothingToUndo);
    const bool isLast = at == record.attempts.size() - 1;
    const bool ended = made.outcome != CallAttempt::Outcome::NoAnswer;
    if (ended && !isLast)
        return failed(SurgeryCallError::NotedSince);
    record.attempts.removeAt(at);
    if (isLast && !record.attempts.isEmpty() && !record.attempts.last().caller.isEmpty()) {
        record.caller = record.attempts.last().caller;
        record.callerName = record.attempts.last().callerName;
    }
    record.undone = record.attempts.isEmpty();
    if (!ended)
        return ResourceId{};
    record.done = false;
    record.words.clear();
    return std::exchange(record.answers, {});
}

} // namespace

QFuture<Noted> SurgeryCalls::noAnswer(const ResourceId &surgery, const ResourceId &author, const QTimeZone &zone)
{
    return m_database.write([=](Writer &writer) -> Noted {
        auto edited = editing(writer, surgery, author, zone);
        if (!edited)
            return failed(edited.error());
        addTry(*edited, writer.now(), CallAttempt::Outcome::NoAnswer);
        return store(writer, *edited);
    });
}

QFuture<Noted> SurgeryCalls::spoke(const ResourceId &surgery, const QVector<WoundAnswer> &answers, const QString &words,
                                  const ResourceId &author, const QTimeZone &zone)
{
    return m_database.write([=, words = words.trimmed()](Writer &writer) -> Noted {
        if (words.size() > longestWords)
            return failed(SurgeryCallError::TooLong);
        auto edited = editing(writer, surgery, author, zone);
        if (!edited)
            return failed(edited.error());
        const auto response = writer.create(woundAnswersToFhir(answers, edited->record, writer.now()));
        if (!response)
            return failed(response.error());
        addTry(*edited, writer.now(), CallAttempt::Outcome::Spoke);
        edited->record.answers = *response;
        edited->record.words = words;
        edited->record.done = true;
        return store(writer, *edited);
    });
}

QFuture<Noted> SurgeryCalls::notPossible(const ResourceId &surgery, const QString &reason, const ResourceId &author,
                                        const QTimeZone &zone)
{
    return m_database.write([=, reason = reason.trimmed()](Writer &writer) -> Noted {
        if (reason.isEmpty())
            return failed(SurgeryCallError::ReasonMissing);
        if (reason.size() > longestWords)
            return failed(SurgeryCallError::TooLong);
        auto edited = editing(writer, surgery, author, zone);
        if (!edited)
            return failed(edited.error());
        addTry(*edited, writer.now(), CallAttempt::Outcome::NotPossible);
        edited->record.words = reason;
        edited->record.done = true;
        return store(writer, *edited);
    });
}

QFuture<Done> SurgeryCalls::undo(const ResourceId &surgery, const CallAttempt &made, const QTimeZone &zone)
{
    return m_database.write([=](Writer &writer) -> Done {
        const auto call = surgeryCallAfter(writer, surgery, writer.now(), zone);
        if (!call)
            return failed(call.error());
        // What was noted before the operation was moved is about another day.
        if (!*call || made.when < (*call)->surgeryAt)
            return failed(SurgeryCallError::NothingToUndo);
        const auto task = recordWith(writer, (*call)->id, made);
        if (!task)
            return failed(task.error());
        ResourceId answers;
        const Done undone = store::edit<SurgeryCallError>(writer, u"Task"_s, *task, [&](QJsonObject &json) -> Done {
            auto record = callRecordFromFhir(json);
            if (!record)
                return failed(SurgeryCallError::NothingToUndo);
            const auto taken = takeBack(*record, made);
            if (!taken)
                return failed(taken.error());
            answers = *taken;
            json = toFhir(*record, json);
            return {};
        });
        if (!undone || answers.isEmpty())
            return undone;
        return store::edit<SurgeryCallError>(writer, u"QuestionnaireResponse"_s, answers, [](QJsonObject &json) -> Done {
            json["status"_L1] = u"entered-in-error"_s;
            return {};
        });
    });
}

} // namespace heard::care
