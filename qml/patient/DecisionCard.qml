import QtQuick
import QtQuick.Layouts
import Heard.Components
import Heard.Controls
import Heard.Models

/// One thing that waits for a decision, in plain words, with what can be done.
Card {
    id: root

    required property int index
    required property string recordId
    required property int kind
    required property bool conflict
    required property int refusal
    required property var same
    required property var mine
    required property var theirs
    required property var elements
    required property date madeAt
    required property DateWords dates

    signal mineKept
    signal theirsTaken
    signal triedAgain
    signal givenUp

    /// By RecordFact.Kind.
    readonly property var names: ({
        [RecordFact.FeedbackRecord]: qsTr("What you told us"),
        [RecordFact.QuestionRecord]: qsTr("Your question"),
        [RecordFact.ReplyRecord]: qsTr("A reply you read"),
        [RecordFact.AskRecord]: qsTr("What you asked of an appointment"),
        [RecordFact.PhoneComfortRecord]: qsTr("Whether the phone is all right for you"),
        [RecordFact.ModePreferenceRecord]: qsTr("How you like to meet"),
        [RecordFact.AppointmentRecord]: qsTr("An appointment"),
        [RecordFact.AnswersRecord]: qsTr("What weighs on you"),
        [RecordFact.SupportRequestRecord]: qsTr("Your request for a support talk"),
        [RecordFact.SendingRecord]: qsTr("Pages your team sent you"),
        [RecordFact.PatientRecord]: qsTr("What your team knows about you")
    })
    /// By DecisionsModel.Refusal.
    readonly property var reasons: ({
        [DecisionsModel.NotAllowed]: qsTr("It cannot be changed from this phone."),
        [DecisionsModel.Gone]: qsTr("What it belongs to is not there any more."),
        [DecisionsModel.TooLarge]: qsTr("It is too long."),
        [DecisionsModel.NotRight]: qsTr("Something in it does not fit what your hospital has.")
    })
    readonly property FactWords factWords: FactWords { dates: root.dates }

    objectName: "decision" + index
    spacing: Theme.gap12

    SmallText {
        //: %1 is what it is, such as "Your question", %2 a day, such as "Today, 9:14 am"
        text: qsTr("%1. %2").arg(root.names[root.kind] ?? qsTr("Something you changed")).arg(root.dates.said.lately(root.madeAt))
    }
    HeadingText {
        text: root.conflict ? qsTr("This was changed in two places") : qsTr("Your hospital did not take this")
    }
    BodyText {
        objectName: "refusal" + root.index
        text: root.reasons[root.refusal] ?? ""
    }
    BodyText {
        soft: true
        text: root.conflict ? qsTr("Choose which one stays.")
            : qsTr("It is safe on your phone. Try once more. If it fails again, call your team and tell them.")
    }
    FactLines {
        objectName: "same" + root.index
        words: root.factWords
        facts: root.same
    }
    FactLines {
        objectName: "here" + root.index
        words: root.factWords
        title: root.conflict ? qsTr("On this phone") : qsTr("You wrote")
        facts: root.mine
    }
    FactLines {
        objectName: "there" + root.index
        words: root.factWords
        title: root.conflict ? qsTr("At your hospital") : qsTr("Before")
        facts: root.theirs
    }
    SmallText {
        objectName: "elements" + root.index
        //: %1 are names of parts of a record, as computers call them, such as "status, note"
        text: root.elements.length > 0 ? qsTr("This differs: %1").arg(root.elements.join(", ")) : ""
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
