pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Components
import Heard.Controls
import Heard.Models

/// Something that was refused, or that both sides changed: what it is and what can be done.
RecordPane {
    id: root

    readonly property string resource: recordId
    /// By RecordFact.Kind.
    readonly property var names: ({
        [RecordFact.FeedbackRecord]: qsTr("What a patient said"),
        [RecordFact.QuestionRecord]: qsTr("A patient’s question"),
        [RecordFact.ReplyRecord]: qsTr("A reply to a patient"),
        [RecordFact.AskRecord]: qsTr("What a patient asks of an appointment"),
        [RecordFact.PhoneComfortRecord]: qsTr("Whether the phone is all right for her"),
        [RecordFact.ModePreferenceRecord]: qsTr("How she likes to meet"),
        [RecordFact.AppointmentRecord]: qsTr("An appointment"),
        [RecordFact.WaitRecord]: qsTr("What was said of a wait"),
        [RecordFact.AnswersRecord]: qsTr("Answers to an assessment"),
        [RecordFact.SupportRequestRecord]: qsTr("A request for a support talk"),
        [RecordFact.CarePlanRecord]: qsTr("A support plan"),
        [RecordFact.WaitingPlaceRecord]: qsTr("A place on a waiting list"),
        [RecordFact.SurgeryCallRecord]: qsTr("The call after an operation"),
        [RecordFact.SendingRecord]: qsTr("Pages sent to a patient"),
        [RecordFact.PageRecord]: qsTr("A page of the library"),
        [RecordFact.IssueRecord]: qsTr("What patients said, in the pledge"),
        [RecordFact.CommitmentRecord]: qsTr("A commitment of the pledge"),
        [RecordFact.PatientRecord]: qsTr("What is known about a patient"),
        [RecordFact.UnitRecord]: qsTr("The unit"),
        [RecordFact.ReferralRecord]: qsTr("A referral to palliative care")
    })
    /// By DecisionsModel.Refusal.
    readonly property var reasons: ({
        [DecisionsModel.NotAllowed]: qsTr("Your role may not write this."),
        [DecisionsModel.Gone]: qsTr("It is not there any more, or what it belongs to."),
        [DecisionsModel.TooLarge]: qsTr("It is too large."),
        [DecisionsModel.NotRight]: qsTr("Something in it does not fit what the hub has.")
    })

    objectName: "decisionPane"

    DateWords { id: dateWords }
    FactWords {
        id: factWords
        dates: dateWords
    }
    DecisionsModel {
        id: decisions
        about: root.resource
        onRefused: toast.say(qsTr("This could not be done. Please try again."))
    }
    TitleText {
        text: qsTr("This was not sent")
    }
    Repeater {
        model: decisions
        delegate: Card {
            id: card
            required property string recordId
            required property int kind
            required property bool conflict
            required property string type
            required property string patientName
            required property var needs
            required property int refusal
            required property var same
            required property var mine
            required property var theirs
            required property var elements
            required property string problem

            SmallText {
                objectName: "decisionKind"
                //: %1 is a kind of record as computers call it, such as "MeasureReport"
                text: root.names[card.kind] ?? qsTr("Another record: %1").arg(card.type)
            }
            HeadingText {
                objectName: "decisionPatient"
                text: card.patientName
            }
            NeedsRow {
                needs: card.needs
            }
            HeadingText {
                text: card.conflict ? qsTr("Both sides changed it") : qsTr("The hub did not accept it")
            }
            BodyText {
                objectName: "decisionRefusal"
                text: root.reasons[card.refusal] ?? ""
            }
            BodyText {
                visible: !card.conflict && text.length > 0
                soft: true
                text: card.problem
            }
            FactLines {
                objectName: "same"
                words: factWords
                facts: card.same
            }
            FactLines {
                objectName: "here"
                words: factWords
                title: qsTr("You wrote")
                facts: card.mine
            }
            FactLines {
                objectName: "there"
                words: factWords
                title: card.conflict ? qsTr("The other side wrote") : qsTr("It was")
                facts: card.theirs
            }
            SmallText {
                objectName: "decisionElements"
                //: %1 are names of parts of a record, as computers call them, such as "status, note"
                text: card.elements.length > 0 ? qsTr("This differs: %1").arg(card.elements.join(", ")) : ""
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.gap12
                PrimaryButton {
                    objectName: "keepMine"
                    visible: card.conflict
                    text: qsTr("Keep mine")
                    onClicked: decisions.keepMine(card.recordId)
                }
                SecondaryButton {
                    objectName: "takeTheirs"
                    visible: card.conflict
                    text: qsTr("Take theirs")
                    onClicked: decisions.takeTheirs(card.recordId)
                }
                PrimaryButton {
                    objectName: "tryAgain"
                    visible: !card.conflict
                    text: qsTr("Try again")
                    onClicked: decisions.tryAgain(card.recordId)
                }
                SecondaryButton {
                    objectName: "giveUp"
                    visible: !card.conflict
                    text: qsTr("Give it up")
                    onClicked: decisions.giveUp(card.recordId)
                }
            }
        }
    }
    EmptyState {
        visible: decisions.ready && decisions.empty
        icon: "tick"
        title: qsTr("Nothing to decide any more")
    }
    ToastBar {
        id: toast
        objectName: "decisionToast"
        Layout.fillWidth: true
    }
}
