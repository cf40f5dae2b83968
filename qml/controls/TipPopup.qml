import QtQuick
import QtQuick.Templates as T

/// What a HoverTip shows.
Item {
    id: root

    readonly property HoverTip tip: parent as HoverTip
    readonly property string text: tip ? tip.text : ""

    T.ToolTip {
        // A dialog that is closing takes its tips out of the window before they are gone.
        visible: Theme.desktop && root.text.length > 0 && root.Window.window !== null
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
