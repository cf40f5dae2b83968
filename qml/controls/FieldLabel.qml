import QtQuick
import QtQuick.Layouts

/// The words above a field: what it is, and a hint. The field itself speaks them.
ColumnLayout {
    id: root

    property string text
    property string hint
    property bool optional: false
    /// Words of a heading's size.
    property bool large: false

    Layout.fillWidth: true
    visible: text.length > 0 || hint.length > 0
    spacing: 0

    Words {
        Layout.fillWidth: true
        visible: text.length > 0
        text: root.text
        size: root.large ? Theme.heading : Theme.base
        whole: true
        font.weight: Theme.strongWeight
        leading: root.large ? 1.3 : 1.5
    }
    Words {
        Layout.fillWidth: true
        visible: root.optional
        text: qsTr("You can leave this empty.")
        color: Theme.soft
        font.pixelSize: Theme.small
        leading: 1.45
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
