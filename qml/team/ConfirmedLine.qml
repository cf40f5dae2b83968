import QtQuick
import QtQuick.Layouts
import Heard.Components
import Heard.Controls
import Heard.Models

/// How many patients say that a commitment happened for them, as far as it may be told, and whether they became fewer.
ColumnLayout {
    id: root

    required property string commitmentId
    required property DateWords dates
    /// Whoever looks does not work on it.
    property bool readOnly: false
    readonly property ConfirmedWords words: ConfirmedWords { view: confirmation }

    visible: confirmation.counted && (words.confirmed.length > 0 || words.notYet.length > 0)
    spacing: Theme.gap4

    ConfirmationView {
        id: confirmation
        promiseId: root.commitmentId
        onRefused: refusal.text = qsTr("It could not be saved on this computer. Check the space on the disk.")
        onChanged: refusal.text = ""
    }
    BodyText {
        objectName: "commitmentConfirmed"
        visible: text.length > 0
        text: root.words.confirmed
    }
    SmallText {
        objectName: "commitmentNotYet"
        visible: text.length > 0
        text: root.words.notYet
    }
    SmallText {
        //: %1 is a day
        text: qsTr("Counted %1. Who said what, nobody sees.").arg(root.dates.said.shortDay(confirmation.countedOn))
    }
    Note {
        objectName: "commitmentFell"
        visible: confirmation.fall > 0
        tone: confirmation.fallSeen ? Theme.Plain : Theme.Warn
        text: qsTr("%n in a hundred fewer than at its best say that it happened.", "", confirmation.fall)

        TextButton {
            objectName: "fallSeen"
            visible: !root.readOnly
            leftPadding: 0
            text: confirmation.fallSeen ? qsTr("Put it back into Today") : qsTr("We have looked at it")
            icon.name: confirmation.fallSeen ? "undo" : "tick"
            onClicked: confirmation.setFallSeen(!confirmation.fallSeen)
        }
    }
    ErrorText {
        id: refusal
        objectName: "fallRefusal"
    }
}
