#include "worklist/decisions.h"

#include "care/appointmentask.h"
#include "care/question.h"
#include "fhir/communication.h"
#include "voice/feedback.h"
#include "voice/reply.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heard::worklist {

using store::LocalChange;
using store::StoreResult;
using store::Writer;

namespace {

Undelivered::Kind kindOf(const QJsonObject &json)
{
    if (care::appointmentAskFromFhir(json))
        return Undelivered::Kind::Ask;
    const QString category = fhir::codeIn(json["category"_L1], fhir::system::communication);
    if (category == fhir::code::feedback)
        return Undelivered::Kind::Feedback;
    if (category == fhir::code::question)
        return Undelivered::Kind::Question;
    return category == fhir::code::reply ? Undelivered::Kind::Reply : Undelivered::Kind::Other;
}

/// What a person wrote into @p json; empty where it is not words.
QString wordsOf(const QJsonObject &json)
{
    switch (kindOf(json)) {
    case Undelivered::Kind::Feedback: {
        const auto feedback = voice::feedbackFromFhir(json);
        return feedback ? QStringList{feedback->good, feedback->better}.join(u'\n').trimmed() : QString();
    }
    case Undelivered::Kind::Question: {
        const auto question = care::questionFromFhir(json);
        return question ? question->words : QString();
    }
    case Undelivered::Kind::Reply: {
        const auto reply = voice::replyFromFhir(json);
        return reply ? reply->words : QString();
    }
    case Undelivered::Kind::Ask: {
        const auto ask = care::appointmentAskFromFhir(json);
        if (!ask || ask->withdrawnAt)
            return {};
        return ask->answerWords.isEmpty() ? ask->words : ask->answerWords;
    }
    case Undelivered::Kind::Other:
        return json["description"_L1].toObject()["text"_L1].toString();
    }
    return {};
}

Undelivered undeliveredOf(const LocalChange &change)
{
    Undelivered undelivered;
    undelivered.id = ResourceId{QString::number(change.sequence)};
    undelivered.kind = kindOf(change.json);
    undelivered.type = change.type;
    undelivered.resource = change.id;
    undelivered.conflict = change.state == store::ChangeState::Conflict;
    undelivered.neverSent = change.kind == store::ChangeKind::Create;
    undelivered.mine = wordsOf(change.json);
    undelivered.theirs = change.theirs.isEmpty() ? QString() : wordsOf(change.theirs);
    undelivered.problem = change.problem;
    undelivered.madeAt = change.madeAt;
    return undelivered;
}

using Verb = StoreResult<void> (store::LocalChanges::*)(qint64);

QFuture<Decisions::Written> decide(store::Database &database, const ResourceId &id, Verb verb)
{
    return database.write([id, verb](Writer &writer) -> Decisions::Written {
        const auto done = (writer.changes().*verb)(id.value.toLongLong());
        if (done)
            return {};
        if (done.error().error == store::StoreError::NotFound)
            return failed(store::WriteError<DecisionError>{DecisionError::NotFound});
        return failed(store::WriteError<DecisionError>{done.error()});
    });
}

store::WriteResult<LocalChange, DecisionError> refused(Writer &writer, qint64 sequence)
{
    const auto changes = writer.changes().all();
    if (!changes)
        return failed(store::WriteError<DecisionError>{changes.error()});
    const auto found = std::ranges::find_if(*changes, [sequence](const LocalChange &change) {
        return change.sequence == sequence && change.state == store::ChangeState::Parked;
    });
    if (found == changes->end())
        return failed(store::WriteError<DecisionError>{DecisionError::NotFound});
    return *found;
}

} // namespace

QFuture<StoreResult<QVector<Undelivered>>> Decisions::waiting() const
{
    return m_database.read([](store::Reader &reader) -> StoreResult<QVector<Undelivered>> {
        const auto changes = store::LocalChanges(reader.connection()).undecided();
        if (!changes)
            return failed(changes.error());
        QVector<Undelivered> found;
        for (const LocalChange &change : *changes)
            found.push_back(undeliveredOf(change));
        return found;
    });
}

QFuture<Decisions::Written> Decisions::keepMine(const ResourceId &id)
{
    return decide(m_database, id, &store::LocalChanges::keepMine);
}

QFuture<Decisions::Written> Decisions::takeTheirs(const ResourceId &id)
{
    return decide(m_database, id, &store::LocalChanges::takeTheirs);
}

QFuture<Decisions::Written> Decisions::tryAgain(const ResourceId &id)
{
    return m_database.write([id](Writer &writer) -> Written {
        const auto change = refused(writer, id.value.toLongLong());
        if (!change)
            return failed(change.error());
        QJsonObject json = change->json;
        fhir::bringSentBackTo(writer.now(), json);
        // Writing it anew sends it again as well.
        const auto done = json == change->json ? writer.changes().retry(change->sequence) : writer.update(json);
        return done ? Written{} : failed(store::WriteError<DecisionError>{done.error()});
    });
}

QFuture<Decisions::Written> Decisions::giveUp(const ResourceId &id)
{
    return decide(m_database, id, &store::LocalChanges::discard);
}

} // namespace heard::worklist
