import QtQuick
import QtTest
import Heard.Models
import Heard.TeamTesting

/// What somebody of the multidisciplinary team is offered, who is nothing else: what the hub takes from her.
DeskTest {
    id: test
    name: "TeamWiderTeam"

    readonly property SignalSpy quiet: SignalSpy { signalName: "quiet" }

    function settle() {
        quiet.target = desk
        quiet.clear()
        desk.awaitQuiet()
        quiet.wait()
    }

    function begin(place, recordId) {
        desk.carry()
        desk.beSurgeon()
        open(place, recordId)
    }

    function test_the_rail_has_what_she_works_with() {
        begin("pledge")
        for (const place of ["today", "voices", "pledge", "evaluation", "unit"]) {
            see("rail." + place)
        }
        for (const place of ["patients", "appointments", "assessments", "library"]) {
            gone("rail." + place)
        }
        keyClick(Qt.Key_2, Qt.ControlModifier)
        tryCompare(page, "shownPlace", "today")
    }

    function test_opening_a_voice_writes_nothing() {
        begin("voices")
        row("voiceRow", "The leaflet on reconstruction").press()
        says("voicePane", "The leaflet on reconstruction was hard to read.")
        settle()
        compare(desk.unsent(), 0)
        gone("replyField")
        gone("sendReply")
        gone("markHandled")
        gone("openAgain")
        gone("openRecord")
        row("voiceRow", "The car park").press()
        says("voicePane", "The car park was full")
        settle()
        gone("openAgain")
        compare(desk.unsent(), 0)
    }

    function test_a_nurse_who_opens_the_same_voice_reads_it() {
        desk.carry()
        open("voices")
        row("voiceRow", "The leaflet on reconstruction").press()
        tryVerify(() => desk.unsentTypes().includes("Communication"))
    }

    function test_she_says_what_a_voice_is_about_and_what_it_shows() {
        desk.findThemes()
        begin("voices", desk.criticism)
        press("linkIssue")
        press("issueLink0")
        tryVerify(() => desk.unsentTypes().includes("Basic"))
        press("anotherTheme")
        see("themeSearch").forceActiveFocus()
        type("themeSearch", "Waiting")
        tryVerify(() => {
            if (seen("themeSearch")) {
                keyClick(Qt.Key_Return)
            }
            return seen("themeSearch") === undefined
        })
        says("themesCard", "Waiting")
        settle()
        compare(desk.unsentTypes(), ["Basic"])
    }

    function test_she_reads_a_conversation_and_changes_nothing_of_it() {
        desk.findThemes()
        desk.hold()
        begin("voices")
        press("voiceOrigin.true")
        row("interviewRow", "Tuesday café").press()
        tryCompare(see("interviewTitle"), "text", "Tuesday café")
        see("consentState")
        settle()
        for (const verb of ["changeInterview", "removeInterview", "consentMayQuote", "withdrawConsent", "writeDown"]) {
            gone(verb)
        }
        row("interviewRow", "At the kitchen table").press()
        tryCompare(see("interviewTitle"), "text", "At the kitchen table")
        settle()
        gone("consentAgain")
    }

    function test_she_chooses_a_measure_and_writes_no_value() {
        desk.measure()
        begin("evaluation")
        row("evaluationRow", "Tell patients how long").press()
        see("changeMeasure")
        see("removeMeasure")
        see("evaluationTable")
        says("evaluationPane", "What the team wrote down")
        for (const verb of ["addValue", "addValuesFile", "changeValue0", "removeValue0"]) {
            gone(verb)
        }
        press("removeMeasure")
        press("evaluationToast.undo")
        see("changeMeasure")
        settle()
        verify(desk.unsentTypes().every(type => type === "Goal"), desk.unsentTypes().join())
    }

    function test_what_she_does_with_a_plan_is_hers_to_write() {
        begin("pledge", desk.commitment)
        press("beginReview")
        type("reviewWords", "Two of us are enough.")
        press("saveReview")
        says("commitmentToast", "Your review is kept.")
        type("milestoneWords", "Ask the ward")
        press("addMilestone")
        tryVerify(() => desk.unsentTypes().length === 2)
        compare(desk.unsentTypes(), ["Goal", "Provenance"])
        gone("importPledge")
        gone("setHours0")
        gone("giveHours0")
    }

    function test_today_has_plans_and_no_patients() {
        desk.hubCounts(30, 20, 90)
        desk.support.ask("Since the scan I do not sleep.")
        begin("today")
        row("todayRow", "Fewer patients say that it happens")
        verify(rows("todayRow").every(one => one.text === "Pledge"))
        gone("todayGroup." + TodayModel.VoiceGroup)
    }

    function test_today_has_what_was_not_accepted_of_her_own() {
        desk.carry()
        desk.conflictInCommitment()
        desk.beSurgeon()
        open("today")
        row("todayRow", "Something you wrote was not sent")
    }

    function test_her_unit_page_imports_nothing() {
        begin("unit")
        see("themesPart")
        tryVerify(() => seen("signedInAs")?.text === "Signed in as Miss Lena Shah")
        for (const part of ["importCard", "addColleague", "editProfile", "handOver"]) {
            gone(part)
        }
    }
}
