import QtQuick
import QtQuick.Layouts

/// Something to know before going on; a bar at its side gives its weight.
Rectangle {
    id: root

    default property alias content: column.data
    property string title
    property string text
    property int tone: Theme.Brand

    Layout.fillWidth: true
    implicitWidth: column.implicitWidth + 2 * Theme.gap16
    implicitHeight: column.implicitHeight + 2 * Theme.gap12
    radius: Theme.scheme === Theme.Contrast ? Theme.gap4 : Theme.radius
    color: Theme.toneTint(tone)
    border.width: Theme.scheme === Theme.Contrast ? Theme.hairline : 0
    border.color: bar.color

    Accessible.role: Accessible.Note
    Accessible.name: title.length > 0 ? title : text

    Rectangle {
        id: bar
        anchors.left: parent.left
        width: Theme.gap4
        height: parent.height
        radius: Theme.gap2
        color: Theme.toneInk(root.tone)
    }
    Rectangle {
        anchors.left: bar.right
        anchors.leftMargin: -1
        width: Theme.radius
        height: parent.height
        z: -1
        color: root.color
    }

    ColumnLayout {
        id: column
        anchors.left: bar.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.gap12
        spacing: Theme.gap4

        BodyText {
            text: root.title
            strong: true
        }
        BodyText {
            text: root.text
        }
    }
}
