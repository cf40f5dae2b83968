import QtQuick
import Heard.Controls

/// What every button and pressable row has in common: keyboard, focus ring, name for screen readers.
PressItem {
    id: root

    component Picture: QtObject {
        property string name
    }

    property string text
    readonly property Picture icon: Picture {}
    property real radius: Theme.radius
    property bool insetFocus: false
    readonly property bool mirrored: LayoutMirroring.enabled

    leastHeight: Theme.target
    hoverEnabled: Theme.desktop
    opacity: enabled ? 1 : 0.5

    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.focusable: true
    Accessible.onPressAction: root.press()

    FocusRing {
        active: root.visualFocus
        corner: root.radius
        inset: root.insetFocus
    }
}
