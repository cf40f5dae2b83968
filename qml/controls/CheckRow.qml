import QtQuick
import QtQuick.Layouts

/// A box to tick with its words; the whole row ticks it.
Pressable {
    id: root

    property string detail
    /// Greys the words once ticked, for lists of things to do.
    property bool fades: false

    Layout.fillWidth: true
    checkable: true
    topPadding: Theme.gap4
    bottomPadding: Theme.gap4
    leftInset: -Theme.gap8
    rightInset: -Theme.gap8

    Accessible.role: Accessible.CheckBox
    Accessible.description: detail
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onToggleAction: press()

    contentItem: RowLayout {
        spacing: Theme.gap12

        CheckMark {
            Layout.alignment: root.detail.length > 0 || words.lineCount > 1 ? Qt.AlignTop : Qt.AlignVCenter
            checked: root.checked
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
            spacing: 0

            Words {
                id: words
                Layout.fillWidth: true
                text: root.text
                color: root.fades && root.checked ? Theme.soft : Theme.ink
            }
            Words {
                Layout.fillWidth: true
                visible: text.length > 0
                text: root.detail
                color: Theme.soft
                font.pixelSize: Theme.small
                leading: 1.45
            }
        }
    }
    background: Rectangle {
        radius: root.radius
        color: root.down || root.hovered ? Theme.hover : Theme.none
    }
}
