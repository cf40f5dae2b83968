import QtQuick
import QtQuick.Layouts
import Heard.Components
import Heard.Controls

/// What to mind about a patient, in sight of the button that sends her something: her flags and what they ask for.
ColumnLayout {
    id: root

    property var needs: []

    Layout.fillWidth: true
    visible: needs.length > 0
    spacing: Theme.gap8

    NeedsRow {
        objectName: root.objectName + ".tags"
        needs: root.needs
    }
    NeedAdvice {
        objectName: root.objectName + ".advice"
        Layout.fillWidth: true
        needs: root.needs
    }
}
