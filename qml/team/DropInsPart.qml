pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Components
import Heard.Controls
import Heard.Models

/// When patients come without an appointment: what is listed on their phones.
Card {
    id: root

    objectName: "dropInsPart"

    DropInsView {
        id: dropIns
        onRemoved: toast.offerUndo(qsTr("The session is removed."), null)
        onRefused: problem => {
            if (!form.opened) {
                toast.say(wording.problems[problem])
            }
        }
    }
    ColleagueView { id: me }
    DateWords { id: dateWords }
    DropInWording { id: wording }

    PaneHeading {
        text: qsTr("Drop-in sessions")
        detail: qsTr("When a nurse sees patients without an appointment. Phones show it under Who to call.")
        actions: TextButton {
            objectName: "addDropIn"
            visible: me.leads
            text: qsTr("Add a session")
            icon.name: "plus"
            onClicked: (form.made() as DropInDialog).openNew()
        }
    }
    SmallText {
        objectName: "noDropIns"
        visible: dropIns.ready && dropIns.sessions.length === 0
        text: dropIns.unreadable ? qsTr("This could not be read on this computer.") : qsTr("None yet.")
    }
    SteadyRows {
        id: sessions
        rows: dropIns.sessions
        delegate: RowLayout {
            id: line
            required property int index
            readonly property dropInCard session: sessions.entry(index)

            objectName: "dropIn" + index
            spacing: Theme.gap8

            DropInText {
                session: line.session
                dates: dateWords
            }
            IconButton {
                objectName: "changeDropIn" + line.index
                visible: me.leads
                Layout.alignment: Qt.AlignTop
                icon.name: "edit"
                //: %1 is a day of the week
                text: qsTr("Change the session on %1").arg(line.session.dayName)
                onClicked: (form.made() as DropInDialog).openFor(line.session)
            }
            IconButton {
                objectName: "removeDropIn" + line.index
                visible: me.leads
                Layout.alignment: Qt.AlignTop
                icon.name: "bin"
                //: %1 is a day of the week
                text: qsTr("Remove the session on %1").arg(line.session.dayName)
                onClicked: dropIns.remove(line.session.id)
            }
        }
    }
    ToastBar {
        id: toast
        objectName: "dropInsToast"
        Layout.fillWidth: true
        visible: shown
        onUndone: dropIns.undoRemove()
    }
    LateDialog {
        id: form

        DropInDialog {
            list: dropIns
            words: wording
        }
    }
}
