#include "sync/lettercourier.h"

#include "fakes/scriptedserver.h"
#include "opendevice.h"

using namespace heard;
using namespace heard::sync;
using namespace heard::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fakes::Answer;
using fakes::answer;
using fakes::Asked;
using fakes::ScriptedServer;
using fakes::until;
using store::Letter;
using store::Letterbox;

namespace {

/// A phone with letters to send, and a server that takes them, or does what the test says.
struct Post {
    Post()
    {
        server.setScript([this](const Asked &asked) {
            return asked.verb == "POST" ? taken : Answer::json({{u"issuer"_s, u"hub"_s}});
        });
        write([](Letterbox &letterbox) { return letterbox.keepPasses({u"p1"_s, u"p2"_s, u"p3"_s}, u"key"_s); });
    }
    template <typename Change>
    void write(Change change)
    {
        REQUIRE(answer(device.database->write([change](store::Writer &writer) -> store::StoreResult<void> {
            Letterbox letterbox{writer.connection()};
            writer.announce(u"Communication"_s);
            return change(letterbox);
        })));
    }
    void put(const QString &id)
    {
        write([id](Letterbox &letterbox) { return letterbox.put({.id = id, .json = {{u"words"_s, id}}}); });
    }
    Letter letter(const QString &id)
    {
        const auto found = answer(device.database->read([id](store::Reader &reader) { return Letterbox{reader.connection()}.find(id); }));
        REQUIRE(found);
        REQUIRE(*found);
        return **found;
    }
    QVector<Asked> posted() const
    {
        QVector<Asked> requests;
        for (const Asked &asked : server.asked()) {
            if (asked.verb == "POST")
                requests << asked;
        }
        return requests;
    }

    fakes::Application application;
    ScriptedServer server;
    Answer taken{.status = 202};
    OpenDevice device{server.base()};
    LetterCourier courier{*device.database, device.account, {20ms, 20ms, 5ms, 20ms}};
};

} // namespace

TEST_CASE("what has no name is sent with a pass and with nothing that names the device or its person", "[sync][letters]")
{
    Post post;
    post.put(u"a"_s);
    CHECK(answer(post.courier.sendNext()).value_or(false));
    REQUIRE(post.posted().size() == 1);
    const Asked sent = post.posted().front();
    CHECK(sent.path.endsWith(u"/Communication"_s));
    CHECK(sent.json() == QJsonObject{{u"words"_s, u"a"_s}});
    CHECK(sent.headers.value("heard-pass") == "p1");
    for (const Asked &asked : post.server.asked()) {
        CHECK_FALSE(asked.headers.contains("authorization"));
        CHECK_FALSE(asked.headers.contains("cookie"));
        CHECK(asked.headers.value("user-agent") == "Heard");
        CHECK(asked.headers.value("accept-language") == "en");
        QStringList names;
        for (auto it = asked.headers.begin(); it != asked.headers.end(); ++it)
            names << QString::fromLatin1(it.key());
        static const QStringList expected{u"accept"_s, u"accept-encoding"_s, u"accept-language"_s, u"cache-control"_s, u"connection"_s,
            u"content-length"_s, u"content-type"_s, u"heard-pass"_s, u"host"_s, u"pragma"_s, u"user-agent"_s};
        names.removeIf([](const QString &name) { return expected.contains(name); });
        CHECK(names.join(u' ') == QString{});
    }
    CHECK(post.letter(u"a"_s).state == Letter::State::Sent);
    CHECK_FALSE(answer(post.courier.sendNext()).value_or(true));
}

TEST_CASE("letters go by themselves, one after the other, and go on when the server is back", "[sync][letters]")
{
    Post post;
    post.server.setReachable(false);
    post.put(u"a"_s);
    post.courier.start();
    post.put(u"b"_s);
    CHECK(post.letter(u"a"_s).state == Letter::State::Waiting);
    post.server.setReachable(true);
    REQUIRE(until([&] { return post.posted().size() == 2; }));
    REQUIRE(until([&] { return post.letter(u"b"_s).state == Letter::State::Sent; }));
    CHECK(post.letter(u"a"_s).state == Letter::State::Sent);
    CHECK(post.posted()[0].headers.value("heard-pass") != post.posted()[1].headers.value("heard-pass"));
}

TEST_CASE("a server that is not met leaves the letter hers", "[sync][letters]")
{
    Post post;
    post.put(u"a"_s);
    const Answer answers[]{{.fault = Answer::Fault::Close}, Answer::html(), Answer::outcome(503, u"transient"_s, {})};
    for (const Answer &bad : answers) {
        post.server.setScript([bad](const Asked &) { return bad; });
        CHECK_FALSE(answer(post.courier.sendNext()));
        CHECK(post.letter(u"a"_s).state == Letter::State::Waiting);
        CHECK(post.letter(u"a"_s).pass.isEmpty());
    }
}

TEST_CASE("where the answer is lost the same letter is sent again with the same pass", "[sync][letters]")
{
    Post post;
    post.put(u"a"_s);
    post.taken = {.fault = Answer::Fault::Close};
    CHECK_FALSE(answer(post.courier.sendNext()));
    CHECK(post.letter(u"a"_s).state == Letter::State::Sending);
    // As after a kill: another courier over the same store.
    LetterCourier again{*post.device.database, post.device.account};
    post.taken = {.status = 202};
    CHECK(answer(again.sendNext()).value_or(false));
    const auto posted = post.posted();
    REQUIRE(posted.size() >= 2);
    for (const Asked &asked : posted) {
        CHECK(asked.headers.value("heard-pass") == "p1");
        CHECK(asked.body == posted[0].body);
    }
    CHECK(post.letter(u"a"_s).state == Letter::State::Sent);
}

TEST_CASE("a pass that is not taken is replaced, and what is refused waits for a person", "[sync][letters]")
{
    Post post;
    post.put(u"a"_s);
    post.taken = Answer::outcome(401, u"login"_s, u"This pass was spent."_s);
    CHECK_FALSE(answer(post.courier.sendNext()));
    CHECK(post.letter(u"a"_s).state == Letter::State::Waiting);
    post.taken = Answer::outcome(422, u"business-rule"_s, u"too old"_s);
    CHECK(answer(post.courier.sendNext()).value_or(false));
    CHECK(post.letter(u"a"_s).state == Letter::State::Refused);
    CHECK(post.letter(u"a"_s).problem == u"422 too old"_s);
    CHECK(post.posted().last().headers.value("heard-pass") == "p2");
    CHECK_FALSE(answer(post.courier.sendNext()).value_or(true));
}

TEST_CASE("a server that asks for time keeps the letter on its way", "[sync][letters]")
{
    Post post;
    post.put(u"a"_s);
    post.taken = Answer::outcome(429, u"throttled"_s, {}).with("Retry-After", "7");
    const auto sent = answer(post.courier.sendNext());
    REQUIRE_FALSE(sent);
    CHECK(sent.error().error == SyncError::Busy);
    CHECK(sent.error().retryAfter == 7s);
    CHECK(post.letter(u"a"_s).state == Letter::State::Sending);
}

TEST_CASE("without a pass, or before anybody signed in, nothing is sent", "[sync][letters]")
{
    Post post;
    post.put(u"a"_s);
    post.write([](Letterbox &letterbox) { return letterbox.keepPasses({}, u"another key"_s); });
    CHECK_FALSE(answer(post.courier.sendNext()).value_or(true));
    CHECK(post.posted().isEmpty());
    Account nobody{*post.device.database, post.device.transport, post.device.clock};
    LetterCourier early{*post.device.database, nobody};
    CHECK_FALSE(answer(early.sendNext()).value_or(true));
}
