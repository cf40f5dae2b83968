import QtQuick
import QtQuick.Layouts
import Heard.Controls

/// What is wrong and what to do, under the field it is about; spoken when it appears.
RowLayout {
    id: root

    property string text

    Layout.fillWidth: true
    visible: text.length > 0
    spacing: Theme.gap8

    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Icon {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: (words.lineHeight - implicitHeight) / 2
        name: "warning"
        color: Theme.stop
        size: Theme.smallIcon
    }
    Words {
        id: words
        Layout.fillWidth: true
        text: root.text
        color: Theme.stop
        font.weight: Theme.mediumWeight
        font.pixelSize: Theme.small
        leading: 1.45
    }
    Announcer {
        words: root.text
        source: root
    }
}
