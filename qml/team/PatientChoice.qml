pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Components
import Heard.Controls
import Heard.Models

/// Finds one patient by typing the beginning of her name or NHS number.
ColumnLayout {
    id: root

    property string patientId
    property string patientName
    property string error
    property string label: qsTr("For whom?")
    /// Where she is typed.
    readonly property Item search: searchField
    /// The rows are those that were asked for, not those of a letter before.
    readonly property bool answered: patients.ready && patients.found === patients.typed

    spacing: Theme.gap8

    PatientsModel { id: patients }
    PatientView {
        id: chosen
        patientId: root.patientId
    }

    FieldLabel {
        text: root.label
    }
    SearchField {
        id: searchField
        objectName: root.objectName + ".search"
        visible: root.patientId.length === 0
        placeholder: qsTr("Name or NHS number")
        onSearched: words => patients.typed = words
    }
    Repeater {
        model: root.patientId.length === 0 && patients.typed.length > 0 ? patients : null
        delegate: CardRow {
            id: found
            required property int index
            required property string recordId
            required property string name
            required property string nhsNumber
            required property var needs
            objectName: root.objectName + ".found" + index
            visible: index < 5 && root.answered
            text: name
            detail: nhsNumber
            arrow: false
            extra: NeedTags {
                needs: found.needs
            }
            onClicked: {
                root.patientId = recordId
                root.patientName = name
                root.error = ""
            }
        }
    }
    SmallText {
        visible: root.patientId.length === 0 && patients.typed.length > 0 && root.answered && patients.empty
        text: qsTr("Nobody fits. Check the spelling, or enrol her under Patients.")
    }
    RowLayout {
        visible: root.patientId.length > 0
        BodyText {
            Layout.fillWidth: true
            strong: true
            text: root.patientName
        }
        TextButton {
            objectName: root.objectName + ".change"
            text: qsTr("Change")
            onClicked: root.patientId = ""
        }
    }
    NeedsRow {
        objectName: root.objectName + ".needs"
        needs: root.patientId.length > 0 && chosen.found ? chosen.needs : []
    }
    ErrorText {
        objectName: root.objectName + ".error"
        text: root.error
    }
}
