#include "hubprogram.h"
#include "words.h"

#include <catch2/catch_test_macros.hpp>

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSet>

using namespace heard;
using namespace heard::fakes;
using namespace Qt::StringLiterals;

namespace {

/// Signs in with @p code by way of the endpoints.
QByteArray tokenFor(quint16 port, const QString &code)
{
    // The challenge is S256 of the verifier.
    const QByteArray asked = "client_id=test&code_challenge_method=S256&code_challenge="
                             "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&invite_code="
        + code.toUtf8().toPercentEncoding();
    const QByteArray form = "Content-Type: application/x-www-form-urlencoded\r\n";
    HubConnection connection{port};
    const QByteArray granted
        = connection.ask("POST", "/auth/challenge", {}, asked, form).json()[u"authorization_code"].toString().toUtf8();
    return connection
        .ask("POST", "/auth/token", {},
            "grant_type=authorization_code&client_id=test&code_verifier=dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk&"
            "code="
                + granted,
            form)
        .json()[u"access_token"]
        .toString()
        .toUtf8();
}

} // namespace

TEST_CASE("what the hub acknowledged survives kill -9, once", "[hub][killed]")
{
    HubProcess hub;
    const QStringList founded = hub.init();
    const QString organization = founded.front().section(u' ', 0, 0);
    const QString code = founded.at(2).section(u": "_s, 1);
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random{seed};
    CAPTURE(seed);

    hub.serve();
    const QByteArray token = tokenFor(hub.port(), code);
    REQUIRE_FALSE(token.isEmpty());
    QSet<QString> acknowledged;
    int sent = 0;
    for (int round = 0; round < 20; ++round) {
        {
            HubConnection connection{hub.port()};
            const int killAfter = random.bounded(1, 12);
            for (int i = 0;; ++i) {
                const QString uuid = u"urn:uuid:%1"_s.arg(sent++);
                const QJsonObject goal{{u"resourceType"_s, u"Goal"_s}, {u"lifecycleStatus"_s, u"proposed"_s},
                    {u"description"_s, QJsonObject{{u"text"_s, uuid}}}, {u"subject"_s, referenceTo(organization)},
                    {u"identifier"_s, QJsonArray{QJsonObject{{u"system"_s, fhir::system::uuid}, {u"value"_s, uuid}}}}};
                const QByteArray body = QJsonDocument{goal}.toJson(QJsonDocument::Compact);
                connection.send("POST /fhir/Goal HTTP/1.1\r\nHost: hub.test\r\nContent-Type: "
                                "application/fhir+json\r\nAuthorization: Bearer "
                    + token + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
                if (i == killAfter) {
                    // While the last one is under way, at whatever point of it.
                    QElapsedTimer timer;
                    for (timer.start(); timer.nsecsElapsed() < static_cast<qint64>(random.bounded(3'000'000)) + 1;) { }
                    hub.kill();
                }
                const auto answer = connection.receive();
                if (answer.status != 201)
                    break;
                acknowledged << uuid;
            }
        }
        hub.serve();
    }
    HubConnection connection{hub.port()};
    QStringList kept;
    const QJsonArray entries = connection.ask("GET", "/fhir/Goal?_count=1000", token).json()[u"entry"].toArray();
    for (const QJsonValue &entry : entries)
        kept << entry[u"resource"][u"description"][u"text"].toString();
    const QSet<QString> once(kept.begin(), kept.end());
    CHECK(once.contains(acknowledged));
    CHECK(once.size() == kept.size());
    CHECK(kept.size() <= sent);

    CHECK(hub.terminate() == 0);
    CHECK(hub.run({u"check"_s, u"--data"_s, hub.folder()}).back().endsWith(u"no faults."_s));
}

TEST_CASE("heard-hub backs up while it serves, restores into a new folder and refuses a full one", "[hub][killed]")
{
    HubProcess hub;
    HubProcess command;
    hub.init();
    hub.serve();
    QTemporaryDir copies;
    const QString file = copies.filePath(u"copy.db"_s);
    CHECK(command.run({u"backup"_s, u"--data"_s, hub.folder(), u"--to"_s, file}).back().startsWith(u"backup: "_s));
    CHECK(command.run({u"invite"_s, u"--data"_s, hub.folder(), u"--new"_s, u"Tom Reyes"_s, u"--roles"_s, u"nurse"_s})
              .back()
              .startsWith(u"invite: "_s));
    CHECK(command.run({u"restore"_s, u"--data"_s, copies.filePath(u"restored"_s), u"--from"_s, file})
              .back()
              .endsWith(u"checked."_s));
    CHECK(hub.terminate() == 0);
    CHECK(command.run({u"check"_s, u"--data"_s, hub.folder()}).back().endsWith(u"no faults."_s));

    QProcess mistyped;
    QProcessEnvironment wrong = QProcessEnvironment::systemEnvironment();
    wrong.insert(u"HEARD_PASSPHRASE"_s, u"not the passphrase of this hub"_s);
    mistyped.setProcessEnvironment(wrong);
    const QStringList again{u"restore"_s, u"--data"_s, copies.filePath(u"again"_s), u"--from"_s, file};
    mistyped.start(QStringLiteral(HEARD_HUB_PROGRAM), again);
    REQUIRE(mistyped.waitForFinished(30'000));
    CHECK(mistyped.exitCode() == 1);
    CHECK(command.run(again).back().endsWith(u"checked."_s));

    QProcess refused;
    refused.start(QStringLiteral(HEARD_HUB_PROGRAM),
        {u"restore"_s, u"--data"_s, copies.filePath(u"restored"_s), u"--from"_s, file});
    REQUIRE(refused.waitForFinished(30'000));
    CHECK(refused.exitCode() == 1);
    CHECK(refused.readAllStandardOutput().endsWith("restore: failed.\n"));
}
