import QtQml
import Heard.Models

/// What stops a promise, in words for patients.
QtObject {
    /// By Promise.Reason.
    readonly property var names: ({
        [Promise.Funding]: qsTr("Money"),
        [Promise.NoStaff]: qsTr("Staff"),
        [Promise.Space]: qsTr("Space"),
        [Promise.Policy]: qsTr("Rules"),
        [Promise.OtherReason]: qsTr("Something else")
    })
}
