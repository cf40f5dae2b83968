import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/// How far something has come, as a line; its text says the same in words.
T.ProgressBar {
    id: root

    property string text

    Layout.fillWidth: true
    implicitWidth: Theme.px(120)
    implicitHeight: 6

    Accessible.role: Accessible.ProgressBar
    Accessible.name: text

    background: Rectangle {
        radius: height / 2
        color: Theme.scheme === Theme.Contrast ? Theme.card : Theme.line
        border.width: Theme.scheme === Theme.Contrast ? 1 : 0
        border.color: Theme.edge
    }
    contentItem: Item {
        Rectangle {
            x: root.mirrored ? parent.width - width : 0
            // Not the position as it is seen, which counts from the left in every language.
            width: root.position * parent.width
            height: parent.height
            radius: height / 2
            color: Theme.brand
        }
    }
}
