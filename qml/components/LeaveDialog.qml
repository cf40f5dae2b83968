import QtQuick
import Heard.Controls

/// Says where a link leads before it is followed.
ModalDialog {
    id: root

    property string address
    readonly property bool calls: address.startsWith("tel:")
    readonly property bool writes: address.startsWith("mailto:")

    signal confirmed(string address)

    function ask(address: string) {
        root.address = address
        open()
    }

    title: calls ? qsTr("Call this number?") : writes ? qsTr("Write an e-mail?") : qsTr("This leads out of Heard")

    BodyText {
        visible: !root.calls && !root.writes
        text: qsTr("It opens in your browser. Your hospital does not look after what is there.")
    }
    BodyText {
        visible: root.writes
        text: qsTr("E-mail is not as private as Heard.")
    }
    BodyText {
        objectName: "leaveAddress"
        text: root.calls || root.writes ? root.address.slice(root.address.indexOf(":") + 1) : root.address
        strong: true
        wrapMode: Text.WrapAnywhere
    }
    actions: [
        PrimaryButton {
            objectName: "leaveConfirm"
            text: root.calls ? qsTr("Call") : root.writes ? qsTr("Write") : qsTr("Open")
            onClicked: {
                root.close()
                root.confirmed(root.address)
            }
        },
        SecondaryButton {
            objectName: "leaveStay"
            text: qsTr("Stay here")
            onClicked: root.close()
        }
    ]
}
