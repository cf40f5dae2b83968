pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// Values from a file, above the commitment that they measure.
ModalDialog {
    id: root

    required property EvaluationView evaluation

    title: qsTr("Add values from a file")
    widest: Theme.px(720)

    // Another file each time it is opened.
    Stage {
        Layout.fillWidth: true
        component: root.visible ? part : null
    }
    Component {
        id: part

        ValuesFilePart {
            evaluation: root.evaluation
        }
    }
}
