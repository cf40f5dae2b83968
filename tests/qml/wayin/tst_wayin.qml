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
    // The hub says so on its side when its disk is full.
    failing: /^(?!commit of \d+ changes failed|store: sqlite 13)/

    readonly property string passphrase: "seven quiet herons"
    property Hub hub

    function start() {
        hub = hubType.createObject(test)
        desk.followSession()
        begin()
    }

    /// The app is started.
    function begin() {
        leave()
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

    function unlock() {
        write("teamSecret", passphrase)
        press("teamOpen")
        see("teamShell")
    }

    function test_behind_the_lock_nothing_is_left_and_what_was_typed_is_there_again() {
        start()
        join()
        press("rail.patients")
        press("enrolPatient")
        type("enrolGiven", "Moira")
        type("enrolFamily", "Banks")
        desk.session.lock()
        see("teamSecret")
        gone("enrolGiven")
        gone("teamShell")
        tryVerify(() => desk.find(page, "patientsPage") === null)
        unlock()
        compare(see("teamShell").place, "patients")
        press("enrolPatient")
        tryCompare(see("enrolFamily"), "text", "Banks")
        compare(see("enrolGiven").text, "Moira")
        see("formResumed")
    }

    function test_after_the_lock_she_stands_where_she_stood() {
        start()
        join()
        press("rail.patients")
        press("enrolPatient")
        type("enrolGiven", "Rosa")
        type("enrolFamily", "Lind")
        press("enrolCohort." + PatientsModel.PrimaryCohort)
        press("enrolSave")
        gone("enrolSave")
        tryVerify(() => see("patientName").text === "Rosa Lind")
        desk.session.lock()
        gone("patientName")
        unlock()

        tryVerify(() => see("patientName").text === "Rosa Lind")
        // Closed before the lock, it stays closed.
        see("patientsPage").selectedId = ""
        press("rail.unit")
        desk.session.lock()
        unlock()
        compare(see("teamShell").place, "unit")
    }

    function test_what_was_being_typed_survives_a_kill() {
        start()
        join()
        press("rail.patients")
        press("enrolPatient")
        type("enrolGiven", "Moira")
        tryVerify(() => desk.draft("enrol").includes("Moira"))
        leave()
        desk.restart()
        begin()
        unlock()
        press("rail.patients")
        press("enrolPatient")
        tryCompare(see("enrolGiven"), "text", "Moira")
    }

    function test_what_waits_is_sent_once_she_has_signed_in_again() {
        start()
        join()
        tryCompare(desk.session, "connection", Session.UpToDate, 20000)
        press("rail.unit")
        press("signOut")
        press("signOutSure")
        tryCompare(desk.session, "connection", Session.SignedOut, 20000)
        press("rail.patients")
        press("enrolPatient")
        type("enrolGiven", "Rosa")
        type("enrolFamily", "Lind")
        press("enrolCohort." + PatientsModel.PrimaryCohort)
        press("enrolSave")
        gone("enrolSave")
        tryVerify(() => see("connectionWords").text.endsWith("1 not sent yet"), 5000)
        // What is only being typed stays where it was.
        press("enrolPatient")
        type("enrolGiven", "Moira")
        keyClick(Qt.Key_Escape)
        press("signInAgain")
        write("teamName", "g.okafor")
        write("teamPassphrase", passphrase)
        keyClick(Qt.Key_Return)
        tryVerify(() => desk.session.connection === Session.UpToDate && desk.session.waiting === 0, 20000)
        compare(hub.count("Patient?family=Lind"), 1)
        verify(!see("connectionWords").text.includes("not sent yet"))
        press("enrolPatient")
        tryCompare(see("enrolGiven"), "text", "Moira")
    }

    function test_a_hub_with_a_full_disk_is_told_and_gets_what_waits_later() {
        start()
        join()
        tryCompare(desk.session, "connection", Session.UpToDate, 20000)
        hub.fillDisk()
        press("rail.patients")
        press("enrolPatient")
        type("enrolGiven", "Rosa")
        type("enrolFamily", "Lind")
        // More than fits on the pages that the hub has.
        see("enrolNeeds.more").text = "x".repeat(190).concat("\n").repeat(10)
        press("enrolCohort." + PatientsModel.PrimaryCohort)
        press("enrolSave")
        gone("enrolSave")
        tryCompare(desk.session, "connection", Session.Held, 20000)
        tryCompare(see("connectionWords"), "text",
                   "The hub cannot take it just now. What you write is kept, and sent by itself. · 1 not sent yet")
        hub.freeDisk()
        press("syncNow")
        tryVerify(() => desk.session.connection === Session.UpToDate && desk.session.waiting === 0, 20000)
        gone("syncNow")
        compare(hub.count("Patient?family=Lind"), 1)
    }

    function test_a_full_disk_at_the_lock_is_told_and_can_be_tried_again() {
        start()
        join()
        tryCompare(desk.session, "connection", Session.UpToDate, 20000)
        leave()
        desk.restart()
        begin()
        write("teamSecret", passphrase)
        hub.stopFiles()
        press("teamOpen")
        tryVerify(() => !desk.session.busy && desk.session.problem !== Session.NoProblem)
        hub.letFiles()
        compare(desk.session.problem, Session.DiskFull)
        tryCompare(see("teamWelcomeTitle"), "text", "Your data cannot be opened")
        verify(wordsIn(see("teamUnreadable")).includes("disk"), wordsIn(see("teamUnreadable")))
        press("teamTryAgain")
        compare(see("teamWelcomeTitle").text, "Welcome back")
        unlock()
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
