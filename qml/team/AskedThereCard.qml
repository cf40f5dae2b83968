pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// The questions a patient brings to an appointment, and afterwards whether there was time for them.
Card {
    id: root

    required property AppointmentView appointment
    required property QuestionsModel questions

    signal timeNoted(int was)

    HeadingText {
        text: qsTr("What she wants to ask")
    }
    Repeater {
        model: root.questions
        delegate: RowLayout {
            id: question
            required property string words
            required property bool answered
            spacing: Theme.gap8

            Icon {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Theme.px(2)
                name: question.answered ? "tick" : "help"
                color: question.answered ? Theme.go : Theme.soft
                size: Theme.smallIcon
            }
            BodyText {
                text: question.words
                soft: question.answered
                Accessible.description: question.answered ? qsTr("Answered") : ""
            }
        }
    }
    SmallText {
        visible: root.questions.ready && root.questions.empty
        text: qsTr("She has not written down a question yet.")
    }
    FieldFrame {
        visible: root.appointment.met
        label: qsTr("Was there time for her questions?")

        Segmented {
            objectName: "questionTime"
            label: qsTr("Was there time for her questions?")
            value: root.appointment.timeForQuestions
            options: [
                { value: 1, text: qsTr("There was time") },
                { value: 0, text: qsTr("There was not") }
            ]
            onChosen: value => root.timeNoted(value)
        }
    }
}
