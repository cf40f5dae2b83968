pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// Something that was refused, or that both sides changed: what it is and what can be done.
RecordPane {
    id: root

    readonly property string resource: recordId

    objectName: "decisionPane"

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
            required property string mine
            required property string theirs
            required property string problem
            /// Where there are no words, it was taken back.
            readonly property string noWords: kind === DecisionsModel.Ask ? qsTr("Taken back") : ""

            HeadingText {
                text: card.conflict ? qsTr("Both sides changed it") : qsTr("The hub did not accept it")
            }
            SmallText {
                text: qsTr("You wrote")
            }
            BodyText {
                text: card.mine.length > 0 ? card.mine : card.noWords
            }
            SmallText {
                visible: card.conflict
                text: qsTr("The other side wrote")
            }
            BodyText {
                visible: card.conflict
                text: card.theirs.length > 0 ? card.theirs : card.noWords
            }
            BodyText {
                visible: !card.conflict && text.length > 0
                soft: true
                text: card.problem
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
