import QtQuick
import QtQuick.Layouts
import Heard.Controls

/// Where the words of one question are changed.
FocusScope {
    id: root

    required property int index
    required property string before

    signal saved(string words)
    signal cancelled

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right

        AreaField {
            id: input
            objectName: "questionWords" + root.index
            focus: true
            leastLines: 1
            label: qsTr("Your question")
            text: root.before
        }
        RowLayout {
            PrimaryButton {
                objectName: "questionSave" + root.index
                enabled: input.text.trim().length > 0
                text: qsTr("Save")
                onClicked: root.saved(input.text)
            }
            TextButton {
                objectName: "questionCancel" + root.index
                text: qsTr("Cancel")
                onClicked: root.cancelled()
            }
        }
    }
}
