pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Components
import Heard.Controls
import Heard.Models

/// The pledge as patients' phones would show it if it were published now, made of the phone's own parts.
ModalDialog {
    id: root

    title: qsTr("As patients will see it")
    widest: Theme.px(440)

    DateWords { id: dateWords }

    Stage {
        Layout.fillWidth: true
        component: root.visible ? pledge : null
    }
    Component {
        id: pledge
        ColumnLayout {
            spacing: Theme.gap16

            PreviewModel {
                id: preview
                audience: audiences.value
            }
            SmallText {
                text: qsTr("Drafts are left out. Patients see this once you publish.")
            }
            Segmented {
                id: audiences
                objectName: "previewAudience"
                label: qsTr("Whose promises")
                value: Promise.Everyone
                options: [
                    { value: Promise.Everyone, text: qsTr("Everyone") },
                    { value: Promise.Primary, text: qsTr("Primary") },
                    { value: Promise.Secondary, text: qsTr("Secondary") }
                ]
            }
            PledgeContent {
                objectName: "previewDialogPledge"
                visible: !standards.visible
                pledge: preview
                dates: dateWords
                onStandardsOpened: standards.visible = true
            }
            ColumnLayout {
                id: standards
                visible: false
                spacing: Theme.gap16

                TextButton {
                    objectName: "previewBack"
                    text: qsTr("Back to the pledge")
                    icon.name: "back"
                    onClicked: standards.visible = false
                }
                StandardsCard {
                    standards: preview.standards
                }
            }
        }
    }
}
