import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/// Several lines to type, with a label; it grows with its words.
FieldFrame {
    id: root

    property alias text: input.text
    property alias placeholder: input.placeholderText
    property alias readOnly: input.readOnly
    property int leastLines: 3

    /// The words changed, by the person or the page.
    signal edited

    /// Puts @p before and @p after around what is selected, or around where typing goes on.
    function surround(before: string, after: string) {
        const from = input.selectionStart
        const to = input.selectionEnd
        input.insert(to, after)
        input.insert(from, before)
        input.select(from + before.length, to + before.length)
        input.forceActiveFocus(Qt.OtherFocusReason)
    }

    /// Puts @p mark before the line where typing goes on.
    function beginLine(mark: string) {
        const at = input.cursorPosition
        input.insert(input.text.lastIndexOf("\n", at - 1) + 1, mark)
        input.forceActiveFocus(Qt.OtherFocusReason)
    }

    /// Puts @p words on a line of their own below the one where typing goes on.
    function insertLine(words: string) {
        const end = input.text.indexOf("\n", input.cursorPosition)
        input.insert(end < 0 ? input.length : end, "\n\n" + words + "\n")
        input.forceActiveFocus(Qt.OtherFocusReason)
    }

    T.TextArea {
        id: input
        objectName: root.objectName + ".input"
        Layout.fillWidth: true
        implicitWidth: Theme.px(200)
        implicitHeight: Math.max(root.leastLines * metrics.height * 1.25, contentHeight) + topPadding + bottomPadding
        focus: true
        topPadding: Theme.gap12
        bottomPadding: Theme.gap12
        leftPadding: Theme.fieldPadding
        rightPadding: Theme.fieldPadding
        color: Theme.ink
        selectionColor: Theme.brand
        selectedTextColor: Theme.brandInk
        font.family: Theme.family
        font.pixelSize: Theme.base
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.Wrap
        horizontalAlignment: TextEdit.AlignLeft
        selectByMouse: true
        activeFocusOnTab: true
        onTextChanged: root.edited()

        Accessible.role: Accessible.EditableText
        Accessible.name: root.label
        Accessible.description: root.spoken
        Accessible.multiLine: true
        Accessible.editable: !readOnly
        Accessible.readOnly: readOnly
        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

        FontMetrics {
            id: metrics
            font: input.font
        }
        Words {
            anchors.fill: parent
            anchors.leftMargin: Theme.fieldPadding
            anchors.rightMargin: Theme.fieldPadding
            anchors.topMargin: Theme.gap12
            visible: input.length === 0 && input.preeditText.length === 0
            text: root.placeholder
            color: Theme.soft
            leading: 1.21
        }
        FocusRing {
            active: input.activeFocus
        }
        background: FieldEdge {
            wrong: root.error.length > 0
        }
    }
}
