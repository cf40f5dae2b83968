#include "window.h"

#include "fakes/fakeclock.h"
#include "fakes/waiting.h"
#include "people/unit.h"
#include "ports/keyvault.h"
#include "store/keyfile.h"
#include "sync/account.h"

#include <catch2/catch_session.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QGuiApplication>
#include <QJsonObject>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

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

const QString secret = u"a passphrase nobody knows"_s;

/// Leaves in @p folder what somebody has who signed in before, at a hub that does not answer now.
void furnish(const QTemporaryDir &folder, const sync::Session &session)
{
    const fakes::FakeClock clock;
    ports::NullKeyVault vault;
    const Profile profile{folder.path()};
    const store::Key key = store::Key::random();
    REQUIRE(store::KeyFile{store::KeyFile::pathBeside(profile.database()), vault, clock}.create(key, secret));
    const auto database = store::Database::open(profile.database(), key, clock);
    REQUIRE(database);
    people::Unit unit;
    unit.id = {u"unit"_s};
    unit.name = u"Riverbank Breast Unit"_s;
    QJsonObject organization = people::toFhir(unit);
    organization[u"meta"_s] = QJsonObject{{u"versionId"_s, u"1"_s}, {u"lastUpdated"_s, clock.now().toIso()}};
    REQUIRE((*database)
                ->write([organization](store::Writer &writer) { return writer.changes().applyRemote(organization, writer.now()); })
                .result());
    QNetworkAccessManager network;
    const sync::Transport transport{network};
    sync::Account account{**database, transport, clock};
    REQUIRE(fakes::answer(account.adopt(session)));
}

sync::Session signedIn(const QString &patient, const QString &fhirUser)
{
    sync::Session session;
    session.base = QUrl{u"http://127.0.0.1:9/fhir"_s};
    session.patient = patient;
    session.fhirUser = fhirUser;
    return session;
}

/// What repeats itself makes items that are no children of others but on the screen.
bool shows(const QQuickItem &item, const QString &name)
{
    const QList<QQuickItem *> inside = item.childItems();
    return item.isVisible()
        && (item.objectName() == name || std::ranges::any_of(inside, [&](const QQuickItem *one) { return shows(*one, name); }));
}

/// Whether the named item comes into sight.
bool isSeen(const Window &window, const QString &name)
{
    return fakes::until([&] { return shows(*window.window()->contentItem(), name); });
}

} // namespace

TEST_CASE("unlocked on the page, at the start and after a lock, the first page is filled", "[window]")
{
    const QTemporaryDir folder;
    const fakes::FakeClock clock;
    ports::NullKeyVault vault;
    ports::NullNotifier notifier;
    const Side side = GENERATE(Side::Patient, Side::Team);
    const QString filled = side == Side::Patient ? u"unitLine"_s : u"todayList.empty"_s;
    furnish(folder, side == Side::Patient ? signedIn(u"ann"_s, u"Patient/ann"_s) : signedIn({}, u"Practitioner/grace"_s));
    Window window{side, {folder.path(), {}, false, false, {}, false}, clock, vault, notifier};
    REQUIRE(window.prepare());
    REQUIRE(window.show());
    REQUIRE(window.session().stage() == models::Session::Locked);
    for (int time = 0; time < 2; ++time) {
        window.session().unlock(secret);
        REQUIRE(fakes::until([&] { return window.session().stage() == models::Session::Open; }));
        CHECK(isSeen(window, filled));
        window.session().lock();
        CHECK(window.session().stage() == models::Session::Locked);
    }
}

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

TEST_CASE("what stands above the phone's pages runs from right to left with them", "[window]")
{
    const QTemporaryDir folder;
    Phone phone{optionsIn(folder)};
    QQmlComponent component{qmlEngine(phone.window.window())};
    component.setData("import QtQuick\nItem { readonly property bool mirrored: LayoutMirroring.enabled }", {});
    const std::unique_ptr<QObject> made{component.create()};
    auto *dialog = qobject_cast<QQuickItem *>(made.get());
    REQUIRE(dialog);
    dialog->setParentItem(phone.window.window()->contentItem());
    phone.window.preferences().setLanguage(u"en"_s);
    CHECK_FALSE(dialog->property("mirrored").toBool());
    phone.window.preferences().setLanguage(u"ar"_s);
    CHECK(fakes::until([&] { return dialog->property("mirrored").toBool(); }));
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
