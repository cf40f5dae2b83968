import QtQml
import Heard.Models

/// What kinds of change there are, in words.
QtObject {
    /// By Promise.Kind.
    readonly property var names: ({
        [Promise.Information]: qsTr("Information"),
        [Promise.Service]: qsTr("How we work"),
        [Promise.Staff]: qsTr("Staff"),
        [Promise.Estate]: qsTr("Rooms and equipment"),
        [Promise.Technology]: qsTr("Computers and phones")
    })
}
