import QtQuick
import QtTest
import Heard.Controls
import Heard.PatientTesting

/// A test with a phone of its own: a page is opened upon its store, and any warning fails.
TestCase {
    id: test

    property Phone phone
    property Item page
    /// As on the day she enrols, with nothing in it.
    property bool fresh: false

    function init() {
        // All but Qt's own of a window whose animations ended between two of its frames.
        failOnWarning(/^(?!QUnifiedTimer::stopAnimationDriver)/)
        phone = phoneType.createObject(test)
        if (fresh) {
            phone.enrol()
        } else {
            phone.fill()
        }
    }

    function cleanup() {
        if (page) {
            page.destroy()
            page = null
            wait(0)
        }
        phone.destroy()
        phone = null
        wait(0)
    }

    /// Carries what waits, until every page has seen that.
    function carryAndSettle() {
        phone.carry()
        quiet.target = phone
        quiet.clear()
        phone.awaitQuiet()
        quiet.wait()
    }

    function open(component, properties) {
        page = component.createObject(test, Object.assign({ width: test.width, height: test.height }, properties))
        verify(page)
        page.forceActiveFocus()
        waitForRendering(page)
        return page
    }

    /// With ordinary spaces where a line may not break.
    function plain(words) {
        return words.replace(/\u00a0/g, " ")
    }

    /// The named item, once it is there and can be seen.
    function see(name) {
        tryVerify(() => { const item = findChild(page, name); return item && item.visible }, 3000, name + " is not seen")
        return findChild(page, name)
    }

    function gone(name) {
        tryVerify(() => { const item = findChild(page, name); return !item || !item.visible }, 3000, name + " is still seen")
    }

    function press(name) {
        tryVerify(() => see(name).enabled, 3000, name + " cannot be pressed")
        see(name).press()
    }

    function type(name, words) {
        const field = see(name)
        field.forceActiveFocus()
        for (const letter of words) {
            keyClick(letter)
        }
    }

    when: windowShown
    width: 390
    height: 844
    visible: true

    Component {
        id: phoneType
        Phone {}
    }

    readonly property SignalSpy quiet: SignalSpy { signalName: "quiet" }
}
