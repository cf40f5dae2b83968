pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// Words that appear beside an icon on the desktop, where a pointer rests or the keyboard is.
Item {
    id: root

    property bool active: false
    property string text

    anchors.fill: parent

    Loader {
        active: root.active && Theme.desktop && root.text.length > 0
        sourceComponent: T.ToolTip {
            parent: root
            visible: true
            delay: 600
            x: (root.width - width) / 2
            y: root.height + Theme.gap4
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
}
