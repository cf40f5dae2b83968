import QtQuick
import QtQuick.Layouts
import Heard.Controls

/// What a page is called, a line about it, and what can be done; the buttons go below where there is no room beside.
Item {
    id: root

    property string title
    property string detail
    property alias titleName: titleText.objectName
    property alias actions: actionSlot.data
    readonly property real wanted: Array.from(actionSlot.children).reduce(
        (sum, one) => sum + (one.visible ? one.implicitWidth + actionSlot.spacing : 0), 0)
    readonly property bool beside: Math.min(words.implicitWidth, Theme.px(240)) + wanted <= width

    Layout.fillWidth: true
    implicitWidth: words.implicitWidth + wanted
    implicitHeight: beside ? Math.max(words.implicitHeight, actionSlot.implicitHeight)
                           : words.implicitHeight + Theme.gap8 + actionSlot.implicitHeight

    ColumnLayout {
        id: words
        anchors.left: parent.left
        width: root.beside ? root.width - root.wanted : root.width
        spacing: 0

        TitleText {
            id: titleText
            text: root.title
        }
        BodyText {
            soft: true
            text: root.detail
        }
    }
    FlowRow {
        id: actionSlot
        anchors.right: parent.right
        y: root.beside ? 0 : words.implicitHeight + Theme.gap8
        width: root.beside ? root.wanted - spacing : root.width
        spacing: Theme.gap12
    }
}
