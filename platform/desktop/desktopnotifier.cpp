#include "desktopnotifier.h"

#include <QCoreApplication>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusReply>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace heard::desktop {

namespace {

// Desktop Notifications Specification 1.2.
constexpr QLatin1StringView service{"org.freedesktop.Notifications"};
constexpr int asTheDesktopLikes = -1;

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(service, u"/org/freedesktop/Notifications"_s, service, method);
}

QString usualMemory()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder.isEmpty() ? folder : folder + u"/heard-notices"_s;
}

} // namespace

DesktopNotifier::DesktopNotifier(const QDBusConnection &bus, const QString &memory, QObject *parent)
    : QObject(parent), m_bus(bus), m_memory(memory.isEmpty() ? usualMemory() : memory)
{
}

bool DesktopNotifier::allowed() const
{
    if (!m_bus.isConnected() || !m_bus.interface())
        return false;
    // Started by the bus on the first call, or running already.
    return m_bus.interface()->isServiceRegistered(service)
        || m_bus.interface()->activatableServiceNames().value().contains(service);
}

void DesktopNotifier::show(const ports::Notice &notice, const Then &then)
{
    const auto shown = m_shown.find(notice.id);
    if (shown == m_shown.end() || shown->number > 0)
        return send(notice, then);
    giveUp(*shown);
    shown->next = notice;
    shown->then = then;
    shown->withdrawn = false;
}

/// Nobody waits any more for the notice that was to come next.
void DesktopNotifier::giveUp(Shown &shown)
{
    if (std::exchange(shown.next, {}))
        std::exchange(shown.then, {})(true);
}

void DesktopNotifier::send(const ports::Notice &notice, const Then &then)
{
    QDBusMessage message = call(u"Notify"_s);
    message << QCoreApplication::applicationName() << m_shown.value(notice.id).number << QString{} << notice.title
            << notice.words << QStringList{} << QVariantMap{} << asTheDesktopLikes;
    m_shown.insert(notice.id, {});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, id = notice.id, then] {
        watcher->deleteLater();
        const QDBusPendingReply<quint32> number = *watcher;
        if (number.isError())
            qWarning("notices: %s", qPrintable(number.error().name()));
        answered(id, number.isError() ? 0 : number.value(), then);
    });
}

void DesktopNotifier::answered(const QString &id, quint32 number, const Then &then)
{
    const Shown was = m_shown.take(id);
    if (was.withdrawn) {
        close(number);
        return then(true);
    }
    if (number > 0) {
        const QString here = desktop();
        m_shown.insert(id, {number, here, {}, {}, false});
        m_memory.keep(here, id, number);
    }
    if (was.next)
        send(*was.next, was.then);
    // What is on its way in its place is what counts.
    then(number > 0 || was.next);
}

void DesktopNotifier::withdraw(const QString &id)
{
    if (const auto shown = m_shown.find(id); shown != m_shown.end() && shown->number == 0) {
        giveUp(*shown);
        shown->withdrawn = true;
        return;
    }
    const QString here = desktop();
    const Shown was = m_shown.take(id);
    const quint32 kept = m_memory.take(here, id);
    // What could not be written down is taken back all the same.
    close(was.desktop == here && was.number > 0 ? was.number : kept);
}

/// Which bus, and who shows notices on it: numbers of another one, as after signing in anew, would close others' notices.
/// Empty where nobody does.
QString DesktopNotifier::desktop() const
{
    if (!m_bus.isConnected() || !m_bus.interface())
        return {};
    const QDBusReply<QString> bus = m_bus.interface()->call(u"GetId"_s);
    const QString owner = m_bus.interface()->serviceOwner(service).value();
    return bus.isValid() && !owner.isEmpty() ? bus.value() + owner : QString{};
}

void DesktopNotifier::close(quint32 number)
{
    if (number > 0)
        m_bus.asyncCall(call(u"CloseNotification"_s) << number);
}

} // namespace heard::desktop
