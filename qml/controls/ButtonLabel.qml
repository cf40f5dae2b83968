import QtQuick
import QtQuick.Layouts
import Heard.Controls

/// The icon and words in the middle of a button.
Item {
    id: root

    property string text
    property string iconName
    property color color
    property bool mirrored: false
    property int size: Theme.base
    property int weight: Theme.strongWeight

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight

    RowLayout {
        id: row
        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width)
        spacing: Theme.gap8

        Icon {
            visible: root.iconName.length > 0
            name: root.iconName
            color: root.color
            size: Theme.smallIcon
            mirrored: root.mirrored
        }
        Words {
            Layout.fillWidth: true
            visible: text.length > 0
            text: root.text
            color: root.color
            font.pixelSize: root.size
            font.weight: root.weight
            leading: 1.3
            horizontalAlignment: root.iconName.length > 0 ? Text.AlignLeft : Text.AlignHCenter
        }
    }
}
