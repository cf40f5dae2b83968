import QtQuick
import Heard.Controls
import Heard.TeamTesting

/// Every page in every look: all of it in sight, and all of it for those who use no mouse and those who see nothing.
AlbumTest {
    id: test
    name: "TeamReach"

    Component { id: arabic; Language { name: "ar" } }
    ScreenReader { id: reader }

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
        closeAlbum(made)
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
        closeAlbum(made)
        compare(wrong.join("\n"), "")
    }
}
