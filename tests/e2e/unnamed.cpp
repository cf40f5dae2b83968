// Words without a name, from a phone through the real hub to a desk and back: what arrives, who can read the answer, and that
// nothing at the hub or the desk says who wrote them or when.
#include "fakes/application.h"
#include "fakes/device.h"
#include "fakes/devicestore.h"
#include "fakes/fakeclock.h"
#include "fakes/printedpledge.h"

#include "outcomes/whatbecame.h"
#include "pledge/issueevidence.h"
#include "pledge/pledgeboard.h"
#include "store/letterbox.h"
#include "sync/session.h"
#include "voice/unsent.h"
#include "voice/voices.h"
#include "voice/wordsoutcome.h"

#include <catch2/catch_test_macros.hpp>

#include <QTimeZone>

#include <algorithm>

using namespace heard;
using namespace heard::voice;
using namespace Qt::StringLiterals;
using fakes::answer;
using fakes::Device;
using fakes::get;
using fakes::refused;
using hub::Role;

namespace {

struct Scene {
    Scene() { carry(); }

    void carry()
    {
        for (Device *device : {&desk, &ann, &bea, &desk})
            REQUIRE(device->syncUntilQuiet());
    }
    ResourceId say(const QString &better, bool mayQuote = false)
    {
        return get(Voices{ann.database()}.sayWithoutName({.better = better, .mayQuote = mayQuote}));
    }
    bool send() { return answer(ann.letters().sendNext()).value_or(false); }
    void release()
    {
        REQUIRE(hub.server().release().now());
        // Behind it in the hub's queue.
        REQUIRE(hub.invite(ann.person(), Role::Patient).size() > 0);
    }
    /// All the way to the desk.
    void deliver()
    {
        REQUIRE(send());
        release();
        carry();
    }
    Feedback atDesk()
    {
        const auto found = get(Voices{desk.database()}.list(VoiceFilter::All));
        REQUIRE(found.size() == 1);
        return found[0];
    }
    store::Letter letter(const ResourceId &id)
    {
        return *get(ann.database().read([id](store::Reader &reader) { return store::Letterbox{reader.connection()}.find(id.value); }));
    }
    int passes()
    {
        return get(ann.database().read([](store::Reader &reader) { return store::Letterbox{reader.connection()}.passCount(); }));
    }
    ResourceId nurse() const { return ResourceId::ofReference(desk.person(), u"Practitioner"); }
    ResourceId annsId() const { return ResourceId::ofReference(ann.person(), u"Patient"); }

    fakes::Application application;
    fakes::FakeClock clock;
    fakes::RunningHub hub{{}, &clock};
    Device desk = Device::colleague(hub, u"Grace Okafor"_s, Role::Nurse, clock);
    Device ann = Device::patient(hub, u"Ann"_s, clock);
    Device bea = Device::patient(hub, u"Bea"_s, clock);
};

/// Every value of every table but the words of full text search, which repeat them.
QStringList dump(store::Connection &connection)
{
    QStringList tables;
    REQUIRE(connection.forEach("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'words'", {},
        [&](const store::Row &row) {
            tables << row.text(0);
            return true;
        }));
    QStringList lines;
    for (const QString &table : tables) {
        QStringList columns;
        const QByteArray ask = "SELECT name FROM pragma_table_info('" + table.toUtf8() + "')";
        REQUIRE(connection.forEach(ask.constData(), {}, [&](const store::Row &row) {
            columns << u"coalesce(CAST(\"%1\" AS TEXT), '')"_s.arg(row.text(0));
            return true;
        }));
        const QByteArray sql = u"SELECT '%1 ' || %2 FROM \"%1\""_s.arg(table, columns.join(u" || ' ' || "_s)).toUtf8();
        REQUIRE(connection.forEach(sql.constData(), {}, [&](const store::Row &row) {
            lines << row.text(0);
            return true;
        }));
    }
    REQUIRE(lines.size() > 10);
    return lines;
}

/// How an instant may be written down: to the millisecond, second and minute, as text, and since 1970.
QStringList writings(Instant at)
{
    const QString iso = at.toIso();
    return {iso, iso.left(19), iso.left(16), QString{iso.left(16)}.replace(u'T', u' '), iso.mid(11, 5),
        QString::number(at.milliseconds()), QString::number(at.milliseconds() / 1000), QString::number(at.milliseconds() / 60'000)};
}

} // namespace

TEST_CASE("words without a name reach the desk, and the answer only the phone they came from", "[e2e][unnamed]")
{
    Scene scene;
    const auto id = scene.say(u"Nobody told us how long we would wait."_s);
    CHECK(get(Voices{scene.ann.database()}.byId(id))->delivery.state == store::Delivery::State::NotSent);
    REQUIRE(scene.send());
    CHECK(get(Voices{scene.ann.database()}.byId(id))->delivery.state == store::Delivery::State::Sent);
    CHECK(scene.ann.outbox().isEmpty());
    // Together with others, at the next release, and not before.
    scene.carry();
    CHECK(get(Voices{scene.desk.database()}.list(VoiceFilter::All)).isEmpty());
    scene.release();
    scene.carry();

    const Feedback heard = scene.atDesk();
    CHECK(heard.anonymous);
    CHECK(heard.better == u"Nobody told us how long we would wait."_s);
    CHECK(heard.patient.isEmpty());
    CHECK(heard.sentAt == *Instant::fromIso(u"2026-11-16"_s));
    get(Voices{scene.desk.database()}.reply(heard.id, u"We now say it at the door."_s, scene.nurse()));
    scene.carry();

    const auto own = get(Voices{scene.desk.database()}.repliesTo(heard.id));
    REQUIRE(own.size() == 1);
    CHECK(own[0].words == u"We now say it at the door."_s);
    const auto unread = get(Voices{scene.ann.database()}.unreadRepliesFor(scene.annsId()));
    REQUIRE(unread.size() == 1);
    CHECK(unread[0].words == u"We now say it at the door."_s);
    CHECK(unread[0].authorName == u"Grace Okafor"_s);
    get(Voices{scene.ann.database()}.markReplyRead(unread[0].id));
    CHECK(scene.ann.outbox().isEmpty());

    // The other phone has the same box and no key to it.
    const auto boxes = scene.bea.all(u"Communication"_s);
    REQUIRE(boxes.size() == 1);
    CHECK(boxes == scene.ann.all(u"Communication"_s));
    CHECK_FALSE(store::textOf(boxes[0]).contains("at the door"));
    CHECK(get(Voices{scene.bea.database()}.unreadRepliesFor(ResourceId::ofReference(scene.bea.person(), u"Patient"))).isEmpty());
    CHECK(refused(Voices{scene.bea.database()}.markReplyRead({boxes[0]["id"_L1].toString()})).reason == VoiceError::NotFound);

    // That the team read them comes back by the key alone.
    const auto became = get(outcomes::Outcomes{scene.ann.database()}.ofKey(scene.letter(id).replyKey));
    REQUIRE(became);
    CHECK(became->readOn.has_value());
    CHECK_FALSE(get(outcomes::Outcomes{scene.bea.database()}.ofKey(scene.letter(id).replyKey)));
}

TEST_CASE("only her phone learns to which issue words without a name led, also where it was made of them out of reach of the hub",
          "[e2e][unnamed]")
{
    Scene scene;
    Device representative = Device::colleague(scene.hub, u"Rose Field"_s, Role::PatientRepresentative, scene.clock);
    const auto id = scene.say(u"Nobody told us how long we would wait."_s);
    scene.deliver();
    const Feedback heard = scene.atDesk();
    get(Voices{scene.desk.database()}.markRead(heard.id));

    // The issue has no id of the hub's yet when the words become its evidence.
    scene.desk.goOffline();
    pledge::PledgeBoard board{scene.desk.database(), QTimeZone::utc()};
    pledge::Issue issue;
    issue.words = u"Patients wait alone"_s;
    pledge::Commitment commitment;
    commitment.issue = get(board.write(issue));
    commitment.plan = u"Say how long"_s;
    commitment.state = pledge::CommitmentState::Planned;
    fakes::printed(scene.desk.database(), commitment);
    get(pledge::IssueEvidence{scene.desk.database(), QTimeZone::utc()}.link(commitment.issue, heard.id.reference(u"Communication")));
    get(board.publish({}, scene.nurse()));
    scene.desk.goOnline();
    scene.carry();
    REQUIRE(representative.syncUntilQuiet());

    const QByteArray key = scene.letter(id).replyKey;
    const auto became = get(outcomes::Outcomes{scene.ann.database()}.ofKey(key));
    REQUIRE(became);
    REQUIRE(became->ledTo.size() == 1);
    CHECK(became->ledTo[0].issue.words == u"Patients wait alone"_s);
    CHECK_FALSE(get(outcomes::Outcomes{scene.bea.database()}.ofKey(key)));

    const auto outcomesOn = [](Device &device) {
        auto found = device.all(u"Basic"_s);
        found.removeIf([](const QJsonObject &basic) { return !wordsOutcomeFromFhir(basic); });
        return found;
    };
    CHECK(outcomesOn(representative).isEmpty());
    for (Device *phone : {&scene.ann, &scene.bea}) {
        REQUIRE(outcomesOn(*phone).size() == 1);
        const QByteArray text = store::textOf(outcomesOn(*phone)[0]);
        for (const char *kept : {"led-to", "read-on", "themed-on", "Communication/"})
            CHECK_FALSE(text.contains(kept));
    }
    const auto atDesk = outcomesOn(scene.desk);
    REQUIRE(atDesk.size() == 1);
    CHECK(wordsOutcomeFromFhir(atDesk[0])->ledTo.size() == 1);
}

TEST_CASE("nothing at the hub or the desk says who wrote words without a name, nor when", "[e2e][unnamed]")
{
    Scene scene;
    // An hour in which nothing else happens: whatever bears its time was written because of the words.
    scene.clock.set(*Instant::fromIso(u"2026-11-18T03:17:29.481Z"_s));
    const Instant said = scene.clock.now();
    const auto id = scene.say(u"The tea was cold."_s, true);
    const QByteArray token = scene.ann.account().session()->accessToken;
    const QByteArray refresh = scene.ann.account().session()->refreshToken;
    const store::Letter written = scene.letter(id);
    scene.clock.advance(std::chrono::minutes{4} + std::chrono::milliseconds{33});
    const Instant sent = scene.clock.now();
    REQUIRE(scene.send());
    scene.clock.advance(std::chrono::hours{7});
    scene.release();
    scene.carry();
    const Feedback heard = scene.atDesk();
    get(Voices{scene.desk.database()}.reply(heard.id, u"We have a new urn."_s, scene.nurse()));
    scene.carry();
    get(Voices{scene.ann.database()}.markReplyRead(get(Voices{scene.ann.database()}.unreadRepliesFor(scene.annsId()))[0].id));
    get(Voices{scene.ann.database()}.setMayQuote(id, false));
    REQUIRE(scene.send());
    scene.release();
    scene.carry();
    CHECK_FALSE(scene.atDesk().mayQuote);

    auto reader = scene.hub.vault().openToRead();
    REQUIRE(reader);
    const QStringList atHub = dump(*reader);
    const QStringList atDesk = get(scene.desk.database().read([](store::Reader &store) {
        return store::StoreResult<QStringList>{dump(store.connection())};
    }));
    // The dump shows what there is: her words, and the resources made of them.
    const auto holds = [](const QStringList &lines, const QString &text) {
        return std::ranges::any_of(lines, [&text](const QString &line) { return line.contains(text); });
    };
    CHECK(holds(atHub, u"The tea was cold."_s));
    CHECK(holds(atDesk, u"The tea was cold."_s));

    // The times of writing and of sending: nowhere.
    for (const Instant at : {said, sent}) {
        for (const QString &writing : writings(at)) {
            CAPTURE(writing.toStdString());
            CHECK_FALSE(holds(atHub, writing));
            CHECK_FALSE(holds(atDesk, writing));
        }
    }
    // What only her device has.
    const QStringList secrets{QString::fromLatin1(written.replySecret.toBase64()), QString::fromLatin1(written.quoteSecret.toBase64()),
        QString::fromLatin1(written.replySecret.toHex()), QString::fromLatin1(token), QString::fromLatin1(refresh), scene.letter(id).pass};
    for (const QString &secret : secrets) {
        if (secret.isEmpty())
            continue;
        CHECK_FALSE(holds(atHub, secret));
        CHECK_FALSE(holds(atDesk, secret));
    }
    // Who she is stands at the hub, for she is its patient; but in no line with anything of her words, of what answers them, or
    // of what became of them.
    const QString uuid = id.value;
    const QString key = QString::fromLatin1(written.replyKey.toBase64());
    const QString lock = written.json["extension"_L1].toArray().last()["valueBase64Binary"_L1].toString();
    QStringList traces{uuid, key, u"The tea was cold."_s, heard.id.value};
    if (!lock.isEmpty())
        traces << lock;
    const QString hers = scene.ann.person();
    for (const QStringList &lines : {atHub, atDesk}) {
        for (const QString &line : lines) {
            const bool isOfThem = std::ranges::any_of(traces, [&line](const QString &trace) { return line.contains(trace); });
            if (!isOfThem)
                continue;
            CAPTURE(line.toStdString());
            for (const QString &name : {hers, scene.annsId().value, u"Ann"_s, u"Baker"_s})
                CHECK_FALSE(line.contains(name));
            // An address only of the nurse, who reads and answers by name.
            CHECK((line.contains(scene.desk.person()) || !line.contains(u"127.0.0.1"_s)));
        }
    }
    // The trail names her for nothing that is a Communication of that time.
    for (const QString &line : atHub) {
        if (line.startsWith(u"audit "_s) && line.contains(u"Communication"_s)) {
            CAPTURE(line.toStdString());
            CHECK_FALSE((line.contains(hers) && (line.contains(u"create"_s) || line.contains(u"update"_s))));
        }
    }
}

TEST_CASE("an answer that is lost makes no twin, and a pass is not lost with it", "[e2e][unnamed]")
{
    Scene scene;
    const auto id = scene.say(u"The tea was cold."_s);
    const int before = scene.passes();
    // Each time, for Qt sends once more by itself what breaks on a connection that was used before.
    scene.ann.goOnline([](const fakes::Asked &asked) {
        return fakes::Mishap{.kind = asked.verb == "GET" ? fakes::Mishap::Kind::None : fakes::Mishap::Kind::AnswerLost};
    });
    CHECK_FALSE(scene.send());
    CHECK(scene.letter(id).state == store::Letter::State::Sending);
    CHECK(refused(Unsent{scene.ann.database()}.takeBack(id)).reason == UnsentError::AlreadySent);
    scene.ann.goOnline();
    REQUIRE(scene.send());
    CHECK(scene.passes() == before - 1);
    scene.release();
    scene.carry();
    CHECK(scene.atDesk().better == u"The tea was cold."_s);
    CHECK(scene.hub.count(u"Communication?category=patient-feedback"_s) == 1);
}

TEST_CASE("offline the words wait on the phone and can be taken back", "[e2e][unnamed]")
{
    Scene scene;
    const auto id = scene.say(u"The tea was cold."_s);
    scene.ann.goOffline();
    CHECK_FALSE(answer(scene.ann.letters().sendNext()));
    CHECK(scene.letter(id).state == store::Letter::State::Waiting);
    get(Unsent{scene.ann.database()}.takeBack(id));
    scene.ann.goOnline();
    CHECK_FALSE(scene.send());
    scene.release();
    scene.carry();
    CHECK(get(Voices{scene.desk.database()}.list(VoiceFilter::All)).isEmpty());
}

TEST_CASE("passes come once a day whether words were said or not, and without one the words wait", "[e2e][unnamed]")
{
    Scene scene;
    CHECK(scene.passes() == sync::PassSupply::onFirstDay);
    scene.carry();
    CHECK(scene.passes() == sync::PassSupply::onFirstDay);
    for (int i = 0; i < sync::PassSupply::onFirstDay; ++i) {
        scene.say(u"Words %1"_s.arg(i));
        REQUIRE(scene.send());
    }
    const auto last = scene.say(u"One more"_s);
    CHECK_FALSE(scene.send());
    CHECK(scene.letter(last).state == store::Letter::State::Waiting);
    scene.clock.advance(std::chrono::hours{24});
    scene.carry();
    CHECK(scene.passes() == sync::PassSupply::onLaterDays);
    REQUIRE(scene.send());
    scene.release();
    scene.carry();
    CHECK(get(Voices{scene.desk.database()}.list(VoiceFilter::All)).size() == sync::PassSupply::onFirstDay + 1);
}

TEST_CASE("what the hub does not take is hers to change and to send again", "[e2e][unnamed]")
{
    Scene scene;
    const auto id = scene.say(u"The tea was cold."_s);
    // As if it had waited on the phone for a year.
    QJsonObject json = scene.letter(id).json;
    json["sent"_L1] = u"2025-11-17"_s;
    get(scene.ann.database().write([&](store::Writer &writer) {
        return store::Letterbox{writer.connection()}.correct(id.value, json);
    }));
    REQUIRE(scene.send());
    const auto parked = get(Voices{scene.ann.database()}.byId(id));
    CHECK(parked->delivery.state == store::Delivery::State::Parked);
    CHECK(parked->delivery.problem.startsWith(u"422"_s));
    get(Unsent{scene.ann.database()}.reword(id, {.better = u"The tea is cold."_s}));
    scene.deliver();
    CHECK(scene.atDesk().better == u"The tea is cold."_s);
}
