import QtQuick
import QtTest
import Heard.Controls
import Heard.PatientTesting

/// Every page in every look: all of it in sight, and all of it for those who use no finger and those who see nothing.
TestCase {
    id: test
    name: "Reach"
    when: windowShown
    width: 820
    height: 1180
    visible: true

    property Album shown

    Component { id: album; Album {} }
    ScreenReader { id: reader }

    function init() {
        // Qt 6.4 says this where nested wrapped words took two rounds to settle; what counts is how the page then stands.
        failOnWarning(/^(?!.*Polish loop detected)/)
    }

    function cleanup() {
        // Gone before every size changes at once: Qt 6.4 gives up laying out nested wrapped text anew.
        shown.destroy()
        wait(0)
        Theme.textScale = 1
        Theme.scheme = Theme.Light
    }

    function openAlbum(look, width, height) {
        shown = album.createObject(test, { look: look, width: width, height: height })
        verify(shown)
        return shown
    }

    /// As tryVerify, which looks twenty times a second only.
    function settles(made) {
        for (let waited = 0; !made.settled && waited < 20000; waited += 2) {
            wait(2)
        }
        verify(made.settled, made.page + " does not settle")
    }

    function turnTo(made, page) {
        made.page = page
        settles(made)
    }

    /// All that is seen below @p item.
    function seen(item) {
        let found = []
        for (const child of Array.from(item.children)) {
            if (child.visible && child.opacity > 0) {
                found = found.concat([child], seen(child))
            }
        }
        return found
    }

    function about(item) {
        let path = ""
        for (let above = item; above; above = above.parent) {
            if (above.objectName) {
                path = above.objectName + " " + path
            }
        }
        return `“${item.text ?? ""}” in ${path}`
    }

    /// The words that are cut, or stand beside the page.
    function misplaced(made) {
        const wrong = []
        for (const item of seen(made)) {
            if (item.lineCount === undefined || item.contentWidth === undefined || !item.text) {
                continue
            }
            const left = item.mapToItem(made, 0, 0).x
            const margin = /tabs|[.]bar/.test(about(item)) ? Theme.gap4 : Theme.gap12
            if (left < margin || left + item.width > made.width - margin) {
                wrong.push(`${about(item)} stands at ${left} to ${left + item.width}`)
            } else if (item.contentWidth > Math.ceil(item.width) + 1 || item.truncated) {
                wrong.push(`${about(item)} is ${item.contentWidth} wide in ${item.width}`)
            }
        }
        return wrong
    }

    function test_no_words_are_cut_or_beside_the_page_data() {
        return [
            { tag: "usual", look: "light", width: 390, height: 844 },
            { tag: "200 %", look: "large", width: 390, height: 844 },
            { tag: "200 % on the smallest phone", look: "narrow", width: 360, height: 740 },
            { tag: "from right to left", look: "arabic", width: 390, height: 844 },
            { tag: "tablet", look: "tablet", width: 820, height: 1180 }
        ]
    }

    function test_no_words_are_cut_or_beside_the_page(data) {
        const made = openAlbum(data.look, data.width, data.height)
        const wrong = []
        for (const page of made.pages) {
            turnTo(made, page)
            // Nested wrapped words may take a round more to settle; what counts is how the page then stands.
            for (let rounds = 0; rounds < 20 && misplaced(made).length > 0; ++rounds) {
                wait(50)
            }
            wrong.push(...misplaced(made).map(words => page + ": " + words))
        }
        compare(wrong.join("\n"), "")
    }

    TextMetrics { id: metrics }

    function test_no_word_of_a_heading_is_broken_data() {
        return [
            { tag: "200 %", look: "large", width: 390, height: 844 },
            { tag: "200 % on the smallest phone", look: "narrow", width: 360, height: 640 }
        ]
    }

    function test_no_word_of_a_heading_is_broken(data) {
        const made = openAlbum(data.look, data.width, data.height)
        const broken = []
        for (const page of made.pages) {
            turnTo(made, page)
            for (const item of seen(made)) {
                if (item.lineCount === undefined || !item.text || item.font.weight < Font.Bold) {
                    continue
                }
                metrics.font = item.font
                for (const word of item.text.replace(/<[^>]*>/g, "").split(/[ \t\n]+/)) {
                    metrics.text = word
                    if (metrics.advanceWidth > item.width + 1) {
                        broken.push(`${page}: ${word} of ${about(item)} is ${metrics.advanceWidth} wide in ${item.width}`)
                    }
                }
            }
        }
        compare(broken.join("\n"), "")
    }

    function test_everything_is_reached_by_tab_seen_and_named_data() {
        return [
            { tag: "usual", look: "light", width: 390, height: 844 },
            { tag: "200 % on the smallest phone", look: "narrow", width: 360, height: 740 }
        ]
    }

    /// What Tab reaches one after the other, until it comes round.
    function tabOrder(made) {
        const reached = []
        made.forceActiveFocus()
        for (let i = 0; i < 100; ++i) {
            keyClick(Qt.Key_Tab)
            const item = made.Window.window.activeFocusItem
            if (reached.includes(item)) {
                return reached
            }
            const top = item.mapToItem(made, 0, 0).y
            verify(top >= 0 && top < made.height - 20, `${made.page}: ${about(item)} is focused out of sight`)
            reached.push(item)
        }
        fail(`${made.page}: Tab never comes round`)
    }

    function test_everything_is_reached_by_tab_seen_and_named(data) {
        const made = openAlbum(data.look, data.width, data.height)
        const wrong = []
        for (const page of made.pages) {
            turnTo(made, page)
            const reached = tabOrder(made)
            const missed = seen(made).filter(item => item.activeFocusOnTab && item.enabled && !reached.includes(item))
            wrong.push(...missed.map(item => `${page}: ${about(item)} is not reached`),
                       ...reached.filter(item => (reader.name(item) + reader.description(item)).length === 0).map(item => `${page}: ${about(item)} has no name`),
                       ...reached.filter(item => item.objectName.length === 0).map(item => `${page}: ${about(item)} has no objectName`))
        }
        compare(wrong.join("\n"), "")
    }
}
