import QtQuick

/// One of several choices, of which one is chosen.
Pressable {
    id: root

    required property int index
    required property var modelData
    required property Choices group
    readonly property var value: modelData.value
    // The group may be gone a moment before its choices are.
    readonly property bool chosen: group?.value === value

    objectName: (group?.objectName ?? "") + "." + value
    text: modelData.text
    activeFocusOnTab: activeFocus || chosen || (index === 0 && group !== null && !group.anyChosen)
    onClicked: group.choose(value)

    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen
    Keys.onLeftPressed: group.move(index, mirrored ? 1 : -1)
    Keys.onRightPressed: group.move(index, mirrored ? -1 : 1)
    Keys.onUpPressed: group.move(index, -1)
    Keys.onDownPressed: group.move(index, 1)
}
