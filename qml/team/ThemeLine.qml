import QtQuick
import QtQuick.Layouts
import Heard.Controls

/// A theme of a voice: its name, the words it stands on and where it comes from, with what can be done at the end.
Item {
    id: root

    required property string excerpt
    property string detail
    /// The name, such as a Tag or a Chip.
    property alias head: headSlot.data
    property alias actions: actionSlot.data

    Layout.fillWidth: true
    implicitHeight: Math.max(column.implicitHeight, actionSlot.implicitHeight)

    Accessible.role: Accessible.ListItem

    Column {
        id: column
        anchors.left: parent.left
        anchors.right: actionSlot.left
        anchors.rightMargin: Theme.gap8
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap2

        FlowRow {
            id: headSlot
            width: parent.width
        }
        BodyText {
            width: parent.width
            //: %1 is what somebody said
            text: root.excerpt.length > 0 ? qsTr("“%1”").arg(root.excerpt) : ""
        }
        SmallText {
            width: parent.width
            text: root.detail
        }
    }
    Row {
        id: actionSlot
        anchors.right: parent.right
        anchors.top: parent.top
    }
}
