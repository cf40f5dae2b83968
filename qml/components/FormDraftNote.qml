import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// Says that what somebody began to fill in was kept, or that it cannot be.
ColumnLayout {
    id: root

    required property FormDraft draft

    Layout.fillWidth: true
    visible: draft.resumed || draft.failed
    spacing: 0

    ErrorText {
        objectName: "formUnkept"
        text: root.draft.failed ? qsTr("What you type could not be kept. Save it before you leave.") : ""
    }
    SmallText {
        objectName: "formResumed"
        visible: root.draft.resumed
        text: qsTr("You began this earlier. It was kept for you.")
    }
    TextButton {
        objectName: "formAfresh"
        visible: root.draft.resumed
        leftPadding: mirrored ? Theme.gap4 : 0
        rightPadding: mirrored ? 0 : Theme.gap4
        text: qsTr("Begin afresh")
        onClicked: root.draft.beginAfresh()
    }
}
