#include "opendevice.h"

using namespace heard;
using namespace heard::tests;
using namespace Qt::StringLiterals;
using fakes::Answer;
using fakes::Asked;

namespace {

struct Scene {
    fakes::Application application;
    fakes::FakeFhirServer server;
    OpenDevice phone{server.base()};

    QJsonObject onlyMessage() const
    {
        const auto all = server.all(u"Communication"_s);
        REQUIRE(all.size() == 1);
        return all.front();
    }
};

} // namespace

TEST_CASE("what was written is on the server after a sync, without our id", "[sync]")
{
    Scene scene;
    const auto id = scene.phone.create(message(u"Can I drive home?"_s));
    REQUIRE(scene.phone.sync());

    CHECK(scene.phone.outbox().isEmpty());
    const QJsonObject stored = scene.onlyMessage();
    CHECK(wordsOf(stored) == u"Can I drive home?"_s);
    CHECK(stored["id"_L1].toString() != id.value);
    CHECK(stored["identifier"_L1][0]["value"_L1].toString() == u"urn:uuid:"_s + id.value);
    CHECK(scene.phone.json(u"Communication"_s, id) == stored);
}

TEST_CASE("an answer lost after the commit leads to no second message", "[sync]")
{
    Scene scene;
    bool lost = false;
    SECTION("a gateway gave up waiting")
    {
        scene.server.after([&lost](const Asked &asked, const Answer &answer) {
            return asked.verb != "POST" || std::exchange(lost, true) ? answer : Answer{504};
        });
        scene.phone.create(message(u"Once only"_s));
        CHECK_FALSE(scene.phone.sync());
        // What the gateway hid came back by download.
        CHECK(scene.phone.outbox().isEmpty());
    }
    SECTION("the connection broke")
    {
        scene.server.after([&lost](const Asked &asked, const Answer &answer) {
            return asked.verb != "POST" || std::exchange(lost, true) ? answer : Answer{.fault = Answer::Fault::Close};
        });
        scene.phone.create(message(u"Once only"_s));
    }
    SECTION("the answer was cut off")
    {
        scene.server.after([&lost](const Asked &asked, Answer answer) {
            if (asked.verb == "POST" && !std::exchange(lost, true))
                answer.fault = Answer::Fault::Truncate;
            return answer;
        });
        scene.phone.create(message(u"Once only"_s));
    }
    REQUIRE(scene.phone.sync());

    CHECK(lost);
    CHECK(scene.phone.outbox().isEmpty());
    CHECK(wordsOf(scene.onlyMessage()) == u"Once only"_s);
}
