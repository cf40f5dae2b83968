pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Components
import Heard.Models

/// What every patient can expect, whatever else is promised.
PhonePage {
    id: root

    objectName: "standardsPage"
    title: qsTr("Our standards of care")

    PledgeModel { id: pledge }

    BodyText {
        soft: true
        text: qsTr("Every patient can expect this from us, every time.")
    }
    UnreadableNote {
        visible: pledge.unreadable
    }
    Card {
        visible: pledge.standards.length > 0
        spacing: Theme.gap12

        Repeater {
            model: pledge.standards
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
}
