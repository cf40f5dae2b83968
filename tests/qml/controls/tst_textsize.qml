import QtQuick
import QtQuick.Layouts
import QtTest
import Heard.Controls

TestCase {
    id: root

    name: "TextSize"
    width: 390
    height: 844
    visible: true
    when: windowShown

    Component { id: title; TitleText { width: 358; text: "How much does tiredness trouble you?" } }
    Component { id: body; BodyText { width: 358; text: "The operation before yours is taking longer than planned." } }
    Component { id: primary; PrimaryButton { width: 170; text: "Add to calendar" } }
    Component { id: secondary; SecondaryButton { width: 170; text: "Ask to change"; icon.name: "edit" } }
    Component {
        id: cardRow
        CardRow {
            width: 326
            icon.name: "calendar"
            overline: "Next appointment"
            text: "Tuesday 3 March, 2:30 pm"
            detail: "Meeting before surgery, with Sister Okafor"
            extra: Tag { text: "Suggested: Communication"; icon: "tick" }
        }
    }
    Component { id: checkRow; CheckRow { width: 326; text: "How long until the stitches come out?"; detail: "You asked" } }
    Component {
        id: listRow
        ListRow {
            width: 430
            icon.name: "bell"
            text: "Mary Ellis"
            aside: "waiting 2 days"
            summary: "Marked “fever” in her assessment"
            detail: "She saw the urgent card and chose “I have called”"
        }
    }
    Component { id: note; Note { width: 358; title: "About 40 minutes’ wait"; text: "You have not been forgotten." } }
    Component { id: line; LineField { width: 358; label: "Your invite code"; hint: "On the letter"; error: "Wrong."; text: "AB" } }
    Component { id: area; AreaField { width: 358; label: "What could be better?"; text: "Worst in the afternoon, I cannot rest." } }
    Component { id: dates; DateFields { width: 358; label: "When is it?"; iso: "2026-03-03" } }
    Component {
        id: list
        ChoiceList {
            width: 358
            label: "Are you comfortable with a phone appointment?"
            options: [{ value: 1, text: "Yes", hint: "We call you." }, { value: 2, text: "No, I would like to come" }]
        }
    }
    Component { id: scale; ScaleButtons { width: 358 } }
    Component { id: stepper; NumberStepper { width: 358; label: "Hours before"; value: 2; shown: "2 hours" } }
    Component { id: empty; EmptyState { width: 358; icon: "talk"; title: "Nothing yet"; text: "Write."; actionText: "Tell us something" } }
    Component { id: step; TimelineStep { width: 326; text: "Ward 9 began to post waiting times"; detail: "1 September" } }
    Component {
        id: table
        SimpleTable {
            width: 326
            headers: ["Concern", "Score", "In her words"]
            rows: [["High temperature or fever", "9", "“38.4 last night”"]]
        }
    }
    Component { id: topBar; TopBar { width: 390; title: "My support, question by question"; aside: "4 of 9" } }
    Component { id: toast; ToastBar { width: 358; Component.onCompleted: offerUndo("Marked as done.", 1) } }

    function init() {
        failOnWarning(/.?/)
        Theme.desktop = false
        Theme.reducedMotion = true
        Theme.textScale = 1
    }

    function cleanup() {
        Theme.reducedMotion = false
        Theme.textScale = 1
    }

    /// Every text below @p item that is shown and does not have the room it needs.
    function clipped(item, top) {
        let found = []
        for (const child of Array.from(item.children)) {
            if (!child.visible) {
                continue
            }
            if (child instanceof Text) {
                const at = child.mapToItem(top, 0, 0)
                if (child.truncated || child.contentWidth > child.width + 1 || at.x < -1 || at.y < -1
                        || at.x + child.contentWidth > top.width + 1 || at.y + child.height > top.height + 1) {
                    found.push(child.text)
                }
            }
            found = found.concat(clipped(child, top))
        }
        return found
    }

    function test_nothingIsClippedFrom100To200Percent_data() {
        return [
            { tag: "title", made: title }, { tag: "body", made: body }, { tag: "primary", made: primary },
            { tag: "secondary", made: secondary }, { tag: "card row", made: cardRow }, { tag: "check row", made: checkRow },
            { tag: "list row", made: listRow }, { tag: "note", made: note }, { tag: "line", made: line },
            { tag: "area", made: area }, { tag: "dates", made: dates }, { tag: "list", made: list },
            { tag: "scale", made: scale }, { tag: "stepper", made: stepper }, { tag: "empty", made: empty },
            { tag: "step", made: step }, { tag: "table", made: table }, { tag: "top bar", made: topBar },
            { tag: "toast", made: toast }
        ]
    }

    function test_nothingIsClippedFrom100To200Percent(data) {
        const made = createTemporaryObject(data.made, root)
        waitForRendering(made)
        compare(clipped(made, made), [])
        const before = made.implicitHeight
        for (const scale of [1.3, 1.6, 2]) {
            Theme.textScale = scale
            waitForRendering(made)
            compare(clipped(made, made), [], `at ${scale}`)
        }
        verify(made.implicitHeight > before * 1.15, `${before} grew to ${made.implicitHeight}`)
    }
}
