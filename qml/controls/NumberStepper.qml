import QtQuick
import QtQuick.Layouts
import Heard.Controls

/// A small whole number with a button to lower and one to raise it.
FocusScope {
    id: root

    property string label
    property int value: 0
    property int from: 0
    property int to: 99
    property int step: 1
    /// How the number is said and shown, such as "3 hours".
    property string shown: String(value)

    signal changed(int value)

    function change(by: int) {
        const next = Math.min(to, Math.max(from, value + by))
        if (next !== value) {
            root.changed(next)
            if (root.value !== next) {
                root.value = next
            }
        }
    }

    Layout.fillWidth: true
    implicitWidth: words.implicitWidth + buttons.width + Theme.gap8
    implicitHeight: row.implicitHeight

    Accessible.role: Accessible.SpinBox
    Accessible.name: label
    Accessible.description: shown
    Accessible.onIncreaseAction: root.change(root.step)
    Accessible.onDecreaseAction: root.change(-root.step)
    Keys.onUpPressed: root.change(root.step)
    Keys.onDownPressed: root.change(-root.step)

    Flow {
        id: row
        readonly property bool oneLine: words.implicitWidth + buttons.width + Theme.gap8 <= width
        anchors.left: parent.left
        anchors.right: parent.right

        Words {
            id: words
            width: row.oneLine ? row.width - buttons.width : row.width
            height: Math.max(implicitHeight, row.oneLine ? buttons.height : 0)
            text: root.label
            verticalAlignment: Text.AlignVCenter
        }
        RowLayout {
            id: buttons
            spacing: Theme.gap8

            IconButton {
                objectName: root.objectName + ".less"
                text: qsTr("Less")
                icon.name: "minus"
                edged: true
                enabled: root.value > root.from
                Accessible.description: root.label
                onClicked: root.change(-root.step)
            }
            Words {
                text: root.shown
                font.weight: Theme.strongWeight
                wrapMode: Text.NoWrap
            }
            IconButton {
                objectName: root.objectName + ".more"
                text: qsTr("More")
                icon.name: "plus"
                edged: true
                enabled: root.value < root.to
                Accessible.description: root.label
                onClicked: root.change(root.step)
            }
        }
    }
    Announcer {
        words: root.activeFocus ? root.shown : ""
        source: root
    }
}
