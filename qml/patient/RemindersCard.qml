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
    property bool pressed: false
    readonly property bool choosing: pressed || dayTyped.words.length > 0 || clockTyped.words.length > 0

    function closeForm() {
        pressed = false
        dayTyped.forget()
        clockTyped.forget()
    }

    ReminderChoice {
        id: chosen
        uid: root.uid
        start: root.start
    }

    Draft {
        id: dayTyped
        form: "ring-day:" + root.uid
    }
    Draft {
        id: clockTyped
        form: "ring-time:" + root.uid
    }

    HeadingText {
        text: qsTr("Remind me")
    }
    CheckRow {
        objectName: "remindWeek"
        text: qsTr("A week before")
        checked: chosen.week
        onToggled: chosen.week = checked
    }
    CheckRow {
        objectName: "remindDay"
        text: qsTr("A day before")
        checked: chosen.day
        onToggled: chosen.day = checked
    }
    CheckRow {
        objectName: "remindHours"
        text: qsTr("Two hours before")
        checked: chosen.twoHours
        onToggled: chosen.twoHours = checked
    }
    RowLayout {
        visible: chosen.hasOwnTime && !root.choosing
        spacing: Theme.gap8

        ColumnLayout {
            spacing: 0

            BodyText {
                objectName: "remindOwnTime"
                text: !chosen.hasOwnTime ? ""
                    : chosen.ownDaysBefore > 0
                        //: %1 is a time
                        ? qsTr("%n day(s) before, at %1", "", chosen.ownDaysBefore).arg(root.dates.said.time(chosen.ownTime))
                        //: %1 is a time
                        : qsTr("On the day, at %1").arg(root.dates.said.time(chosen.ownTime))
            }
            SmallText {
                objectName: "remindOwnMoment"
                //: %1 is a day and a time
                text: !chosen.hasOwnTime ? "" : chosen.ownTimeFits
                    ? qsTr("Now %1. If the appointment moves, this moves with it.").arg(root.dates.said.moment(chosen.ownTime))
                    : qsTr("The appointment begins before this time, so it cannot ring.")
            }
        }
        IconButton {
            objectName: "removeOwnTime"
            icon.name: "bin"
            text: qsTr("Remove this time")
            onClicked: chosen.removeOwnTime()
        }
    }
    TextButton {
        objectName: "chooseOwnTime"
        visible: !chosen.hasOwnTime && !root.choosing
        icon.name: "plus"
        text: qsTr("At another time")
        onClicked: root.pressed = true
    }
    OnlyWhen {
        wanted: root.choosing
        delegate: OwnTimeForm {
            choice: chosen
            day: dayTyped
            clock: clockTyped
            onDone: root.closeForm()
        }
    }
    UnkeptChoice {
        choice: chosen
    }
}
