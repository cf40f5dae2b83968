import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Components
import Heard.Models

/// What her team should mind when they speak or write to her; she says it herself.
PhonePage {
    id: root

    objectName: "needsPage"
    title: qsTr("How to speak and write to me")

    PatientView {
        id: me
        onNeedsChanged: fields.fill(needs)
        onNeedsSet: toast.say(qsTr("Kept. Your team sees it wherever your name stands."))
        onRefused: problem => toast.say(problem === PatientView.TooLong ? qsTr("This is too long. Please shorten it.")
                                                                      : qsTr("It could not be kept on this phone. Check the space on it."))
    }

    UnreadableNote {
        visible: me.unreadable
    }
    BodyText {
        text: qsTr("Tick what helps you. You can change it at any time.")
    }
    Card {
        NeedsField {
            id: fields
            objectName: "needs"
        }
    }
    PrimaryButton {
        objectName: "needsSave"
        Layout.fillWidth: true
        enabled: me.found
        text: qsTr("Save")
        onClicked: me.setNeeds(fields.needs)
    }
    ToastBar {
        id: toast
        objectName: "needsToast"
        Layout.fillWidth: true
    }
}
