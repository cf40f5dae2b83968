import QtQuick
import Heard.Controls
import Heard.Models

/// Moves an appointment to another time; it keeps its length.
ModalDialog {
    id: root

    required property AgendaModel agenda
    property string appointmentId
    property int minutes: 30
    /// What she asked of it is answered by moving it.
    property bool answers: false

    function openFor(id: string, start: date, end: date) {
        root.appointmentId = id
        root.minutes = Math.max(5, Math.round((end - start) / 60000))
        day.iso = Qt.formatDate(start, "yyyy-MM-dd")
        time.iso = Qt.formatTime(start, "hh:mm")
        day.error = ""
        time.error = ""
        refusal.text = ""
        words.text = ""
        open()
    }

    title: qsTr("Move the appointment")
    widest: Theme.px(620)
    first: day

    Connections {
        target: root.agenda
        enabled: root.opened
        function onRescheduled() {
            root.close()
        }
        function onRefused(problem: int) {
            time.error = problem === AgendaModel.InThePast ? qsTr("This time has passed. Check the day and the time.") : ""
            refusal.text = problem === AgendaModel.InThePast ? ""
                         : problem === AgendaModel.AlreadyBegun ? qsTr("It has begun, so it cannot be moved.")
                         : problem === AgendaModel.NotOpen ? qsTr("It is cancelled or over, so it cannot be moved.")
                         : problem === AgendaModel.TooLong ? qsTr("This is too long. Please shorten it.")
                         : qsTr("It could not be saved on this computer. Check the space on the disk.")
        }
    }
    FormPair {
        DateFields {
            id: day
            objectName: "moveDay"
            label: qsTr("To which day?")
        }
        TimeField {
            id: time
            objectName: "moveTime"
            label: qsTr("At what time?")
        }
    }
    AreaField {
        id: words
        objectName: "moveWords"
        visible: root.answers
        label: qsTr("A word to her")
        hint: qsTr("She asked for it, so this is your answer.")
        optional: true
        leastLines: 2
    }
    ErrorText {
        id: refusal
        objectName: "moveRefusal"
    }
    actions: [
        PrimaryButton {
            objectName: "moveSave"
            text: qsTr("Move")
            onClicked: {
                day.error = day.problemText
                time.error = time.problemText
                if (day.error.length === 0 && time.error.length === 0) {
                    root.agenda.reschedule(root.appointmentId, new Date(day.iso + "T" + time.iso), root.minutes, root.answers ? words.text : "")
                }
            }
        },
        SecondaryButton {
            text: qsTr("Leave it as it is")
            onClicked: root.reject()
        }
    ]
}
