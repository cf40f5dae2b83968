import QtQuick
import QtQuick.Layouts

/// A white sheet that holds things belonging together, one under the other.
Rectangle {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    property int padding: Theme.gap16

    Layout.fillWidth: true
    implicitWidth: column.implicitWidth + 2 * padding
    implicitHeight: column.implicitHeight + 2 * padding
    radius: Theme.cardRadius
    color: Theme.card
    border.width: Theme.hairline
    border.color: Theme.line

    Accessible.role: Accessible.Grouping

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: Theme.gap2
        anchors.bottomMargin: -2
        z: -1
        radius: Theme.cardRadius
        color: Theme.shadow
    }

    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.margins: root.padding
        spacing: Theme.gap8
    }
}
