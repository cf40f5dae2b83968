#include "icon.h"

#include <QFile>
#include <QImage>
#include <QLoggingCategory>
#include <QPainter>
#include <QQuickWindow>
#include <QSGImageNode>
#include <QSvgRenderer>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcIcon, "heard.controls.icon")

namespace heard::controls {

namespace {

constexpr std::array directed{"back"_L1, "forward"_L1, "list"_L1, "quote"_L1, "send"_L1, "share"_L1, "undo"_L1, "leave"_L1};

bool hasDirection(const QString &name)
{
    return std::any_of(directed.begin(), directed.end(), [&name](QLatin1StringView known) { return name == known; });
}

QImage drawn(const QString &name, const QColor &color, int pixels)
{
    QFile file(u":/qt/qml/Heard/Controls/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(lcIcon, "no icon is called %s", qPrintable(name));
        return {};
    }
    QSvgRenderer svg(file.readAll().replace("currentColor", color.name().toLatin1()));
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    svg.render(&painter);
    return image;
}

} // namespace

Icon::Icon(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    setImplicitSize(24, 24);
}

void Icon::setName(const QString &name)
{
    if (m_name == name) {
        return;
    }
    m_name = name;
    redraw();
    Q_EMIT nameChanged();
}

void Icon::setColor(const QColor &color)
{
    if (m_color == color) {
        return;
    }
    m_color = color;
    redraw();
    Q_EMIT colorChanged();
}

void Icon::setSize(qreal size)
{
    if (implicitWidth() == size) {
        return;
    }
    setImplicitSize(size, size);
    Q_EMIT sizeChanged();
}

void Icon::setMirrored(bool mirrored)
{
    if (m_mirrored == mirrored) {
        return;
    }
    m_mirrored = mirrored;
    redraw();
    Q_EMIT mirroredChanged();
}

void Icon::redraw()
{
    m_stale = true;
    update();
}

void Icon::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (now.size() != before.size()) {
        redraw();
    }
}

void Icon::itemChange(ItemChange change, const ItemChangeData &value)
{
    QQuickItem::itemChange(change, value);
    if (change == ItemDevicePixelRatioHasChanged) {
        redraw();
    }
}

QSGNode *Icon::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    auto node = std::unique_ptr<QSGImageNode>(static_cast<QSGImageNode *>(old));
    const qreal side = std::min(width(), height());
    if (m_name.isEmpty() || side < 1) {
        return nullptr;
    }
    if (!node || m_stale) {
        const QImage image = drawn(m_name, m_color, qRound(side * window()->effectiveDevicePixelRatio()));
        if (image.isNull()) {
            return nullptr;
        }
        if (!node) {
            node.reset(window()->createImageNode());
            node->setOwnsTexture(true);
            node->setFiltering(QSGTexture::Linear);
        }
        node->setTexture(window()->createTextureFromImage(image, QQuickWindow::TextureCanUseAtlas));
        node->setTextureCoordinatesTransform(m_mirrored && hasDirection(m_name) ? QSGImageNode::MirrorHorizontally
                                                                                : QSGImageNode::NoTransform);
        m_stale = false;
    }
    node->setRect((width() - side) / 2, (height() - side) / 2, side, side);
    return node.release();
}

} // namespace heard::controls
