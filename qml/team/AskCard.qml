import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// What a patient asks of an appointment, and the three ways to answer.
Card {
    id: root

    required property AskView ask
    required property DateWords dates
    /// Nobody has said how it went: it can still be moved or called off.
    required property bool movable
    /// Its planned start has passed, or she is here.
    required property bool begun

    /// It was answered when the time had come, so that nothing could stay as it is.
    required property bool late
    readonly property bool past: begun || !movable

    signal moveWanted
    signal cancelWanted
    signal keepWanted

    spacing: Theme.gap12

    PaneHeading {
        text: root.ask.kind === AskView.Cancel ? qsTr("She asks to cancel it") : qsTr("She asks for another time")
        detail: !root.ask.found ? ""
              : root.ask.answer === AskView.None ? root.dates.said.lately(root.ask.askedAt)
              //: %1 is when she asked
              : root.ask.answer === AskView.CameAllTheSame ? qsTr("%1. She came all the same").arg(root.dates.said.lately(root.ask.askedAt))
              //: %1 is when she asked, %2 how it was answered, %3 when
              : qsTr("%1. %2, %3").arg(root.dates.said.lately(root.ask.askedAt)).arg(
                    [ "", qsTr("You moved it"), qsTr("It was cancelled"), root.late ? qsTr("You answered") : qsTr("You kept it")][root.ask.answer]).arg(
                    root.dates.said.lately(root.ask.answeredAt))
    }
    BodyText {
        objectName: "askWords"
        text: root.ask.found ? qsTr("“%1”").arg(root.ask.words) : ""
    }
    BodyText {
        objectName: "askAnswer"
        visible: root.ask.answerWords.length > 0
        soft: true
        //: %1 is what the team wrote
        text: qsTr("Your answer: “%1”").arg(root.ask.answerWords)
    }
    Flow {
        Layout.fillWidth: true
        visible: root.ask.open
        spacing: Theme.gap12

        PrimaryButton {
            objectName: "askMove"
            visible: root.movable
            text: qsTr("Find another time")
            icon.name: "clock"
            onClicked: root.moveWanted()
        }
        SecondaryButton {
            objectName: "askCancel"
            visible: root.movable
            text: root.begun ? qsTr("It was called off") : qsTr("Cancel it")
            icon.name: "close"
            onClicked: root.cancelWanted()
        }
        SecondaryButton {
            objectName: "askKeep"
            text: root.past ? qsTr("Answer her") : qsTr("Leave it as it is")
            onClicked: root.keepWanted()
        }
    }
}
