#pragma once

#include <QColor>
#include <QQuickItem>

namespace heard::controls {

/// One line icon of our 24 px grid in a colour of the theme; silent to screen readers.
class Icon : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    /// The file name in icons/ without its ending; empty draws nothing.
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged FINAL)
    /// Width and height the icon asks for, in pixels.
    Q_PROPERTY(qreal size READ size WRITE setSize NOTIFY sizeChanged FINAL)
    /// In right-to-left layouts; turns only the icons that have a direction.
    Q_PROPERTY(bool mirrored READ mirrored WRITE setMirrored NOTIFY mirroredChanged FINAL)

public:
    explicit Icon(QQuickItem *parent = nullptr);

    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString &name);
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor &color);
    [[nodiscard]] qreal size() const { return implicitWidth(); }
    void setSize(qreal size);
    [[nodiscard]] bool mirrored() const { return m_mirrored; }
    void setMirrored(bool mirrored);

Q_SIGNALS:
    void nameChanged();
    void colorChanged();
    void sizeChanged();
    void mirroredChanged();

protected:
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;

private:
    void redraw();

    QString m_name;
    QColor m_color = Qt::black;
    bool m_mirrored = false;
    bool m_stale = true;
};

} // namespace heard::controls
