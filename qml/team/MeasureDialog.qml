import QtQuick
import Heard.Components
import Heard.Controls
import Heard.Models

/// Says how it is seen that a commitment works.
ModalDialog {
    id: root

    property EvaluationView evaluation

    function openFor(view: EvaluationView) {
        root.evaluation = view
        what.text = view.measure
        kind.value = view.kind
        unit.value = view.unit
        better.value = view.lowerIsBetter
        target.text = view.target
        changed.start = view.changedOn
        open()
    }

    function save() {
        changed.error = changed.mistyped ? changed.problemText : ""
        if (!changed.mistyped) {
            evaluation.setMeasure(what.text, kind.value, better.value, unit.value, target.text, changed.iso)
        }
    }

    first: what
    title: evaluation?.measured ? qsTr("Change the measure") : qsTr("How will you see that it works?")
    onAboutToShow: {
        what.error = ""
        target.error = ""
        changed.error = ""
    }

    Connections {
        target: root.evaluation
        enabled: root.opened
        function onWritten() {
            draft.forget()
            root.close()
        }
        function onRefused(problem: int) {
            target.error = problem === EvaluationView.BadTarget
                ? kind.value === EvaluationView.Score ? qsTr("Type a number from 0 to 100.") : qsTr("Type a number, such as 30.") : ""
            what.error = problem === EvaluationView.BadTarget ? ""
                : problem === EvaluationView.Empty ? qsTr("Write what you measure.")
                : problem === EvaluationView.TooLong ? qsTr("This is too long. Please shorten it.")
                : problem === EvaluationView.NotFound ? qsTr("This promise is no longer on the board.")
                : qsTr("It could not be saved on this computer. Check the space on the disk.")
        }
    }
    FormDraft {
        id: draft
        property alias what: what.text
        property alias kind: kind.value
        property alias unit: unit.value
        property alias lowerIsBetter: better.value
        property alias target: target.text
        property alias changed: changed.typed
        form: "measure/" + (root.evaluation?.commitmentId ?? "")
        active: root.opened
    }
    FormDraftNote {
        draft: draft
    }
    AreaField {
        id: what
        objectName: "measureWords"
        label: qsTr("What do you measure?")
        hint: qsTr("For example, the question of a survey.")
    }
    ChoiceList {
        id: kind
        objectName: "measureKind"
        label: qsTr("What kind of number is it?")
        value: EvaluationView.Score
        options: [
            { value: EvaluationView.Score, text: qsTr("How many of those asked said yes") },
            { value: EvaluationView.Duration, text: qsTr("How long something takes") },
            { value: EvaluationView.Times, text: qsTr("How often something happens") },
            { value: EvaluationView.People, text: qsTr("How many people") }
        ]
    }
    Segmented {
        id: unit
        objectName: "measureUnit"
        visible: kind.value === EvaluationView.Duration
        label: qsTr("Counted in")
        value: EvaluationView.Minutes
        options: [
            { value: EvaluationView.Minutes, text: qsTr("Minutes") },
            { value: EvaluationView.Hours, text: qsTr("Hours") },
            { value: EvaluationView.Days, text: qsTr("Days") },
            { value: EvaluationView.Weeks, text: qsTr("Weeks") }
        ]
    }
    ChoiceList {
        id: better
        objectName: "measureBetter"
        label: qsTr("What is better?")
        value: false
        options: [
            { value: false, text: qsTr("A higher number") },
            { value: true, text: qsTr("A lower number") }
        ]
    }
    LineField {
        id: target
        objectName: "measureTarget"
        label: qsTr("Target")
        hint: kind.value === EvaluationView.Score ? qsTr("In per cent.") : ""
        optional: true
        inputMethodHints: Qt.ImhFormattedNumbersOnly
        onSubmitted: root.save()
    }
    DateFields {
        id: changed
        objectName: "measureChanged"
        label: qsTr("When did things change?")
        hint: qsTr("Values of this day and later count as after the change. Leave it empty until then.")
        optional: true
    }
    actions: [
        PrimaryButton {
            objectName: "measureSave"
            text: qsTr("Save")
            onClicked: root.save()
        },
        SecondaryButton {
            objectName: "measureLeave"
            text: qsTr("Leave it as it is")
            onClicked: {
                draft.forget()
                root.reject()
            }
        }
    ]
}
