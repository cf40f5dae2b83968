import QtQuick
import Heard.Controls
import Heard.Models

/// A question with one answer that is kept from the moment it is chosen.
ChoiceList {
    id: root

    required property Draft draft
    /// What is known already; chosen again, nothing is begun.
    property var before

    value: draft.words.length > 0 ? options.find(option => String(option.value) === draft.words)?.value : before
    onChosen: value => {
        draft.words = value === before ? "" : String(value)
        draft.flush()
    }
}
