import QtQuick
import Heard.Components
import Heard.Controls
import Heard.Models

/// Notes what was measured in one month or on one day.
ModalDialog {
    id: root

    required property EvaluationView evaluation
    property string valueId
    readonly property string example: dateWords.said.month(new Date(dateWords.today.getFullYear() - 1, 10, 15))
    readonly property bool score: evaluation.kind === EvaluationView.Score
    readonly property var problems: ({
        [EvaluationView.NumberMissing]: score ? qsTr("Type both numbers.") : qsTr("Type a number, such as 12."),
        [EvaluationView.Impossible]: qsTr("This number cannot be. Check it."),
        [EvaluationView.MoreThanAsked]: qsTr("More said yes than were asked. Check both numbers."),
        [EvaluationView.NotFound]: qsTr("This promise is no longer on the board."),
        [EvaluationView.NotStored]: qsTr("It could not be saved on this computer. Check the space on the disk.")
    })

    function openNew() {
        root.valueId = ""
        by.value = true
        month.text = ""
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
        by.value = typed.isMonth
        month.text = typed.isMonth ? dateWords.said.month(typed.on) : ""
        on.start = typed.on
        number.text = typed.number
        asked.text = typed.asked
    }

    function save() {
        on.error = on.problemText
        //: %1 is a month as people here write it, such as "Dec 2026"
        month.error = monthOf.iso.length > 0 ? "" : qsTr("Type a month and a year, such as %1.").arg(root.example)
        number.error = ""
        asked.error = ""
        if ((by.value ? month.error : on.error).length === 0) {
            evaluation.writeValue(root.valueId, by.value ? monthOf.iso : on.iso, number.text, asked.visible ? asked.text : "")
        }
    }

    first: by.value ? month : on
    title: valueId.length === 0 ? qsTr("Add a value") : qsTr("Change the value")
    onAboutToShow: {
        on.error = ""
        month.error = ""
        number.error = ""
        asked.error = ""
    }

    DateWords { id: dateWords }
    UnitForm { id: unit }
    TypedMonth {
        id: monthOf
        typed: month.text
    }
    Connections {
        target: root.evaluation
        enabled: root.opened
        function onWritten() {
            draft.forget()
            root.close()
        }
        function onRefused(problem: int) {
            on.error = problem === EvaluationView.InTheFuture ? qsTr("This day has not come yet.") : ""
            month.error = problem === EvaluationView.InTheFuture ? qsTr("This month is not over yet. Or choose a day.") : ""
            if (problem === EvaluationView.LongAgo) {
                on.error = month.error = qsTr("This is too long ago. Check the year.")
            }
            if (problem === EvaluationView.DayTaken) {
                on.error = qsTr("There is already a value for this day. Change that one instead.")
                month.error = qsTr("There is already a value for this month. Change that one instead.")
            }
            asked.error = problem === EvaluationView.PeopleMissing ? qsTr("Type of how many people it is. Else it cannot be shown.") : ""
            const elsewhere = on.error.length + month.error.length + asked.error.length > 0
            number.error = elsewhere ? "" : root.problems[problem] ?? root.problems[EvaluationView.NotStored]
        }
    }
    FormDraft {
        id: draft
        property alias isMonth: by.value
        property alias month: month.text
        property alias day: on.typed
        property alias number: number.text
        property alias asked: asked.text
        form: root.valueId.length > 0 ? "value/" + root.valueId : "new-value/" + root.evaluation.commitmentId
        active: root.opened
    }
    FormDraftNote {
        draft: draft
    }
    BodyText {
        text: root.evaluation.measure
    }
    Segmented {
        id: by
        objectName: "valueBy"
        label: qsTr("What is it the value of?")
        value: true
        options: [
            { value: true, text: qsTr("A month") },
            { value: false, text: qsTr("A day") }
        ]
    }
    LineField {
        id: month
        objectName: "valueMonth"
        visible: by.value
        label: qsTr("Which month?")
        //: %1 is a month as people here write it, such as "Dec 2026"
        hint: qsTr("A month, such as %1.").arg(root.example)
        onSubmitted: root.save()
    }
    DateFields {
        id: on
        objectName: "valueOn"
        visible: !by.value
        label: qsTr("On which day?")
        hint: qsTr("Of a survey, its last day.")
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
        hint: root.score ? qsTr("Leave out those who did not know or did not answer.") : qsTr("If it is of fewer than %n people it is not shown.", "", unit.fewestToldNow)
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
            onClicked: {
                draft.forget()
                root.reject()
            }
        }
    ]
}
