import QtQuick
import QtQuick.Layouts

/// A box to tick with its words; the whole row ticks it.
Pressable {
    id: root

    /// Strong words before the others, such as "Before you go:".
    property string lead
    property string detail
    /// Greys the words once ticked, for lists of things to do.
    property bool fades: false

    /// @p words as they are, where markup is read.
    function escaped(words: string): string {
        return words.replace(/&/g, "&amp;").replace(/</g, "&lt;")
    }

    /// @p words beside others: in an isolate, quotation marks and all, where either may run from right to left. Nowhere
    /// else, as faces lack the marks, and every system face would be asked for them.
    function apart(words: string): string {
        return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/.test(lead + words) ? "\u2068" + words + "\u2069" : words
    }

    Layout.fillWidth: true
    checkable: true
    topPadding: Theme.gap4
    bottomPadding: Theme.gap4
    leftInset: -Theme.gap8
    rightInset: -Theme.gap8

    Accessible.role: Accessible.CheckBox
    Accessible.name: lead.length > 0 ? lead + " " + text : text
    Accessible.description: detail
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onToggleAction: press()

    contentItem: RowLayout {
        spacing: Theme.gap12

        CheckMark {
            Layout.alignment: root.detail.length > 0 || words.lineCount > 1 ? Qt.AlignTop : Qt.AlignVCenter
            Layout.topMargin: root.detail.length > 0 || words.lineCount > 1 ? (words.lineHeight - implicitHeight) / 2 : 0
            checked: root.checked
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
            spacing: 0

            Words {
                id: words
                Layout.fillWidth: true
                textFormat: root.lead.length > 0 ? Text.StyledText : Text.PlainText
                text: root.lead.length > 0 ? "<b>%1</b> %2".arg(root.escaped(root.lead)).arg(root.apart(root.escaped(root.text))) : root.text
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
