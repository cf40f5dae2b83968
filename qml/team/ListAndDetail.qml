import QtQuick
import QtQuick.Layouts
import Heard.Controls

/// A list with what is opened beside it; in a narrow window one covers the other.
RecordPlace {
    id: root

    property alias list: listSlot.data
    property alias detail: detailSlot.data
    property string title
    property bool opened: selectedId.length > 0
    /// How much of a wide window the list takes.
    property real listShare: 0.42
    readonly property bool wide: width >= Theme.px(820)
    readonly property bool covered: opened && !wide
    /// What the keyboard was on in the list when it was covered.
    property Item before

    signal closed

    onClosed: selectedId = ""
    onCoveredChanged: {
        if (covered) {
            before = Window.activeFocusItem
            bar.nextItemInFocusChain(true).forceActiveFocus((before as PressItem)?.visualFocus ? Qt.TabFocusReason : Qt.OtherFocusReason)
        } else if (before) {
            before.forceActiveFocus(Qt.TabFocusReason)
            before = null
        }
    }
    Keys.onEscapePressed: root.closed()

    RowLayout {
        anchors.fill: parent
        spacing: 0

        Item {
            id: listSlot
            Layout.fillHeight: true
            Layout.fillWidth: !root.wide
            Layout.preferredWidth: root.wide ? (root.listShare > 0.5 ? root.width * root.listShare : Math.min(Theme.px(430), root.width * root.listShare)) : -1
            visible: !root.covered
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

            Item {
                id: bar
                Layout.fillWidth: true
                implicitHeight: top.implicitHeight
                visible: !root.wide

                TopBar {
                    id: top
                    objectName: "detailBar"
                    width: parent.width
                    title: root.title
                    onBack: root.closed()
                }
            }
            FocusScope {
                id: detailSlot
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }
    }
}
