#include "models/session.h"
#include "models/team/invitation.h"
#include "models/team/signouteverywhere.h"

#include "fakes/application.h"
#include "fakes/fakeclock.h"
#include "fakes/runninghub.h"
#include "fakes/waiting.h"
#include "people/patients.h"
#include "ports/keyvault.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QNetworkAccessManager>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace heard;
using models::Session;

namespace {

constexpr auto name = "g.okafor"_L1;
constexpr auto passphrase = "seven quiet herons"_L1;

/// A desktop of the unit without a keychain.
struct Desktop {
    Desktop(const fakes::RunningHub &hub, const Clock &clock) : hub(hub), clock(clock) { begin(); }

    /// The app is started.
    void begin()
    {
        session = std::make_unique<Session>(Session::Parts{path(), vault, false, clock, network, preferences, {},
                                                           {u"Organization"_s, u"Practitioner"_s, u"PractitionerRole"_s, u"Patient"_s}});
        session->begin();
    }

    [[nodiscard]] QString path() const { return folder.filePath(u"heard.db"_s); }
    [[nodiscard]] Session::Problem settled() const
    {
        REQUIRE(fakes::until([this] { return !session->isBusy(); }));
        return session->problem();
    }
    [[nodiscard]] bool becomes(Session::Connection connection) const
    {
        return fakes::until([this, connection] { return session->connection() == connection; });
    }
    Session::Problem join(const QString &code, const QString &as = name, const QString &secret = passphrase)
    {
        session->joinTeam(hub.base(), code, as, secret);
        return settled();
    }
    Session::Problem signIn(const QString &as = name, const QString &secret = passphrase)
    {
        session->signInTeam(hub.base(), as, secret);
        return settled();
    }
    [[nodiscard]] QString worksHere() const { return u"Practitioner/"_s + session->device()->practitioner.value; }
    [[nodiscard]] bool isEmpty() const { return QDir{folder.path()}.entryList({u"heard.db*"_s}).isEmpty(); }

    const fakes::RunningHub &hub;
    const Clock &clock;
    QTemporaryDir folder;
    ports::NullKeyVault vault;
    QNetworkAccessManager network;
    models::Preferences preferences{folder.filePath(u"preferences.ini"_s)};
    std::unique_ptr<Session> session;
};

/// A unit with a nurse who has not joined yet.
struct Ward {
    fakes::Application application;
    fakes::FakeClock clock;
    fakes::RunningHub hub{{}, &clock};
    fakes::Person grace = hub.team(u"Grace Okafor"_s, hub::Role::Nurse);
    Desktop desk{hub, clock};

    [[nodiscard]] QString invite() { return hub.invite(grace.subject, hub::Role::Nurse); }
};

} // namespace

TEST_CASE("a colleague joins with her code, her name and a passphrase that opens this computer too", "[session][team]")
{
    Ward ward;
    REQUIRE(ward.desk.join(ward.invite()) == Session::NoProblem);
    CHECK(ward.desk.session->stage() == Session::Open);
    CHECK(ward.desk.worksHere() == ward.grace.subject);
    CHECK(ward.desk.becomes(Session::UpToDate));
    CHECK(ward.desk.session->isLockable());

    ward.desk.begin();
    CHECK(ward.desk.session->stage() == Session::Locked);
    ward.desk.session->unlock(u"seven loud herons"_s);
    CHECK(ward.desk.session->problem() == Session::WrongSecret);
    ward.desk.session->unlock(passphrase);
    CHECK(ward.desk.settled() == Session::NoProblem);
    CHECK(ward.desk.session->stage() == Session::Open);
    CHECK(ward.desk.becomes(Session::UpToDate));
}

TEST_CASE("on a second computer her name and passphrase are enough, also after it was started again", "[session][team]")
{
    Ward ward;
    REQUIRE(ward.desk.join(ward.invite()) == Session::NoProblem);
    Desktop second{ward.hub, ward.clock};
    REQUIRE(second.signIn(u" G.Okafor "_s) == Session::NoProblem);
    CHECK(second.session->stage() == Session::Open);
    CHECK(second.worksHere() == ward.grace.subject);
    CHECK(second.becomes(Session::UpToDate));

    second.begin();
    REQUIRE(second.session->stage() == Session::Locked);
    second.session->unlock(passphrase);
    CHECK(second.settled() == Session::NoProblem);
    CHECK(second.worksHere() == ward.grace.subject);
    CHECK(second.becomes(Session::UpToDate));
}

TEST_CASE("a wrong name or passphrase is refused, leaves nothing behind, and after some tries has to wait", "[session][team]")
{
    Ward ward;
    REQUIRE(ward.desk.join(ward.invite()) == Session::NoProblem);
    Desktop second{ward.hub, ward.clock};
    CHECK(second.signIn(u"g.okafor"_s, u"seven loud herons"_s) == Session::WrongSignIn);
    CHECK(second.session->stage() == Session::NoProfile);
    CHECK(second.isEmpty());
    CHECK(second.signIn(u"nobody"_s) == Session::WrongSignIn);
    for (int i = 0; i < 3; ++i)
        CHECK(second.signIn(u"g.okafor"_s, u"seven loud herons "_s + QString::number(i)) == Session::WrongSignIn);
    CHECK(second.signIn() == Session::TooManyTries);
    CHECK(second.session->retryAfter() > 0);
    CHECK(second.isEmpty());
    ward.clock.advance(20s);
    CHECK(second.signIn() == Session::NoProblem);
    CHECK(second.session->stage() == Session::Open);
}

TEST_CASE("what cannot be is told before the code is spent", "[session][team]")
{
    Ward ward;
    const QString code = ward.invite();
    CHECK(ward.desk.join(u"0000 0000 0"_s) == Session::WrongCode);
    CHECK(ward.desk.join(code, u"  "_s) == Session::NameNeeded);
    CHECK(ward.desk.join(code, name, {}) == Session::SecretNeeded);
    CHECK(ward.desk.join(code, name, u"too short"_s) == Session::SecretTooShort);
    CHECK(ward.desk.signIn({}) == Session::NameNeeded);
    CHECK(ward.desk.signIn(name, u"short"_s) == Session::WrongSignIn);
    CHECK(ward.desk.isEmpty());
    CHECK(ward.desk.join(code) == Session::NoProblem);
}

TEST_CASE("a name that a colleague has is refused, and another one works with the same code", "[session][team]")
{
    Ward ward;
    REQUIRE(ward.desk.join(ward.invite()) == Session::NoProblem);
    const fakes::Person tom = ward.hub.team(u"Tom Reyes"_s, hub::Role::MdtMember);
    const QString code = ward.hub.invite(tom.subject, hub::Role::MdtMember);
    Desktop second{ward.hub, ward.clock};
    CHECK(second.join(code, u"G.OKAFOR"_s) == Session::NameTaken);
    CHECK(second.isEmpty());
    CHECK(second.join(code, u"t.reyes"_s) == Session::NoProblem);
    CHECK(second.worksHere() == tom.subject);
}

TEST_CASE("a patient's code does not open a desktop, and still opens her phone", "[session][team]")
{
    Ward ward;
    const fakes::Person ann = ward.hub.patient(u"Ann"_s);
    const QString code = ward.hub.invite(ann.subject, hub::Role::Patient);
    CHECK(ward.desk.join(code) == Session::PatientCode);
    CHECK(ward.desk.isEmpty());
    ward.desk.session->enrol(ward.hub.base(), code, passphrase);
    CHECK(ward.desk.settled() == Session::NoProblem);
}

TEST_CASE("who has signed out signs in again with her name, and what she wrote meanwhile is sent", "[session][team]")
{
    Ward ward;
    REQUIRE(ward.desk.join(ward.invite()) == Session::NoProblem);
    REQUIRE(ward.desk.becomes(Session::UpToDate));
    ward.desk.session->signOut();
    REQUIRE(ward.desk.settled() == Session::NoProblem);
    REQUIRE(ward.desk.becomes(Session::SignedOut));
    people::Patient patient;
    patient.given = u"Rosa"_s;
    patient.family = u"Lind"_s;
    REQUIRE(fakes::answer(people::Patients{ward.desk.session->device()->database}.enrol(patient, QTimeZone::utc())));
    CHECK(ward.desk.signIn(name, u"seven loud herons"_s) == Session::WrongSignIn);
    CHECK(ward.desk.session->stage() == Session::Open);
    CHECK(ward.desk.session->connection() == Session::SignedOut);
    REQUIRE(ward.desk.signIn() == Session::NoProblem);
    CHECK(ward.desk.becomes(Session::UpToDate));
    CHECK(fakes::until([&] { return ward.hub.count(u"Patient?family=Lind"_s) == 1; }));
}

TEST_CASE("a forgotten passphrase is replaced by a new code, here and at the hub", "[session][team]")
{
    Ward ward;
    REQUIRE(ward.desk.join(ward.invite()) == Session::NoProblem);
    ward.desk.session->lock();
    REQUIRE(ward.desk.session->stage() == Session::Locked);
    ward.desk.session->beginAnew();
    CHECK(ward.desk.session->stage() == Session::NoProfile);
    // The old one stays until the code is taken, and is then kept beside.
    CHECK(QDir{ward.desk.folder.path()}.entryList({u"heard.db.kept-*"_s}).isEmpty());
    REQUIRE(ward.desk.join(ward.invite(), name, u"eight louder herons"_s) == Session::NoProblem);
    CHECK_FALSE(QDir{ward.desk.folder.path()}.entryList({u"heard.db.kept-*"_s}).isEmpty());
    CHECK(ward.desk.worksHere() == ward.grace.subject);
    CHECK(ward.desk.becomes(Session::UpToDate));

    Desktop second{ward.hub, ward.clock};
    CHECK(second.signIn(name, passphrase) == Session::WrongSignIn);
    CHECK(second.signIn(name, u"eight louder herons"_s) == Session::NoProblem);
}

TEST_CASE("starting again is not for a computer that is open", "[session][team]")
{
    Ward ward;
    REQUIRE(ward.desk.join(ward.invite()) == Session::NoProblem);
    ward.desk.session->beginAnew();
    CHECK(ward.desk.session->stage() == Session::Open);
    CHECK(QFile::exists(ward.desk.path()));
}

TEST_CASE("a patient who lost her phone is signed out of the hub, and comes back with a new code", "[team]")
{
    Ward ward;
    const fakes::Person ann = ward.hub.patient(u"Ann"_s);
    REQUIRE(ward.desk.join(ward.invite()) == Session::NoProblem);
    const auto getsIn = [&](const fakes::Person &person) {
        return ward.hub.ask("GET", "/fhir/" + ann.subject.toUtf8(), person).status;
    };
    REQUIRE(getsIn(ann) == 200);
    models::SignOutEverywhere ending{*ward.desk.session->device()};
    const auto end = [&](const QString &id) {
        ending.patient(id);
        CHECK(ending.isBusy());
        REQUIRE(fakes::until([&] { return !ending.isBusy(); }));
    };
    end(u"nobody"_s);
    CHECK_FALSE(ending.isDone());
    CHECK(ending.problem() == models::SignOutEverywhere::NotAtHubYet);
    CHECK(getsIn(ann) == 200);

    end(ann.id());
    CHECK(ending.isDone());
    CHECK(ending.problem() == models::SignOutEverywhere::NoProblem);
    CHECK(getsIn(ann) == 401);
    ending.forget();
    CHECK_FALSE(ending.isDone());

    // A nurse does not decide on colleagues.
    ending.colleague(ward.grace.id());
    REQUIRE(fakes::until([&] { return !ending.isBusy(); }));
    CHECK(ending.problem() == models::SignOutEverywhere::NotAllowed);

    models::Invitation invitation{*ward.desk.session->device()};
    invitation.invitePatient(ann.id());
    REQUIRE(fakes::until([&] { return !invitation.isBusy(); }));
    CHECK(getsIn(ward.hub.signIn(invitation.code())) == 200);

    // The trail says who took her access.
    const fakes::Person administrator = ward.hub.team(u"Ada Novak"_s, hub::Role::Administrator);
    const QByteArray trail = ward.hub.ask("GET", "/fhir/AuditEvent?_count=100", administrator).body;
    CHECK(trail.contains("revoke-access"));
}

TEST_CASE("a colleague whose entry is not active gets no code, and the reason is told apart", "[team]")
{
    Ward ward;
    const fakes::Person administrator = ward.hub.team(u"Ada Novak"_s, hub::Role::Administrator);
    REQUIRE(ward.desk.join(ward.hub.invite(administrator.subject, hub::Role::Administrator)) == Session::NoProblem);
    const auto stored = ward.hub.ask("GET", "/fhir/" + ward.grace.subject.toUtf8(), administrator);
    QJsonObject left = stored.json();
    left[u"active"_s] = false;
    REQUIRE(ward.hub.put(left, administrator, stored.etag()).status == 200);
    models::Invitation invitation{*ward.desk.session->device()};
    invitation.inviteColleague(ward.grace.id());
    REQUIRE(fakes::until([&] { return !invitation.isBusy(); }));
    CHECK(invitation.problem() == models::Invitation::HasLeft);
    CHECK(invitation.code().isEmpty());
}
