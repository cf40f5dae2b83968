import QtQuick
import Heard.Controls
import Heard.Models

/// Several lines to type that are kept while they are typed.
AreaField {
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
