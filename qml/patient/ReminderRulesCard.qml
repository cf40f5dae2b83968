import QtQuick
import Heard.Controls
import Heard.Models

/// What holds for all appointments, and the hours in which nothing rings.
Card {
    id: root

    readonly property bool quiet: rules.quietFrom !== rules.quietUntil

    /// The hours that hold, unless she has begun to type others.
    function fill() {
        show(from, fromDraft, rules.quietFrom)
        show(until, untilDraft, rules.quietUntil)
    }
    function show(field: TimeField, draft: Draft, iso: string) {
        if (draft.words.length > 0) {
            field.typed = draft.words
        } else {
            field.iso = iso
        }
    }
    function keep(field: TimeField, draft: Draft, iso: string) {
        field.error = ""
        draft.words = field.iso === iso ? "" : field.typed
    }
    function keepHours() {
        from.error = from.problemText
        until.error = until.problemText
        if (from.error.length === 0 && until.error.length === 0) {
            fromDraft.forget()
            untilDraft.forget()
            rules.setQuietHours(from.iso, until.iso)
        }
    }

    spacing: Theme.gap12
    Component.onCompleted: fill()

    ReminderChoice {
        id: rules
        onQuietHoursChanged: root.fill()
    }

    Draft {
        id: fromDraft
        form: "quiet-from"
        onReadyChanged: root.fill()
    }
    Draft {
        id: untilDraft
        form: "quiet-until"
        onReadyChanged: root.fill()
    }

    HeadingText {
        text: qsTr("For every appointment")
    }
    CheckRow {
        objectName: "rulesWeek"
        text: qsTr("A week before")
        checked: rules.week
        onToggled: rules.week = checked
    }
    CheckRow {
        objectName: "rulesDay"
        text: qsTr("A day before")
        checked: rules.day
        onToggled: rules.day = checked
    }
    CheckRow {
        objectName: "rulesHours"
        text: qsTr("Two hours before")
        checked: rules.twoHours
        onToggled: rules.twoHours = checked
    }
    Separator {}
    CheckRow {
        objectName: "quietNights"
        text: qsTr("Nothing rings at night")
        detail: qsTr("What would ring then comes in the morning, or the evening before.")
        checked: root.quiet
        onToggled: rules.setQuietHours(checked ? "21:00" : "00:00", checked ? "08:00" : "00:00")
    }
    TimeField {
        id: from
        objectName: "quietFrom"
        visible: root.quiet
        label: qsTr("Quiet from")
        hint: ""
        onEdited: root.keep(from, fromDraft, rules.quietFrom)
    }
    TimeField {
        id: until
        objectName: "quietUntil"
        visible: root.quiet
        label: qsTr("until")
        hint: ""
        onEdited: root.keep(until, untilDraft, rules.quietUntil)
    }
    SecondaryButton {
        objectName: "keepQuiet"
        visible: root.quiet && (from.iso !== rules.quietFrom || until.iso !== rules.quietUntil)
        text: qsTr("Save the hours")
        onClicked: root.keepHours()
    }
    UnkeptChoice {
        choice: rules
    }
}
