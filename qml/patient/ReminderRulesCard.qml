import QtQuick
import Heard.Controls
import Heard.Models

/// What holds for all appointments, and the hours in which nothing rings.
Card {
    id: root

    readonly property bool quiet: rules.quietFrom !== rules.quietUntil

    function fill() {
        from.iso = rules.quietFrom
        until.iso = rules.quietUntil
    }
    function keepHours() {
        from.error = from.problemText
        until.error = until.problemText
        if (from.error.length === 0 && until.error.length === 0) {
            rules.setQuietHours(from.iso, until.iso)
        }
    }

    spacing: Theme.gap12
    Component.onCompleted: fill()

    ReminderChoice {
        id: rules
        onQuietHoursChanged: root.fill()
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
        onEdited: error = ""
    }
    TimeField {
        id: until
        objectName: "quietUntil"
        visible: root.quiet
        label: qsTr("until")
        hint: ""
        onEdited: error = ""
    }
    SecondaryButton {
        objectName: "keepQuiet"
        visible: root.quiet && (from.iso !== rules.quietFrom || until.iso !== rules.quietUntil)
        text: qsTr("Save the hours")
        onClicked: root.keepHours()
    }
}
