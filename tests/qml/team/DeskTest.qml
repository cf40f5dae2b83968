import QtQuick
import QtQuick.Templates as T
import QtTest
import Heard.Controls
import Heard.Models
import Heard.Team
import Heard.TeamTesting

/// A test with a desktop of its own: a place is opened upon its store, and any warning fails.
TestCase {
    id: test

    property Desk desk
    /// The shell at a place, or the way in.
    property Item page
    /// As on the first day, with nothing in it.
    property bool fresh: false
    /// Warnings that fail a test: all but Qt's own of a window whose animations ended between two of its frames.
    property var failing: /^(?!QUnifiedTimer::stopAnimationDriver)/

    function init() {
        failOnWarning(failing)
        Theme.desktop = true
        Theme.reducedMotion = true
        desk = deskType.createObject(test)
        if (fresh) {
            desk.found()
        } else {
            desk.fill()
        }
    }

    function cleanup() {
        leave()
        desk.destroy()
        desk = null
        wait(0)
        Theme.desktop = false
        Theme.reducedMotion = false
    }

    function leave() {
        if (page) {
            page.destroy()
            page = null
            wait(0)
        }
    }

    /// Opens a place of the rail anew, and there the record with @p recordId.
    function open(place, recordId) {
        leave()
        page = shell.createObject(test, { width: test.width, height: test.height })
        verify(page)
        page.open(place, recordId ?? "")
        page.forceActiveFocus()
        waitForRendering(page)
        return page
    }

    /// With ordinary spaces where a line may not break.
    function plain(words) {
        return words.replace(/\u00a0/g, " ")
    }

    /// All that is seen below @p item and fits.
    function seenBelow(item, fits) {
        let found = []
        for (const child of Array.from(item.children)) {
            if (child.visible) {
                found = found.concat(fits(child) ? [child] : [], seenBelow(child, fits))
            }
        }
        return found
    }

    /// The first that is seen, in a dialog before the page below it.
    function seen(name) {
        const named = item => item.objectName === name
        return seenBelow(T.Overlay.overlay, named)[0] ?? seenBelow(page, named)[0]
    }

    function see(name) {
        tryVerify(() => seen(name) !== undefined, 5000, name + " is not seen")
        return seen(name)
    }

    function gone(name) {
        tryVerify(() => seen(name) === undefined, 5000, name + " is still seen")
    }

    function press(name) {
        tryVerify(() => see(name).enabled, 5000, name + " cannot be pressed")
        see(name).press()
    }

    function type(name, words) {
        see(name).forceActiveFocus()
        for (const letter of words) {
            keyClick(letter)
        }
    }

    /// Types in place of what stands there.
    function retype(name, words) {
        see(name).forceActiveFocus()
        keyClick(Qt.Key_A, Qt.ControlModifier)
        keyClick(Qt.Key_Delete)
        type(name, words)
    }

    /// The rows that are seen, from the first to the last.
    function rows(prefix) {
        const numbered = new RegExp("^" + prefix + "\\d+$")
        return seenBelow(page, item => numbered.test(item.objectName)).sort((one, other) => one.index - other.index)
    }

    /// Waits for the only row that says @p part.
    function row(prefix, part) {
        const fitting = () => rows(prefix).filter(item => [item.text, item.summary, item.detail, item.name].join(" ").includes(part))
        tryVerify(() => fitting().length === 1, 5000, `not one ${prefix} says “${part}”`)
        return fitting()[0]
    }

    /// All words that are seen in @p item.
    /// The plan that stands on the board with these words.
    function card(words) {
        const fitting = () => seenBelow(page, item => /^plan\d+[.]\d+$/.test(item.objectName)).filter(item => item.text === words)
        tryVerify(() => fitting().length === 1, 5000, `“${words}” is not on the board`)
        return fitting()[0]
    }

    /// As a representative opens the first promise of the pledge.
    function openPromise() {
        open("pledge")
        press("agreeShown." + BoardModel.All)
        card("Tell patients how long they will wait, and the reason").press()
    }

    function wordsIn(item) {
        return plain(seenBelow(item, child => typeof child.text === "string" && child.lineCount !== undefined).map(child => child.text).join("\n"))
    }

    function says(name, words) {
        tryVerify(() => { const item = seen(name); return item && wordsIn(item).includes(words) }, 5000,
                  `${name} does not say “${words}”`)
    }

    when: windowShown
    width: 1280
    height: 800
    visible: true

    readonly property Component deskType: Desk {}
    readonly property Component shell: TeamShell { session: test.desk.session }
}
