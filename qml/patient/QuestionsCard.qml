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
    /// Over or cancelled, as far as is known: what is left open goes to the next one.
    required property bool over
    required property DateWords dates
    property bool editing: false
    /// The question that the latest change could not be made to, and why.
    property string refusedId
    property int refusedProblem: -1

    function refuse(id: string, problem: int) {
        refusedId = id
        refusedProblem = problem
    }

    QuestionsModel {
        id: asked
        appointment: root.appointmentId
        onAsked: typed.forget()
        onCarriedOver: questions => toast.say(qsTr("%n question(s) taken along.", "", questions))
        onRemoved: id => toast.offerUndo(qsTr("Question removed."), id)
        onRefused: (id, problem) => root.refuse(id, problem)
    }
    Draft {
        id: typed
        form: "question/" + root.appointmentId
        onWordsChanged: root.refuse("", -1)
    }

    HeadingText {
        text: qsTr("What I want to ask")
    }
    SmallText {
        objectName: "questionsEmpty"
        visible: asked.ready && asked.empty
        text: root.open ? qsTr("Write down what you want to ask, so that nothing is forgotten on the day.")
                        : qsTr("You wrote down no questions for this appointment.")
    }
    Repeater {
        model: asked
        delegate: QuestionRow {
            questions: asked
            last: index === asked.count - 1
            editing: root.editing
            problem: recordId === root.refusedId ? root.refusedProblem : -1
            onTicked: answered => {
                root.refuse("", -1)
                asked.setAnswered(recordId, answered)
            }
            onMoved: place => {
                root.refuse("", -1)
                asked.place(recordId, place)
            }
            onRemoved: {
                root.refuse("", -1)
                asked.remove(recordId)
            }
        }
    }
    QuestionField {
        id: field
        objectName: "questionField"
        visible: root.open
        draft: typed
        longest: asked.longestWords
        problem: root.refusedId.length === 0 ? root.refusedProblem : -1
        onSubmitted: asked.ask(typed.words)
    }
    SecondaryButton {
        objectName: "carryOver"
        Layout.fillWidth: true
        visible: root.open && asked.leftOver > 0
        icon.name: "forward"
        text: qsTr("Take %n unanswered question(s) along", "", asked.leftOver)
        onClicked: asked.carryOver()
    }
    OnlyWhen {
        wanted: root.over && (asked.leftOver > 0 || typed.words.length > 0)
        delegate: QuestionsLater {
            questions: asked
            draft: typed
            dates: root.dates
            onTold: words => toast.say(words)
        }
    }
    TextButton {
        objectName: "editQuestions"
        visible: root.open && asked.count > 0
        icon.name: root.editing ? "tick" : "edit"
        text: root.editing ? qsTr("Done") : qsTr("Change the list")
        onClicked: root.editing = !root.editing
    }
    ToastBar {
        id: toast
        objectName: "questionToast"
        Layout.fillWidth: true
        onUndone: deed => asked.restore(deed)
    }
}
