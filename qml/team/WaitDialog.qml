pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Components
import Heard.Controls
import Heard.Models

/// Tells several patients of today at once how long they wait and why. Who most likely waits is ticked.
ModalDialog {
    id: root

    required property DateWords dates
    /// By the appointment: whether she was ticked, or not, by hand.
    property var choices: ({})
    property bool showsAll: false
    /// Counts how often it was opened, for who waits changes with the time.
    property int opening: 0
    /// { id, needs } of those who are ticked.
    property var chosen: []

    /// With what was said to each.
    signal told(var words)
    signal takenBack
    signal refused

    function openForToday() {
        root.choices = {}
        root.showsAll = false
        problem.text = ""
        chooser.begin()
        ++root.opening
        open()
    }

    function takeBack(words: var) {
        notice.takeBack(words)
    }

    function choose(id: string, on: bool) {
        root.choices = Object.assign({}, root.choices, { [id]: on })
    }

    /// Each row tells when it is ticked or not.
    function note(id: string, on: bool, needs: var) {
        root.chosen = root.chosen.filter(one => one.id !== id).concat(on ? [{ id, needs }] : [])
    }

    function allNeeds(people: var): var {
        return Array.from(new Set(people.flatMap(one => Array.from(one.needs))))
    }

    title: qsTr("Say the wait")
    widest: Theme.px(640)

    AgendaModel {
        id: today
        shown: AgendaModel.All
    }
    WaitNotice {
        id: notice
        onSaid: words => {
            root.close()
            root.told(words)
        }
        onTakenBack: root.takenBack()
        onRefused: code => {
            problem.text = code === WaitNotice.NoAppointment
                ? qsTr("One of them is over or cancelled by now. Look at the list again.")
                : code === WaitNotice.AuthorUnknown ? qsTr("Your own entry among the people of the unit is missing.")
                : qsTr("It could not be saved on this computer. Check the space on the disk.")
            if (!root.opened) {
                root.refused()
            }
        }
    }
    Wording { id: teamWording }

    FieldLabel {
        text: qsTr("Who waits?")
    }
    Repeater {
        model: today
        delegate: ColumnLayout {
            id: line
            required property var model
            required property string recordId
            required property string patientId
            required property string patientName
            required property var needs
            required property int kind
            required property date start
            required property date end
            readonly property bool mayWait: patientId.length > 0 && (model.state === Meeting.Booked || model.state === Meeting.Arrived)
            readonly property bool likely: root.opening > 0 && mayWait && notice.isAwaited(kind, model.state, start, end)
            readonly property bool ticked: mayWait && (root.choices[recordId] ?? likely)

            visible: mayWait && (likely || root.showsAll)
            spacing: 0
            onTickedChanged: root.note(recordId, ticked, needs)
            onNeedsChanged: root.note(recordId, ticked, needs)
            Component.onDestruction: root.note(recordId, false, [])

            CheckRow {
                objectName: "waitFor." + line.recordId
                text: line.patientName.length > 0 ? line.patientName : qsTr("Without a name")
                //: %1 is a time, %2 a kind of appointment
                detail: qsTr("%1 · %2").arg(root.dates.said.time(line.start)).arg(teamWording.kinds[line.kind])
                checked: line.ticked
                onToggled: root.choose(line.recordId, !line.ticked)
            }
            FlowRow {
                Layout.leftMargin: Theme.px(36)
                Layout.bottomMargin: Theme.gap8
                visible: line.needs.length > 0

                NeedTags {
                    needs: line.needs
                }
            }
        }
    }
    SmallText {
        objectName: "waitNobody"
        visible: root.chosen.length === 0
        text: qsTr("Nobody is ticked.")
    }
    TextButton {
        objectName: "waitShowAll"
        visible: !root.showsAll
        text: qsTr("Show everybody of today")
        onClicked: root.showsAll = true
    }
    WaitChooser {
        id: chooser
        onSaid: (minutes, reason) => {
            problem.text = root.chosen.length === 0 ? qsTr("Tick at least one patient.") : ""
            if (root.chosen.length > 0) {
                notice.say(root.chosen.map(one => one.id), minutes, reason)
            }
        }
    }
    ErrorText {
        id: problem
        objectName: "waitProblem"
    }
    beforeActions: NeedsBeside {
        objectName: "waitNeeds"
        needs: root.allNeeds(root.chosen)
    }
    actions: SecondaryButton {
        text: qsTr("Close")
        onClicked: root.reject()
    }
}
