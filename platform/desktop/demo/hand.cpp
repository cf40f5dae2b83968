#include "demo/hand.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace heard::desktop {

namespace {

/// The first item below @p item, front to back, for which @p wanted holds; nothing hidden is looked at.
QQuickItem *search(QQuickItem *item, const std::function<bool(QQuickItem &)> &wanted)
{
    if (!item->isVisible())
        return nullptr;
    const QList<QQuickItem *> children = item->childItems();
    for (auto child = children.crbegin(); child != children.crend(); ++child) {
        if (QQuickItem *found = search(*child, wanted))
            return found;
    }
    return wanted(*item) ? item : nullptr;
}

QQuickItem *flickableAround(QQuickItem &item)
{
    for (QQuickItem *parent = item.parentItem(); parent; parent = parent->parentItem()) {
        if (parent->inherits("QQuickFlickable"))
            return parent;
    }
    return nullptr;
}

bool saying(const QQuickItem &item, const QString &words)
{
    return item.opacity() > 0 && item.property("text").toString().contains(words);
}

/// Whether @p item is called @p name with a number behind it.
bool isRow(const QQuickItem &item, const QString &name)
{
    const QString own = item.objectName();
    return own.size() > name.size() && own.startsWith(name)
        && std::all_of(own.begin() + name.size(), own.end(), [](QChar letter) { return letter.isDigit(); });
}

/// Nothing that scrolls has taken its middle out of sight.
bool isInView(QQuickItem &item)
{
    const QQuickItem *const flickable = flickableAround(item);
    return !flickable || flickable->contains(item.mapToItem(flickable, QPointF{item.width() / 2, item.height() / 2}));
}

} // namespace

bool Hand::until(const std::function<bool()> &done, std::chrono::milliseconds limit)
{
    QElapsedTimer watch;
    watch.start();
    while (!done()) {
        if (std::chrono::milliseconds{watch.elapsed()} > limit)
            return false;
        // Woken by whatever the program does next, at the latest after a frame.
        QEventLoop loop;
        QTimer::singleShot(16ms, &loop, &QEventLoop::quit);
        loop.exec(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

QQuickItem *Hand::find(const QString &name) const
{
    return search(m_window.contentItem(), [&](QQuickItem &item) { return item.objectName() == name; });
}

bool Hand::shows(const QString &words) const
{
    return search(m_window.contentItem(), [&](QQuickItem &item) { return saying(item, words); });
}

void Hand::bringIntoView(QQuickItem &item) const
{
    if (QQuickItem *flickable = flickableAround(item)) {
        const qreal top = item.mapToItem(flickable, QPointF{0, 0}).y();
        const qreal spare = flickable->height() - item.height();
        if (top < 0 || top > spare) {
            const qreal furthest = std::max(0.0, flickable->property("contentHeight").toReal() - flickable->height());
            const qreal wanted = flickable->property("contentY").toReal() + top - std::max(0.0, spare / 2);
            flickable->setProperty("contentY", std::clamp(wanted, 0.0, furthest));
        }
    }
}

void Hand::click(QPointF at)
{
    const QPointF global = m_window.mapToGlobal(at);
    QMouseEvent press{QEvent::MouseButtonPress, at, global, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier};
    QCoreApplication::sendEvent(&m_window, &press);
    QMouseEvent release{QEvent::MouseButtonRelease, at, global, Qt::LeftButton, Qt::NoButton, Qt::NoModifier};
    QCoreApplication::sendEvent(&m_window, &release);
}

bool Hand::tapWhat(const Look &look)
{
    QQuickItem *item = nullptr;
    if (!until([&] { return (item = look()) && item->isEnabled() && item->width() > 0; }))
        return false;
    // What still moves would be missed: it must stand where it was a frame ago.
    QPointF before;
    QPointF middle;
    const bool still = until([&] {
        if (!(item = look()))
            return false;
        bringIntoView(*item);
        before = std::exchange(middle, item->mapToScene(QPointF{item->width() / 2, item->height() / 2}));
        return before == middle;
    });
    if (!still)
        return false;
    click(middle);
    return true;
}

bool Hand::tap(const QString &name)
{
    return tapWhat([&] { return find(name); });
}

bool Hand::tapRow(const QString &name, const QString &words)
{
    return tapWhat([&] {
        return search(m_window.contentItem(), [&](QQuickItem &item) {
            return isRow(item, name) && search(&item, [&](QQuickItem &part) { return saying(part, words); });
        });
    });
}

QQuickItem *Hand::messageCloser() const
{
    return search(m_window.contentItem(), [](QQuickItem &item) { return item.objectName().endsWith("oast.close"_L1) && isInView(item); });
}

bool Hand::restWithoutMessages()
{
    while (rest()) {
        const QQuickItem *const closer = messageCloser();
        if (!closer)
            return true;
        click(closer->mapToScene(QPointF{closer->width() / 2, closer->height() / 2}));
        if (!until([&] { return !messageCloser(); }))
            return false;
    }
    return false;
}

bool Hand::type(const QString &name, const QString &text)
{
    // Only the window in front gets keys.
    m_window.requestActivate();
    if (!until([&] { return m_window.isActive(); }) || !tap(name)
        || !until([&] { return find(name) == m_window.activeFocusItem(); }))
        return false;
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Delete);
    for (const QChar letter : text) {
        QKeyEvent down{QEvent::KeyPress, 0, Qt::NoModifier, QString{letter}};
        QCoreApplication::sendEvent(&m_window, &down);
        QKeyEvent up{QEvent::KeyRelease, 0, Qt::NoModifier, QString{letter}};
        QCoreApplication::sendEvent(&m_window, &up);
    }
    return true;
}

void Hand::press(int key, Qt::KeyboardModifiers modifiers)
{
    QKeyEvent down{QEvent::KeyPress, key, modifiers};
    QCoreApplication::sendEvent(&m_window, &down);
    QKeyEvent up{QEvent::KeyRelease, key, modifiers};
    QCoreApplication::sendEvent(&m_window, &up);
}

bool Hand::see(const QString &name)
{
    return until([&] { return find(name) != nullptr; });
}

bool Hand::seeNoMore(const QString &name)
{
    return until([&] { return find(name) == nullptr; });
}

bool Hand::read(const QString &words)
{
    return until([&] { return shows(words); });
}

bool Hand::readNoMore(const QString &words)
{
    return until([&] { return !shows(words); });
}

bool Hand::scrollTo(const QString &name)
{
    QQuickItem *item = nullptr;
    if (!until([&] { return (item = find(name)) != nullptr; }))
        return false;
    bringIntoView(*item);
    return true;
}

bool Hand::rest()
{
    // Three frames in a row that look the same.
    QImage last = m_window.grabWindow();
    int same = 0;
    return until([&] {
        const QImage now = m_window.grabWindow();
        same = now == last ? same + 1 : 0;
        last = now;
        return same >= 3;
    });
}

bool Hand::picture(const QString &path)
{
    constexpr int quick = 80; // the file is a little larger and made in a third of the time
    return restWithoutMessages() && m_window.grabWindow().save(path, "PNG", quick);
}

} // namespace heard::desktop
