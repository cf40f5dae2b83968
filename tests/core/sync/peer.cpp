// Sync against a FHIR R4 server that is not ours: Medplum's, in memory (tests/peers/peer.mjs). Unlike a hub of ours it has
// no sign-in, no batches and no search over all types, deletes what it is told to, and refuses what R4 does not allow.
#include "opendevice.h"

#include "fakes/faultproxy.h"
#include "sync/signin.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QProcess>
#include <QSet>

using namespace heard;
using namespace heard::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using sync::SyncError;

namespace {

/// The server as a process, and what a client that is not ours does there.
class Peer final {
public:
    Peer()
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(qEnvironmentVariable("HEARD_NODE", u"node"_s),
                        {QStringLiteral(HEARD_SOURCE_DIR "/tests/peers/peer.mjs")});
        REQUIRE(fakes::until([this] { return m_process.canReadLine() || m_process.state() == QProcess::NotRunning; }, 60s));
        m_base = QUrl{QString::fromUtf8(m_process.readLine()).trimmed()};
        REQUIRE(m_base.isValid());
    }
    ~Peer()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

    [[nodiscard]] const QUrl &base() const { return m_base; }

    [[nodiscard]] QJsonObject get(const QString &path) { return ask("GET", path); }
    QJsonObject post(const QJsonObject &resource) { return ask("POST", resource["resourceType"_L1].toString(), resource); }
    QJsonObject put(const QJsonObject &resource) { return ask("PUT", placeOf(resource), resource); }
    void remove(const QJsonObject &resource) { ask("DELETE", placeOf(resource)); }
    [[nodiscard]] int count(const QString &type) { return get(type + u"?_summary=count"_s)["total"_L1].toInt(-1); }

private:
    static QString placeOf(const QJsonObject &resource)
    {
        return resource["resourceType"_L1].toString() + u'/' + resource["id"_L1].toString();
    }
    QJsonObject ask(const QByteArray &verb, const QString &path, const QJsonObject &resource = {})
    {
        QNetworkRequest request{QUrl{m_base.toString() + u'/' + path}};
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/fhir+json"_s);
        const QByteArray body = resource.isEmpty() ? QByteArray{} : QJsonDocument{resource}.toJson();
        const std::unique_ptr<QNetworkReply> reply{m_network.sendCustomRequest(request, verb, body)};
        REQUIRE(fakes::until([&reply] { return reply->isFinished(); }));
        CAPTURE(verb.toStdString(), path.toStdString());
        REQUIRE(reply->error() == QNetworkReply::NoError);
        return QJsonDocument::fromJson(reply->readAll()).object();
    }

    QProcess m_process;
    QNetworkAccessManager m_network;
    QUrl m_base;
};

const QStringList types{u"Patient"_s, u"Communication"_s};

struct Scene {
    fakes::Application application;
    Peer peer;
    OpenDevice phone{peer.base(), types};

    [[nodiscard]] QVector<QJsonObject> kept(OpenDevice &device, const QString &type = u"Communication"_s)
    {
        auto all = fakes::answer(device.database->read([type](store::Reader &reader) {
            return reader.connection().all<QJsonObject>(
                "SELECT json FROM resource WHERE type = :type ORDER BY id", {{":type", type}},
                [](const store::Row &row) { return QJsonDocument::fromJson(row.bytes(0)).object(); });
        }));
        REQUIRE(all);
        return *all;
    }
    [[nodiscard]] QJsonObject only(OpenDevice &device)
    {
        const auto all = kept(device);
        REQUIRE(all.size() == 1);
        return all.front();
    }
    /// What is kept is what the server has, to the last element.
    [[nodiscard]] bool isEqual(OpenDevice &device)
    {
        const auto all = kept(device);
        return all.size() == peer.count(u"Communication"_s)
            && std::all_of(all.begin(), all.end(), [this](const QJsonObject &here) {
                   return peer.get(u"Communication/"_s + here["id"_L1].toString()) == here;
               });
    }
};

void edit(OpenDevice &device, QJsonObject resource, const QString &element, const QJsonValue &value)
{
    resource[element] = value;
    device.update(resource);
}

QJsonObject topic(const QString &words)
{
    return {{u"text"_s, words}};
}

} // namespace

TEST_CASE("another server says what it can do, and that nobody signs in there", "[peer]")
{
    Scene scene;
    const auto server = fakes::answer(sync::Discovery{scene.phone.transport}.find(scene.peer.base()));
    REQUIRE(server);
    CHECK(server->hasType(u"Communication"_s));
    CHECK(server->canSearch(u"Communication"_s, u"_lastUpdated"_s));
    CHECK_FALSE(server->tellsNewsInOne());
    CHECK_FALSE(server->offersSignIn());
    const auto session = fakes::answer(sync::SignIn{scene.phone.transport, scene.phone.clock}.withInviteCode(*server, u"K7QM4T9P"_s));
    REQUIRE_FALSE(session);
    CHECK(session.error().error == SyncError::NoSignIn);
}

TEST_CASE("many pages of another server arrive whole, and a second time nothing changes", "[peer]")
{
    Scene scene;
    constexpr int many = 600; // three pages
    for (int i = 0; i < many; ++i)
        scene.peer.post(message(u"message %1"_s.arg(i)));
    REQUIRE(scene.phone.sync());
    QSet<QString> words;
    for (const QJsonObject &here : scene.kept(scene.phone))
        words << wordsOf(here);
    CHECK(words.size() == many);
    CHECK(scene.kept(scene.phone).size() == many);

    int changes = 0;
    QObject::connect(scene.phone.database.get(), &store::Database::changed, &scene.phone.courier, [&changes] { ++changes; });
    // All of it is within the minute that is asked for again.
    REQUIRE(scene.phone.sync());
    CHECK(changes == 0);
    scene.peer.post(message(u"one more"_s));
    REQUIRE(scene.phone.sync());
    CHECK(fakes::until([&changes] { return changes == 1; })); // told from the event loop, when it comes to it
    CHECK(scene.kept(scene.phone).size() == many + 1);
}

TEST_CASE("what is written here is made once on another server, under an id of its own", "[peer]")
{
    Scene scene;
    const auto local = scene.phone.create(message(u"Thank you for the phone call"_s));
    REQUIRE(scene.phone.sync());
    const QJsonObject here = scene.only(scene.phone);
    CHECK(here["id"_L1].toString() != local.value);
    CHECK(scene.peer.get(u"Communication/"_s + here["id"_L1].toString()) == here);
    CHECK(scene.peer.get(u"Communication?identifier=urn:ietf:rfc:3986|urn:uuid:"_s + local.value)["total"_L1] == 1);
    CHECK(scene.phone.outbox().isEmpty());
}

TEST_CASE("an answer of another server that is lost on the way makes nothing twice", "[peer]")
{
    Scene scene;
    fakes::FaultProxy proxy{scene.peer.base()};
    OpenDevice phone{proxy.base(), types};
    fakes::DropFirstResponseAfterCommit drop;
    proxy.choose(std::ref(drop));
    phone.create(message(u"Once only"_s));
    // Where a connection breaks without a byte, Qt may send the request again by itself.
    REQUIRE((phone.sync() || phone.sync()));
    CHECK(drop.done);
    CHECK(scene.peer.count(u"Communication"_s) == 1);
    CHECK(scene.isEqual(phone));
}

TEST_CASE("what is sent refers to what was sent before under the other server's id", "[peer]")
{
    Scene scene;
    const auto first = scene.phone.create(message(u"How long is the wait?"_s));
    QJsonObject reply = message(u"About an hour"_s);
    reply[u"partOf"_s] = QJsonArray{QJsonObject{{u"reference"_s, first.reference(u"Communication")}}};
    const auto second = scene.phone.create(reply);
    REQUIRE(scene.phone.sync());
    const QString id = scene.phone.json(u"Communication"_s, first)["id"_L1].toString();
    const QString replyId = scene.phone.json(u"Communication"_s, second)["id"_L1].toString();
    CHECK(scene.peer.get(u"Communication/"_s + replyId)["partOf"_L1][0]["reference"_L1].toString() == u"Communication/"_s + id);
}

TEST_CASE("an edit becomes the next version in the other server's history", "[peer]")
{
    Scene scene;
    scene.phone.create(message(u"first"_s));
    REQUIRE(scene.phone.sync());
    const QJsonObject before = scene.only(scene.phone);
    edit(scene.phone, before, u"topic"_s, topic(u"Waiting times"_s));
    REQUIRE(scene.phone.sync());
    const QJsonObject after = scene.only(scene.phone);
    CHECK(after["meta"_L1]["versionId"_L1] != before["meta"_L1]["versionId"_L1]);
    const QJsonArray history = scene.peer.get(u"Communication/"_s + after["id"_L1].toString() + u"/_history"_s)["entry"_L1].toArray();
    REQUIRE(history.size() == 2);
    CHECK(history[0]["resource"_L1].toObject() == after);
    CHECK(history[1]["resource"_L1].toObject() == before);
}

TEST_CASE("what another program wrote keeps what we do not know of when it is edited here", "[peer]")
{
    Scene scene;
    QJsonObject foreign = message(u"Written elsewhere"_s);
    foreign[u"priority"_s] = u"routine"_s;
    foreign[u"extension"_s]
        = QJsonArray{QJsonObject{{u"url"_s, u"https://elsewhere.example/ward"_s}, {u"valueString"_s, u"Ward 7"_s}}};
    const QJsonObject made = scene.peer.post(foreign);
    REQUIRE(scene.phone.sync());
    edit(scene.phone, made, u"topic"_s, topic(u"Parking"_s));
    REQUIRE(scene.phone.sync());
    const QJsonObject there = scene.peer.get(u"Communication/"_s + made["id"_L1].toString());
    CHECK(there["topic"_L1].toObject() == topic(u"Parking"_s));
    CHECK(there["priority"_L1].toString() == u"routine"_s);
    CHECK(there["extension"_L1] == foreign["extension"_L1]);
}

TEST_CASE("edits of two devices to different elements are joined on another server", "[peer]")
{
    Scene scene;
    OpenDevice desk{scene.peer.base(), types};
    scene.phone.create(message(u"shared"_s));
    REQUIRE(scene.phone.sync());
    REQUIRE(desk.sync());
    const QJsonObject shared = scene.only(scene.phone);
    edit(desk, shared, u"received"_s, u"2026-11-22T10:00:00Z"_s);
    edit(scene.phone, shared, u"topic"_s, topic(u"Parking"_s));
    REQUIRE(desk.sync());
    REQUIRE(scene.phone.sync());
    REQUIRE(desk.sync());
    CHECK(scene.only(scene.phone) == scene.only(desk));
    CHECK(scene.only(desk)["topic"_L1].toObject() == topic(u"Parking"_s));
    CHECK(scene.only(desk)["received"_L1].toString() == u"2026-11-22T10:00:00Z"_s);
    CHECK(scene.isEqual(desk));
}

TEST_CASE("edits of two devices to the same element are both kept until a person chooses", "[peer]")
{
    Scene scene;
    OpenDevice desk{scene.peer.base(), types};
    scene.phone.create(message(u"shared"_s));
    REQUIRE(scene.phone.sync());
    REQUIRE(desk.sync());
    const QJsonObject shared = scene.only(scene.phone);
    edit(desk, shared, u"topic"_s, topic(u"desk"_s));
    edit(scene.phone, shared, u"topic"_s, topic(u"phone"_s));
    REQUIRE(desk.sync());
    REQUIRE(scene.phone.sync());
    const auto conflicts = scene.phone.outbox();
    REQUIRE(conflicts.size() == 1);
    CHECK(conflicts[0].state == store::ChangeState::Conflict);
    CHECK(conflicts[0].json["topic"_L1].toObject() == topic(u"phone"_s));
    CHECK(conflicts[0].theirs["topic"_L1].toObject() == topic(u"desk"_s));

    REQUIRE(fakes::answer(scene.phone.database->write([sequence = conflicts[0].sequence](store::Writer &writer) {
        return writer.changes().keepMine(sequence);
    })));
    REQUIRE(scene.phone.sync());
    REQUIRE(desk.sync());
    CHECK(scene.phone.outbox().isEmpty());
    CHECK(scene.only(desk)["topic"_L1].toObject() == topic(u"phone"_s));
    CHECK(scene.isEqual(desk));
}

TEST_CASE("what another server does not accept is parked, and holds up nothing else", "[peer]")
{
    Scene scene;
    QJsonObject wrong = message(u"not R4"_s);
    wrong[u"status"_s] = QJsonArray{u"completed"_s};
    scene.phone.create(wrong);
    scene.phone.create(message(u"after it"_s));
    REQUIRE(scene.phone.sync());
    const auto parked = scene.phone.outbox();
    REQUIRE(parked.size() == 1);
    CHECK(parked[0].state == store::ChangeState::Parked);
    CHECK(parked[0].problem.startsWith("400"_L1));
    CHECK(scene.peer.count(u"Communication"_s) == 1);
}

TEST_CASE("what was deleted on another server goes here when everything is read again", "[peer]")
{
    Scene scene;
    const QJsonObject kept = scene.peer.post(message(u"kept"_s));
    const QJsonObject gone = scene.peer.post(message(u"gone"_s));
    REQUIRE(scene.phone.sync());
    scene.peer.remove(gone);
    scene.phone.courier.reconcileSoon();
    REQUIRE(scene.phone.sync());
    CHECK(scene.only(scene.phone) == kept);
}

TEST_CASE("two devices at another server come and go by themselves", "[peer]")
{
    Scene scene;
    constexpr sync::Pace brisk{.foreground = 50ms, .foregroundByType = 50ms};
    OpenDevice ann{scene.peer.base(), types, brisk};
    OpenDevice desk{scene.peer.base(), types, brisk};
    ann.courier.start();
    desk.courier.start();
    int arrivals = 0;
    QObject::connect(desk.database.get(), &store::Database::changed, &desk.courier, [&arrivals] { ++arrivals; });
    ann.create(message(u"Hello"_s));
    REQUIRE(fakes::until([&arrivals] { return arrivals > 0; }));
    CHECK(wordsOf(scene.only(desk)) == u"Hello"_s);
    CHECK(ann.outbox().isEmpty());
}
