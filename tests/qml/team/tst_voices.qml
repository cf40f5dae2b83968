import QtQuick
import QtTest
import Heard.Controls
import Heard.Models
import Heard.TeamTesting

DeskTest {
    id: test
    name: "TeamVoices"

    function test_opening_is_reading_and_the_patient_sees_it() {
        open("voices")
        const asked = desk.unsent()
        row("voiceRow", "Nobody told us how long we would wait.").press()
        compare(see("voiceTitle").text, "Ann Baker")
        tryVerify(() => desk.unsent() > asked)
        desk.carry()
        tryVerify(() => desk.onPhone("Communication", desk.criticism).received !== undefined)
    }

    function test_a_reply_is_kept_while_typed_and_sent_once() {
        open("voices", desk.criticism)
        const before = desk.count("Communication")
        type("replyField", "We are sorry.")
        tryVerify(() => desk.draft("reply/" + desk.criticism) === "We are sorry.")
        tryCompare(see("replyState"), "text", "Kept on this computer until you send it.")
        press("sendReply")
        says("reply", "We are sorry.")
        says("reply", "Not sent yet")
        compare(desk.count("Communication"), before + 1)
        tryCompare(see("replyField"), "text", "")
        tryVerify(() => desk.draft("reply/" + desk.criticism) === "")
        says("voiceToast", "Your reply is on its way.")
        gone("markHandled")
        desk.carry()
        says("reply", "She has not read it yet.")
        desk.patientReadsReplies()
        says("reply", "She has read it")
    }

    function test_words_without_a_name_say_the_week_and_are_answered() {
        const id = desk.hearWithoutName("The tea was cold.")
        open("voices")
        const said = row("voiceRow", "The tea was cold.")
        compare(said.text, "Without a name")
        verify(/^week of (16|23) November/.test(said.aside.replace(/\u00a0/g, " ")))
        said.press()
        compare(see("voiceTitle").text, "Without a name")
        gone("openRecord")
        type("replyField", "We have a new urn.")
        press("sendReply")
        says("reply", "We have a new urn.")
        says("voiceToast", "Only her phone can open it.")
        desk.carry()
        says("reply", "Sent. Only her phone can open it, and it tells nobody.")
        compare(desk.answersWithoutName(), ["We have a new urn."])
    }

    function test_a_row_without_tags_keeps_no_room_for_them() {
        desk.hearWithoutName("The tea was cold.")
        open("voices")
        const said = row("voiceRow", "The tea was cold.")
        const tagged = said.height
        said.press()
        tryVerify(() => said.height <= tagged - Theme.px(20), 2000, said.height + " of " + tagged)
    }

    function test_a_word_about_a_promise_leads_to_it() {
        desk.patientSpeaksOfPromise("Nobody told me how long.")
        open("voices", desk.criticism)
        compare(see("voicePromise.row").text, "Tell patients how long they will wait, and the reason")
        press("voicePromise.row")
        tryCompare(page, "place", "pledge")
        says("commitmentPane", "Tell patients how long they will wait, and the reason")
    }

    function test_a_reply_to_one_is_not_shown_to_another() {
        open("voices", desk.criticism)
        type("replyField", "We are sorry.")
        page.open("voices", desk.praise)
        says("voicePane", "The nurse who called me the day after was wonderful.")
        tryCompare(see("replyField"), "text", "")
        type("replyField", "Thank you")
        page.open("voices", desk.criticism)
        says("voicePane", "Nobody told us how long we would wait.")
        tryCompare(see("replyField"), "text", "We are sorry.")
        tryVerify(() => desk.draft("reply/" + desk.praise) === "Thank you")
    }

    function test_nothing_cannot_be_sent() {
        open("voices", desk.criticism)
        const before = desk.count("Communication")
        press("sendReply")
        tryCompare(see("replyField"), "error", "Write your reply first.")
        compare(desk.count("Communication"), before)
        type("replyField", "W")
        tryCompare(see("replyField"), "error", "")
    }

    function test_a_voice_is_marked_as_done_and_opened_again() {
        open("voices", desk.criticism)
        press("markHandled")
        says("voiceToast", "Done. It no longer waits in Today.")
        gone("markHandled")
        press("voiceToast.undo")
        see("markHandled")
        press("markHandled")
        see("openAgain")
        press("voiceFilter." + VoicesModel.Handled)
        row("voiceRow", "Nobody told us how long we would wait.")
        press("openAgain")
        see("markHandled")
        tryVerify(() => rows("voiceRow").every(one => !one.summary.includes("Nobody told us")))
    }

    function test_search_filter_and_order() {
        open("voices")
        tryVerify(() => rows("voiceRow").length === 5)
        press("voiceOrder")
        tryVerify(() => rows("voiceRow")[0].summary.includes("car park"))
        press("voiceOrder")
        tryVerify(() => rows("voiceRow")[0].summary.includes("leaflet"))
        press("voiceSecondary")
        tryVerify(() => rows("voiceRow").length === 3 && rows("voiceRow").every(one => one.secondary))
        type("voiceSearch", "named nurse")
        tryVerify(() => rows("voiceRow").length === 1)
        type("voiceSearch", "xx")
        says("voicesList.empty", "No voice fits")
        press("voiceSearch.clear")
        tryVerify(() => rows("voiceRow").length === 3)
    }

    function test_a_reply_that_the_hub_refused_says_so() {
        open("voices", desk.criticism)
        type("replyField", "We are sorry.")
        press("sendReply")
        says("reply", "Not sent yet")
        desk.refuseAll()
        says("reply", "Not accepted. See Today.")
    }

    function test_in_a_narrow_window_the_voice_covers_the_list() {
        open("voices")
        page.width = 640
        row("voiceRow", "leaflet").press()
        see("voicePane")
        gone("voiceRow0")
        keyClick(Qt.Key_Escape)
        gone("voicePane")
        see("voiceRow0")
    }
}
