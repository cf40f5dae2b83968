import QtQuick
import QtQuick.Layouts
import Heard.Controls

/// The heading of a part, or the name of a thing in it, with what can be done to it; below where there is no room beside.
Item {
    id: root

    property string text
    property string detail
    property bool small: false
    property alias actions: actionSlot.data
    readonly property real wanted: Array.from(actionSlot.children).reduce(
        (sum, one) => sum + (one.visible ? one.implicitWidth + actionSlot.spacing : 0), 0)
    readonly property bool beside: Math.min(words.implicitWidth, Theme.px(200)) + wanted <= width

    Layout.fillWidth: true
    implicitWidth: words.implicitWidth + wanted
    implicitHeight: beside ? Math.max(words.implicitHeight, actionSlot.implicitHeight)
                           : words.implicitHeight + actionSlot.implicitHeight

    ColumnLayout {
        id: words
        anchors.left: parent.left
        // One line stands beside the middle of a button.
        y: root.beside ? Math.max(0, (actionSlot.implicitHeight - implicitHeight) / 2) : 0
        width: root.beside ? root.width - root.wanted : root.width
        spacing: 0

        HeadingText {
            text: root.text
            size: root.small ? Theme.base : Theme.heading
        }
        SmallText {
            text: root.detail
        }
    }
    FlowRow {
        id: actionSlot
        anchors.right: parent.right
        y: root.beside ? 0 : words.implicitHeight
        // What is wanted holds the gap before the first of them, too.
        width: root.beside ? Math.max(0, root.wanted - spacing) : root.width
        spacing: Theme.gap8
    }
}
