import QtQuick
import Heard.Controls
import Heard.Models

/// A time to type that is kept while it is typed.
TimeField {
    id: root

    required property Draft draft

    typed: draft.words
    onEdited: draft.words = typed
    onActiveFocusChanged: draft.flush()
}
