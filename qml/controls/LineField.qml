import QtQuick

/// One line to type, with its label.
FieldFrame {
    id: root

    property alias text: input.text
    property alias placeholder: input.placeholderText
    property alias maximumLength: input.maximumLength
    property alias readOnly: input.readOnly
    property alias echoMode: input.echoMode
    property alias inputMethodHints: input.inputMethodHints
    property alias iconName: input.iconName
    property alias validator: input.validator
    property alias textSize: input.font.pixelSize
    property alias letterSpacing: input.font.letterSpacing
    property bool strong: false

    /// Return was pressed.
    signal submitted
    /// The person typed; not sent when the page sets text.
    signal edited

    LineInput {
        id: input
        objectName: root.objectName + ".input"
        focus: true
        wrong: root.error.length > 0
        font.weight: root.strong ? Theme.strongWeight : Theme.plainWeight
        onAccepted: root.submitted()
        onTextEdited: root.edited()
        Accessible.name: root.label.length > 0 ? root.label : root.placeholder
        // Qt keeps the name of a field for passwords to itself.
        Accessible.description: Accessible.passwordEdit ? root.label + ". " + root.spoken : root.spoken
        Accessible.passwordEdit: echoMode !== TextInput.Normal
    }
}
