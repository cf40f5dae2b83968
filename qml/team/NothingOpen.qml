import QtQuick
import Heard.Controls

/// Stands beside a list while nothing of it is open.
Item {
    id: root

    property alias icon: words.icon
    property alias title: words.title
    property alias text: words.text

    EmptyState {
        id: words
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.gap24, Theme.px(420))
    }
}
