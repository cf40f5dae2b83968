pragma ComponentBehavior: Bound

import QtQuick
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
    /// Counts how often the rows became others.
    property int changes: 0
    /// The appointments of those who are ticked, and all that is to be minded about them.
    readonly property list<string> chosen: tickedRows(changes).map(row => row.recordId)
    readonly property list<string> needs: allNeeds(tickedRows(changes))

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

    function tickedRows(changes: int): var {
        let ticked = []
        for (let i = 0; i < rows.count; ++i) {
            const row = rows.itemAt(i) as WaitRow
            if (row && row.ticked) {
                ticked.push(row)
            }
        }
        return ticked
    }

    function allNeeds(people: var): var {
        return Array.from(new Set(people.reduce((all, one) => all.concat(Array.from(one.needs)), [])))
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
            chooser.forget()
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
        id: rows
        model: today
        delegate: WaitRow {
            dates: root.dates
            wording: teamWording
            // Opening counts, for who waits changes with the time.
            likely: root.opening > 0 && mayWait && notice.isAwaited(kind, model.state, start, end)
            ticked: mayWait && (root.choices[recordId] ?? likely)
            visible: mayWait && (likely || root.showsAll)
            onChosen: on => root.choose(recordId, on)
        }
        onItemAdded: ++root.changes
        onItemRemoved: ++root.changes
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
        form: "wait"
        onSaid: (minutes, reason, code) => {
            problem.text = root.chosen.length === 0 ? qsTr("Tick at least one patient.") : ""
            if (root.chosen.length > 0) {
                notice.say(root.chosen, minutes, reason, code)
            }
        }
    }
    ErrorText {
        id: problem
        objectName: "waitProblem"
    }
    beforeActions: NeedsBeside {
        objectName: "waitNeeds"
        needs: root.needs
    }
    actions: SecondaryButton {
        text: qsTr("Close")
        onClicked: root.reject()
    }
}
