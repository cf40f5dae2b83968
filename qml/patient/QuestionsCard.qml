pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// What she wants to ask: tick, add, change, put in order, remove with undo.
Card {
    id: root

    required property string appointmentId
    /// Still ahead: questions can be added and changed.
    required property bool open
    required property DateWords dates
    property bool editing: false

    QuestionsModel {
        id: questions
        appointment: root.appointmentId
        onAsked: {
            draft.forget()
            field.problem = -1
        }
        onCarriedOver: questions => toast.say(qsTr("%n question(s) taken along.", "", questions))
        onRemoved: id => toast.offerUndo(qsTr("Question removed."), id)
        onRefused: problem => field.problem = problem
    }
    NextAppointment { id: next }
    QuestionsModel {
        id: nextQuestions
        appointment: next.appointmentId
        onCarriedOver: questions => toast.say(qsTr("%n question(s) taken along.", "", questions))
    }
    Draft {
        id: draft
        form: "question/" + root.appointmentId
    }

    HeadingText {
        text: qsTr("What I want to ask")
    }
    SmallText {
        objectName: "questionsEmpty"
        visible: questions.ready && questions.empty
        text: root.open ? qsTr("Write down what you want to ask, so that nothing is forgotten on the day.")
                        : qsTr("You wrote down no questions for this appointment.")
    }
    Repeater {
        model: questions
        delegate: QuestionRow {
            last: index === questions.count - 1
            editing: root.editing
            onTicked: answered => questions.setAnswered(recordId, answered)
            onMoved: place => questions.place(recordId, place)
            onReworded: words => questions.reword(recordId, words)
            onRemoved: questions.remove(recordId)
        }
    }
    QuestionField {
        id: field
        objectName: "questionField"
        visible: root.open
        draft: draft
        longest: questions.longestWords
        onSubmitted: questions.ask(draft.words)
    }
    SecondaryButton {
        objectName: "carryOver"
        Layout.fillWidth: true
        visible: questions.leftOver > 0 && (root.open || next.found)
        icon.name: "forward"
        text: root.open ? qsTr("Take %n unanswered question(s) along", "", questions.leftOver)
            //: %1 is a day
            : qsTr("Ask %n open question(s) on %1", "", questions.leftOver).arg(root.dates.said.day(next.start))
        onClicked: root.open ? questions.carryOver() : nextQuestions.carryOver()
    }
    TextButton {
        objectName: "editQuestions"
        visible: root.open && questions.count > 0
        icon.name: root.editing ? "tick" : "edit"
        text: root.editing ? qsTr("Done") : qsTr("Change the list")
        onClicked: root.editing = !root.editing
    }
    ToastBar {
        id: toast
        objectName: "questionToast"
        Layout.fillWidth: true
        onUndone: deed => questions.restore(deed)
    }
}
