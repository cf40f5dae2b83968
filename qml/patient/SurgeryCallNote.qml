import QtQuick
import Heard.Controls
import Heard.Models

/// The day after her operation: that her nurse will call.
Note {
    id: root

    required property SurgeryCallView call

    signal callWanted

    objectName: "surgeryCallNote"
    title: call.overdue ? qsTr("Your nurse wants to call you.") : qsTr("Your nurse will call you today.")
    text: call.tries.length > 0 ? qsTr("She has tried already. Keep your phone near, or call her.")
                                : qsTr("She asks how you are after your operation. If something worries you, call now.")

    TextButton {
        objectName: "surgeryCallNow"
        text: qsTr("Who to call")
        icon.name: "phone"
        onClicked: root.callWanted()
    }
}
