pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls

/// What every patient can expect, as patients see it.
Card {
    id: root

    property var standards: []

    visible: standards.length > 0
    spacing: Theme.gap12

    Repeater {
        model: root.standards
        delegate: RowLayout {
            id: standard
            required property int index
            required property string modelData
            spacing: Theme.gap12

            Icon {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Theme.px(2)
                name: "tick"
                color: Theme.go
                size: Theme.smallIcon
            }
            BodyText {
                objectName: "standard" + standard.index
                text: standard.modelData
            }
        }
    }
}
