import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// One thing that waits for a decision, in plain words, with what can be done.
Card {
    id: root

    required property int index
    required property string recordId
    required property int kind
    required property bool conflict
    required property string mine
    required property string theirs
    required property date madeAt
    required property DateWords dates

    signal mineKept
    signal theirsTaken
    signal triedAgain
    signal givenUp

    /// By DecisionsModel.Kind.
    readonly property var names: ({
        [DecisionsModel.Feedback]: qsTr("What you told us"),
        [DecisionsModel.Question]: qsTr("Your question"),
        [DecisionsModel.Reply]: qsTr("A reply you read"),
        [DecisionsModel.Other]: qsTr("Something you changed"),
        [DecisionsModel.Ask]: qsTr("What you asked of an appointment")
    })
    /// Where there are no words, it was taken back.
    readonly property string noWords: kind === DecisionsModel.Ask ? qsTr("Taken back") : ""

    objectName: "decision" + index
    spacing: Theme.gap12

    SmallText {
        //: %1 is what it is, such as "Your question", %2 a day, such as "Today, 9:14 am"
        text: qsTr("%1. %2").arg(root.names[root.kind]).arg(root.dates.said.lately(root.madeAt))
    }
    HeadingText {
        text: root.conflict ? qsTr("This was changed in two places") : qsTr("Your hospital did not take this")
    }
    BodyText {
        soft: true
        text: root.conflict ? qsTr("Choose which one stays.")
            : qsTr("It is safe on your phone. Try once more. If it fails again, call your team and tell them.")
    }
    ColumnLayout {
        spacing: 0

        SmallText {
            text: root.conflict ? qsTr("On this phone") : qsTr("You wrote")
        }
        BodyText {
            text: root.mine.length > 0 ? root.mine : root.noWords
        }
    }
    ColumnLayout {
        visible: root.conflict
        spacing: 0

        SmallText {
            text: qsTr("At your hospital")
        }
        BodyText {
            text: root.theirs.length > 0 ? root.theirs : root.noWords
        }
    }
    PrimaryButton {
        objectName: "mine" + root.index
        Layout.fillWidth: true
        text: root.conflict ? qsTr("Keep what is on this phone") : qsTr("Try once more")
        onClicked: root.conflict ? root.mineKept() : root.triedAgain()
    }
    SecondaryButton {
        objectName: "theirs" + root.index
        Layout.fillWidth: true
        danger: !root.conflict
        text: root.conflict ? qsTr("Keep what is at your hospital") : qsTr("Do not send it")
        onClicked: root.conflict ? root.theirsTaken() : root.givenUp()
    }
}
