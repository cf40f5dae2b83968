#include "desktopnotifier.h"

#include <QCoreApplication>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

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

} // namespace

DesktopNotifier::DesktopNotifier(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus) {}

bool DesktopNotifier::allowed() const
{
    if (!m_bus.isConnected() || !m_bus.interface())
        return false;
    // Started by the bus on the first call, or running already.
    return m_bus.interface()->isServiceRegistered(service)
        || m_bus.interface()->activatableServiceNames().value().contains(service);
}

void DesktopNotifier::show(const ports::Notice &notice)
{
    const auto shown = m_shown.find(notice.id);
    if (shown == m_shown.end() || shown->number > 0)
        return send(notice);
    shown->next = notice;
    shown->withdrawn = false;
}

void DesktopNotifier::send(const ports::Notice &notice)
{
    QDBusMessage message = call(u"Notify"_s);
    message << QCoreApplication::applicationName() << m_shown.value(notice.id).number << QString{} << notice.title
            << notice.words << QStringList{} << QVariantMap{} << asTheDesktopLikes;
    m_shown.insert(notice.id, {});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, id = notice.id] {
        watcher->deleteLater();
        const QDBusPendingReply<quint32> number = *watcher;
        if (number.isError())
            qWarning("notices: %s", qPrintable(number.error().name()));
        answered(id, number.isError() ? 0 : number.value());
    });
}

void DesktopNotifier::answered(const QString &id, quint32 number)
{
    const Shown was = m_shown.take(id);
    if (was.withdrawn)
        return close(number);
    if (number > 0)
        m_shown.insert(id, {number, {}, false});
    if (was.next)
        send(*was.next);
}

void DesktopNotifier::withdraw(const QString &id)
{
    const auto shown = m_shown.find(id);
    if (shown == m_shown.end())
        return;
    if (shown->number > 0) {
        close(shown->number);
        m_shown.erase(shown);
    } else {
        shown->next.reset();
        shown->withdrawn = true;
    }
}

void DesktopNotifier::close(quint32 number)
{
    if (number > 0)
        m_bus.asyncCall(call(u"CloseNotification"_s) << number);
}

} // namespace heard::desktop
