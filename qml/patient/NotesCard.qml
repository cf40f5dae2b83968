import QtQuick
import Heard.Controls
import Heard.Components
import Heard.Models

/// What she notes for herself about an appointment; kept on this phone and never sent.
Card {
    id: root

    /// The appointment's name in calendars and reminders, which stays.
    required property string uid

    Draft {
        id: note
        form: "note:" + root.uid
    }

    DraftArea {
        objectName: "ownNote"
        draft: note
        leastLines: 3
        label: qsTr("My own notes")
        hint: qsTr("Only you see this, on this phone.")
    }
    SmallText {
        objectName: "noteKept"
        visible: note.words.length > 0
        text: note.failed ? qsTr("This could not be kept on your phone. Is there room left?")
            : note.kept ? qsTr("Kept on this phone.") : qsTr("Keeping…")
    }
}
