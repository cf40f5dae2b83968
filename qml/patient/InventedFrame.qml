import QtQuick
import Heard.Controls

/// Says above every page of a demo that everybody in it is invented, so that no picture of it is taken for a patient's.
Item {
    id: root

    required property bool invented
    default property alias pages: below.data

    SmallText {
        id: note
        objectName: "inventedNote"
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.gap16
        anchors.rightMargin: Theme.gap16
        visible: root.invented
        topPadding: Theme.gap4
        horizontalAlignment: Text.AlignHCenter
        text: root.invented ? qsTr("Everything here is invented for this demo") : ""
    }
    Item {
        id: below
        anchors.fill: parent
        anchors.topMargin: root.invented ? note.height : 0
    }
}
