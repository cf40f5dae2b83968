pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Components
import Heard.Models

/// Everything that rings: what is planned, her own reminders, and how she likes to be reminded.
PhonePage {
    id: root

    signal appointmentOpened(string id)

    objectName: "remindersPage"
    title: qsTr("Reminders")

    DateWords { id: dateWords }
    PlannedRemindersModel { id: plan }
    OwnRemindersModel {
        id: own
        onAdded: form.clear()
        onRemoved: toast.offerUndo(qsTr("Reminder removed."), true)
        onRefused: problem => form.problem = problem
    }

    UnreadableNote {
        visible: plan.unreadable || own.unreadable
    }
    Note {
        objectName: "remindersSilent"
        visible: plan.silent
        tone: Theme.Warn
        title: qsTr("Reminders cannot show here")
        text: qsTr("This device does not show notices from apps. Look at this list now and then, or add your appointments to your calendar.")
    }
    Card {
        objectName: "plannedCard"
        spacing: Theme.gap12
        visible: plan.ready && !plan.unreadable

        HeadingText {
            text: qsTr("What will ring")
        }
        SmallText {
            objectName: "nothingPlanned"
            visible: plan.empty
            text: qsTr("Nothing is planned. Reminders for your next appointment will stand here.")
        }
        Repeater {
            model: plan
            delegate: CardRow {
                required property int index
                required property date at
                required property date start
                required property string appointmentId
                required property string words
                required property bool rings

                objectName: "planned" + index
                icon.name: appointmentId.length > 0 ? "calendar" : "bell"
                arrow: appointmentId.length > 0
                enabled: arrow
                opacity: 1
                tone: rings ? Theme.Brand : Theme.Warn
                text: rings ? dateWords.said.moment(at) : qsTr("A time of yours cannot ring")
                //: %1 is a day and a time
                detail: !rings ? qsTr("Your appointment on %1 begins before it. You can choose another time.").arg(dateWords.said.moment(start))
                    //: %1 is a day and a time
                    : appointmentId.length > 0 ? qsTr("Appointment on %1").arg(dateWords.said.moment(start)) : words
                onClicked: root.appointmentOpened(appointmentId)
            }
        }
        SmallText {
            text: qsTr("A reminder on the screen never says what the appointment is for.")
        }
    }
    Card {
        spacing: Theme.gap12

        HeadingText {
            text: qsTr("My own reminders")
        }
        SmallText {
            text: qsTr("Only this phone knows them. They are never sent.")
        }
        Repeater {
            model: own
            delegate: RowLayout {
                id: row
                required property int index
                required property string recordId
                required property string words
                required property date at
                required property bool done

                spacing: Theme.gap8

                CheckRow {
                    id: tick
                    objectName: "own" + row.index
                    fades: true
                    text: row.words
                    detail: dateWords.said.moment(row.at)
                    checked: row.done
                    onToggled: own.setDone(row.recordId, checked)
                }
                // What could not be kept is not shown as if it were.
                Connections {
                    target: own
                    function onRefused() {
                        tick.checked = Qt.binding(() => row.done)
                    }
                }
                IconButton {
                    objectName: "removeOwn" + row.index
                    icon.name: "bin"
                    text: qsTr("Remove")
                    Accessible.description: row.words
                    onClicked: own.remove(row.recordId)
                }
            }
        }
        OwnReminderForm {
            id: form
            longest: own.longestWords
            onSubmitted: (words, date, time) => own.add(words, date, time)
        }
        ToastBar {
            id: toast
            objectName: "reminderToast"
            Layout.fillWidth: true
            onUndone: own.restore()
        }
    }
    ReminderRulesCard {}
}
