import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// One quiet line about the way to the hub; it speaks up only when something is wrong.
Rectangle {
    id: root

    required property Session session
    readonly property bool wrong: session.connection !== Session.UpToDate && session.connection !== Session.Syncing

    implicitHeight: row.implicitHeight + 2 * Theme.gap4
    color: wrong ? Theme.warnTint : Theme.card

    DateWords { id: dates }
    Separator {
        width: parent.width
    }
    RowLayout {
        id: row
        anchors.fill: parent
        anchors.leftMargin: Theme.paneMargin
        anchors.rightMargin: Theme.paneMargin
        spacing: Theme.gap8

        Icon {
            name: root.wrong ? "offline" : "tick"
            color: root.wrong ? Theme.warn : Theme.soft
            size: Theme.smallIcon
        }
        SmallText {
            objectName: "connectionWords"
            Layout.fillWidth: true
            text: {
                const waiting = root.session.waiting > 0 ? " · " + qsTr("%n not sent yet", "", root.session.waiting) : ""
                switch (root.session.connection) {
                //: %1 is a time
                case Session.UpToDate: return qsTr("Up to date at %1").arg(dates.said.time(root.session.upToDateAt)) + waiting
                case Session.Syncing: return (root.session.progress >= 0
                    //: %1 is a number up to 100
                    ? qsTr("Fetching, %1 %").arg(Math.round(root.session.progress * 100)) : qsTr("Connecting")) + waiting
                case Session.SignedOut: return qsTr("Signed out. Everything here can be read, and what you write is kept.") + waiting
                case Session.Held: return qsTr("The hub cannot take it just now. What you write is kept, and sent by itself.") + waiting
                case Session.Blocked: return qsTr("The hub does not answer as it should. Tell your administrator.") + waiting
                }
                return qsTr("Offline. Everything here can be read, and what you write is kept.") + waiting
            }
        }
        TextButton {
            objectName: "signInAgain"
            visible: root.session.connection === Session.SignedOut
            text: qsTr("Sign in")
            onClicked: signing.open()
        }
        TextButton {
            objectName: "syncNow"
            visible: root.session.connection === Session.Offline || root.session.connection === Session.Held
            text: qsTr("Try now")
            onClicked: root.session.syncNow()
        }
    }
    SignInDialog {
        id: signing
        objectName: "signInDialog"
        session: root.session
    }
}
