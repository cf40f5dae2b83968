import QtQuick
import QtQuick.Layouts

/// A field with its label and hint above and what is wrong below.
FocusScope {
    id: root

    default property alias field: slot.data
    property string label
    property string hint
    property string error
    property bool optional: false
    /// The hint stands under the field, where it explains what is typed rather than what is asked.
    property bool hintBelow: false
    /// What a screen reader says after the name of the field.
    readonly property string spoken: error.length > 0 ? error : hint

    Layout.fillWidth: true
    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.gap8

        FieldLabel {
            text: root.label
            hint: root.hintBelow ? "" : root.hint
            optional: root.optional
        }
        ColumnLayout {
            id: slot
            spacing: Theme.gap8
        }
        SmallText {
            text: root.hintBelow ? root.hint : ""
            Accessible.ignored: true
        }
        ErrorText {
            objectName: root.objectName + ".error"
            text: root.error
        }
    }
}
