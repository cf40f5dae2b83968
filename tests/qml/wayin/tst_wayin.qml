import QtQuick
import QtTest
import Heard.HubTesting
import Heard.Models
import Heard.Team
import "../team"

/// The way in, against a real hub.
DeskTest {
    id: test
    name: "WayIn"
    fresh: true

    readonly property string passphrase: "seven quiet herons"
    property Hub hub

    function start() {
        hub = hubType.createObject(test)
        desk.session.begin()
        page = appType.createObject(test)
        page.forceActiveFocus()
        see("teamWelcome")
    }

    function cleanup() {
        if (page) {
            page.destroy()
            page = null
            wait(0)
        }
        desk.destroy()
        desk = null
        if (hub) {
            hub.destroy()
            hub = null
        }
        wait(0)
    }

    function write(name, words) {
        retype(name, words)
        compare(see(name).text, words)
    }

    function join() {
        write("teamCode", hub.invite())
        write("teamAddress", hub.address)
        write("teamName", "g.okafor")
        write("teamPassphrase", passphrase)
        press("teamContinue")
        tryCompare(desk.session, "stage", Session.Open, 20000)
        see("teamShell")
    }

    Component {
        id: hubType
        Hub {}
    }
    Component {
        id: appType
        TeamApp {
            width: test.width
            height: test.height
            session: test.desk.session
        }
    }

    function test_a_code_a_name_and_a_passphrase_open_the_shell() {
        start()
        compare(see("teamWelcomeTitle").text, "Welcome to your unit")
        join()
        tryCompare(desk.session, "connection", Session.UpToDate, 20000)
    }

    function test_what_is_wrong_is_said_before_the_code_is_spent() {
        start()
        const code = hub.invite()
        write("teamAddress", hub.address)
        press("teamContinue")
        compare(see("teamProblem").text, "This code does not work. Check each letter, or ask for a new one.")
        write("teamCode", code)
        gone("teamProblem")
        press("teamContinue")
        compare(see("teamProblem").text, "Type the name you sign in with.")
        write("teamName", "g.okafor")
        write("teamPassphrase", "short")
        press("teamContinue")
        compare(see("teamProblem").text, "This is too short.")
        write("teamPassphrase", passphrase)
        press("teamContinue")
        tryCompare(desk.session, "stage", Session.Open, 20000)
    }

    function test_a_patients_code_is_told_apart() {
        start()
        write("teamCode", hub.invitePatient())
        write("teamAddress", hub.address)
        write("teamName", "g.okafor")
        write("teamPassphrase", passphrase)
        press("teamContinue")
        tryVerify(() => seen("teamProblem") && seen("teamProblem").text === "This is a patient’s code. It belongs in the app on her phone.", 20000)
        compare(desk.session.stage, Session.NoProfile)
    }

    function test_the_passphrase_opens_the_computer_and_a_wrong_one_does_not() {
        start()
        join()
        desk.session.lock()
        compare(see("teamWelcomeTitle").text, "Welcome back")
        write("teamSecret", "seven loud herons")
        press("teamOpen")
        compare(see("teamProblem").text, "This is not the right passphrase.")
        compare(see("teamSecret").text, "")
        write("teamSecret", passphrase)
        keyClick(Qt.Key_Return)
        see("teamShell")
    }

    function test_what_is_typed_at_a_locked_computer_is_the_passphrase() {
        start()
        join()
        desk.session.lock()
        verify(see("teamSecret").activeFocus)
        for (const letter of passphrase) {
            keyClick(letter)
        }
        keyClick(Qt.Key_Return)
        see("teamShell")
    }

    function test_name_and_passphrase_sign_in_where_she_has_joined_before() {
        start()
        hub.join("g.okafor", passphrase)
        press("signInWay.name")
        gone("teamCode")
        write("teamAddress", hub.address)
        write("teamName", "g.okafor")
        write("teamPassphrase", "seven loud herons")
        keyClick(Qt.Key_Return)
        tryVerify(() => seen("teamProblem") && seen("teamProblem").text === "The name or the passphrase is not right. Check both.", 20000)
        write("teamPassphrase", passphrase)
        keyClick(Qt.Key_Return)
        tryCompare(desk.session, "stage", Session.Open, 20000)
        see("teamShell")
    }

    function test_too_many_tries_wait_and_say_how_long() {
        start()
        hub.join("g.okafor", passphrase)
        press("signInWay.name")
        write("teamAddress", hub.address)
        write("teamName", "g.okafor")
        for (let tries = 0; tries < 6; ++tries) {
            write("teamPassphrase", "seven loud herons " + tries)
            press("teamContinue")
            tryVerify(() => !desk.session.busy && desk.session.problem !== Session.NoProblem, 20000)
        }
        compare(desk.session.problem, Session.TooManyTries)
        verify(see("teamProblem").text.startsWith("Too many tries."))
        verify(/Try again in \d+ seconds?\./.test(see("teamProblem").text))
        verify(!see("teamContinue").enabled)
    }

    function test_signed_out_she_signs_in_again_where_she_stands() {
        start()
        join()
        press("rail.unit")
        press("signOut")
        press("signOutSure")
        tryCompare(desk.session, "connection", Session.SignedOut, 20000)
        gone("signOut")
        press("signInAgain")
        compare(see("signInWay").value, "name")
        gone("teamAddress")
        write("teamName", "g.okafor")
        write("teamPassphrase", passphrase)
        keyClick(Qt.Key_Return)
        tryVerify(() => desk.session.connection !== Session.SignedOut, 20000)
        gone("teamName")
        see("signOut")
    }

    function test_a_forgotten_passphrase_starts_again_and_keeps_the_old() {
        start()
        join()
        desk.session.lock()
        press("teamForgotten")
        press("startAgainSure")
        compare(see("teamWelcomeTitle").text, "Start again")
        see("teamAnew")
        join()
        gone("teamAnew")
    }

    function test_a_passphrase_that_comes_to_mind_again_opens_what_was_there() {
        start()
        join()
        desk.session.lock()
        press("teamForgotten")
        press("startAgainSure")
        press("teamLeaveAnew")
        compare(see("teamWelcomeTitle").text, "Welcome back")
        write("teamSecret", passphrase)
        press("teamOpen")
        see("teamShell")
    }

    function test_everything_on_the_way_in_has_a_name() {
        start()
        for (const name of ["teamCode.input", "teamAddress.input", "teamName.input", "teamPassphrase.input", "showPassphrase", "teamContinue",
                            "signInWay.code"]) {
            verify(see(name).activeFocusOnTab, name)
            // Qt keeps the name of a field for passwords to itself; its description says it.
            verify((see(name).Accessible.name + see(name).Accessible.description).length > 0, name)
        }
    }
}
