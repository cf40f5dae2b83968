import QtQuick
import QtQuick.Templates as T
import "../teamreach"

/// Every page on which a patient's name stands.
AlbumTest {
    name: "TeamNeeds"

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
        closeAlbum(made)
        compare(wrong.join("\n"), "")
        verify(named > 40, `her name stands in ${named} places only`)
    }
}
