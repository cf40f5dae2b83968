import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Components
import Heard.Models

/// The day and the time at which she wants to be reminded of one appointment; kept while she types.
ColumnLayout {
    id: root

    required property ReminderChoice choice
    required property Draft day
    required property Draft clock

    /// It is kept, or she let it go.
    signal done

    function keep() {
        date.error = date.problemText
        time.error = time.problemText
        if (date.error.length > 0 || time.error.length > 0) {
            return
        }
        const misfit = choice.setOwnTime(date.iso, time.iso)
        date.error = misfit === ReminderChoice.AfterStart ? qsTr("Choose a time before the appointment begins.")
            : misfit === ReminderChoice.Over ? qsTr("This time is over. Choose a later one.") : ""
        if (misfit === ReminderChoice.Fits) {
            done()
        }
    }

    Layout.fillWidth: true
    spacing: Theme.gap12

    DraftDate {
        id: date
        objectName: "ownDate"
        draft: root.day
        label: qsTr("Which day?")
        onEdited: error = ""
    }
    DraftTime {
        id: time
        objectName: "ownClock"
        draft: root.clock
        label: qsTr("What time?")
        onEdited: error = ""
    }
    RowLayout {
        spacing: Theme.gap8

        PrimaryButton {
            objectName: "keepOwnTime"
            text: qsTr("Save")
            onClicked: root.keep()
        }
        TextButton {
            text: qsTr("Cancel")
            onClicked: root.done()
        }
    }
}
