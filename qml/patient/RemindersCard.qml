pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// When one appointment is called to mind: each lead on or off, and a time of her own.
Card {
    id: root

    required property string uid
    required property DateWords dates
    property bool choosing: false
    readonly property bool hasOwnTime: !isNaN(choice.ownTime.getTime())

    function keepTime() {
        date.error = date.problemText
        time.error = time.problemText
        if (date.error.length === 0 && time.error.length === 0) {
            choice.setOwnTime(date.iso, time.iso)
            choosing = false
        }
    }

    ReminderChoice {
        id: choice
        uid: root.uid
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
        visible: root.hasOwnTime && !root.choosing
        spacing: Theme.gap8

        BodyText {
            objectName: "remindOwnTime"
            text: root.hasOwnTime ? root.dates.said.moment(choice.ownTime) : ""
        }
        IconButton {
            objectName: "removeOwnTime"
            icon.name: "bin"
            text: qsTr("Remove this time")
            onClicked: choice.setOwnTime("", "")
        }
    }
    TextButton {
        objectName: "chooseOwnTime"
        visible: !root.hasOwnTime && !root.choosing
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
