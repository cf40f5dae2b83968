#pragma once

#include <QPointer>
#include <QQuickItem>

namespace heard::controls {

/// Something to press: by pointer, finger, Space or Return. It lays its content out upon its background.
///
/// Stands where QtQuick.Templates has AbstractButton, whose kinds do not take their role for screen readers
/// from QML before Qt 6.5: a tab would be a button.
class PressItem : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickItem *contentItem READ contentItem WRITE setContentItem NOTIFY contentItemChanged FINAL)
    Q_PROPERTY(QQuickItem *background READ background WRITE setBackground NOTIFY backgroundChanged FINAL)
    /// Sets the room on all four sides of the content, in pixels.
    Q_PROPERTY(qreal padding READ topPadding WRITE setPadding NOTIFY topPaddingChanged FINAL)
    Q_PROPERTY(qreal leftPadding MEMBER m_leftPadding NOTIFY leftPaddingChanged FINAL)
    Q_PROPERTY(qreal rightPadding MEMBER m_rightPadding NOTIFY rightPaddingChanged FINAL)
    Q_PROPERTY(qreal topPadding MEMBER m_topPadding NOTIFY topPaddingChanged FINAL)
    Q_PROPERTY(qreal bottomPadding MEMBER m_bottomPadding NOTIFY bottomPaddingChanged FINAL)
    /// How far the background stays inside the item; negative lets it stand out.
    Q_PROPERTY(qreal leftInset MEMBER m_leftInset NOTIFY leftInsetChanged FINAL)
    Q_PROPERTY(qreal rightInset MEMBER m_rightInset NOTIFY rightInsetChanged FINAL)
    Q_PROPERTY(qreal topInset MEMBER m_topInset NOTIFY topInsetChanged FINAL)
    Q_PROPERTY(qreal bottomInset MEMBER m_bottomInset NOTIFY bottomInsetChanged FINAL)
    /// Width left for the content.
    Q_PROPERTY(qreal availableWidth READ availableWidth NOTIFY availableWidthChanged FINAL)
    Q_PROPERTY(qreal leastHeight MEMBER m_leastHeight NOTIFY leastHeightChanged FINAL)

    Q_PROPERTY(bool down READ isDown NOTIFY downChanged FINAL)
    Q_PROPERTY(bool hovered READ isHovered NOTIFY hoveredChanged FINAL)
    Q_PROPERTY(bool hoverEnabled READ isHoverEnabled WRITE setHoverEnabled NOTIFY hoverEnabledChanged FINAL)
    /// Whether the keyboard brought the focus here.
    Q_PROPERTY(bool visualFocus READ hasVisualFocus NOTIFY visualFocusChanged FINAL)
    Q_PROPERTY(bool checkable MEMBER m_checkable NOTIFY checkableChanged FINAL)
    Q_PROPERTY(bool checked READ isChecked WRITE setChecked NOTIFY checkedChanged FINAL)

public:
    explicit PressItem(QQuickItem *parent = nullptr);

    [[nodiscard]] QQuickItem *contentItem() const { return m_contentItem; }
    void setContentItem(QQuickItem *item);
    [[nodiscard]] QQuickItem *background() const { return m_background; }
    void setBackground(QQuickItem *item);
    [[nodiscard]] qreal topPadding() const { return m_topPadding; }
    void setPadding(qreal padding);
    [[nodiscard]] qreal availableWidth() const;
    [[nodiscard]] bool isDown() const { return m_down; }
    [[nodiscard]] bool isHovered() const { return m_hovered; }
    [[nodiscard]] bool isHoverEnabled() const { return acceptHoverEvents(); }
    void setHoverEnabled(bool enabled);
    [[nodiscard]] bool hasVisualFocus() const { return m_visualFocus; }
    [[nodiscard]] bool isChecked() const { return m_checked; }
    void setChecked(bool checked);

    /// Does what a press with the pointer does, unless disabled.
    Q_INVOKABLE void press();

Q_SIGNALS:
    void clicked();
    /// The person changed checked; not sent when the page did.
    void toggled();
    void contentItemChanged();
    void backgroundChanged();
    void leftPaddingChanged();
    void rightPaddingChanged();
    void topPaddingChanged();
    void bottomPaddingChanged();
    void leftInsetChanged();
    void rightInsetChanged();
    void topInsetChanged();
    void bottomInsetChanged();
    void leastHeightChanged();
    void availableWidthChanged();
    void downChanged();
    void hoveredChanged();
    void hoverEnabledChanged();
    void visualFocusChanged();
    void checkableChanged();
    void checkedChanged();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseUngrabEvent() override;
    void hoverEnterEvent(QHoverEvent *event) override;
    void hoverLeaveEvent(QHoverEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;

private:
    void adopt(QPointer<QQuickItem> &held, QQuickItem *item, qreal z);
    void arrange();
    void measure();
    void refit();
    void setDown(bool down);
    void setHovered(bool hovered);
    void setVisualFocus(bool visual);

    QPointer<QQuickItem> m_contentItem;
    QPointer<QQuickItem> m_background;
    qreal m_leftPadding = 0;
    qreal m_rightPadding = 0;
    qreal m_topPadding = 0;
    qreal m_bottomPadding = 0;
    qreal m_leftInset = 0;
    qreal m_rightInset = 0;
    qreal m_topInset = 0;
    qreal m_bottomInset = 0;
    qreal m_leastHeight = 0;
    bool m_down = false;
    bool m_hovered = false;
    bool m_visualFocus = false;
    bool m_lent = false; ///< a dialog or another window took the keyboard, and gives it back
    bool m_checkable = false;
    bool m_checked = false;
};

} // namespace heard::controls
