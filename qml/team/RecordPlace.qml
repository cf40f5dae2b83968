import QtQuick
import Heard.Models

/// A place of the rail in which one record can be open.
Item {
    id: root

    /// What is open; empty where nothing is.
    property string selectedId

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
