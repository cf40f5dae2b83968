#pragma once

#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// A QR code, black on white in every scheme so that every phone can read it.
class QrSquare : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)

public:
    using QQuickPaintedItem::QQuickPaintedItem;

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void textChanged();

private:
    QString m_text;
};

} // namespace heard::models
