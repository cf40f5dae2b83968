import QtQuick
import QtQuick.Layouts
import QtTest
import Heard.Controls

TestCase {
    id: root

    name: "Rows"
    width: 390
    height: 844
    visible: true
    when: windowShown

    Component {
        id: list
        Card {
            id: card

            property var names: []
            property int empty: 0
            property int made: 0
            property alias lines: lines

            width: 358

            SteadyRows {
                id: lines
                rows: card.names
                delegate: PrimaryButton {
                    required property int index
                    readonly property var entry: lines.entry(index)
                    text: entry.name
                    onEntryChanged: {
                        if (entry === undefined) {
                            ++card.empty
                        }
                    }
                    Component.onCompleted: ++card.made
                }
            }
        }
    }

    function named(...names) {
        return names.map(name => ({ name }))
    }

    function words(card) {
        let all = []
        for (let at = 0; at < card.lines.count; ++at) {
            all.push(card.lines.itemAt(at).text)
        }
        return all
    }

    function test_what_stands_there_stays_with_the_keyboard_in_it() {
        const card = createTemporaryObject(list, root, { names: named("Ann", "Joy", "Rosa") })
        compare(words(card), ["Ann", "Joy", "Rosa"])
        const second = card.lines.itemAt(1)
        second.forceActiveFocus()
        card.names = named("Mary", "Grace")
        compare(words(card), ["Mary", "Grace"])
        compare(card.lines.itemAt(1), second)
        verify(second.activeFocus)
        card.names = named("Mary", "Grace", "Ann", "Joy")
        compare(words(card), ["Mary", "Grace", "Ann", "Joy"])
        compare(card.lines.itemAt(1), second)
        compare(card.made, 5)
        compare(card.empty, 0)
    }

    function test_a_list_may_be_emptied_and_filled_while_all_around_it_changes() {
        const card = createTemporaryObject(list, root, { names: named("Ann", "Joy") })
        waitForRendering(card)
        const tall = card.height
        card.visible = false
        card.names = []
        card.visible = true
        compare(words(card), [])
        card.names = named("Rosa")
        tryVerify(() => card.height < tall)
        compare(words(card), ["Rosa"])
        compare(card.empty, 0)
    }

    Component {
        id: table
        SimpleTable { width: 358; caption: "Who"; headers: ["Name", "Town"] }
    }

    function test_a_table_keeps_its_lines_while_its_words_change() {
        const who = createTemporaryObject(table, root, { rows: [["Ann", "Leeds"], ["Joy", "York"]] })
        const lines = Array.from(who.children).filter(child => child.cells !== undefined)
        compare(lines.length, 3)
        who.rows = [["Ann", "Hull"]]
        compare(lines[1].cells, ["Ann", "Hull"])
        tryVerify(() => Array.from(who.children).filter(child => child.cells !== undefined).length === 2)
    }

    Component {
        id: tables
        Card {
            id: pair
            property var first: []
            property var second: []
            width: 0
            SimpleTable { caption: "One"; headers: ["", ""]; weights: [1, 3]; rows: pair.first }
            SimpleTable { caption: "Two"; headers: ["", ""]; weights: [1, 3]; rows: pair.second }
        }
    }

    function test_tables_are_as_high_as_what_they_say_now() {
        const much = "Read the letter about your choices, and write down what you want to ask of your nurse and your surgeon"
        const first = [["Place", "Clinic C"], ["To bring", "A list"]]
        const second = [["Comfortable with the phone?", "Not sure"]]
        const fresh = createTemporaryObject(tables, root, { first, second, width: 560 })
        const changed = createTemporaryObject(tables, root, { first: [["Place", much], ["To bring", much], ["With", much]], second: [["Why", much]] })
        waitForRendering(changed)
        changed.width = 200
        waitForRendering(changed)
        changed.first = first
        changed.second = second
        changed.width = 560
        waitForRendering(fresh)
        verify(fresh.height > 100)
        tryCompare(changed, "height", fresh.height)
    }
}
