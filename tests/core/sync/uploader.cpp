#include "opendevice.h"

using namespace heard;
using namespace heard::tests;
using namespace Qt::StringLiterals;
using fakes::Answer;
using fakes::Asked;
using store::ChangeState;

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
    scene.server.after([&lost](const Asked &asked, const Answer &answer) {
        if (asked.verb != "POST" || std::exchange(lost, true))
            return answer;
        Answer cut = answer;
        cut.fault = Answer::Fault::Truncate;
        return cut;
    });
    scene.phone.create(message(u"Once only"_s));
    CHECK_FALSE(scene.phone.sync());
    CHECK(scene.phone.outbox().size() == 1);
    REQUIRE(scene.phone.sync());

    CHECK(scene.phone.outbox().isEmpty());
    scene.onlyMessage();
}
