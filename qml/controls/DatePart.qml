import QtQuick
import QtQuick.Layouts

/// The day, the month or the year of a date that is typed.
FocusScope {
    id: root

    required property FieldFrame group
    property string label
    property string typed
    property int digits: 2
    /// Whether a word, such as March, can be typed too.
    property bool words: false

    signal edited(string typed)

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column
        spacing: Theme.gap4

        Words {
            text: root.label
            font.pixelSize: Theme.small
            leading: 1.45
        }
        LineInput {
            objectName: root.objectName + ".input"
            Layout.fillWidth: false
            implicitWidth: Theme.px(20 + 16 * root.digits) + 12
            focus: true
            text: root.typed
            wrong: root.group.error.length > 0
            maximumLength: root.words ? 12 : root.digits
            inputMethodHints: root.words ? Qt.ImhNone : Qt.ImhDigitsOnly
            onTextEdited: root.edited(text)
            Accessible.name: root.group.label + ": " + root.label
            Accessible.description: root.group.spoken
        }
    }
}
