import QtQuick
import QtQuick.Layouts
import Heard.Controls

/// A list with what is opened beside it; in a narrow window one covers the other.
RowLayout {
    id: root

    property alias list: listSlot.data
    property alias detail: detailSlot.data
    /// Something is open.
    property bool opened: false
    /// How much of a wide window the list takes.
    property real listShare: 0.42
    readonly property bool wide: width >= Theme.px(820)

    signal closed

    spacing: 0
    Keys.onEscapePressed: root.closed()

    Item {
        id: listSlot
        Layout.fillHeight: true
        Layout.fillWidth: !root.wide
        Layout.preferredWidth: root.wide ? (root.listShare > 0.5 ? root.width * root.listShare : Math.min(Theme.px(430), root.width * root.listShare)) : -1
        visible: root.wide || !root.opened
    }
    Rectangle {
        Layout.fillHeight: true
        Layout.preferredWidth: Theme.hairline
        visible: root.wide
        color: Theme.line
    }
    ColumnLayout {
        visible: root.wide || root.opened
        spacing: 0

        TopBar {
            objectName: "detailBar"
            visible: !root.wide
            onBack: root.closed()
        }
        Item {
            id: detailSlot
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
