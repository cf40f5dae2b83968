import QtQuick
import QtQuick.Layouts

/// The top of a page: the way back, its title, what can be done.
Item {
    id: root

    default property alias actions: slot.data
    property string title
    property bool showsBack: true
    /// Small words at the end, such as how far one has come.
    property string aside

    signal back

    Layout.fillWidth: true
    implicitWidth: row.implicitWidth
    implicitHeight: Math.max(Theme.barHeight, row.implicitHeight + Theme.gap8, words.implicitHeight + Theme.gap16)

    RowLayout {
        id: row
        anchors.fill: parent
        anchors.leftMargin: root.showsBack ? Theme.gap4 : Theme.gap16
        anchors.rightMargin: Theme.gap4
        spacing: Theme.gap4

        IconButton {
            objectName: root.objectName + ".back"
            visible: root.showsBack
            icon.name: "back"
            text: qsTr("Back")
            onClicked: root.back()
        }
        BodyText {
            id: words
            text: root.title
            strong: true
            leading: 1.3
            whole: true
            Accessible.role: Accessible.Heading
        }
        Words {
            Layout.rightMargin: Theme.gap12
            visible: text.length > 0
            text: root.aside
            color: Theme.soft
            font.pixelSize: Theme.small
            wrapMode: Text.NoWrap
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        RowLayout {
            id: slot
            spacing: Theme.gap4
        }
    }
}
