import QtQuick
import QtQuick.Layouts
import Heard.Controls

/// What somebody said, with what was found in it marked; some of the words can be selected.
Card {
    id: root

    property string label
    property string text
    /// Where excerpts stand.
    property var marks: []
    property alias wordsName: words.objectName
    /// The words that are selected, without the spaces around them.
    readonly property string selectedWords: words.selectedText.trim()
    readonly property int selectionStart: words.selectionStart + Math.max(0, words.selectedText.search(/\S/))

    /// Somebody has selected some of the words.
    signal wordsSelected

    function deselect() {
        words.deselect()
    }

    visible: text.length > 0

    SmallText {
        text: root.label
    }
    TextEdit {
        id: words
        Layout.fillWidth: true
        text: root.text
        readOnly: true
        selectByMouse: true
        selectByKeyboard: true
        // Choosing a theme for what is selected moves the keyboard there.
        persistentSelection: true
        activeFocusOnTab: true
        cursorVisible: activeFocus
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.Wrap
        horizontalAlignment: TextEdit.AlignLeft
        color: Theme.ink
        selectionColor: Theme.brand
        selectedTextColor: Theme.brandInk
        font.family: Theme.family
        font.pixelSize: Theme.reading
        onSelectedTextChanged: {
            if (selectedText.length > 0) {
                root.wordsSelected()
            }
        }

        Accessible.role: Accessible.EditableText
        Accessible.name: root.label
        Accessible.multiLine: true
        Accessible.readOnly: true
        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

        TextMarks {
            words: words.textDocument
            marks: root.marks
            ground: Theme.tint
            line: Theme.brand
        }
        FocusRing {
            active: words.activeFocus
        }
    }
}
