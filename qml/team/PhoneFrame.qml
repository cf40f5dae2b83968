import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Components

/// A page as a patient's phone shows it; its links lead nowhere here.
Rectangle {
    id: root

    property string title
    property var blocks: []
    property bool example: false

    Layout.fillWidth: true
    Layout.maximumWidth: Theme.px(390)
    implicitWidth: Theme.px(390)
    implicitHeight: column.implicitHeight + 2 * Theme.gap16
    radius: Theme.cardRadius
    color: Theme.page
    border.width: Theme.hairline
    border.color: Theme.edge

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("As on a phone")

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.gap16
        spacing: Theme.gap16

        TitleText {
            text: root.title
        }
        Note {
            visible: root.example
            tone: Theme.Warn
            title: qsTr("This page is an example.")
            text: qsTr("The doctors and nurses of your unit have not checked it yet. Ask them if you are not sure.")
        }
        PageWords {
            objectName: root.objectName + ".words"
            blocks: root.blocks
        }
        SmallText {
            visible: root.blocks.length === 0
            text: qsTr("Nothing is written yet.")
        }
    }
}
