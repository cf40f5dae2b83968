import QtQuick

/// A place of the rail in which one record can be open.
Item {
    id: root

    /// What is open; empty where nothing is.
    property string selectedId

    function openRecord(id: string) {
        root.selectedId = id
    }
}
