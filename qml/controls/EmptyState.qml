import QtQuick
import QtQuick.Layouts

/// What stands where there is nothing yet: why, and what to do first.
ColumnLayout {
    id: root

    property string icon
    property string title
    property string text
    property string actionText

    signal acted

    Layout.fillWidth: true
    Layout.topMargin: Theme.gap24
    Layout.bottomMargin: Theme.gap24
    spacing: Theme.gap12

    Disc {
        Layout.alignment: Qt.AlignHCenter
        visible: root.icon.length > 0
        icon: root.icon
    }
    HeadingText {
        text: root.title
        horizontalAlignment: Text.AlignHCenter
    }
    BodyText {
        text: root.text
        soft: true
        horizontalAlignment: Text.AlignHCenter
    }
    PrimaryButton {
        objectName: root.objectName + ".action"
        Layout.alignment: Qt.AlignHCenter
        Layout.maximumWidth: root.width
        visible: text.length > 0
        text: root.actionText
        onClicked: root.acted()
    }
}
