#pragma once

#include <QQuickItem>

/// What a screen reader learns of an item, and the presses it can make.
class ScreenReader : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    [[nodiscard]] Q_INVOKABLE QString name(QQuickItem *item) const;
    [[nodiscard]] Q_INVOKABLE QString description(QQuickItem *item) const;
    /// A role of QAccessible, as Accessible has them in QML.
    [[nodiscard]] Q_INVOKABLE int role(QQuickItem *item) const;
    [[nodiscard]] Q_INVOKABLE bool focusable(QQuickItem *item) const;
    [[nodiscard]] Q_INVOKABLE bool checked(QQuickItem *item) const;
    [[nodiscard]] Q_INVOKABLE bool selected(QQuickItem *item) const;
    /// Whether there is something to press, and it was.
    Q_INVOKABLE bool press(QQuickItem *item) const;
};
