#include "desktopnotifier.h"

#include "fakes/application.h"
#include "fakes/waiting.h"

#include <QDBusContext>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QVariantMap>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace heard;
using namespace heard::desktop;
using namespace Qt::StringLiterals;

namespace {

/// Stands for the desktop: remembers what it was asked to show.
class Desktop : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown {
        quint32 number = 0;
        quint32 replaces = 0;
        QString title;
        QString words;
    };
    QVector<Shown> shown;
    QVector<quint32> closed;
    bool fails = false;

public Q_SLOTS:
    // NOLINTNEXTLINE(readability-identifier-naming): the names are the specification's.
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &words, const QStringList &,
                const QVariantMap &, int)
    {
        if (fails) {
            sendErrorReply(u"org.freedesktop.Notifications.Error.ExcessNotificationGeneration"_s);
            return 0;
        }
        const quint32 number = replaces > 0 ? replaces : ++m_last;
        shown.push_back({number, replaces, title, words});
        return number;
    }
    // NOLINTNEXTLINE(readability-identifier-naming)
    void CloseNotification(uint number) { closed << number; }

private:
    quint32 m_last = 40;
};

const auto ignored = [](bool) {};

/// A session bus of its own.
class Bus {
public:
    Bus()
    {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        REQUIRE(m_daemon.waitForReadyRead());
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    ~Bus()
    {
        for (const QString &name : {u"app"_s, u"desktop"_s})
            QDBusConnection::disconnectFromBus(name);
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    [[nodiscard]] QDBusConnection connection(const QString &name) const { return QDBusConnection::connectToBus(m_address, name); }

private:
    QProcess m_daemon;
    QString m_address;
};

/// So many lines.
bool fileHas(const QString &path, int lines)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) && file.readAll().count('\n') == lines;
}

} // namespace

TEST_CASE("a notice is shown on the desktop, replaced by a later one and taken back", "[notifier]")
{
    const fakes::Application application;
    const Bus bus;
    Desktop desktop;
    QDBusConnection there = bus.connection(u"desktop"_s);
    REQUIRE(there.registerObject(u"/org/freedesktop/Notifications"_s, &desktop, QDBusConnection::ExportAllSlots));
    REQUIRE(there.registerService(u"org.freedesktop.Notifications"_s));
    const QTemporaryDir folder;
    DesktopNotifier notifier{bus.connection(u"app"_s), folder.filePath(u"notices"_s)};
    REQUIRE(notifier.allowed());

    // The later one is asked for before the desktop has answered.
    notifier.show({u"scan"_s, u"Heard"_s, u"You have an appointment tomorrow."_s, {}}, ignored);
    notifier.show({u"scan"_s, u"Heard"_s, u"You have an appointment today."_s, {}}, ignored);
    REQUIRE(fakes::until([&] { return desktop.shown.size() == 2; }));
    CHECK(desktop.shown[0].title == u"Heard"_s);
    CHECK(desktop.shown[0].words == u"You have an appointment tomorrow."_s);
    CHECK(desktop.shown[0].replaces == 0);
    CHECK(desktop.shown[1].words == u"You have an appointment today."_s);
    CHECK(desktop.shown[1].replaces == desktop.shown[0].number);
    notifier.withdraw(u"scan"_s);
    REQUIRE(fakes::until([&] { return !desktop.closed.isEmpty(); }));
    CHECK(desktop.closed == QVector<quint32>{desktop.shown[0].number});

    // Taken back before it is shown.
    notifier.show({u"call"_s, u"Heard"_s, u"You asked to be reminded of something."_s, {}}, ignored);
    notifier.withdraw(u"call"_s);
    REQUIRE(fakes::until([&] { return desktop.closed.size() == 2; }));
    CHECK(desktop.closed[1] == desktop.shown.last().number);
    notifier.withdraw(u"never shown"_s);
}

TEST_CASE("who asked for a notice is told whether the desktop showed it", "[notifier]")
{
    const fakes::Application application;
    const Bus bus;
    Desktop desktop;
    QDBusConnection there = bus.connection(u"desktop"_s);
    REQUIRE(there.registerObject(u"/org/freedesktop/Notifications"_s, &desktop, QDBusConnection::ExportAllSlots));
    REQUIRE(there.registerService(u"org.freedesktop.Notifications"_s));
    const QTemporaryDir folder;
    DesktopNotifier notifier{bus.connection(u"app"_s), folder.filePath(u"notices"_s)};
    QVector<bool> told;
    const auto tell = [&](bool shown) { told << shown; };
    const ports::Notice notice{u"scan|day"_s, u"Heard"_s, u"You have an appointment today."_s, {}};

    desktop.fails = true;
    notifier.show(notice, tell);
    REQUIRE(fakes::until([&] { return told.size() == 1; }));
    CHECK_FALSE(told[0]);
    CHECK(desktop.shown.isEmpty());

    desktop.fails = false;
    notifier.show(notice, tell);
    REQUIRE(fakes::until([&] { return told.size() == 2; }));
    CHECK(told[1]);
    CHECK(desktop.shown.size() == 1);

    // One in whose place another came, and one that was taken back, are nothing to try again.
    notifier.show({u"call"_s, u"Heard"_s, u"One."_s, {}}, tell);
    notifier.show({u"call"_s, u"Heard"_s, u"Two."_s, {}}, tell);
    notifier.show({u"call"_s, u"Heard"_s, u"Three."_s, {}}, tell);
    notifier.withdraw(u"call"_s);
    REQUIRE(fakes::until([&] { return told.size() == 5; }));
    CHECK(told == QVector<bool>{false, true, true, true, true});
}

TEST_CASE("a notice of before a restart is taken back, and nothing of another desktop", "[notifier]")
{
    const fakes::Application application;
    const QTemporaryDir folder;
    const QString memory = folder.filePath(u"notices"_s);
    {
        const Bus bus;
        Desktop desktop;
        QDBusConnection there = bus.connection(u"desktop"_s);
        REQUIRE(there.registerObject(u"/org/freedesktop/Notifications"_s, &desktop, QDBusConnection::ExportAllSlots));
        REQUIRE(there.registerService(u"org.freedesktop.Notifications"_s));
        {
            DesktopNotifier before{bus.connection(u"app"_s), memory};
            before.show({u"scan|day"_s, u"Heard"_s, u"You have an appointment today."_s, {}}, ignored);
            before.show({u"call|day"_s, u"Heard"_s, u"You have an appointment today."_s, {}}, ignored);
            REQUIRE(fakes::until([&] { return desktop.shown.size() == 2 && fileHas(memory, 3); }));
        }
        QFile file{memory};
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK_FALSE(file.readAll().contains("scan"));

        DesktopNotifier after{bus.connection(u"app"_s), memory};
        after.withdraw(u"scan|day"_s);
        REQUIRE(fakes::until([&] { return !desktop.closed.isEmpty(); }));
        CHECK(desktop.closed == QVector<quint32>{desktop.shown[0].number});
        after.withdraw(u"scan|day"_s);
        CHECK(fileHas(memory, 2));
    }
    const Bus bus;
    Desktop desktop;
    QDBusConnection there = bus.connection(u"desktop"_s);
    REQUIRE(there.registerObject(u"/org/freedesktop/Notifications"_s, &desktop, QDBusConnection::ExportAllSlots));
    REQUIRE(there.registerService(u"org.freedesktop.Notifications"_s));
    DesktopNotifier elsewhere{bus.connection(u"app"_s), memory};
    elsewhere.withdraw(u"call|day"_s);
    elsewhere.show({u"other"_s, u"Heard"_s, u"You have an appointment today."_s, {}}, ignored);
    elsewhere.withdraw(u"other"_s);
    REQUIRE(fakes::until([&] { return !desktop.closed.isEmpty(); }));
    CHECK(desktop.closed == QVector<quint32>{desktop.shown[0].number});
}

TEST_CASE("what cannot be written down is taken back all the same", "[notifier]")
{
    const fakes::Application application;
    const Bus bus;
    Desktop desktop;
    QDBusConnection there = bus.connection(u"desktop"_s);
    REQUIRE(there.registerObject(u"/org/freedesktop/Notifications"_s, &desktop, QDBusConnection::ExportAllSlots));
    REQUIRE(there.registerService(u"org.freedesktop.Notifications"_s));
    const QTemporaryDir folder;
    DesktopNotifier notifier{bus.connection(u"app"_s), folder.filePath(u"no such folder/notices"_s)};

    notifier.show({u"scan|day"_s, u"Heard"_s, u"You have an appointment today."_s, {}}, ignored);
    // Replaced, it has a number before the desktop is asked again.
    notifier.show({u"scan|day"_s, u"Heard"_s, u"You have an appointment on Tuesday 3 March."_s, {}}, ignored);
    REQUIRE(fakes::until([&] { return desktop.shown.size() == 2; }));
    notifier.withdraw(u"scan|day"_s);

    REQUIRE(fakes::until([&] { return !desktop.closed.isEmpty(); }));
    CHECK(desktop.closed == QVector<quint32>{desktop.shown[0].number});
}

TEST_CASE("of a damaged memory of notices what can be read is used, and what is kept next is whole", "[notifier]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"notices"_s);
    NoticeMemory memory{path};
    memory.keep(u"desk"_s, u"scan|day"_s, 41);
    memory.keep(u"desk"_s, u"call|day"_s, 42);
    QFile file{path};
    CHECK(QFileInfo{path}.permissions().testAnyFlags(QFile::ReadGroup | QFile::ReadOther) == false);

    SECTION("with lines of something else")
    {
        REQUIRE(file.open(QIODevice::Append));
        file.write("\n \n\xff\xfe\0 7 7\nhalf a li");
        file.close();
        CHECK(memory.take(u"desk"_s, u"scan|day"_s) == 41);
        CHECK(memory.take(u"desk"_s, u"call|day"_s) == 42);
        CHECK(memory.take(u"desk"_s, u"call|day"_s) == 0);
    }
    SECTION("cut short, or emptied")
    {
        const auto length = GENERATE(qint64{0}, qint64{3}, qint64{30});
        REQUIRE(QFile::resize(path, length));
        CHECK(memory.take(u"desk"_s, u"scan|day"_s) == 0);
        memory.keep(u"desk"_s, u"scan|day"_s, 43);
        CHECK(memory.take(u"desk"_s, u"scan|day"_s) == 43);
    }
    SECTION("with a number that is none")
    {
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray damaged = file.readAll().replace(" 41", " 99999999999999");
        file.close();
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(damaged);
        file.close();
        CHECK(memory.take(u"desk"_s, u"scan|day"_s) == 0);
        CHECK(memory.take(u"desk"_s, u"call|day"_s) == 42);
    }
    SECTION("where nobody shows notices, or there is no place for them")
    {
        memory.keep({}, u"scan|day"_s, 50);
        CHECK(memory.take({}, u"scan|day"_s) == 0);
        CHECK(memory.take(u"desk"_s, u"scan|day"_s) == 41);
        NoticeMemory nowhere{QString{}};
        nowhere.keep(u"desk"_s, u"scan|day"_s, 50);
        CHECK(nowhere.take(u"desk"_s, u"scan|day"_s) == 0);
    }
}

TEST_CASE("without a bus, or anybody on it who shows notices, none are allowed", "[notifier]")
{
    const fakes::Application application;
    const Bus bus;
    CHECK_FALSE(DesktopNotifier{bus.connection(u"app"_s)}.allowed());
    CHECK_FALSE(DesktopNotifier{QDBusConnection{u"nowhere"_s}}.allowed());
}

#include "desktopnotifier.moc"
