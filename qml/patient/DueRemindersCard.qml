pragma ComponentBehavior: Bound

import QtQuick
import Heard.Controls
import Heard.Models

/// Her own reminders whose time has come, to tick.
Card {
    id: root

    required property DateWords dates
    required property OwnRemindersModel reminders

    SmallText {
        text: qsTr("You asked to be reminded")
    }
    Repeater {
        model: root.reminders
        delegate: CheckRow {
            id: due
            required property string recordId
            required property string words
            required property date at
            required property int index

            objectName: "dueReminder" + index
            text: words
            detail: root.dates.said.lately(at)
            onToggled: {
                problem.text = ""
                root.reminders.setDone(recordId, checked)
            }

            // What could not be kept is not shown as if it were.
            Connections {
                target: root.reminders
                function onRefused() {
                    due.checked = false
                }
            }
        }
    }
    Connections {
        target: root.reminders
        function onRefused() {
            problem.text = qsTr("This could not be kept on your phone. Is there room left?")
        }
    }
    ErrorText {
        id: problem
        objectName: "dueProblem"
    }
}
