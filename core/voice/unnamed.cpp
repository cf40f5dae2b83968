#include "voice/unnamed.h"

#include "base/day.h"
#include "fhir/communication.h"
#include "passes/quotelock.h"
#include "store/letterbox.h"
#include "voice/sealedwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using heard::store::Letter;
using heard::store::Letterbox;
using heard::store::Reader;
using heard::store::StoreResult;
using heard::store::Value;
using heard::store::Writer;
using Delivery = heard::store::Delivery;

namespace heard::voice::unnamed {

namespace {

Delivery deliveryOf(const Letter &letter)
{
    Delivery delivery;
    delivery.problem = letter.problem;
    switch (letter.state) {
    case Letter::State::Waiting:
    case Letter::State::Sending: delivery.state = Delivery::State::NotSent; break;
    case Letter::State::Sent: delivery.state = Delivery::State::Sent; break;
    case Letter::State::Refused: delivery.state = Delivery::State::Parked; break;
    }
    return delivery;
}

std::optional<Feedback> feedbackFrom(const Letter &letter, const QVector<Reply> &replies)
{
    auto feedback = feedbackFromFhir(letter.json);
    if (!feedback || !letter.withdraws.isEmpty())
        return std::nullopt;
    feedback->id = {letter.id};
    feedback->delivery = deliveryOf(letter);
    feedback->replies = static_cast<int>(std::ranges::count(replies, feedback->id, &Reply::feedback));
    return *feedback;
}

/// Those that were read.
StoreResult<QVector<Reply>> keptReplies(const Reader &reader)
{
    return reader.connection().all<Reply>(
        "SELECT id, word, words, author, at FROM anonymous_reply ORDER BY at", {}, [](const store::Row &row) {
            Reply reply;
            reply.id = {row.text(0)};
            reply.feedback = {row.text(1)};
            reply.words = row.text(2);
            reply.authorName = row.text(3);
            reply.sentAt = Instant::fromIso(row.text(4)).value_or(Instant{});
            reply.readAt = reply.sentAt;
            return reply;
        });
}

std::optional<Reply> opened(const QJsonObject &communication, const ResourceId &word, const ReplyKey &key)
{
    auto reply = replyFromFhir(communication);
    const auto words = reply ? unsealed(reply->sealed, key) : std::nullopt;
    if (!words)
        return std::nullopt;
    // What stands outside of the box anybody who can write there may have written.
    reply->feedback = word;
    reply->words = words->words;
    reply->authorName = words->author;
    reply->sentAt = words->at;
    return *reply;
}

/// Those that came and were not read. The key stands in each; it opens one only where it is hers.
StoreResult<QVector<Reply>> sealedReplies(const Reader &reader)
{
    QVector<Reply> found;
    const auto done = reader.connection().forEach(
        R"(SELECT anonymous_word.id, reply_key, reply_secret, r.json
             FROM anonymous_word
             CROSS JOIN resource r INDEXED BY communication_category
                ON r.type = 'Communication' AND r.json ->> '$.category[0].coding[0].code' = 'reply'
               AND instr(r.json, reply_key) > 0
            WHERE state = 'sent'
              AND r.json ->> '$.status' <> 'entered-in-error'
              AND r.id NOT IN (SELECT id FROM anonymous_reply))",
        {}, [&](const store::Row &row) {
            const ReplyKey key{QByteArray::fromBase64(row.bytes(1)), QByteArray::fromBase64(row.bytes(2))};
            if (const auto reply = opened(QJsonDocument::fromJson(row.bytes(3)).object(), {row.text(0)}, key))
                found << *reply;
            return true;
        });
    if (!done)
        return failed(done.error());
    std::ranges::sort(found, {}, &Reply::sentAt);
    return found;
}

StoreResult<QVector<Reply>> allReplies(const Reader &reader)
{
    const auto kept = keptReplies(reader);
    if (!kept)
        return kept;
    const auto unread = sealedReplies(reader);
    if (!unread)
        return unread;
    return *kept + *unread;
}

Feedback with(const Said &said, Feedback feedback)
{
    feedback.good = said.good;
    feedback.better = said.better;
    feedback.about = said.about;
    feedback.mayQuote = said.mayQuote;
    feedback.commitment = said.commitment;
    return feedback;
}

/// As everything made here: so that an answer that was lost makes no twin.
void setUuid(QJsonObject &json, const QString &uuid)
{
    json["identifier"_L1] = QJsonArray{
        QJsonObject{{u"system"_s, QString{fhir::system::uuid}}, {u"value"_s, QString{u"urn:uuid:"_s + uuid}}}};
}

Letter withdrawalOf(const Letter &words, Instant now)
{
    Letter letter{.id = newUuid(), .withdraws = words.id};
    letter.json = fhir::communicationOf(fhir::code::quoteWithdrawal, {}, {});
    letter.json["status"_L1] = u"completed"_s;
    letter.json["sent"_L1] = weekOf(now).toIso().left(10);
    letter.json["recipient"_L1] = words.json["recipient"_L1];
    fhir::setWords(letter.json, QString::fromLatin1(words.quoteSecret.toBase64()));
    setUuid(letter.json, letter.id);
    return letter;
}

StoreResult<bool> announced(Writer &writer, StoreResult<bool> done)
{
    if (done && *done)
        writer.announce(u"Communication"_s);
    return done;
}

} // namespace

Instant weekOf(Instant now)
{
    const QDate day = dayOf(now, QTimeZone::utc());
    return Instant::of(day.addDays(1 - day.dayOfWeek()).startOfDay(QTimeZone::utc()));
}

StoreResult<QVector<Feedback>> all(const Reader &reader)
{
    const auto letters = Letterbox{reader.connection()}.words();
    if (!letters || letters->isEmpty())
        return letters ? StoreResult<QVector<Feedback>>{QVector<Feedback>{}} : failed(letters.error());
    const auto replies = allReplies(reader);
    if (!replies)
        return failed(replies.error());
    QVector<Feedback> said;
    for (const Letter &letter : *letters) {
        if (const auto feedback = feedbackFrom(letter, *replies))
            said << *feedback;
    }
    return said;
}

StoreResult<std::optional<Feedback>> byId(const Reader &reader, const ResourceId &id)
{
    const auto letter = Letterbox{reader.connection()}.find(id.value);
    if (!letter)
        return failed(letter.error());
    if (!*letter)
        return std::optional<Feedback>{};
    const auto replies = allReplies(reader);
    if (!replies)
        return failed(replies.error());
    return feedbackFrom(**letter, *replies);
}

StoreResult<QVector<Reply>> repliesTo(const Reader &reader, const ResourceId &id)
{
    auto replies = allReplies(reader);
    if (replies)
        replies->removeIf([&id](const Reply &reply) { return reply.feedback != id; });
    return replies;
}

StoreResult<QVector<Reply>> unreadReplies(const Reader &reader)
{
    return sealedReplies(reader);
}

StoreResult<ResourceId> say(Writer &writer, const Said &said, const ResourceId &unit)
{
    const ReplyKey key = ReplyKey::random();
    Letter letter{.id = newUuid(), .replyKey = key.open, .replySecret = key.secret, .quoteSecret = passes::newQuoteSecret()};
    Feedback feedback;
    feedback.anonymous = true;
    feedback.sentAt = weekOf(writer.now());
    feedback.replyKey = key.open;
    feedback.quoteLock = passes::quoteLockOf(letter.quoteSecret);
    letter.json = toFhir(with(said, feedback), {}, unit);
    setUuid(letter.json, letter.id);
    if (auto done = Letterbox{writer.connection()}.put(letter); !done)
        return failed(done.error());
    writer.announce(u"Communication"_s);
    return ResourceId{letter.id};
}

StoreResult<bool> reword(Writer &writer, const ResourceId &id, const Said &said)
{
    Letterbox letterbox{writer.connection()};
    const auto letter = letterbox.find(id.value);
    if (!letter || !*letter)
        return letter ? StoreResult<bool>{false} : failed(letter.error());
    const auto written = feedbackFromFhir((*letter)->json);
    if (!written)
        return false;
    QJsonObject json = toFhir(with(said, *written), (*letter)->json);
    // It may have waited for long: the week is the one it goes in.
    json["sent"_L1] = weekOf(writer.now()).toIso().left(10);
    return announced(writer, letterbox.rewrite(id.value, json));
}

StoreResult<bool> takeBack(Writer &writer, const ResourceId &id)
{
    return announced(writer, Letterbox{writer.connection()}.takeBack(id.value));
}

StoreResult<bool> setMayQuote(Writer &writer, const ResourceId &id, bool mayQuote)
{
    Letterbox letterbox{writer.connection()};
    const auto letter = letterbox.find(id.value);
    if (!letter || !*letter)
        return letter ? StoreResult<bool>{false} : failed(letter.error());
    auto feedback = feedbackFromFhir((*letter)->json);
    if (!feedback || feedback->mayQuote == mayQuote)
        return feedback.has_value();
    feedback->mayQuote = mayQuote;
    const QJsonObject json = toFhir(*feedback, (*letter)->json);
    const auto rewritten = letterbox.rewrite(id.value, json);
    if (!rewritten || *rewritten || mayQuote)
        return announced(writer, rewritten);
    if (auto done = letterbox.correct(id.value, json); !done)
        return failed(done.error());
    if (auto done = letterbox.put(withdrawalOf(**letter, writer.now())); !done)
        return failed(done.error());
    return announced(writer, true);
}

StoreResult<bool> keepRead(Writer &writer, const ResourceId &id)
{
    const auto unread = sealedReplies(writer);
    if (!unread)
        return failed(unread.error());
    const auto reply = std::ranges::find(*unread, id, &Reply::id);
    if (reply == unread->end()) {
        const auto kept = keptReplies(writer);
        return kept ? StoreResult<bool>{std::ranges::find(*kept, id, &Reply::id) != kept->end()} : failed(kept.error());
    }
    const auto done = writer.connection().run(
        "INSERT INTO anonymous_reply (id, word, words, author, at) VALUES (:id, :word, :words, :author, :at)",
        {{":id", id.value}, {":word", reply->feedback.value}, {":words", reply->words},
         {":author", reply->authorName.isNull() ? u""_s : reply->authorName}, {":at", reply->sentAt.toIso()}});
    return done ? announced(writer, true) : failed(done.error());
}

} // namespace heard::voice::unnamed
