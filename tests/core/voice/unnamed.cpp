#include "voice/unnamed.h"

#include "../riverbank.h"
#include "fixtures.h"
#include "fhir/validation.h"
#include "passes/quotelock.h"
#include "store/letterbox.h"
#include "voice/sealedwords.h"
#include "voice/unsent.h"
#include "voice/voices.h"

using namespace heard;
using namespace heard::tests;
using namespace heard::voice;
using namespace std::chrono_literals;
using fakes::get;
using fakes::refused;
using store::Delivery;
using store::Letter;

namespace {

/// Ann's phone, and what its letterbox holds.
struct Phone : Riverbank {
    ResourceId say(const QString &better, bool mayQuote = false)
    {
        return get(voices.sayWithoutName({.better = better, .mayQuote = mayQuote}));
    }
    Letter letter(const ResourceId &id)
    {
        const auto found = get(database.read([id](store::Reader &reader) {
            return store::Letterbox{reader.connection()}.find(id.value);
        }));
        REQUIRE(found);
        return *found;
    }
    QVector<Letter> letters()
    {
        return get(database.read([](store::Reader &reader) {
            return reader.connection().all<Letter>("SELECT id FROM anonymous_word", {}, [](const store::Row &row) {
                return Letter{.id = row.text(0)};
            });
        }));
    }
    /// As the courier does.
    void deliver(const ResourceId &id)
    {
        get(database.write([id](store::Writer &writer) { return store::Letterbox{writer.connection()}.markSent(id.value); }));
    }
    /// What the hub gives every phone of an answer to @p key.
    void receiveReply(const QString &id, const QByteArray &key, const QString &words)
    {
        Reply reply;
        reply.id = {id};
        reply.feedback = {u"at-the-hub"_s};
        reply.sealedTo = key;
        reply.sentAt = now();
        reply.sealed = sealed({words, u"Sister Grace Okafor"_s, now()}, key);
        QJsonObject json = toFhir(reply);
        QJsonArray payload = json["payload"_L1].toArray();
        payload.removeLast();
        json["payload"_L1] = payload;
        store.receive(json);
    }

    Voices voices{database};
    Unsent unsent{database};
};

} // namespace

TEST_CASE("what is said without a name names nobody, says only the week, and waits apart from all that is sent in her name",
          "[voice][unnamed]")
{
    Phone phone;
    const auto id = get(phone.voices.sayWithoutName({u" Kind nurses "_s, u"The wait"_s, u"Clinic"_s, true, {u"promise"_s}}));
    CHECK(phone.store.unsent() == 0);
    CHECK(phone.store.all(u"Communication"_s).isEmpty());

    const Letter letter = phone.letter(id);
    CHECK_FALSE(fhir::faultIn(letter.json));
    CHECK(letter.json["sent"_L1] == u"2026-11-16"_s); // the clock says Sunday, 22 November
    for (const auto &name : {"subject"_L1, "sender"_L1, "id"_L1, "meta"_L1, "note"_L1, "received"_L1, "partOf"_L1})
        CHECK_FALSE(letter.json.contains(name));
    const QByteArray text = store::textOf(letter.json);
    for (const QString &known : {phone.ann.value, u"Baker"_s, phone.now().toIso(), QString::number(phone.now().milliseconds())})
        CHECK_FALSE(text.contains(known.toUtf8()));
    CHECK(letter.json["identifier"_L1][0]["value"_L1] == u"urn:uuid:"_s + letter.id);
    const auto said = feedbackFromFhir(letter.json);
    REQUIRE(said);
    CHECK(said->anonymous);
    CHECK(said->replyKey == letter.replyKey);
    CHECK(said->quoteLock == passes::quoteLockOf(letter.quoteSecret));
    CHECK((said->mayQuote && said->commitment.value == u"promise"_s));
}

TEST_CASE("two things said without a name have nothing in common that would join them", "[voice][unnamed]")
{
    Phone phone;
    const Letter one = phone.letter(phone.say(u"One"_s));
    const Letter other = phone.letter(phone.say(u"Two"_s));
    CHECK(one.id != other.id);
    CHECK(one.replyKey != other.replyKey);
    CHECK(one.replySecret != other.replySecret);
    CHECK(one.quoteSecret != other.quoteSecret);
}

TEST_CASE("unnamed words stand among hers, can be changed and taken back until they leave, and not after", "[voice][unnamed]")
{
    Phone phone;
    get(phone.voices.say(phone.ann, {}, u"With my name"_s));
    const auto id = phone.say(u"Without"_s);
    auto said = get(phone.voices.saidBy(phone.ann));
    REQUIRE(said.size() == 2);
    CHECK(said[1].anonymous);
    CHECK(said[1].delivery.state == Delivery::State::NotSent);

    get(phone.unsent.reword(id, {.good = u"Better said"_s, .mayQuote = true}));
    auto read = get(phone.voices.byId(id));
    REQUIRE(read);
    CHECK((read->good == u"Better said"_s && read->better.isEmpty() && read->mayQuote && read->anonymous));
    CHECK(refused(phone.unsent.reword(id, {})).reason == UnsentError::Empty);

    phone.deliver(id);
    CHECK(get(phone.voices.byId(id))->delivery.state == Delivery::State::Sent);
    CHECK(refused(phone.unsent.reword(id, {.good = u"Again"_s})).reason == UnsentError::AlreadySent);
    CHECK(refused(phone.unsent.takeBack(id)).reason == UnsentError::AlreadySent);

    const auto other = phone.say(u"Not this"_s);
    get(phone.unsent.takeBack(other));
    CHECK_FALSE(get(phone.voices.byId(other)));
    CHECK(get(phone.voices.saidBy(phone.ann)).size() == 2);
    CHECK(refused(phone.voices.sayWithoutName({})).reason == VoiceError::Empty);
    CHECK(refused(phone.voices.sayWithoutName({.good = QString(Said::longestWords + 1, u'a')})).reason == VoiceError::TooLong);
}

TEST_CASE("what is on its way cannot be changed, and what was refused can", "[voice][unnamed]")
{
    Phone phone;
    const auto id = phone.say(u"Words"_s);
    get(phone.database.write([&](store::Writer &writer) {
        store::Letterbox letterbox{writer.connection()};
        CHECK(letterbox.keepPasses({u"a.b"_s}, u"key"_s));
        return letterbox.begin(id.value);
    }));
    CHECK(refused(phone.unsent.takeBack(id)).reason == UnsentError::AlreadySent);
    CHECK(phone.letter(id).pass == u"a.b"_s);
    get(phone.database.write([&](store::Writer &writer) {
        return store::Letterbox{writer.connection()}.refuse(id.value, u"422"_s);
    }));
    CHECK(get(phone.voices.byId(id))->delivery.state == Delivery::State::Parked);
    get(phone.unsent.reword(id, {.good = u"Shorter"_s}));
    CHECK(get(phone.voices.byId(id))->delivery.state == Delivery::State::NotSent);
}

TEST_CASE("an answer opens on the phone the words came from and on no other, and tells nobody that it was read",
          "[voice][unnamed]")
{
    Phone phone;
    Phone other;
    const auto id = phone.say(u"The wait"_s);
    const auto theirs = other.say(u"Something else"_s);
    phone.deliver(id);
    other.deliver(theirs);
    const QByteArray key = phone.letter(id).replyKey;
    for (Phone *each : {&phone, &other})
        each->receiveReply(u"sealed"_s, key, u"We now ring when we are late."_s);

    const auto unread = get(phone.voices.unreadRepliesFor(phone.ann));
    REQUIRE(unread.size() == 1);
    CHECK(unread[0].words == u"We now ring when we are late."_s);
    CHECK(unread[0].authorName == u"Sister Grace Okafor"_s);
    CHECK(unread[0].feedback == id);
    CHECK(get(phone.voices.byId(id))->replies == 1);
    CHECK(get(other.voices.unreadRepliesFor(other.ann)).isEmpty());
    CHECK(get(other.voices.repliesTo(theirs)).isEmpty());
    CHECK(refused(other.voices.markReplyRead({u"sealed"_s})).reason == VoiceError::NotFound);

    get(phone.voices.markReplyRead(unread[0].id));
    get(phone.voices.markReplyRead(unread[0].id));
    CHECK(phone.store.unsent() == 0);
    CHECK(get(phone.voices.unreadRepliesFor(phone.ann)).isEmpty());
    const auto replies = get(phone.voices.repliesTo(id));
    REQUIRE(replies.size() == 1);
    CHECK(replies[0].readAt.has_value());
}

TEST_CASE("a box that was altered, or put under another key, is not shown", "[voice][unnamed]")
{
    Phone phone;
    const auto id = phone.say(u"The wait"_s);
    phone.deliver(id);
    const Letter letter = phone.letter(id);
    const ReplyKey own{letter.replyKey, letter.replySecret};
    QByteArray box = sealed({u"Yes"_s, {}, phone.now()}, letter.replyKey);
    CHECK(unsealed(box, own));
    CHECK_FALSE(unsealed(box, ReplyKey::random()));
    box[40] = static_cast<char>(box[40] ^ 1);
    CHECK_FALSE(unsealed(box, own));
    for (const QByteArray &wrong : {QByteArray{}, QByteArray(48, 'x'), QByteArray(2000, '\0')})
        CHECK_FALSE(unsealed(wrong, own));
    CHECK(sealed({u"Yes"_s, {}, {}}, "short").isEmpty());
    // Her key, written on a box for somebody else.
    QJsonObject json;
    Reply forged;
    forged.id = {u"forged"_s};
    forged.feedback = {u"x"_s};
    forged.sealedTo = letter.replyKey;
    forged.sentAt = phone.now();
    forged.sealed = sealed({u"Boo"_s, {}, phone.now()}, ReplyKey::random().open);
    phone.store.receive(toFhir(forged));
    CHECK(get(phone.voices.repliesTo(id)).isEmpty());
}

TEST_CASE("the length of a sealed answer tells little of its words", "[voice][unnamed]")
{
    const ReplyKey key = ReplyKey::random();
    CHECK(sealed({u"Yes"_s, {}, {}}, key.open).size() == sealed({QString(700, u'a'), {}, {}}, key.open).size());
}

TEST_CASE("the team answers unnamed words in a sealed box, and reads its own answer", "[voice][unnamed]")
{
    Phone phone;
    Riverbank desk;
    Voices voices{desk.database};
    const auto id = phone.say(u"The wait"_s);
    desk.store.receive([&] {
        QJsonObject json = phone.letter(id).json;
        json["id"_L1] = u"w1"_s;
        return json;
    }());
    CHECK(get(voices.counts()).unanswered == 1);
    REQUIRE(get(voices.list(VoiceFilter::Unanswered)).size() == 1);
    get(voices.reply({u"w1"_s}, u"We now ring."_s, desk.grace));
    const auto replies = get(voices.repliesTo({u"w1"_s}));
    REQUIRE(replies.size() == 1);
    CHECK(replies[0].words == u"We now ring."_s);
    CHECK(get(voices.list(VoiceFilter::Unanswered)).isEmpty());

    const auto written = desk.store.all(u"Communication"_s);
    const auto reply = std::ranges::find_if(written, [](const QJsonObject &json) {
        return json["category"_L1][0]["coding"_L1][0]["code"_L1] == "reply"_L1;
    });
    REQUIRE(reply != written.end());
    CHECK_FALSE(fhir::faultIn(*reply));
    for (const auto &name : {"subject"_L1, "recipient"_L1})
        CHECK_FALSE(reply->contains(name));
    const QJsonArray payload = (*reply)["payload"_L1].toArray();
    CHECK_FALSE(payload[0].toObject().contains("contentString"_L1));
    CHECK(payload[1]["contentString"_L1] == u"We now ring."_s);
    const Letter letter = phone.letter(id);
    const auto box = QByteArray::fromBase64(payload[0]["contentAttachment"_L1]["data"_L1].toString().toLatin1());
    const auto words = unsealed(box, {letter.replyKey, letter.replySecret});
    REQUIRE(words);
    CHECK(words->words == u"We now ring."_s);
    // Reading it again and writing it changes nothing of the box.
    CHECK(toFhir(*replyFromFhir(*reply), *reply) == *reply);
}

TEST_CASE("consent to quote unnamed words is hers until they leave, then it can only be withdrawn, without a name too",
          "[voice][unnamed]")
{
    Phone phone;
    const auto id = phone.say(u"The wait"_s);
    get(phone.voices.setMayQuote(id, true));
    CHECK(get(phone.voices.byId(id))->mayQuote);
    CHECK(phone.letters().size() == 1);
    phone.deliver(id);

    get(phone.voices.setMayQuote(id, false));
    CHECK_FALSE(get(phone.voices.byId(id))->mayQuote);
    CHECK(refused(phone.voices.setMayQuote(id, true)).reason == VoiceError::ConsentIsOver);
    get(phone.voices.setMayQuote(id, false));
    auto letters = phone.letters();
    REQUIRE(letters.size() == 2);
    letters.removeIf([&](const Letter &letter) { return letter.id == id.value; });
    const Letter withdrawal = phone.letter({letters[0].id});
    CHECK(withdrawal.withdraws == id.value);
    CHECK_FALSE(fhir::faultIn(withdrawal.json));
    const QByteArray secret = QByteArray::fromBase64(withdrawal.json["payload"_L1][0]["contentString"_L1].toString().toLatin1());
    CHECK(passes::quoteLockOf(secret) == feedbackFromFhir(phone.letter(id).json)->quoteLock);
    CHECK_FALSE(store::textOf(withdrawal.json).contains(phone.letter(id).id.toUtf8()));
    CHECK(phone.store.unsent() == 0);
    CHECK(get(phone.voices.saidBy(phone.ann)).size() == 1);
}

TEST_CASE("consent to quote named words goes with them, and its withdrawal is sent", "[voice]")
{
    Phone phone;
    const auto id = get(phone.voices.say(phone.ann, Said{.better = u"The wait"_s, .mayQuote = true}));
    phone.store.sendAll();
    CHECK(get(phone.voices.saidBy(phone.ann))[0].mayQuote);
    get(phone.voices.setMayQuote(id, false));
    CHECK(phone.store.unsent() == 1);
    phone.store.sendAll();
    CHECK_FALSE(get(phone.voices.saidBy(phone.ann))[0].mayQuote);
    const auto silent = get(phone.voices.say(phone.ann, {}, u"More"_s));
    CHECK_FALSE(get(phone.voices.byId(silent))->mayQuote);
}

TEST_CASE("words without a name, a sealed answer and a withdrawal are FHIR, and reading them loses nothing", "[voice][unnamed]")
{
    const auto golden = [](const QString &name) {
        return QJsonDocument::fromJson(fixture(u"fhir/%1.json"_s.arg(name))).object();
    };
    const QJsonObject words = golden(u"feedback-without-name"_s);
    CHECK_FALSE(fhir::faultIn(words));
    const auto feedback = feedbackFromFhir(words);
    REQUIRE(feedback);
    CHECK((feedback->anonymous && feedback->mayQuote && feedback->canBeAnswered()));
    CHECK(feedback->replyKey.size() == 32);
    CHECK(feedback->commitment.value == u"chairs-published"_s);
    CHECK(toFhir(*feedback, words) == words);

    const QJsonObject sealedAnswer = golden(u"reply-sealed"_s);
    CHECK_FALSE(fhir::faultIn(sealedAnswer));
    const auto reply = replyFromFhir(sealedAnswer);
    REQUIRE(reply);
    CHECK(reply->sealedTo == feedback->replyKey);
    CHECK(toFhir(*reply, sealedAnswer) == sealedAnswer);
    CHECK_FALSE(fhir::faultIn(golden(u"quote-withdrawal"_s)));
}
