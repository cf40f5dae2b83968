import QtQuick
import QtQuick.Layouts
import QtTest
import Heard.Controls
import Heard.Testing

TestCase {
    id: root

    name: "Buttons"
    width: 390
    height: 844
    visible: true
    when: windowShown

    ScreenReader { id: reader }
    Component { id: primary; PrimaryButton { text: "Continue" } }
    Component { id: secondary; SecondaryButton { text: "Add to calendar" } }
    Component { id: quiet; TextButton { text: "I’m not sure" } }
    Component { id: iconOnly; IconButton { text: "Search"; icon.name: "search" } }
    Component { id: row; CardRow { width: 300; text: "Sister Okafor replied"; overline: "New"; detail: "Today" } }
    Component { id: listRow; ListRow { width: 300; text: "Ann Baker"; aside: "2 days"; summary: "Asks"; selected: true } }
    Component { id: chip; Chip { text: "Urgent 1" } }
    Component { id: check; CheckRow { width: 300; text: "Bring a book" } }
    Component {
        id: bound
        Item {
            property bool done: false
            property alias row: inner
            CheckRow {
                id: inner
                text: "Bring a book"
                checked: parent.done
                onToggled: parent.done = checked
            }
        }
    }
    SignalSpy { id: clicked; signalName: "clicked" }

    function init() {
        failOnWarning(/.?/)
        Theme.textScale = 1
        Theme.desktop = false
    }

    function pressables() {
        return [
            { tag: "primary", made: primary, name: "Continue" },
            { tag: "secondary", made: secondary, name: "Add to calendar" },
            { tag: "text", made: quiet, name: "I’m not sure" },
            { tag: "icon", made: iconOnly, name: "Search" },
            { tag: "card row", made: row, name: "Sister Okafor replied" },
            { tag: "list row", made: listRow, name: "Ann Baker" },
            { tag: "chip", made: chip, name: "Urgent 1" },
            { tag: "check row", made: check, name: "Bring a book" }
        ]
    }

    function test_pointerSpaceReturnAndScreenReaderPress_data() { return pressables() }
    function test_pointerSpaceReturnAndScreenReaderPress(data) {
        const button = createTemporaryObject(data.made, root)
        clicked.target = button
        clicked.clear()
        mouseClick(button)
        compare(clicked.count, 1)
        button.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Space)
        compare(clicked.count, 2)
        keyClick(Qt.Key_Return)
        compare(clicked.count, 3)
        verify(reader.press(button))
        compare(clicked.count, 4)
    }

    function test_aScreenReaderHearsTheName_data() { return pressables() }
    function test_aScreenReaderHearsTheName(data) {
        const button = createTemporaryObject(data.made, root)
        compare(reader.name(button), data.name)
        verify(reader.focusable(button))
        verify(button.height >= 44 && button.width >= 44, `${button.width} by ${button.height}`)
    }

    function test_theRingShowsForTheKeyboardOnly_data() { return pressables() }
    function test_theRingShowsForTheKeyboardOnly(data) {
        const button = createTemporaryObject(data.made, root)
        const ring = Array.from(button.children).find(child => child instanceof FocusRing)
        verify(!ring.visible)
        button.forceActiveFocus(Qt.TabFocusReason)
        verify(ring.visible)
        button.focus = false
        mouseClick(button)
        verify(!ring.visible)
    }

    function test_aDisabledButtonIsNotPressed() {
        const button = createTemporaryObject(primary, root, { enabled: false })
        clicked.target = button
        clicked.clear()
        mouseClick(button)
        compare(clicked.count, 0)
    }

    function test_aRowSaysItsSmallWordsToo() {
        compare(reader.description(createTemporaryObject(row, root)), "New. Today")
        compare(reader.description(createTemporaryObject(listRow, root)), "2 days Asks")
    }

    function test_aChosenListRowIsSelected() {
        const made = createTemporaryObject(listRow, root)
        compare(reader.role(made), Accessible.ListItem)
        verify(reader.selected(made))
    }

    function test_aCheckRowTicksByKeyboardAndSaysSo() {
        const made = createTemporaryObject(check, root)
        compare(reader.role(made), Accessible.CheckBox)
        verify(!reader.checked(made))
        made.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Space)
        verify(reader.checked(made))
        keyClick(Qt.Key_Return)
        verify(!reader.checked(made))
    }

    /// In a page of Arabic, the quotation marks of English words stay around them.
    function test_whatFollowsStrongWordsStandsInItsOwnDirection() {
        const made = createTemporaryObject(check, root, { lead: "قبل الذهاب:", text: "read “Your choices”" })
        const words = made.contentItem.children[1].children[0]
        compare(words.text, "<b>قبل الذهاب:</b> \u2068read “Your choices”\u2069")
        compare(reader.name(made), "قبل الذهاب: read “Your choices”")
    }

    /// Faces lack the marks of a direction: where all runs one way, none is asked for them.
    function test_whatRunsOneWayHasNoMarksOfItsDirection() {
        const made = createTemporaryObject(check, root, { lead: "Before you go:", text: "read “Your choices”" })
        compare(made.contentItem.children[1].children[0].text, "<b>Before you go:</b> read “Your choices”")
    }

    function test_aCheckRowFollowsItsModelAfterBeingTicked() {
        const made = createTemporaryObject(bound, root)
        mouseClick(made.row)
        verify(made.done)
        made.done = false
        verify(!made.row.checked)
    }
}
