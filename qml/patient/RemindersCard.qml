pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// When one appointment is called to mind: each lead on or off, and a time of her own.
Card {
    id: root

    required property string uid
    required property date start
    required property DateWords dates
    property bool choosing: false

    function keepTime() {
        date.error = date.problemText
        time.error = time.problemText
        if (date.error.length > 0 || time.error.length > 0) {
            return
        }
        const misfit = choice.setOwnTime(date.iso, time.iso)
        date.error = misfit === ReminderChoice.AfterStart ? qsTr("Choose a time before the appointment begins.")
            : misfit === ReminderChoice.Over ? qsTr("This time is over. Choose a later one.") : ""
        choosing = misfit !== ReminderChoice.Fits
    }

    ReminderChoice {
        id: choice
        uid: root.uid
        start: root.start
    }

    HeadingText {
        text: qsTr("Remind me")
    }
    CheckRow {
        objectName: "remindWeek"
        text: qsTr("A week before")
        checked: choice.week
        onToggled: choice.week = checked
    }
    CheckRow {
        objectName: "remindDay"
        text: qsTr("A day before")
        checked: choice.day
        onToggled: choice.day = checked
    }
    CheckRow {
        objectName: "remindHours"
        text: qsTr("Two hours before")
        checked: choice.twoHours
        onToggled: choice.twoHours = checked
    }
    RowLayout {
        visible: choice.hasOwnTime && !root.choosing
        spacing: Theme.gap8

        ColumnLayout {
            spacing: 0

            BodyText {
                objectName: "remindOwnTime"
                text: !choice.hasOwnTime ? ""
                    : choice.ownDaysBefore > 0
                        //: %1 is a time
                        ? qsTr("%n day(s) before, at %1", "", choice.ownDaysBefore).arg(root.dates.said.time(choice.ownTime))
                        //: %1 is a time
                        : qsTr("On the day, at %1").arg(root.dates.said.time(choice.ownTime))
            }
            SmallText {
                objectName: "remindOwnMoment"
                //: %1 is a day and a time
                text: !choice.hasOwnTime ? "" : choice.ownTimeFits
                    ? qsTr("Now %1. If the appointment moves, this moves with it.").arg(root.dates.said.moment(choice.ownTime))
                    : qsTr("The appointment begins before this time, so it cannot ring.")
            }
        }
        IconButton {
            objectName: "removeOwnTime"
            icon.name: "bin"
            text: qsTr("Remove this time")
            onClicked: choice.removeOwnTime()
        }
    }
    TextButton {
        objectName: "chooseOwnTime"
        visible: !choice.hasOwnTime && !root.choosing
        icon.name: "plus"
        text: qsTr("At another time")
        onClicked: root.choosing = true
    }
    DateFields {
        id: date
        objectName: "ownDate"
        visible: root.choosing
        label: qsTr("Which day?")
        onEdited: error = ""
    }
    TimeField {
        id: time
        objectName: "ownClock"
        visible: root.choosing
        label: qsTr("What time?")
        onEdited: error = ""
    }
    RowLayout {
        visible: root.choosing
        spacing: Theme.gap8

        PrimaryButton {
            objectName: "keepOwnTime"
            text: qsTr("Save")
            onClicked: root.keepTime()
        }
        TextButton {
            text: qsTr("Cancel")
            onClicked: root.choosing = false
        }
    }
}
