import QtQuick
import QtTest
import Heard.Controls
import Heard.Testing

TestCase {
    id: root

    readonly property var tabs: [
        { value: "home", text: "Home", icon: "home" },
        { value: "appointments", text: "Appointments", icon: "calendar" },
        { value: "pledge", text: "Our pledge", icon: "heart" },
        { value: "say", text: "Your say", icon: "talk" },
        { value: "more", text: "More", icon: "more" }
    ]

    name: "Choices"
    width: 390
    height: 844
    visible: true
    when: windowShown

    ScreenReader { id: reader }
    SignalSpy { id: chosen; signalName: "chosen" }
    Component {
        id: segmented
        Segmented {
            objectName: "show"
            width: 358
            value: "all"
            options: [
                { value: "all", text: "Everyone" },
                { value: "primary", text: "Primary" },
                { value: "secondary", text: "Secondary" }
            ]
        }
    }
    Component {
        id: list
        ChoiceList {
            objectName: "list"
            width: 358
            label: "With your name?"
            options: [{ value: true, text: "With my name" }, { value: false, text: "Without my name" }]
        }
    }
    Component { id: scale; ScaleButtons { objectName: "scale"; width: 358; label: "Tiredness" } }
    Component { id: bottom; BottomTabs { objectName: "tabs"; width: 390; value: "home"; options: root.tabs } }
    Component { id: rail; Rail { objectName: "rail"; height: 600; value: "home"; options: root.tabs } }
    Component {
        id: bound
        Item {
            property string filter: "all"
            property alias control: inner
            width: 358
            Segmented {
                id: inner
                objectName: "show"
                width: 358
                value: parent.filter
                options: [{ value: "all", text: "Everyone" }, { value: "primary", text: "Primary" }]
                onChosen: value => parent.filter = value
            }
        }
    }
    Component { id: stepper; NumberStepper { objectName: "hours"; width: 358; label: "Hours"; value: 1; to: 2 } }

    function init() {
        failOnWarning(/.?/)
        Theme.textScale = 1
    }

    function cleanup() {
        Theme.textScale = 1
    }

    function test_aPressChooses_data() {
        return [
            { tag: "segmented", made: segmented, press: "show.secondary", value: "secondary", role: Accessible.RadioButton },
            { tag: "list", made: list, press: "list.false", value: false, role: Accessible.RadioButton },
            { tag: "scale", made: scale, press: "scale.10", value: 10, role: Accessible.RadioButton },
            { tag: "tabs", made: bottom, press: "tabs.more", value: "more", role: Accessible.PageTab },
            { tag: "rail", made: rail, press: "rail.say", value: "say", role: Accessible.PageTab }
        ]
    }

    function test_aPressChooses(data) {
        const made = createTemporaryObject(data.made, root)
        const button = findChild(made, data.press)
        chosen.target = made
        chosen.clear()
        compare(reader.role(button), data.role)
        verify(!reader.checked(button))
        mouseClick(button)
        compare(chosen.count, 1)
        compare(chosen.signalArguments[0][0], data.value)
        compare(made.value, data.value)
        verify(data.role === Accessible.PageTab ? reader.selected(button) : reader.checked(button))
    }

    function test_arrowsMoveAndChoose() {
        const made = createTemporaryObject(segmented, root)
        findChild(made, "show.all").forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Right)
        compare(made.value, "primary")
        verify(findChild(made, "show.primary").visualFocus)
        keyClick(Qt.Key_Left)
        compare(made.value, "all")
    }

    function test_arrowsGoTheOtherWayFromRightToLeft() {
        const made = createTemporaryObject(segmented, root)
        made.LayoutMirroring.enabled = true
        made.LayoutMirroring.childrenInherit = true
        findChild(made, "show.all").forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Left)
        compare(made.value, "primary")
        tryVerify(() => findChild(made, "show.all").x > findChild(made, "show.secondary").x)
    }

    function test_arrowsMoveAlongTabsWithoutOpeningThem() {
        const made = createTemporaryObject(bottom, root)
        findChild(made, "tabs.home").forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Right)
        compare(made.value, "home")
        keyClick(Qt.Key_Return)
        compare(made.value, "appointments")
    }

    function test_tabStopsOnceInAGroup() {
        const made = createTemporaryObject(scale, root)
        const stops = Array.from({ length: 11 }, (unused, step) => findChild(made, "scale." + step))
        compare(stops.filter(stop => stop.activeFocusOnTab).length, 1)
        made.value = 7
        compare(stops.findIndex(stop => stop.activeFocusOnTab), 7)
    }

    function test_aChoiceFollowsItsModelAfterBeingPressed() {
        const made = createTemporaryObject(bound, root)
        mouseClick(findChild(made, "show.primary"))
        compare(made.filter, "primary")
        made.filter = "all"
        compare(made.control.value, "all")
    }

    function test_tabsFitAPhoneAtAnySize_data() {
        return [
            { tag: "390 at 100 %", width: 390, scale: 1 }, { tag: "390 at 150 %", width: 390, scale: 1.5 },
            { tag: "390 at 200 %", width: 390, scale: 2 }, { tag: "360 at 130 %", width: 360, scale: 1.3 },
            { tag: "360 at 200 %", width: 360, scale: 2 }
        ]
    }

    function test_tabsFitAPhoneAtAnySize(data) {
        Theme.textScale = data.scale
        const made = createTemporaryObject(bottom, root, { width: data.width })
        waitForRendering(made)
        for (const tab of tabs) {
            const button = findChild(made, "tabs." + tab.value)
            const place = button.mapToItem(made, 0, 0)
            verify(place.x >= 0 && place.x + button.width <= made.width, tab.value)
            verify(button.implicitWidth <= button.width + 1, `${tab.value} wants ${button.implicitWidth} of ${button.width}`)
            verify(place.y + button.height <= made.height, tab.value)
        }
    }

    function test_aTabSaysHowMuchIsNew() {
        const made = createTemporaryObject(bottom, root, { counts: { say: 2 } })
        verify(reader.description(findChild(made, "tabs.say")).includes("2"))
        compare(reader.description(findChild(made, "tabs.home")), "")
    }

    function test_countsChangeWithoutLosingTheFocus() {
        const made = createTemporaryObject(rail, root)
        const row = findChild(made, "rail.say")
        row.forceActiveFocus(Qt.TabFocusReason)
        made.counts = { say: 12 }
        verify(row.activeFocus)
        verify(reader.description(row).includes("12"))
    }

    function test_segmentsStackWhereWordsNeedTheRoom() {
        const made = createTemporaryObject(segmented, root)
        compare(findChild(made, "show.all").y, findChild(made, "show.secondary").y)
        Theme.textScale = 2
        tryVerify(() => findChild(made, "show.all").y < findChild(made, "show.secondary").y)
    }

    function test_aStepperStopsAtItsEnds() {
        const made = createTemporaryObject(stepper, root)
        mouseClick(findChild(made, "hours.more"))
        compare(made.value, 2)
        verify(!findChild(made, "hours.more").enabled)
        made.forceActiveFocus(Qt.TabFocusReason)
        findChild(made, "hours.less").forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Up)
        compare(made.value, 2)
        keyClick(Qt.Key_Down)
        compare(made.value, 1)
    }
}
