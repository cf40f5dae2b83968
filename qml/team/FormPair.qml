import QtQuick
import QtQuick.Layouts
import Heard.Controls

/// Two fields side by side where there is room, else one under the other.
Grid {
    id: root

    readonly property real share: columns === 2 ? (width - columnSpacing) / 2 : width

    Layout.fillWidth: true
    columns: width >= Theme.px(440) ? 2 : 1
    columnSpacing: Theme.gap16
    rowSpacing: Theme.gap16

    Component.onCompleted: {
        for (let index = 0; index < children.length; ++index) {
            children[index].width = Qt.binding(() => root.share)
        }
    }
}
