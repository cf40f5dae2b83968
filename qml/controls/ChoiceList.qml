pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// A question with one answer: each answer has its round button, and may have a hint under it.
Choices {
    id: root

    property string label
    property string hint
    property string error
    /// The question is a heading.
    property bool largeLabel: false

    Layout.fillWidth: true
    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight
    items: repeater

    Accessible.role: Accessible.Grouping
    Accessible.name: label
    Accessible.description: error.length > 0 ? error : hint

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.gap4

        FieldLabel {
            text: root.label
            hint: root.hint
            large: root.largeLabel
        }
        Repeater {
            id: repeater
            model: root.options
            delegate: Choice {
                id: choice
                readonly property string hint: modelData.hint ?? ""
                group: root
                Layout.fillWidth: true
                topPadding: Theme.gap4
                bottomPadding: Theme.gap4
                leftInset: -Theme.gap8
                rightInset: -Theme.gap8
                Accessible.description: hint
                contentItem: ChoiceFace {
                    text: choice.text
                    hint: choice.hint
                    chosen: choice.chosen
                }
                background: Rectangle {
                    radius: choice.radius
                    color: choice.down || choice.hovered ? Theme.hover : Theme.none
                }
            }
        }
        ErrorText {
            text: root.error
        }
    }
}
