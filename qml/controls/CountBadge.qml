import QtQuick

/// A small number on a warm ground: how many things wait.
Loader {
    property int count: 0

    active: count > 0
    visible: active
    // By its file, so that nothing of it is made where nothing waits.
    source: active ? Qt.resolvedUrl("CountDisc.qml") : ""
}
