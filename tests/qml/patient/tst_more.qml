import QtQuick
import QtTest
import Heard.Controls
import Heard.Models
import Heard.Patient
import Heard.PatientTesting

PhoneTest {
    id: test
    name: "More"

    Component { id: call; CallPage {} }
    Component { id: more; MorePage { needsDecision: 0; lockable: false } }
    Component { id: settings; SettingsPage { preferences: test.phone.preferences; lockable: true } }
    Component { id: secret; SecretPage { changes: false; needed: false; shortest: 6; busy: false; problem: Session.NoProblem; retryAfter: 0 } }
    Component { id: shell; PatientShell { session: test.phone.session; tab: "more" } }
    SignalSpy { id: spy }

    function test_calls_with_one_touch() {
        open(call, {})
        spy.target = page
        spy.signalName = "called"
        spy.clear()
        press("call999")
        press("call111")
        press("contact0")
        compare(spy.count, 3)
        compare(spy.signalArguments[0][0], "tel:999")
        compare(spy.signalArguments[2][0], "tel:01632960100")
        compare(see("contact1").Accessible.name, "Call 24-hour advice line on 01632 960 111")
    }

    function test_drop_in_sessions_are_listed_where_she_looks_for_help() {
        open(call, {})
        tryCompare(see("noDropIns"), "text", "Your unit has no drop-in sessions now. You can always call.")
        phone.unitOffersDropIn("Room 3, Cancer Centre", "")
        phone.unitOffersDropIn("The garden room", "Everybody with secondary breast cancer")
        phone.carry()
        const said = name => plain(Array.from(see(name).children).map(line => line.text).join("; "))
        verify(said("dropIn0").startsWith("Tuesday, "), said("dropIn0"))
        verify(said("dropIn0").endsWith("; Room 3, Cancer Centre; For everybody"), said("dropIn0"))
        verify(said("dropIn1").endsWith("; The garden room; Everybody with secondary breast cancer"), said("dropIn1"))
        gone("noDropIns")
    }

    function test_nothing_is_offered_that_cannot_be_done() {
        open(more, {})
        see("settingsRow")
        gone("decisionsRow")
        gone("lockNow")
    }

    function test_settings_apply_at_once() {
        open(settings, {})
        see("textSize").change(50)
        compare(phone.preferences.textScale, 1.5)
        see("scheme").choose(Preferences.HighContrast)
        compare(phone.preferences.scheme, Preferences.HighContrast)
        see("language").choose("cy")
        compare(phone.preferences.language, "cy")
    }

    function test_a_pin_must_be_long_enough_and_typed_twice_alike() {
        open(secret, {})
        spy.target = page
        spy.signalName = "chosen"
        spy.clear()
        see("newSecret").text = "123"
        press("saveSecret")
        verify(see("newSecret").error.length > 0)
        see("newSecret").text = "1234567"
        see("repeatedSecret").text = "1234568"
        press("saveSecret")
        verify(see("repeatedSecret").error.length > 0)
        compare(spy.count, 0)
        see("repeatedSecret").text = "1234567"
        press("saveSecret")
        compare(spy.count, 1)
    }

    function test_escape_goes_back_and_focus_is_kept() {
        open(shell, {})
        see("settingsRow").forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Return)
        see("settingsPage")
        keyClick(Qt.Key_Escape)
        gone("settingsPage")
        verify(see("settingsRow").activeFocus)
    }

    function test_each_tab_keeps_its_page() {
        open(shell, {})
        press("aboutRow")
        see("aboutPage")
        press("tabs.pledge")
        see("pledgePage")
        press("tabs.more")
        see("aboutPage")
        press("tabs.more")
        gone("aboutPage")
        see("morePage")
    }

    function test_home_leads_to_the_other_tabs() {
        open(shell, { tab: "home" })
        press("nextAppointmentRow")
        see("appointmentPage")
        press("tabs.home")
        press("news0")
        see("wordsPage")
        press("tabs.home")
        press("callRow")
        see("callPage")
    }

    function test_every_page_is_reached_by_the_tab_key_alone() {
        open(shell, { tab: "home" })
        see("nextAppointmentRow")
        const seen = []
        for (let i = 0; i < 40; ++i) {
            keyClick(Qt.Key_Tab)
            const item = page.Window.window.activeFocusItem
            if (item && !seen.includes(item.objectName)) {
                seen.push(item.objectName)
            }
        }
        for (const name of ["nextAppointmentRow", "preparationCheck", "questionsRow", "news0", "callRow", "tabs.home"]) {
            verify(seen.includes(name), name + " is not reached: " + seen.join(" "))
        }
    }
}
