pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// Signs in again whoever works here, after she has signed out or her sign-in has run out.
ModalDialog {
    id: root

    required property Session session

    title: qsTr("Sign in to the hub")
    onAboutToShow: session.forgetProblem()

    Connections {
        target: root.session
        enabled: root.opened
        function onConnectionChanged() {
            if (root.session.connection !== Session.SignedOut) {
                root.close()
            }
        }
    }
    BodyText {
        text: qsTr("What you wrote meanwhile is sent then. This computer goes on opening with the passphrase you have.")
    }
    Stage {
        Layout.fillWidth: true
        component: root.visible ? form : null
    }
    Component {
        id: form
        SignInForm {
            session: root.session
            again: true
        }
    }
}
