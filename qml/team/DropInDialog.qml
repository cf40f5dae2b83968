import QtQuick
import Heard.Components
import Heard.Controls
import Heard.Models

/// Adds a drop-in session, or changes when and where it is, and whom it is for.
ModalDialog {
    id: root

    required property DropInsView list
    required property DropInWording words
    property string sessionId

    function openNew() {
        fill("", 1, "", "", "", "")
    }

    function openFor(session: var) {
        fill(session.id, session.day, Qt.formatTime(session.from, "HH:mm"), Qt.formatTime(session.until, "HH:mm"), session.place, session.forWhom)
    }

    function fill(id: string, onDay: int, begins: string, ends: string, where: string, who: string) {
        root.sessionId = id
        day.value = onDay
        from.typed = begins
        until.typed = ends
        place.text = where
        forWhom.text = who
        open()
    }

    function forgetProblems() {
        refusal.text = ""
        for (const field of [from, until, place]) {
            field.error = ""
        }
    }

    function save() {
        root.forgetProblems()
        from.error = from.problemText
        until.error = until.problemText
        if (from.error.length + until.error.length === 0) {
            list.write(root.sessionId, day.value, from.iso, until.iso, place.text, forWhom.text)
        }
    }

    title: sessionId.length === 0 ? qsTr("Add a drop-in session") : qsTr("Change the drop-in session")
    widest: Theme.px(560)
    first: from
    onAboutToShow: root.forgetProblems()

    Connections {
        target: root.list
        enabled: root.opened
        function onStored() {
            draft.forget()
            root.close()
        }
        function onRefused(problem: int) {
            const why = root.words.problems[problem]
            until.error = problem === DropInsView.EndsBeforeItBegins ? why : ""
            place.error = problem === DropInsView.PlaceMissing ? why : ""
            refusal.text = until.error.length + place.error.length > 0 ? "" : why
        }
    }
    FormDraft {
        id: draft
        property alias day: day.value
        property alias from: from.typed
        property alias until: until.typed
        property alias place: place.text
        property alias forWhom: forWhom.text
        form: root.sessionId.length > 0 ? "drop-in/" + root.sessionId : "drop-in"
        active: root.opened
    }
    FormDraftNote {
        draft: draft
    }
    FieldLabel {
        text: qsTr("Every week on")
    }
    ChipChoices {
        id: day
        objectName: "dropInDay"
        label: qsTr("Every week on")
        value: 1
        options: Array.from(root.list.days).map((name, index) => ({ value: index + 1, text: name }))
        onChosen: chosen => value = chosen
    }
    TimeField {
        id: from
        objectName: "dropInFrom"
        label: qsTr("From when?")
    }
    TimeField {
        id: until
        objectName: "dropInUntil"
        label: qsTr("Until when?")
    }
    LineField {
        id: place
        objectName: "dropInPlace"
        label: qsTr("Where?")
        hint: qsTr("So that somebody finds it who has never been there.")
    }
    LineField {
        id: forWhom
        objectName: "dropInFor"
        label: qsTr("Who is it for?")
        hint: qsTr("Everybody can come then.")
        optional: true
        onSubmitted: root.save()
    }
    ErrorText {
        id: refusal
        objectName: "dropInRefusal"
    }
    actions: [
        PrimaryButton {
            objectName: "dropInSave"
            text: qsTr("Save")
            onClicked: root.save()
        },
        SecondaryButton {
            objectName: "dropInLeave"
            text: qsTr("Leave it as it is")
            onClicked: {
                draft.forget()
                root.reject()
            }
        }
    ]
}
