import QtQuick
import QtQuick.Layouts
import Heard.Controls

/// What signing out means, before it is done.
PhonePage {
    id: root

    required property int waiting

    signal confirmed

    objectName: "signOutPage"
    title: qsTr("Sign out")

    BodyText {
        text: qsTr("This device will no longer get anything new from your hospital.")
    }
    BodyText {
        text: qsTr("What is on it now stays, locked and readable to you. To join again you need a new code from your nurse.")
    }
    Note {
        objectName: "unsentNote"
        visible: root.waiting > 0
        tone: Theme.Warn
        title: qsTr("%n thing(s) not sent yet", "what she wrote and the hospital does not have", root.waiting)
        text: qsTr("What is not sent stays on this device. If your team should have it, wait until it is sent.")
    }
    PrimaryButton {
        objectName: "confirmSignOut"
        Layout.fillWidth: true
        danger: true
        text: qsTr("Sign out")
        onClicked: root.confirmed()
    }
    SecondaryButton {
        objectName: "staySignedIn"
        Layout.fillWidth: true
        text: qsTr("Stay signed in")
        onClicked: root.back()
    }
}
