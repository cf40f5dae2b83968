pragma ComponentBehavior: Bound

import QtQuick

/// Three quiet dots while something is being fetched or sent.
Row {
    id: root

    property string text: qsTr("Working on it")

    spacing: Theme.px(6)

    Accessible.role: Accessible.Animation
    Accessible.name: text

    Repeater {
        model: 3
        delegate: Rectangle {
            id: dot
            required property int index
            width: Theme.px(8)
            height: width
            radius: width / 2
            color: Theme.brand

            SequentialAnimation on opacity {
                running: root.visible && !Theme.reducedMotion
                loops: Animation.Infinite
                PauseAnimation { duration: dot.index * 200 }
                NumberAnimation { from: 1; to: 0.3; duration: 500 }
                NumberAnimation { from: 0.3; to: 1; duration: 500 }
                PauseAnimation { duration: (2 - dot.index) * 200 }
            }
        }
    }
}
