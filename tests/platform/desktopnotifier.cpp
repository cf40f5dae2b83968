#include "desktopnotifier.h"

#include "fakes/application.h"
#include "fakes/waiting.h"

#include <QProcess>
#include <QVariantMap>

#include <catch2/catch_test_macros.hpp>

using namespace heard;
using namespace heard::desktop;
using namespace Qt::StringLiterals;

namespace {

/// Stands for the desktop: remembers what it was asked to show.
class Desktop : public QObject {
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

public Q_SLOTS:
    // NOLINTNEXTLINE(readability-identifier-naming): the names are the specification's.
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &words, const QStringList &,
                const QVariantMap &, int)
    {
        const quint32 number = replaces > 0 ? replaces : ++m_last;
        shown.push_back({number, replaces, title, words});
        return number;
    }
    // NOLINTNEXTLINE(readability-identifier-naming)
    void CloseNotification(uint number) { closed << number; }

private:
    quint32 m_last = 40;
};

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

} // namespace

TEST_CASE("a notice is shown on the desktop, replaced by a later one and taken back", "[notifier]")
{
    const fakes::Application application;
    const Bus bus;
    Desktop desktop;
    QDBusConnection there = bus.connection(u"desktop"_s);
    REQUIRE(there.registerObject(u"/org/freedesktop/Notifications"_s, &desktop, QDBusConnection::ExportAllSlots));
    REQUIRE(there.registerService(u"org.freedesktop.Notifications"_s));
    DesktopNotifier notifier{bus.connection(u"app"_s)};
    REQUIRE(notifier.allowed());

    // The later one is asked for before the desktop has answered.
    notifier.show({u"scan"_s, u"Heard"_s, u"You have an appointment tomorrow."_s, {}});
    notifier.show({u"scan"_s, u"Heard"_s, u"You have an appointment today."_s, {}});
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
    notifier.show({u"call"_s, u"Heard"_s, u"You asked to be reminded of something."_s, {}});
    notifier.withdraw(u"call"_s);
    REQUIRE(fakes::until([&] { return desktop.closed.size() == 2; }));
    CHECK(desktop.closed[1] == desktop.shown.last().number);
    notifier.withdraw(u"never shown"_s);
}

TEST_CASE("without a bus, or anybody on it who shows notices, none are allowed", "[notifier]")
{
    const fakes::Application application;
    const Bus bus;
    CHECK_FALSE(DesktopNotifier{bus.connection(u"app"_s)}.allowed());
    CHECK_FALSE(DesktopNotifier{QDBusConnection{u"nowhere"_s}}.allowed());
}

#include "desktopnotifier.moc"
