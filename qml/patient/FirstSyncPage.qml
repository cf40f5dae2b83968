import QtQuick
import QtQuick.Layouts
import Heard.Controls

/// The first download: how far it is, and a way on for those who do not want to wait.
FocusScope {
    id: root

    /// From 0 to 1.
    required property real progress

    signal skipped

    objectName: "firstSyncPage"
    Accessible.role: Accessible.Pane
    Accessible.name: heading.text

    PageScroll {
        anchors.fill: parent
        focus: true
        above: Math.max(Theme.gap16, root.height / 4)
        spacing: 20

        TitleText {
            id: heading
            text: qsTr("Getting your things")
            horizontalAlignment: Text.AlignHCenter
        }
        BodyText {
            soft: true
            text: qsTr("Your appointments and your hospital’s pledge come to this device. It takes a moment, once.")
            horizontalAlignment: Text.AlignHCenter
        }
        ProgressLine {
            objectName: "firstSyncProgress"
            value: root.progress
            //: %1 is a number from 0 to 100
            text: qsTr("%1 % done").arg(Math.round(root.progress * 100))
        }
        SmallText {
            text: qsTr("%1 % done").arg(Math.round(root.progress * 100))
            horizontalAlignment: Text.AlignHCenter
        }
        TextButton {
            objectName: "skipFirstSync"
            Layout.fillWidth: true
            text: qsTr("Look inside now")
            onClicked: root.skipped()
        }
    }
}
