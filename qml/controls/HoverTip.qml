import QtQuick

/// Words that appear beside an icon on the desktop, where a pointer rests or the keyboard is.
Loader {
    property string text

    anchors.fill: parent
    // By its file, so that nothing of it is loaded before a tip is wanted.
    source: active ? Qt.resolvedUrl("TipPopup.qml") : ""
}
