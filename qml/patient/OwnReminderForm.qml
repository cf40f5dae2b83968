import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Components
import Heard.Models

/// What to be reminded of, and when; kept as a draft until it is added.
ColumnLayout {
    id: root

    required property int longest
    property bool open: what.words.length > 0 || day.words.length > 0 || clock.words.length > 0
    property int problem: -1

    signal submitted(string words, string date, string time)

    function clear() {
        what.forget()
        day.forget()
        clock.forget()
        problem = -1
        open = false
    }

    function add() {
        date.error = date.problemText
        time.error = time.problemText
        words.error = words.text.trim().length === 0 ? qsTr("Write what you want to be reminded of.") : ""
        if (date.error.length === 0 && time.error.length === 0 && words.error.length === 0) {
            submitted(words.text, date.iso, time.iso)
        }
    }

    Layout.fillWidth: true
    spacing: Theme.gap12

    Draft {
        id: what
        form: "own-reminder"
    }
    Draft {
        id: day
        form: "own-reminder-day"
    }
    Draft {
        id: clock
        form: "own-reminder-time"
    }

    SecondaryButton {
        objectName: "addReminder"
        Layout.fillWidth: true
        visible: !root.open
        icon.name: "plus"
        text: qsTr("Add a reminder")
        onClicked: root.open = true
    }
    DraftLine {
        id: words
        objectName: "reminderWords"
        visible: root.open
        draft: what
        label: qsTr("Remind me to")
        maximumLength: root.longest
        onEdited: {
            error = ""
            root.problem = -1
        }
    }
    DraftDate {
        id: date
        objectName: "reminderDate"
        draft: day
        visible: root.open
        label: qsTr("Which day?")
        onEdited: {
            error = ""
            root.problem = -1
        }
    }
    DraftTime {
        id: time
        objectName: "reminderTime"
        draft: clock
        visible: root.open
        label: qsTr("What time?")
        onEdited: {
            error = ""
            root.problem = -1
        }
    }
    ErrorText {
        objectName: "reminderProblem"
        text: root.problem === OwnRemindersModel.Past ? qsTr("This time is over. Choose a later one.")
            : root.problem === OwnRemindersModel.NotStored
            ? qsTr("It could not be kept: this device has no room, or its memory is damaged. Your words are still here.")
            : root.problem >= 0 ? qsTr("It could not be kept. Check the words, the day and the time.") : ""
    }
    RowLayout {
        visible: root.open
        spacing: Theme.gap8

        PrimaryButton {
            objectName: "keepReminder"
            text: qsTr("Add")
            onClicked: root.add()
        }
        TextButton {
            text: qsTr("Cancel")
            onClicked: root.clear()
        }
    }
}
