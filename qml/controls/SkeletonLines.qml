pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// Grey lines where words are about to be.
ColumnLayout {
    id: root

    property int count: 3
    property string text: qsTr("Loading")

    Layout.fillWidth: true
    spacing: Theme.gap12

    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Repeater {
        model: root.count
        delegate: Item {
            id: line
            required property int index
            Layout.fillWidth: true
            implicitHeight: Theme.px(14)

            Rectangle {
                anchors.left: parent.left
                width: parent.width * (line.index === root.count - 1 ? 0.6 : 1)
                height: parent.height
                radius: Theme.smallRadius
                color: Theme.line
            }
        }
    }
}
