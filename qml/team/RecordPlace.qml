import QtQuick
import Heard.Models

/// A place of the rail in which one record can be open.
Item {
    id: root

    /// What is open; empty where nothing is.
    property string selectedId
    /// What resume needs to show the same again; nothing of a patient but ids.
    property var standing: ({ selectedId: root.selectedId })

    /// @p standing as it was when the place was left.
    function resume(standing: var) {
        root.selectedId = standing.selectedId
    }

    function openRecord(id: string) {
        root.selectedId = id
    }

    RecordNames {
        onRenamed: (from, to) => {
            if (root.selectedId === from) {
                root.selectedId = to
            }
        }
    }
}
