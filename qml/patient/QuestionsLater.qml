import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// What was left open at an appointment that is over or cancelled, or was still being typed: asked at the next one.
ColumnLayout {
    id: root

    /// Of the appointment that is over.
    required property QuestionsModel questions
    required property Draft draft
    required property DateWords dates

    /// A QuestionsModel.Problem; -1 for none.
    property int refused: -1

    /// What was done, to be said where it stays to be read.
    signal told(string words)

    Layout.fillWidth: true
    spacing: Theme.gap12

    NextAppointment { id: next }
    QuestionsModel {
        id: later
        appointment: next.appointmentId
        onAsked: {
            root.told(qsTr("Your question is kept for your next appointment."))
            root.draft.forget()
        }
        onCarriedOver: questions => root.told(qsTr("%n question(s) taken along.", "", questions))
        onRefused: (id, problem) => root.refused = problem
    }

    Connections {
        target: root.draft
        function onWordsChanged() {
            root.refused = -1
        }
    }

    QuestionField {
        id: field
        objectName: "lateQuestion"
        names: ["lateWords", "askLater"]
        visible: root.draft.words.length > 0
        draft: root.draft
        longest: later.longestWords
        problem: root.refused
        askable: next.found
        //: %1 is a day
        button: next.found ? qsTr("Ask this on %1").arg(root.dates.said.day(next.start)) : ""
        onSubmitted: later.ask(root.draft.words)
    }
    SmallText {
        objectName: "lateQuestionWaits"
        visible: next.ready && !next.found && root.draft.words.length > 0
        text: qsTr("You can ask this when you have another appointment. It stays here until then.")
    }
    SecondaryButton {
        objectName: "carryLater"
        Layout.fillWidth: true
        visible: root.questions.leftOver > 0 && next.found
        icon.name: "forward"
        //: %1 is a day
        text: next.found ? qsTr("Ask %n open question(s) on %1", "", root.questions.leftOver).arg(root.dates.said.day(next.start)) : ""
        onClicked: later.carryOver()
    }
    ErrorText {
        objectName: "carryOverProblem"
        visible: text.length > 0 && !field.visible
        text: refusal.text
    }
    QuestionProblem {
        id: refusal
        problem: root.refused
    }
}
