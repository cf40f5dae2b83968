#include "window.h"

#include "fakes/fakeclock.h"
#include "ports/keyvault.h"

#include <catch2/catch_session.hpp>
#include <catch2/catch_test_macros.hpp>

#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace heard;
using namespace heard::desktop;

namespace {

/// A phone before anybody has enrolled, in a window.
struct Phone {
    explicit Phone(const Window::Options &options) : window(Side::Patient, options, clock, vault, notifier)
    {
        REQUIRE(window.prepare());
        REQUIRE(window.show());
    }

    [[nodiscard]] QQuickItem *item(const QString &name) const { return window.window()->findChild<QQuickItem *>(name); }
    [[nodiscard]] QString text(const QString &name) const { return item(name)->property("text").toString(); }

    fakes::FakeClock clock;
    ports::NullKeyVault vault;
    ports::NullNotifier notifier;
    Window window;
};

Window::Options optionsIn(const QTemporaryDir &folder, const QString &invite = {}, bool offersTeam = false)
{
    return {folder.path(), {}, false, false, invite, offersTeam};
}

} // namespace

TEST_CASE("opened with the address from a letter, hub and code stand there already", "[window]")
{
    const QTemporaryDir folder;
    const Phone phone{optionsIn(folder, u"heard:enrol?hub=https%3A%2F%2Fheard.riverbank.example%2Ffhir&code=000000000"_s)};
    REQUIRE(phone.item(u"inviteCode"_s));
    CHECK(phone.text(u"inviteCode"_s) == u"0000 0000 0");
    CHECK(phone.text(u"hubAddress"_s) == u"https://heard.riverbank.example/fhir");
    CHECK(phone.item(u"inviteCode"_s)->property("error").toString().isEmpty());
}

TEST_CASE("opened with another address, the phone says so", "[window]")
{
    const QTemporaryDir folder;
    const Phone phone{optionsIn(folder, u"heard:something"_s)};
    CHECK(phone.item(u"inviteCode"_s)->property("error").toString().size() > 20);
    CHECK(phone.text(u"hubAddress"_s).isEmpty());
}

TEST_CASE("the way to the team's desktop is shown only where there is one, and leads there", "[window]")
{
    const QTemporaryDir folder;
    SECTION("here")
    {
        Phone phone{optionsIn(folder, {}, true)};
        QQuickItem *button = phone.item(u"teamButton"_s);
        REQUIRE(button);
        CHECK(button->isVisible());
        const QSignalSpy wanted{&phone.window, &Window::teamWanted};
        QMetaObject::invokeMethod(button, "press");
        CHECK(wanted.size() == 1);
    }
    SECTION("on a phone")
    {
        const Phone phone{optionsIn(folder)};
        REQUIRE(phone.item(u"teamButton"_s));
        CHECK_FALSE(phone.item(u"teamButton"_s)->isVisible());
    }
}

TEST_CASE("a folder is used once somebody has enrolled in it", "[window]")
{
    const QTemporaryDir folder;
    CHECK_FALSE(Profile{folder.path()}.isUsed());
    QFile database{Profile{folder.path()}.database()};
    REQUIRE(database.open(QIODevice::WriteOnly));
    CHECK(Profile{folder.path()}.isUsed());
}

int main(int argc, char **argv)
{
    const QGuiApplication app{argc, argv};
    return Catch::Session().run(argc, argv);
}
