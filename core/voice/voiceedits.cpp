#include "voice/voices.h"

#include "base/day.h"
#include "people/teammembers.h"
#include "people/units.h"
#include "store/edit.h"
#include "store/letterbox.h"
#include "voice/saying.h"
#include "voice/sealedwords.h"
#include "voice/unnamed.h"
#include "voice/wordsoutcome.h"

using namespace Qt::StringLiterals;
using heard::store::Reader;
using heard::store::WriteResult;
using heard::store::Writer;

namespace heard::voice {

namespace {

using Done = WriteResult<void, VoiceError>;

/// The words tidied, or what is wrong with them; empty ones are good.
Result<QString, VoiceError> checked(const QString &words, qsizetype longest)
{
    const QString trimmed = words.trimmed();
    if (trimmed.size() > longest)
        return failed(VoiceError::TooLong);
    return trimmed;
}

/// The words tidied, or what is wrong with them.
Result<Said, VoiceError> checked(const Said &said)
{
    const Said tidied = said.tidied();
    if (tidied.isTooLong())
        return failed(VoiceError::TooLong);
    if (tidied.isEmpty())
        return failed(VoiceError::Empty);
    return tidied;
}

WriteResult<Feedback, VoiceError> stored(const Reader &reader, const ResourceId &id)
{
    const auto json = reader.json(u"Communication"_s, id);
    if (!json)
        return failed(json.error());
    const auto feedback = feedbackFromFhir(json->value_or(QJsonObject{}));
    if (!feedback)
        return failed(VoiceError::NotFound);
    return *feedback;
}

/// Reads the stored feedback, lets @p apply(Feedback &) change it, and stores it.
template <typename Apply>
Done editFeedback(Writer &writer, const ResourceId &id, Apply apply)
{
    return store::editAs<VoiceError>(writer, u"Communication"_s, id, feedbackFromFhir, [&](Feedback &feedback) -> Done {
        apply(feedback);
        return {};
    });
}

Done markReadNow(Writer &writer, const ResourceId &feedback)
{
    std::optional<Feedback> firstRead;
    const Done done = editFeedback(writer, feedback, [&](Feedback &read) {
        if (read.readAt)
            return;
        read.readAt = writer.now();
        firstRead = read;
    });
    if (!done || !firstRead || firstRead->replyKey.isEmpty())
        return done;
    // Who said it cannot see it on her own words: those are no resource of hers.
    if (auto noted = noteRead(writer, *firstRead, dayOf(writer.now(), QTimeZone::utc())); !noted)
        return failed(noted.error());
    return done;
}

/// In the name of @p author, a Practitioner of this store.
WriteResult<Reply, VoiceError> signedBy(const Reader &reader, const ResourceId &author)
{
    const auto signature = people::signedBy<VoiceError>(reader, author);
    if (!signature)
        return failed(signature.error());
    Reply reply;
    reply.author = signature->id;
    reply.authorName = signature->name;
    return reply;
}

} // namespace

WriteResult<ResourceId, VoiceError> sayWithin(Writer &writer, const ResourceId &patient, const Said &words)
{
    const auto said = checked(words);
    if (!said)
        return failed(said.error());
    const auto speaker = writer.json(u"Patient"_s, patient);
    if (!speaker)
        return failed(speaker.error());
    if (!*speaker)
        return failed(VoiceError::PatientUnknown);
    const auto unit = people::ownUnit(writer);
    if (!unit)
        return failed(unit.error());
    Feedback feedback;
    feedback.good = said->good;
    feedback.better = said->better;
    feedback.about = said->about;
    feedback.mayQuote = said->mayQuote;
    feedback.commitment = said->commitment;
    feedback.patient = fhir::idOf(**speaker);
    feedback.sentAt = writer.now();
    return writer.create(toFhir(feedback, {}, *unit));
}

WriteResult<ResourceId, VoiceError> sayWithoutNameWithin(Writer &writer, const Said &words)
{
    const auto said = checked(words);
    if (!said)
        return failed(said.error());
    const auto unit = people::ownUnit(writer);
    if (!unit)
        return failed(unit.error());
    const auto written = unnamed::say(writer, *said, *unit);
    if (!written)
        return failed(written.error());
    return *written;
}

QFuture<WriteResult<ResourceId, VoiceError>> Voices::say(const ResourceId &patient, const Said &words)
{
    return m_database.write([patient, words](Writer &writer) { return sayWithin(writer, patient, words); });
}

QFuture<WriteResult<ResourceId, VoiceError>> Voices::sayWithoutName(const Said &words)
{
    return m_database.write([words](Writer &writer) { return sayWithoutNameWithin(writer, words); });
}

QFuture<Done> Voices::setMayQuote(const ResourceId &feedback, bool mayQuote)
{
    return m_database.write([feedback, mayQuote](Writer &writer) -> Done {
        const auto own = store::Letterbox{writer.connection()}.find(feedback.value);
        if (!own)
            return failed(own.error());
        if (!*own)
            return editFeedback(writer, feedback, [&](Feedback &changed) { changed.mayQuote = mayQuote; });
        const auto done = unnamed::setMayQuote(writer, feedback, mayQuote);
        if (!done)
            return failed(done.error());
        return *done ? Done{} : failed(VoiceError::ConsentIsOver);
    });
}

QFuture<Done> Voices::markRead(const ResourceId &feedback)
{
    return m_database.write([feedback](Writer &writer) { return markReadNow(writer, feedback); });
}

QFuture<Done> Voices::setHandled(const ResourceId &feedback, bool handled)
{
    return m_database.write([feedback, handled](Writer &writer) {
        return editFeedback(writer, feedback, [&](Feedback &changed) {
            if (handled != changed.handledAt.has_value())
                changed.handledAt = handled ? std::optional{writer.now()} : std::nullopt;
        });
    });
}

QFuture<WriteResult<ResourceId, VoiceError>> Voices::reply(const ResourceId &feedback, const QString &words,
                                                           const ResourceId &author)
{
    return m_database.write([feedback, words, author](Writer &writer) -> WriteResult<ResourceId, VoiceError> {
        const auto good = checked(words, longestWords);
        if (!good)
            return failed(good.error());
        if (good->isEmpty())
            return failed(VoiceError::Empty);
        const auto answered = stored(writer, feedback);
        if (!answered)
            return failed(answered.error());
        if (!answered->canBeAnswered())
            return failed(VoiceError::NobodyToReplyTo);
        auto reply = signedBy(writer, author);
        if (!reply)
            return failed(reply.error());
        reply->feedback = answered->id;
        reply->patient = answered->patient;
        reply->words = *good;
        reply->sentAt = writer.now();
        if (reply->patient.isEmpty()) {
            reply->sealedTo = answered->replyKey;
            reply->sealed = sealed({reply->words, reply->authorName, reply->sentAt}, answered->replyKey);
            if (reply->sealed.isEmpty())
                return failed(VoiceError::NobodyToReplyTo);
        }
        if (auto read = markReadNow(writer, feedback); !read)
            return failed(read.error());
        return writer.create(toFhir(*reply));
    });
}

QFuture<Done> Voices::markReplyRead(const ResourceId &reply)
{
    return m_database.write([reply](Writer &writer) -> Done {
        const auto kept = unnamed::keepRead(writer, reply);
        if (!kept)
            return failed(kept.error());
        if (*kept)
            return {};
        return store::editAs<VoiceError>(writer, u"Communication"_s, reply, replyFromFhir, [&](Reply &read) -> Done {
            // A receipt for a sealed one would be sent in her name.
            if (!read.sealedTo.isEmpty())
                return failed(VoiceError::NotFound);
            read.readAt = read.readAt.value_or(writer.now());
            return {};
        });
    });
}

} // namespace heard::voice
