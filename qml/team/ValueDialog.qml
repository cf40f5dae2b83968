import QtQuick
import Heard.Controls
import Heard.Models

/// Notes what was measured on one day.
ModalDialog {
    id: root

    required property EvaluationView evaluation
    property string valueId
    readonly property bool score: evaluation.kind === EvaluationView.Score
    readonly property var problems: ({
        [EvaluationView.NumberMissing]: score ? qsTr("Type both numbers.") : qsTr("Type a number, such as 12."),
        [EvaluationView.Impossible]: qsTr("This number cannot be. Check it."),
        [EvaluationView.MoreThanAsked]: qsTr("More said yes than were asked. Check both numbers."),
        [EvaluationView.NotFound]: qsTr("This commitment is no longer on the board."),
        [EvaluationView.NotStored]: qsTr("It could not be saved on this computer. Check the space on the disk.")
    })

    function openNew() {
        root.valueId = ""
        on.start = new Date(NaN)
        number.text = ""
        asked.text = ""
        open()
    }

    function openFor(id: string) {
        root.valueId = id
        fill(evaluation.typedOf(id))
        open()
    }

    function fill(typed: var) {
        on.start = typed.on
        number.text = typed.number
        asked.text = typed.asked
    }

    function save() {
        on.error = on.problemText
        number.error = ""
        if (on.error.length === 0) {
            evaluation.writeValue(root.valueId, on.iso, number.text, asked.visible ? asked.text : "")
        }
    }

    first: on
    title: valueId.length === 0 ? qsTr("Add a value") : qsTr("Change the value")
    onAboutToShow: {
        on.error = ""
        number.error = ""
    }

    Connections {
        target: root.evaluation
        enabled: root.opened
        function onWritten() {
            root.close()
        }
        function onRefused(problem: int) {
            on.error = problem === EvaluationView.InTheFuture ? qsTr("This day has not come yet.") : ""
            number.error = problem === EvaluationView.InTheFuture ? "" : root.problems[problem] ?? root.problems[EvaluationView.NotStored]
        }
    }
    BodyText {
        text: root.evaluation.measure
    }
    DateFields {
        id: on
        objectName: "valueOn"
        label: qsTr("On which day?")
        hint: qsTr("Of a month or a survey, its last day.")
    }
    LineField {
        id: number
        objectName: "valueNumber"
        label: root.score ? qsTr("How many said yes?") : qsTr("Value")
        inputMethodHints: Qt.ImhFormattedNumbersOnly
        onSubmitted: root.save()
    }
    LineField {
        id: asked
        objectName: "valueAsked"
        visible: root.score || root.evaluation.kind === EvaluationView.Duration
        label: root.score ? qsTr("How many were asked?") : qsTr("Of how many people?")
        hint: root.score ? qsTr("Leave out those who did not know or did not answer.") : qsTr("If it is of fewer than 10 people it is not shown.")
        optional: !root.score
        inputMethodHints: Qt.ImhDigitsOnly
        onSubmitted: root.save()
    }
    actions: [
        PrimaryButton {
            objectName: "valueSave"
            text: qsTr("Save")
            onClicked: root.save()
        },
        SecondaryButton {
            objectName: "valueLeave"
            text: qsTr("Leave it as it is")
            onClicked: root.reject()
        }
    ]
}
