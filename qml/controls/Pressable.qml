import QtQuick
import QtQuick.Templates as T

/// What every button and pressable row has in common: keyboard, focus ring, name for screen readers.
T.AbstractButton {
    id: root

    property real radius: Theme.radius
    property bool insetFocus: false

    implicitWidth: Math.max(implicitBackgroundWidth + leftInset + rightInset,
                            implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(implicitBackgroundHeight + topInset + bottomInset,
                             implicitContentHeight + topPadding + bottomPadding, Theme.target)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: Theme.desktop
    opacity: enabled ? 1 : 0.5

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: root.press()
    Keys.onReturnPressed: root.press()
    Keys.onEnterPressed: root.press()

    /// Does what a press with the pointer does.
    function press() {
        if (root.checkable) {
            root.toggle()
            root.toggled()
        }
        root.clicked()
    }

    FocusRing {
        active: root.visualFocus
        corner: root.radius
        inset: root.insetFocus
    }
}
