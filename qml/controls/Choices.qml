import QtQuick

/// What every row or column of choices has in common: one is chosen, arrows move along, Tab enters and leaves.
FocusScope {
    id: root

    /// What can be chosen: [{ value, text, … }].
    property var options: []
    /// The value chosen; undefined when there is none yet.
    property var value
    /// Whether moving along with the arrows chooses at once.
    property bool choosesOnMove: true
    property Repeater items
    readonly property bool anyChosen: options.some(option => option.value === value)

    signal chosen(var value)

    /// Tells the page first: where it binds value and updates it, the binding is left alone.
    function choose(value: var) {
        root.chosen(value)
        if (root.value !== value) {
            root.value = value
        }
    }

    function move(from: int, by: int) {
        const next = items.itemAt(from + by) as Choice
        if (next) {
            next.forceActiveFocus(by > 0 ? Qt.TabFocusReason : Qt.BacktabFocusReason)
            if (choosesOnMove) {
                choose(next.value)
            }
        }
    }
}
