import QtQuick
import QtQuick.Layouts

/// The round button and the words of one answer.
RowLayout {
    id: root

    property string text
    property string hint
    property bool chosen: false

    spacing: Theme.gap12

    Rectangle {
        Layout.alignment: root.hint.length > 0 || words.lineCount > 1 ? Qt.AlignTop : Qt.AlignVCenter
        Layout.topMargin: root.hint.length > 0 || words.lineCount > 1 ? (words.lineHeight - implicitHeight) / 2 : 0
        implicitWidth: Theme.icon
        implicitHeight: Theme.icon
        radius: width / 2
        color: Theme.card
        border.width: Theme.controlEdge
        border.color: root.chosen ? Theme.brand : Theme.edge

        Rectangle {
            anchors.centerIn: parent
            visible: root.chosen
            width: parent.width / 2
            height: width
            radius: width / 2
            color: Theme.brand
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Words {
            id: words
            Layout.fillWidth: true
            text: root.text
        }
        Words {
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.hint
            color: Theme.soft
            font.pixelSize: Theme.small
            leading: 1.45
        }
    }
}
