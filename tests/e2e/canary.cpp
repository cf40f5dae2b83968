// A canary in everything that people type: no file of app or hub ever has it as it is, whether they run, end or are killed.
#include "hubfolder.h"
#include "plaintext.h"

#include "base/ids.h"
#include "fakes/application.h"
#include "fakes/waiting.h"
#include "printing.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

#include <catch2/catch_test_macros.hpp>

using namespace heard;
using namespace heard::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What stands behind the canary in all that reaches the hub.
const QStringList sent{u"given"_s,   u"family"_s, u"need"_s,        u"place"_s, u"whom"_s,        u"preparation"_s,
                       u"bring"_s,   u"reason"_s, u"description"_s, u"issue"_s, u"plan"_s,        u"delay"_s,
                       u"standard"_s, u"note"_s,  u"contact"_s, u"hours"_s,     u"colleague"_s,
                       u"job"_s,     u"reply"_s,  u"good"_s,        u"better"_s, u"about"_s,      u"question"_s,
                       u"invited"_s, u"imported"_s, u"why now"_s, u"more"_s,  u"matters most"_s, u"concern"_s,
                       u"agreed"_s,  u"who"_s,      u"conversation"_s, u"next"_s};

void write(const QString &path, const QByteArray &content)
{
    QFile file{path};
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

/// One in which all that a program may write to without being told is below @p folder.
QProcessEnvironment environmentWithin(const QString &folder)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"TMPDIR"_s, u"SQLITE_TMPDIR"_s, u"HOME"_s, u"XDG_RUNTIME_DIR"_s}) {
        const QString own = folder + u'/' + name.toLower();
        REQUIRE(QDir{}.mkpath(own));
        REQUIRE(QFile::setPermissions(own, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        environment.insert(name, own);
    }
    for (const QString &name : {u"XDG_CACHE_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_STATE_HOME"_s})
        environment.remove(name);
    return environment;
}

/// A hub, a patient's phone and a nurse's desktop, with all they may write to in one folder.
class House final {
public:
    House()
    {
        REQUIRE(QDir{path()}.mkpath(u"logs"_s));
        m_hub.emplace(within(u"hub"_s), m_environment);
        m_search.lookFor(u"canary"_s, m_canary);
        m_search.lookFor(u"passphrase"_s, QString{HubFolder::passphrase});
        m_server = m_hub->server();
        m_phone = device(u"phone"_s, {u"--for"_s, m_hub->addPatient(u"Ann"_s)});
        m_desk = device(u"desk"_s, {u"--new"_s, u"Grace Okafor"_s, u"--roles"_s, u"nurse,pledge-lead,administrator"_s});
        (void)invite({u"--new"_s, m_canary + u"invited"_s, u"--roles"_s, u"nurse"_s});
        m_server->logTo(within(u"logs/hub"_s));
        importOne();
    }

    void start()
    {
        m_server->start();
        m_phone->start();
        m_desk->start();
    }
    void kill()
    {
        for (Mortal *each : all())
            each->kill();
    }
    /// The devices by themselves when they have nothing more to do, then the hub as it is told.
    void end()
    {
        for (Mortal *device : {m_phone.get(), m_desk.get()}) {
            REQUIRE(device->ends());
            CHECK(device->hasSaid(u"kept"));
        }
        m_server->terminate();
        REQUIRE(m_server->ends());
    }
    [[nodiscard]] bool isTyped() const { return m_phone->hasSaid(u"done") && m_desk->hasSaid(u"done"); }
    [[nodiscard]] std::array<Mortal *, 3> all() const { return {m_server.get(), m_phone.get(), m_desk.get()}; }

    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString within(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] const PlainTextSearch &search() const { return m_search; }
    [[nodiscard]] const QString &canary() const { return m_canary; }
    /// All that the hub holds, as text.
    [[nodiscard]] QByteArray heldByHub() const
    {
        QByteArray text;
        for (const QJsonObject &resource : m_hub->resources())
            text += QJsonDocument{resource}.toJson();
        return text;
    }

private:
    QString invite(const QStringList &whom)
    {
        const QString code = m_hub->invite(whom);
        m_search.lookFor(u"invite code"_s, code);
        m_search.lookFor(u"invite code without spaces"_s, QString{code}.remove(u' '));
        return code;
    }
    std::unique_ptr<Mortal> device(const QString &name, const QStringList &whom)
    {
        auto device = std::make_unique<Mortal>(u"canary_driver"_s,
                                               QStringList{within(name), m_hub->base(), invite(whom), m_canary});
        device->setEnvironment(m_environment);
        device->logTo(within(u"logs/"_s + name));
        return device;
    }
    /// What somebody said on paper, from a file that lies elsewhere.
    void importOne()
    {
        const QTemporaryDir elsewhere;
        const QString file = elsewhere.filePath(u"feedback.csv"_s);
        write(file, "Good,Could be better\r\n" + m_canary.toUtf8() + "imported,Nothing\r\n");
        m_hub->run({u"import"_s, file});
    }

    fakes::Application m_application;
    QTemporaryDir m_folder;
    const QProcessEnvironment m_environment = environmentWithin(m_folder.path());
    // Letters and digits only, and small: no index or address writes it differently.
    const QString m_canary = u"canary"_s + newUuid().remove(u'-').left(16);
    PlainTextSearch m_search;
    std::optional<HubFolder> m_hub;
    std::unique_ptr<Mortal> m_server;
    std::unique_ptr<Mortal> m_phone;
    std::unique_ptr<Mortal> m_desk;
};

/// Nothing is found, in all the files that must have been there.
void checkNothingIsPlain(const House &house, const QStringList &read)
{
    const auto found = house.search().in(house.path());
    CAPTURE(found.places, found.files);
    CHECK(found.places.isEmpty());
    CHECK(found.bytes > 100'000);
    for (const QString &file : read)
        CHECK(found.files.contains(file));
}

/// The files a process has open to write to; no sockets and no devices.
QStringList openToWrite(qint64 process)
{
    QStringList files;
    const QDir descriptors{u"/proc/%1/fd"_s.arg(process)};
    for (const QFileInfo &descriptor : descriptors.entryInfoList(QDir::Files | QDir::System | QDir::NoDotAndDotDot)) {
        QFile about{u"/proc/%1/fdinfo/%2"_s.arg(process).arg(descriptor.fileName())};
        const QString target = descriptor.symLinkTarget();
        if (!about.open(QIODevice::ReadOnly) || target.startsWith("/proc/"_L1)
            || (target.startsWith("/dev/"_L1) && !target.startsWith(QDir::tempPath())))
            continue;
        const QByteArray flags = about.readAll().split('\n').value(1).mid(6).trimmed();
        if (flags.endsWith('1') || flags.endsWith('2'))
            files << target;
    }
    return files;
}

const QStringList stores{u"hub/hub.db"_s, u"phone/heard.db"_s, u"desk/heard.db"_s};
const QStringList logs{u"hub/hub.db-wal"_s, u"phone/heard.db-wal"_s, u"desk/heard.db-wal"_s};

} // namespace

TEST_CASE("words that stand in a file are found, in every form and place", "[canary]")
{
    const fakes::Application application;
    const QTemporaryDir folder;
    const QString words = u"canary in the mine"_s;
    PlainTextSearch search;
    search.lookFor(u"it"_s, words);
    REQUIRE(QDir{folder.path()}.mkpath(u".hidden/deep"_s));
    for (const QString &place : {u"store.db"_s, u".hidden/deep/store.db-wal"_s}) {
        for (const auto &form : PlainTextSearch::formsOf(words)) {
            CAPTURE(form.name, place);
            write(folder.filePath(place), QByteArray(1'000'001, '\7') + form.bytes + QByteArray(4096, '\0'));
            const auto found = search.in(folder.path());
            CHECK(found.places.contains(place + u": it as "_s + form.name));
        }
        write(folder.filePath(place), QByteArray(1'000'001, '\7') + words.left(words.size() - 1).toUtf8());
        CHECK(search.in(folder.path()).places.isEmpty());
    }
    // Whatever stands before and behind it in what is encoded.
    for (const QByteArray before : {"", "a", "ab", "abc"}) {
        write(folder.filePath(u"store.db"_s), (before + words.toUtf8() + "and more").toBase64());
        CHECK_FALSE(search.in(folder.path()).places.isEmpty());
    }
}

TEST_CASE("no file of app or hub has as it is what people typed, while they run, killed, and in the end", "[canary]")
{
    // Whoever started this test may have left it logs of its own.
    const QStringList inherited = openToWrite(QCoreApplication::applicationPid());
    House house;
    house.start();
    REQUIRE(fakes::until([&house] { return house.isTyped(); }, 90s));
    for (const Mortal *each : house.all()) {
        const QStringList files = openToWrite(each->processId());
        CHECK(files.size() > 1);
        for (const QString &file : files) {
            CAPTURE(file);
            const bool isSearched = QFileInfo::exists(file) && file.startsWith(house.path());
            CHECK((isSearched || inherited.contains(file)));
        }
    }
    checkNothingIsPlain(house, stores + logs);

    house.kill();
    checkNothingIsPlain(house, stores + logs);
    for (const QString &log : logs)
        CHECK(QFileInfo{house.within(log)}.size() > 0);

    house.start();
    house.end();
    checkNothingIsPlain(house, stores);

    // It was there to be found: the hub holds all of it, and so did the logs have what was said.
    const QByteArray held = house.heldByHub();
    for (const QString &what : sent) {
        CAPTURE(what);
        CHECK(held.contains((house.canary() + what).toUtf8()));
    }
    PlainTextSearch said;
    said.lookFor(u"said"_s, u"Listening on"_s);
    CHECK(said.in(house.within(u"logs"_s)).places == QStringList{u"hub.out: said as UTF-8"_s});
    write(house.within(u"hub/left-behind"_s), held);
    // A page is kept in Base64.
    CHECK(house.search().in(house.path()).places
          == QStringList{u"hub/left-behind: canary as UTF-8"_s, u"hub/left-behind: canary as Base64+0"_s,
                         u"hub/left-behind: canary as Base64url+0"_s});
}

#ifdef HEARD_APP
TEST_CASE("no file of the app itself has as it is what people typed into its pages, even if it is killed", "[canary]")
{
    const fakes::Application application;
    const QTemporaryDir folder;
    PlainTextSearch search;
    // What the people of the demo type, in the order of its tour.
    const QStringList typed{u"everything here is invented"_s, u"Who can stay with me?"_s, u"Sister Okafor took her time."_s,
                            u"Nobody told us how long we would wait."_s, u"From Monday we tell you every half hour."_s};
    for (const QString &words : typed)
        search.lookFor(words, words);
    // They are still what the tour types: they stand in the program.
    QFile program{QCoreApplication::applicationDirPath() + u"/heard"_s};
    REQUIRE(program.open(QIODevice::ReadOnly));
    const QStringList standing = search.inContent(program.readAll());
    for (const QString &words : typed)
        CHECK_FALSE(standing.filter(words).isEmpty());
    const QTemporaryDir pictures;
    Mortal app{u"heard"_s, {u"--tour"_s, pictures.path()}};
    QProcessEnvironment environment = environmentWithin(folder.path());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    app.setEnvironment(environment);
    app.logTo(folder.filePath(u"app"_s));
    app.start();
    QFile transcript{pictures.filePath(u"transcript.txt"_s)};
    QByteArray told;
    QTimer look;
    look.start(20ms);
    REQUIRE(fakes::until(
        [&] {
            told += transcript.isOpen() || transcript.open(QIODevice::ReadOnly) ? transcript.readAll() : QByteArray{};
            return told.contains("The conversation.") || !app.isRunning();
        },
        180s));
    CAPTURE(told.toStdString());
    REQUIRE(app.isRunning());
    app.kill();

    const auto found = search.in(folder.path());
    CAPTURE(found.places, found.files);
    CHECK(found.places.isEmpty());
    // The stores of phone, desktop and hub were there to be searched.
    CHECK(found.files.filter(u"heard.db-wal"_s).size() == 2);
    CHECK_FALSE(found.files.filter(u"/hub/hub.db"_s).isEmpty());
}
#endif
