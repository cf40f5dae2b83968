import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Components
import Heard.Models

/// What her team should mind when they speak or write to her; she says it herself. What she ticks is kept as a draft until
/// she saves it, and nothing that arrives meanwhile takes it from under her finger.
PhonePage {
    id: root

    readonly property bool changed: draft.words.length > 0
    property string saving

    /// What she has begun, else what her team knows.
    function show() {
        if (draft.ready && me.ready) {
            fields.fill(root.changed ? JSON.parse(draft.words) : me.needs)
        }
    }

    objectName: "needsPage"
    title: qsTr("How to speak and write to me")

    PatientView {
        id: me
        onNeedsChanged: {
            if (!root.changed) {
                root.show()
            }
        }
        onReadyChanged: root.show()
        onNeedsSet: {
            // Ticked since: that is not saved yet.
            if (draft.words === root.saving) {
                draft.forget()
            }
            toast.say(qsTr("Kept. Your team sees it wherever your name stands."))
        }
        onRefused: problem => toast.say(problem === PatientView.TooLong ? qsTr("This is too long. Please shorten it.")
                                                                      : qsTr("It could not be kept on this phone. Check the space on it."))
    }

    Draft {
        id: draft
        form: "needs"
        onReadyChanged: root.show()
    }

    UnreadableNote {
        visible: me.unreadable
    }
    BodyText {
        text: qsTr("Tick what helps you. You can change it at any time.")
    }
    Card {
        NeedsField {
            id: fields
            objectName: "needs"
            onEdited: draft.words = JSON.stringify(needs)
        }
    }
    ErrorText {
        text: draft.failed ? qsTr("This could not be kept on your phone. Is there room left?") : ""
    }
    RowLayout {
        visible: root.changed
        spacing: Theme.gap8

        SmallText {
            objectName: "needsUnsaved"
            Layout.fillWidth: true
            text: qsTr("Not saved yet. You can stop and come back.")
        }
        TextButton {
            objectName: "needsDiscard"
            text: qsTr("Undo my changes")
            onClicked: {
                draft.forget()
                root.show()
            }
        }
    }
    PrimaryButton {
        objectName: "needsSave"
        Layout.fillWidth: true
        enabled: me.found
        text: qsTr("Save")
        onClicked: {
            root.saving = draft.words
            me.setNeeds(fields.needs)
        }
    }
    ToastBar {
        id: toast
        objectName: "needsToast"
        Layout.fillWidth: true
    }
}
