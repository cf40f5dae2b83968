import QtQuick
import Heard.Controls
import Heard.Models

/// One line to type that is kept while it is typed.
LineField {
    id: root

    required property Draft draft

    text: draft.words
    onEdited: draft.words = text
    onActiveFocusChanged: draft.flush()

    // Typing breaks the binding of text; what the draft reads later still has to come in.
    Connections {
        target: root.draft
        function onWordsChanged() {
            if (root.text !== root.draft.words) {
                root.text = root.draft.words
            }
        }
    }
}
