import QtQuick
import QtQuick.Templates as T
import QtTest
import Heard.Controls
import Heard.TeamTesting

/// A test that turns the pages of the team's album, one after the other.
TestCase {
    id: test
    when: windowShown
    width: 1280
    height: 800
    visible: true

    Component { id: album; Album {} }

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

    function closeAlbum(made) {
        made.close()
        tryVerify(() => !made.shown)
        made.destroy()
        wait(0)
    }
}
