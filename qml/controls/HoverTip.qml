pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// Words that appear beside an icon on the desktop, where a pointer rests or the keyboard is.
Loader {
    id: root

    property string text

    sourceComponent: T.ToolTip {
        parent: root.parent
        visible: Theme.desktop && root.text.length > 0
        delay: 600
        x: (root.parent.width - implicitWidth) / 2
        y: root.parent.height + Theme.gap4
        margins: Theme.gap4
        padding: Theme.gap8
        implicitWidth: implicitContentWidth + leftPadding + rightPadding
        implicitHeight: implicitContentHeight + topPadding + bottomPadding
        closePolicy: T.Popup.CloseOnEscape

        contentItem: Words {
            text: root.text
            color: Theme.page
            font.pixelSize: Theme.small
            leading: 1.3
        }
        background: Rectangle {
            color: Theme.ink
            radius: Theme.smallRadius
        }
    }
}
