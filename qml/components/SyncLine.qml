import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// How new the screen is, and what has not been sent: "Up to date at 9:14 am".
ColumnLayout {
    id: root

    required property DateWords dates
    /// A Session.Connection.
    required property int connection
    required property date upToDateAt
    required property int waiting

    readonly property bool known: !isNaN(upToDateAt.getTime())
    readonly property bool fresh: connection === Session.UpToDate
    readonly property bool busy: connection === Session.Syncing
    //: %1 is a time, such as "9:14 am" or "yesterday at 9:14 am"
    readonly property string since: known ? qsTr("What you see is from %1.").arg(dates.said.at(upToDateAt)) : ""
    readonly property string text: busy ? qsTr("Looking for news")
        //: %1 is a time, such as "9:14 am"
        : fresh ? (known ? qsTr("Up to date at %1").arg(dates.said.at(upToDateAt)) : qsTr("Up to date"))
        : signedOut ? qsTr("You are signed out. %1").arg(since)
        //: %1 is when it was last up to date, a sentence
        : connection === Session.Blocked ? qsTr("Your hospital does not answer as it should. %1").arg(since)
        : connection === Session.Held
        //: %1 is when it was last up to date, a sentence
        ? qsTr("Your hospital’s computer cannot take it just now. It is kept, and sent by itself. %1").arg(since)
        //: %1 is when it was last up to date, a sentence
        : qsTr("Offline. %1").arg(since)

    readonly property bool signedOut: connection === Session.SignedOut

    signal syncWanted
    signal signInWanted

    Layout.fillWidth: true
    spacing: 0

    Item {
        Layout.fillWidth: true
        implicitHeight: line.implicitHeight

        Row {
            id: line
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.gap12

            Icon {
                id: glyph
                anchors.verticalCenter: parent.verticalCenter
                name: root.fresh ? "tick" : root.busy ? "sync" : "offline"
                color: Theme.soft
                size: Theme.smallIcon
            }
            SmallText {
                objectName: "syncText"
                width: Math.min(implicitWidth, root.width - glyph.width - Theme.gap12)
                text: root.text
            }
        }
    }
    SmallText {
        objectName: "waitingText"
        visible: root.waiting > 0
        horizontalAlignment: Text.AlignHCenter
        text: qsTr("%n thing(s) not sent yet", "what she wrote and the hospital does not have", root.waiting)
    }
    TextButton {
        objectName: "syncButton"
        Layout.alignment: Qt.AlignHCenter
        visible: !root.fresh && !root.busy
        text: root.signedOut ? qsTr("Sign in again") : qsTr("Try again")
        onClicked: root.signedOut ? root.signInWanted() : root.syncWanted()
    }
}
