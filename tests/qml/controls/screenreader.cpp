#include "screenreader.h"

#include <QAccessible>

namespace {

QAccessible::State stateOf(QQuickItem *item)
{
    auto *seen = QAccessible::queryAccessibleInterface(item);
    return seen ? seen->state() : QAccessible::State{};
}

} // namespace

QString ScreenReader::name(QQuickItem *item) const
{
    auto *seen = QAccessible::queryAccessibleInterface(item);
    return seen ? seen->text(QAccessible::Name) : QString();
}

QString ScreenReader::description(QQuickItem *item) const
{
    auto *seen = QAccessible::queryAccessibleInterface(item);
    return seen ? seen->text(QAccessible::Description) : QString();
}

int ScreenReader::role(QQuickItem *item) const
{
    auto *seen = QAccessible::queryAccessibleInterface(item);
    return seen ? seen->role() : QAccessible::NoRole;
}

bool ScreenReader::focusable(QQuickItem *item) const
{
    return stateOf(item).focusable;
}

bool ScreenReader::checked(QQuickItem *item) const
{
    return stateOf(item).checked;
}

bool ScreenReader::selected(QQuickItem *item) const
{
    return stateOf(item).selected;
}

bool ScreenReader::press(QQuickItem *item) const
{
    auto *seen = QAccessible::queryAccessibleInterface(item);
    if (!seen || !seen->actionInterface()
        || !seen->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction())) {
        return false;
    }
    seen->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    return true;
}
