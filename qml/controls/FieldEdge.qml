import QtQuick

/// The edge of something to type in.
Rectangle {
    property bool wrong: false

    radius: Theme.radius
    color: Theme.card
    border.width: Theme.controlEdge
    border.color: wrong ? Theme.stop : Theme.edge
}
