import QtQuick
import QtQuick.Layouts
import QtTest
import Heard.Controls
import Heard.Testing

TestCase {
    id: root

    name: "Pages"
    width: 390
    height: 844
    visible: true
    when: windowShown

    ScreenReader { id: reader }
    Component {
        id: page
        PageScroll {
            id: growing
            property int late: 0
            width: 390
            height: 300
            Repeater {
                model: growing.late
                delegate: CardRow { text: "What came late" }
            }
            Repeater {
                model: 20
                delegate: PrimaryButton {
                    required property int index
                    objectName: "button" + index
                    text: "Button " + index
                }
            }
        }
    }
    Component { id: wide; PageScroll { width: 360; height: 300; BodyText { text: "Averylongwordthatdoesnotfitintothepageandhastobebroken".repeat(3) } } }
    Component { id: tipped; IconButton { text: "Search"; icon.name: "search" } }
    Component { id: topBar; TopBar { objectName: "bar"; width: 390; title: "Appointment" } }
    Component { id: arrow; Icon { name: "forward"; color: "black"; width: 24; height: 24 } }
    Component { id: clock; Icon { name: "clock"; color: "black"; width: 24; height: 24 } }
    Component { id: row; CardRow { width: 300; text: "Open"; icon.name: "book" } }
    Component { id: heading; HeadingText { text: "My words" } }
    Component { id: marked; BodyText { text: "<b>not</b> bold" } }
    SignalSpy { id: back; signalName: "back" }

    function init() {
        failOnWarning(/.?/)
        Theme.textScale = 1
        Theme.desktop = false
    }

    function cleanup() {
        Theme.desktop = false
    }

    function test_whatTheKeyboardIsOnIsInView() {
        const made = createTemporaryObject(page, root)
        for (const index of [19, 0, 12]) {
            const button = findChild(made, "button" + index)
            button.forceActiveFocus(Qt.TabFocusReason)
            const top = button.mapToItem(made, 0, 0).y
            verify(top >= 6 && top + button.height <= made.height - 6, `button ${index} is at ${top}`)
        }
    }

    function inView(made, button) {
        const top = button.mapToItem(made, 0, 0).y
        return top >= 0 && top + button.height <= made.height
    }

    function test_whatTheKeyboardIsOnStaysInViewWhereRowsComeAboveIt() {
        const made = createTemporaryObject(page, root)
        const button = findChild(made, "button2")
        button.forceActiveFocus(Qt.TabFocusReason)
        made.late = 10
        tryVerify(() => button.mapToItem(made.contentItem, 0, 0).y > 500)
        tryVerify(() => inView(made, button))
    }

    function test_whatTheKeyboardIsOnStaysInViewWhereTheRoomBecomesSmaller() {
        const made = createTemporaryObject(page, root)
        const button = findChild(made, "button4")
        button.forceActiveFocus(Qt.TabFocusReason)
        verify(inView(made, button))
        made.height = 120
        tryVerify(() => inView(made, button))
    }

    function test_whatSheScrolledAwayStaysAway() {
        const made = createTemporaryObject(page, root)
        const button = findChild(made, "button0")
        button.forceActiveFocus(Qt.TabFocusReason)
        made.contentY = 400
        made.late = 3
        tryVerify(() => button.mapToItem(made.contentItem, 0, 0).y > 100)
        wait(50)
        compare(made.contentY, 400)
    }

    function test_aPageScrollsByKeyboard() {
        const made = createTemporaryObject(page, root)
        made.forceActiveFocus()
        keyClick(Qt.Key_PageDown)
        verify(made.contentY > 200)
        keyClick(Qt.Key_PageUp)
        compare(made.contentY, 0)
    }

    function test_aPageNeverScrollsSideways() {
        const made = createTemporaryObject(wide, root)
        waitForRendering(made)
        compare(made.contentWidth, made.width)
        verify(made.children[0].childrenRect.width <= made.width)
    }

    function test_aPageCanBeDraggedByItsBar() {
        Theme.desktop = true
        const made = createTemporaryObject(page, root)
        const bar = Array.from(made.children).find(child => child instanceof ScrollThumb)
        tryVerify(() => bar.visible)
        mousePress(bar, 6, 5)
        mouseMove(bar, 6, 150)
        verify(made.contentY > 100)
        mouseMove(bar, 6, 400)
        compare(made.contentY, made.contentHeight - made.height)
        mouseRelease(bar, 6, 400)
    }

    function test_anIconButtonShowsItsWordsUnderThePointer() {
        Theme.desktop = true
        const made = createTemporaryObject(tipped, root, { x: 100, y: 100 })
        const tip = Array.from(made.children).find(child => child instanceof HoverTip)
        verify(!tip.item)
        mouseMove(made, 10, 10)
        tryVerify(() => tip.item)
        compare(tip.item.text, "Search")
        mouseMove(root, 300, 300)
        tryVerify(() => !tip.item)
    }

    function test_theWayBackIsNamed() {
        const made = createTemporaryObject(topBar, root)
        back.target = made
        back.clear()
        const button = findChild(made, "bar.back")
        compare(reader.name(button), "Back")
        mouseClick(button)
        compare(back.count, 1)
    }

    function test_aHeadingIsAHeading() {
        const made = createTemporaryObject(heading, root)
        compare(reader.role(made), Accessible.Heading)
        compare(reader.name(made), "My words")
    }

    function test_markupInWhatPeopleWroteStaysAsWritten() {
        compare(createTemporaryObject(marked, root).textFormat, Text.PlainText)
    }

    /// How dark the left half of @p item is against its right half.
    function leaning(item) {
        const image = grabImage(item)
        let left = 0
        let right = 0
        for (let x = 0; x < 24; ++x) {
            for (let y = 0; y < 24; ++y) {
                const dark = 255 - image.red(x, y)
                left += x < 12 ? dark : 0
                right += x < 12 ? 0 : dark
            }
        }
        return left - right
    }

    function test_onlyIconsWithADirectionTurn() {
        const forward = createTemporaryObject(arrow, root)
        const before = leaning(forward)
        verify(before !== 0)
        forward.mirrored = true
        verify(Math.sign(leaning(forward)) === -Math.sign(before))
        const round = createTemporaryObject(clock, root)
        const still = leaning(round)
        round.mirrored = true
        compare(leaning(round), still)
    }

    function test_aRowMirrorsFromRightToLeft() {
        const made = createTemporaryObject(row, root)
        made.LayoutMirroring.enabled = true
        made.LayoutMirroring.childrenInherit = true
        waitForRendering(made)
        const disc = Array.from(made.contentItem.children).find(child => child instanceof Disc)
        verify(disc.x > made.width / 2)
    }
}
