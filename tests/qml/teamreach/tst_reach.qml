import QtQuick
import QtQuick.Templates as T
import QtTest
import Heard.Controls
import Heard.TeamTesting

/// Every page in every look: all of it in sight, and all of it for those who use no mouse and those who see nothing.
TestCase {
    id: test
    name: "TeamReach"
    when: windowShown
    width: 1280
    height: 800
    visible: true

    Component { id: album; Album {} }
    Component { id: arabic; Language { name: "ar" } }
    ScreenReader { id: reader }

    function init() {
        // Qt 6.4 says this where nested wrapped words took two rounds to settle; what counts is how the page then stands.
        failOnWarning(/^(?!.*Polish loop detected)/)
    }

    function cleanup() {
        Theme.textScale = 1
        Theme.scheme = Theme.Light
        Theme.desktop = false
        Theme.reducedMotion = false
    }

    function openAlbum(look, width, height) {
        test.width = width
        test.height = height
        const window = test.Window.window
        window.width = width
        window.height = height
        tryVerify(() => T.Overlay.overlay.width === width)
        const made = createTemporaryObject(album, test, { look: look, width: width, height: height })
        verify(made)
        return made
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

    /// The dialog in front, else the page.
    function front(made) {
        return Array.from(T.Overlay.overlay.children).some(child => child.visible && seen(child).length > 0) ? T.Overlay.overlay : made
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
        return `${item} “${item.text ?? ""}” in ${path}`
    }

    function test_no_words_are_cut_or_beside_the_page_data() {
        return [
            { tag: "usual", look: "light", width: 1280, height: 800 },
            { tag: "small screen", look: "light", width: 1024, height: 768 },
            { tag: "half a screen", look: "light", width: 640, height: 800 },
            { tag: "200 %", look: "light-200", width: 1280, height: 800 },
            { tag: "half a screen at 200 %", look: "light-200", width: 640, height: 800 },
            { tag: "from right to left", look: "arabic", width: 1280, height: 800 }
        ]
    }

    function test_no_words_are_cut_or_beside_the_page(data) {
        const language = data.look === "arabic" ? createTemporaryObject(arabic, test) : null
        const made = openAlbum(data.look, data.width, data.height)
        const wrong = []
        for (const page of made.pages) {
            turnTo(made, page)
            for (const item of seen(front(made))) {
                if (item.lineCount === undefined || item.contentWidth === undefined || !item.text) {
                    continue
                }
                const left = item.mapToItem(made, 0, 0).x
                if (left < 0 || left + item.width > made.width) {
                    wrong.push(`${page}: ${about(item)} stands at ${left} to ${left + item.width}`)
                } else if (item.contentWidth > Math.ceil(item.width) + 1 || item.truncated) {
                    wrong.push(`${page}: ${about(item)} is ${item.contentWidth} wide in ${item.width}`)
                }
            }
        }
        made.close()
        tryVerify(() => !made.shown)
        made.destroy()
        wait(0)
        if (language) {
            language.destroy()
            wait(0)
        }
        compare(wrong.join("\n"), "")
    }

    function test_everything_is_reached_by_tab_seen_and_named_data() {
        return [
            { tag: "usual", look: "light", width: 1280, height: 800 },
            { tag: "half a screen at 200 %", look: "light-200", width: 640, height: 800 }
        ]
    }

    /// What Tab reaches one after the other, until it comes round. What has no name is told to @p wrong at once: a row may
    /// be gone once its list has scrolled on.
    function tabOrder(made, wrong) {
        const reached = []
        const window = made.Window.window
        if (front(made) === made) {
            made.forceActiveFocus()
        }
        for (let i = 0; i < 150; ++i) {
            keyClick(Qt.Key_Tab)
            const item = window.activeFocusItem
            if (reached.includes(item)) {
                return reached
            }
            // Where rows come above it meanwhile, its list brings it back in the next turn.
            tryVerify(() => {
                const top = item.mapToItem(made, 0, 0).y
                return top + item.height > 0 && top < made.height
            }, 2000, `${made.page}: ${about(item)} is focused out of sight`)
            if ((reader.name(item) + reader.description(item)).length === 0) {
                wrong.push(`${made.page}: ${about(item)} has no name`)
            }
            reached.push(item)
        }
        fail(`${made.page}: Tab never comes round`)
    }

    /// The least thing around @p words that is about one person: a row, a line of a card, a pane, a dialog.
    function aboutOnePerson(words) {
        for (let above = words.parent; above; above = above.parent) {
            const isRow = above.extra !== undefined && above.down !== undefined
            // A heading has its tags below it.
            const isHeading = above.beside !== undefined
            if (isRow || (!isHeading && /(\d|Card|Pane|Dialog|Booking)$/.test(above.objectName)) || above === T.Overlay.overlay) {
                return above
            }
        }
        return null
    }

    /// The Accessible Information Standard: whoever deals with her sees what to mind wherever her name stands.
    function test_what_to_mind_stands_wherever_her_name_does() {
        const made = openAlbum("light", 1280, 2400)
        const wrong = []
        let named = 0
        for (const page of made.pages) {
            turnTo(made, page)
            for (const item of seen(front(made))) {
                // A row that names several opens a list, in which each says it.
                if (item.lineCount === undefined || typeof item.text !== "string" || !/Ann Baker(?!, [A-Z])/.test(item.text)) {
                    continue
                }
                ++named
                const around = aboutOnePerson(item)
                if (!around || !seen(around).some(child => /^need\d+$/.test(child.objectName))) {
                    wrong.push(`${page}: ${about(item)} without what to mind about her`)
                }
            }
        }
        made.close()
        tryVerify(() => !made.shown)
        made.destroy()
        wait(0)
        compare(wrong.join("\n"), "")
        verify(named > 40, `her name stands in ${named} places only`)
    }

    /// One stop for Tab leads into a list or a group; the arrows go on from there.
    function behindArrows(item) {
        for (let above = item; above; above = above.parent) {
            if (above.keyNavigationWraps !== undefined || above.choosesOnMove !== undefined) {
                return true
            }
        }
        return false
    }

    function test_everything_is_reached_by_tab_seen_and_named(data) {
        const made = openAlbum(data.look, data.width, data.height)
        const wrong = []
        for (const page of made.pages) {
            turnTo(made, page)
            const reached = tabOrder(made, wrong)
            const missed = seen(front(made)).filter(item => item.activeFocusOnTab && item.enabled && !reached.includes(item) && !behindArrows(item))
            wrong.push(...missed.map(item => `${page}: ${about(item)} is not reached`))
        }
        made.close()
        tryVerify(() => !made.shown)
        made.destroy()
        wait(0)
        compare(wrong.join("\n"), "")
    }
}
