pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// Tells several patients of today at once how long they wait and why.
ModalDialog {
    id: root

    required property DateWords dates
    /// Appointments that are left out.
    property list<string> leftOut: []

    signal told(int patients)

    function openForToday() {
        root.leftOut = []
        problem.text = ""
        chooser.begin()
        open()
    }

    function without(ids: var, id: string): var {
        return ids.filter(one => one !== id)
    }

    function leave(id: string, out: bool) {
        root.leftOut = root.without(root.leftOut, id).concat(out ? [id] : [])
    }

    function everybody(): list<string> {
        let ids = []
        for (let i = 0; i < rows.count; ++i) {
            const row = rows.itemAt(i) as WaitRow
            if (row && row.enabled && row.checked) {
                ids.push(row.recordId)
            }
        }
        return ids
    }

    title: qsTr("Say the wait")
    widest: Theme.px(640)

    AgendaModel {
        id: today
        shown: AgendaModel.All
    }
    WaitNotice {
        id: notice
        onSaid: patients => {
            root.close()
            root.told(patients)
        }
        onRefused: code => problem.text = code === WaitNotice.NoAppointment
            ? qsTr("One of them is over or cancelled by now. Look at the list again.")
            : code === WaitNotice.AuthorUnknown ? qsTr("Your own entry among the people of the unit is missing.")
            : qsTr("It could not be saved on this computer. Check the space on the disk.")
    }
    Wording { id: teamWording }

    FieldLabel {
        text: qsTr("Who waits?")
    }
    Repeater {
        id: rows
        model: today
        delegate: WaitRow {
            required property var model
            required property int index
            required property string patientId
            required property string patientName
            required property int kind
            required property date start
            readonly property bool waits: patientId.length > 0 && (model.state === Meeting.Booked || model.state === Meeting.Arrived)

            objectName: "waitFor." + recordId
            visible: waits
            enabled: waits
            text: patientName
            //: %1 is a time, %2 a kind of appointment
            detail: qsTr("%1 · %2").arg(root.dates.said.time(start)).arg(teamWording.kinds[kind])
            checked: !root.leftOut.includes(recordId)
            onToggled: root.leave(recordId, !checked)
        }
    }
    WaitChooser {
        id: chooser
        onSaid: (minutes, reason) => {
            const ids = root.everybody()
            problem.text = ids.length === 0 ? qsTr("Tick at least one patient.") : ""
            if (ids.length > 0) {
                notice.say(ids, minutes, reason)
            }
        }
    }
    ErrorText {
        id: problem
        objectName: "waitProblem"
    }
    actions: SecondaryButton {
        text: qsTr("Close")
        onClicked: root.reject()
    }
}
