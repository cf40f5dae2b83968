#include "pressitem.h"

#include <algorithm>

namespace heard::controls {

PressItem::PressItem(QQuickItem *parent)
    : QQuickItem(parent)
{
    setAcceptedMouseButtons(Qt::LeftButton);
    setActiveFocusOnTab(true);
    for (const auto side : {&PressItem::leftPaddingChanged, &PressItem::rightPaddingChanged, &PressItem::topPaddingChanged,
                            &PressItem::bottomPaddingChanged, &PressItem::leftInsetChanged, &PressItem::rightInsetChanged,
                            &PressItem::topInsetChanged, &PressItem::bottomInsetChanged, &PressItem::leastHeightChanged}) {
        connect(this, side, this, &PressItem::refit);
    }
}

void PressItem::setContentItem(QQuickItem *item)
{
    if (m_contentItem != item) {
        adopt(m_contentItem, item, 0);
        Q_EMIT contentItemChanged();
    }
}

void PressItem::setBackground(QQuickItem *item)
{
    if (m_background != item) {
        adopt(m_background, item, -1);
        Q_EMIT backgroundChanged();
    }
}

void PressItem::adopt(QPointer<QQuickItem> &held, QQuickItem *item, qreal z)
{
    if (held) {
        held->disconnect(this);
        held->setParentItem(nullptr);
    }
    held = item;
    if (held) {
        held->setParentItem(this);
        held->setZ(z);
        connect(held, &QQuickItem::implicitWidthChanged, this, &PressItem::measure);
        connect(held, &QQuickItem::implicitHeightChanged, this, &PressItem::measure);
    }
    refit();
}

void PressItem::setPadding(qreal padding)
{
    m_leftPadding = m_rightPadding = m_topPadding = m_bottomPadding = padding;
    Q_EMIT leftPaddingChanged();
    Q_EMIT rightPaddingChanged();
    Q_EMIT topPaddingChanged();
    Q_EMIT bottomPaddingChanged();
}

qreal PressItem::availableWidth() const
{
    return std::max<qreal>(0, width() - m_leftPadding - m_rightPadding);
}

void PressItem::measure()
{
    qreal wide = m_contentItem ? m_contentItem->implicitWidth() + m_leftPadding + m_rightPadding : 0;
    qreal high = m_contentItem ? m_contentItem->implicitHeight() + m_topPadding + m_bottomPadding : 0;
    if (m_background) {
        wide = std::max(wide, m_background->implicitWidth() + m_leftInset + m_rightInset);
        high = std::max(high, m_background->implicitHeight() + m_topInset + m_bottomInset);
    }
    setImplicitSize(wide, std::max(high, m_leastHeight));
}

void PressItem::arrange()
{
    if (m_contentItem) {
        m_contentItem->setPosition({m_leftPadding, m_topPadding});
        m_contentItem->setSize({availableWidth(), std::max<qreal>(0, height() - m_topPadding - m_bottomPadding)});
    }
    if (m_background) {
        m_background->setPosition({m_leftInset, m_topInset});
        m_background->setSize({width() - m_leftInset - m_rightInset, height() - m_topInset - m_bottomInset});
    }
    Q_EMIT availableWidthChanged();
}

void PressItem::refit()
{
    measure();
    arrange();
}

void PressItem::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (now.size() != before.size()) {
        arrange();
    }
}

void PressItem::itemChange(ItemChange change, const ItemChangeData &value)
{
    QQuickItem::itemChange(change, value);
    if ((change == ItemVisibleHasChanged || change == ItemEnabledHasChanged) && !value.boolValue) {
        setDown(false);
        setHovered(false);
    }
}

void PressItem::setHoverEnabled(bool enabled)
{
    if (isHoverEnabled() == enabled) {
        return;
    }
    setAcceptHoverEvents(enabled);
    if (!enabled) {
        setHovered(false);
    }
    Q_EMIT hoverEnabledChanged();
}

void PressItem::setChecked(bool checked)
{
    if (m_checked != checked) {
        m_checked = checked;
        Q_EMIT checkedChanged();
    }
}

void PressItem::setDown(bool down)
{
    if (m_down != down) {
        m_down = down;
        Q_EMIT downChanged();
    }
}

void PressItem::setHovered(bool hovered)
{
    if (m_hovered != hovered) {
        m_hovered = hovered;
        Q_EMIT hoveredChanged();
    }
}

void PressItem::setVisualFocus(bool visual)
{
    if (m_visualFocus != visual) {
        m_visualFocus = visual;
        Q_EMIT visualFocusChanged();
    }
}

void PressItem::press()
{
    if (!isEnabled()) {
        return;
    }
    if (m_checkable) {
        setChecked(!m_checked);
        Q_EMIT toggled();
    }
    Q_EMIT clicked();
}

void PressItem::mousePressEvent(QMouseEvent *event)
{
    forceActiveFocus(Qt::MouseFocusReason);
    setDown(true);
    event->accept();
}

void PressItem::mouseMoveEvent(QMouseEvent *event)
{
    setDown(contains(event->position()));
}

void PressItem::mouseReleaseEvent(QMouseEvent *)
{
    if (m_down) {
        setDown(false);
        press();
    }
}

void PressItem::mouseUngrabEvent()
{
    // The page began to scroll under the finger.
    setDown(false);
}

void PressItem::hoverEnterEvent(QHoverEvent *)
{
    setHovered(true);
}

void PressItem::hoverLeaveEvent(QHoverEvent *)
{
    setHovered(false);
}

void PressItem::keyPressEvent(QKeyEvent *event)
{
    const bool space = event->key() == Qt::Key_Space || event->key() == Qt::Key_Select;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (space && !event->isAutoRepeat()) {
        setDown(true);
    } else if (enter && !event->isAutoRepeat()) {
        press();
    }
    event->setAccepted(space || enter);
}

void PressItem::keyReleaseEvent(QKeyEvent *event)
{
    const bool space = event->key() == Qt::Key_Space || event->key() == Qt::Key_Select;
    if (space && !event->isAutoRepeat() && m_down) {
        setDown(false);
        press();
    }
    event->setAccepted(space);
}

void PressItem::focusInEvent(QFocusEvent *event)
{
    QQuickItem::focusInEvent(event);
    const auto reason = event->reason();
    const bool byKeyboard
        = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    setVisualFocus(byKeyboard || (m_lent && reason != Qt::MouseFocusReason));
    m_lent = false;
}

void PressItem::focusOutEvent(QFocusEvent *event)
{
    QQuickItem::focusOutEvent(event);
    const auto reason = event->reason();
    m_lent = m_visualFocus && (reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason);
    setVisualFocus(false);
    setDown(false);
}

} // namespace heard::controls
