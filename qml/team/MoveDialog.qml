import QtQuick
import Heard.Components
import Heard.Controls
import Heard.Models

/// Moves an appointment to another time; it keeps its length.
ModalDialog {
    id: root

    required property AgendaModel agenda
    property string appointmentId
    /// What to mind when writing to her.
    property var needs: []
    property int minutes: 30
    /// What she asked of it is answered by moving it.
    property bool answers: false

    function openFor(id: string, start: date, end: date) {
        root.appointmentId = id
        root.minutes = Math.max(5, Math.round((end - start) / 60000))
        day.start = start
        time.iso = Qt.formatTime(start, "hh:mm")
        root.forgetProblems()
        open()
    }

    function forgetProblems() {
        day.error = ""
        time.error = ""
        words.error = ""
        refusal.text = ""
    }

    function move() {
        root.forgetProblems()
        root.agenda.reschedule(root.appointmentId, day.start, time.iso, root.minutes, root.answers ? words.text : "")
    }

    title: qsTr("Move the appointment")
    widest: Theme.px(620)
    first: day

    Connections {
        target: root.agenda
        enabled: root.opened
        function onRescheduled() {
            draft.forget()
            moment.forget()
            root.close()
        }
        function onRefused(problem: int) {
            switch (problem) {
            case AgendaModel.DayMissing: day.error = day.problemText; break
            case AgendaModel.TimeMissing: time.error = time.problemText; break
            case AgendaModel.InThePast: time.error = qsTr("This time has passed. Check the day and the time."); break
            case AgendaModel.NotOpen: refusal.text = qsTr("It is cancelled or over, so it cannot be moved."); break
            case AgendaModel.TooLong: words.error = qsTr("This is too long. Please shorten it."); break
            default: refusal.text = qsTr("It could not be saved on this computer. Check the space on the disk.")
            }
        }
    }
    FormDraftNote {
        draft: moment
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
    FormDraft {
        id: moment
        property alias day: day.typed
        property alias time: time.typed
        form: "move-to/" + root.appointmentId
        active: root.opened
    }
    Draft {
        id: draft
        form: root.appointmentId.length > 0 ? "move/" + root.appointmentId : ""
    }
    DraftArea {
        id: words
        objectName: "moveWords"
        draft: draft
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
    beforeActions: NeedsBeside {
        objectName: "moveNeeds"
        needs: root.needs
    }
    actions: [
        PrimaryButton {
            objectName: "moveSave"
            text: qsTr("Move")
            onClicked: root.move()
        },
        SecondaryButton {
            objectName: "moveLeave"
            text: qsTr("Leave it as it is")
            onClicked: {
                moment.forget()
                root.reject()
            }
        }
    ]
}
