import QtQuick
import QtQuick.Layouts
import QtTest
import Heard.Controls
import Heard.Testing

TestCase {
    id: root

    name: "Fields"
    width: 390
    height: 844
    visible: true
    when: windowShown

    ScreenReader { id: reader }
    Component { id: line; LineField { objectName: "code"; width: 358; label: "Your invite code"; hint: "On the letter" } }
    Component { id: area; AreaField { objectName: "words"; width: 358; label: "What could be better?" } }
    Component { id: search; SearchField { objectName: "search"; width: 358; placeholder: "Search 412 voices"; pause: 1 } }
    Component { id: dates; DateFields { objectName: "date"; width: 358; label: "When is it?" } }
    Component { id: time; TimeField { objectName: "time"; width: 358; label: "At what time?" } }
    Component {
        id: two
        ColumnLayout {
            width: 358
            AreaField { objectName: "first"; label: "First" }
            LineField { objectName: "second"; label: "Second" }
        }
    }
    Component { id: parts; TypedDate {} }
    Component { id: clock; TypedTime {} }
    Component { id: announcer; Announcer {} }
    SignalSpy { id: submitted; signalName: "submitted" }
    SignalSpy { id: searched; signalName: "searched" }
    SignalSpy { id: said; signalName: "said" }

    function init() {
        failOnWarning(/.?/)
        Theme.textScale = 1
    }

    function type(words) {
        for (const letter of words) {
            keyClick(letter)
        }
    }

    function test_aFieldIsNamedByItsLabelAndHint() {
        const input = findChild(createTemporaryObject(line, root), "code.input")
        compare(reader.role(input), Accessible.EditableText)
        compare(reader.name(input), "Your invite code")
        compare(reader.description(input), "On the letter")
        verify(input.height >= 44)
    }

    function test_anErrorIsShownAndSpokenAndKeepsWhatWasTyped() {
        const made = createTemporaryObject(line, root)
        const input = findChild(made, "code.input")
        const error = findChild(made, "code.error")
        input.forceActiveFocus(Qt.TabFocusReason)
        type("abcd")
        verify(!error.visible)
        made.error = "This code was used before."
        verify(error.visible)
        compare(reader.role(error), Accessible.AlertMessage)
        compare(reader.name(error), "This code was used before.")
        compare(reader.description(input), "This code was used before.")
        compare(made.text, "abcd")
        verify(input.activeFocus)
    }

    function test_anAnnouncerSaysEachNewSentenceOnce() {
        const made = createTemporaryObject(announcer, root)
        said.target = made
        said.clear()
        made.words = "Sent."
        made.words = "Sent."
        compare(said.count, 1)
        made.words = ""
        compare(said.count, 1)
        made.say("Sent.")
        compare(said.count, 2)
    }

    function test_returnSubmitsALine() {
        const made = createTemporaryObject(line, root)
        submitted.target = made
        submitted.clear()
        made.forceActiveFocus(Qt.TabFocusReason)
        type("x")
        keyClick(Qt.Key_Return)
        compare(submitted.count, 1)
    }

    function test_theRingShowsInAFieldAlsoForThePointer() {
        const input = findChild(createTemporaryObject(line, root), "code.input")
        const ring = Array.from(input.children).find(child => child instanceof FocusRing)
        verify(!ring.visible)
        mouseClick(input)
        verify(ring.visible)
    }

    function test_anAreaGrowsWithItsWords() {
        const made = createTemporaryObject(area, root)
        const before = made.implicitHeight
        made.text = "One\nTwo\nThree\nFour\nFive\nSix\nSeven"
        tryVerify(() => made.implicitHeight > before)
    }

    function test_tabLeavesAnArea() {
        const made = createTemporaryObject(two, root)
        const first = findChild(made, "first.input")
        first.forceActiveFocus(Qt.TabFocusReason)
        type("a")
        keyClick(Qt.Key_Tab)
        compare(first.text, "a")
        verify(findChild(made, "second.input").activeFocus)
        keyClick(Qt.Key_Backtab)
        verify(first.activeFocus)
    }

    function test_aSearchWaitsForAPauseAndEscapeClearsIt() {
        const made = createTemporaryObject(search, root)
        searched.target = made
        searched.clear()
        made.forceActiveFocus(Qt.TabFocusReason)
        type("corridor ")
        tryCompare(searched, "count", 1)
        compare(searched.signalArguments[0][0], "corridor")
        keyClick(Qt.Key_Escape)
        compare(made.text, "")
        compare(searched.signalArguments[1][0], "")
        compare(reader.name(findChild(made, "search.clear")), "Clear search")
    }

    function test_aDateIsTypedInThreeFields() {
        const made = createTemporaryObject(dates, root)
        compare(reader.name(findChild(made, "date.month.input")), "When is it?: Month")
        made.forceActiveFocus(Qt.TabFocusReason)
        type("3")
        keyClick(Qt.Key_Tab)
        type("march")
        keyClick(Qt.Key_Tab)
        type("2026")
        compare(made.iso, "2026-03-03")
        compare(made.problemText, "")
    }

    function test_aDateSaysWhatIsWrong_data() {
        return [
            { tag: "nothing", day: "", month: "", year: "", problem: TypedDate.NothingTyped },
            { tag: "no year", day: "3", month: "3", year: "", problem: TypedDate.PartMissing },
            { tag: "short year", day: "3", month: "3", year: "26", problem: TypedDate.YearNotFourDigits },
            { tag: "30 February", day: "30", month: "2", year: "2026", problem: TypedDate.NotInCalendar },
            { tag: "month 13", day: "1", month: "13", year: "2026", problem: TypedDate.NotInCalendar },
            { tag: "letters", day: "x", month: "3", year: "2026", problem: TypedDate.NotInCalendar },
            { tag: "a word that is no month", day: "3", month: "maybe", year: "2026", problem: TypedDate.NotInCalendar },
            { tag: "29 February in a leap year", day: "29", month: "feb", year: "2028", problem: TypedDate.NoProblem },
            { tag: "digits of Arabic", day: "٣", month: "٣", year: "٢٠٢٦", problem: TypedDate.NoProblem }
        ]
    }

    function test_aDateSaysWhatIsWrong(data) {
        const made = createTemporaryObject(parts, root, { day: data.day, month: data.month, year: data.year })
        compare(made.problem, data.problem)
        compare(made.iso.length > 0, data.problem === TypedDate.NoProblem)
    }

    function test_aDateCanBeSet() {
        const made = createTemporaryObject(dates, root, { iso: "2026-11-22" })
        compare(findChild(made, "date.day.input").text, "22")
        compare(findChild(made, "date.month.input").text, "11")
        compare(findChild(made, "date.year.input").text, "2026")
    }

    function test_aTimeIsUnderstoodAsPeopleWriteIt_data() {
        return [
            { tag: "2:30 pm", iso: "14:30" }, { tag: "2pm", iso: "14:00" }, { tag: "14:30", iso: "14:30" },
            { tag: "14.30", iso: "14:30" }, { tag: "1430", iso: "14:30" }, { tag: "930", iso: "09:30" },
            { tag: "9", iso: "09:00" }, { tag: "12 am", iso: "00:00" }, { tag: "12:15 p.m.", iso: "12:15" },
            { tag: "24:00", iso: "" }, { tag: "13 pm", iso: "" }, { tag: "2:75", iso: "" }, { tag: "soon", iso: "" },
            { tag: "", iso: "" }
        ]
    }

    function test_aTimeIsUnderstoodAsPeopleWriteIt(data) {
        const made = createTemporaryObject(clock, root, { typed: data.tag })
        compare(made.iso, data.iso)
    }

    function test_aTimeFieldKeepsWhatCannotBeUnderstood() {
        const made = createTemporaryObject(time, root)
        made.forceActiveFocus(Qt.TabFocusReason)
        type("soon")
        compare(made.iso, "")
        compare(findChild(made, "time.input").text, "soon")
        verify(made.problemText.length > 0)
    }
}
