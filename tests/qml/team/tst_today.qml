import QtQuick
import QtTest
import Heard.Models
import Heard.TeamTesting

DeskTest {
    id: test
    name: "TeamToday"

    function plan() {
        return desk.here("Goal", desk.commitment).description.text
    }

    function test_what_needs_a_person_opens_beside_the_list() {
        open("today")
        row("todayRow", "hard to read").press()
        see("voicePane")
        compare(see("voiceBetter").text, "The leaflet on reconstruction was hard to read.")
        rows("todayRow").find(one => one.type === "Appointment").press()
        see("appointmentPane")
        gone("voicePane")
        press("todayGroup." + TodayModel.CommitmentGroup)
        tryVerify(() => rows("todayRow").length > 0 && rows("todayRow").every(one => one.isCommitment || one.isDraft))
        rows("todayRow")[0].press()
        see("commitmentPane")
        press("showOnBoard")
        tryCompare(page, "place", "pledge")
        see("commitmentPane")
    }

    Component {
        id: chosenAtOnce
        TodayModel {
            id: counted
            // Once what it found is counted, and before it is listed.
            onCountsChanged: Qt.callLater(() => { counted.group = TodayModel.CommitmentGroup })
        }
    }

    function test_a_choice_made_while_the_list_arrives_holds() {
        const model = createTemporaryObject(chosenAtOnce, test)
        tryVerify(() => model.ready)
        verify(model.commitmentCount > 0 && model.commitmentCount < model.allCount)
        tryCompare(model, "count", model.commitmentCount)
    }

    function test_each_group_shows_as_many_as_it_says() {
        open("today")
        for (const group of [TodayModel.VoiceGroup, TodayModel.AppointmentGroup, TodayModel.CommitmentGroup, TodayModel.Everything]) {
            press("todayGroup." + group)
            const chip = see("todayGroup." + group)
            verify(chip.chosen)
            verify(chip.count > 0)
            tryCompare(see("todayList.rows"), "count", chip.count)
        }
    }

    function test_a_day_is_said_without_the_time_at_which_it_begins() {
        desk.hubCounts(30, 20, 90)
        open("today")
        press("todayGroup." + TodayModel.CommitmentGroup)
        compare(plain(row("todayRow", "Fewer patients say that it happens").aside), "23 November")
    }

    function test_search_narrows_and_says_when_nothing_fits() {
        open("today")
        type("todaySearch", "leaflet")
        row("todayRow", "hard to read")
        tryVerify(() => rows("todayRow").length === 1)
        type("todaySearch", "xx")
        says("todayList.empty", "Nothing fits")
        press("todaySearch.clear")
        tryVerify(() => rows("todayRow").length > 3)
    }

    function test_new_words_appear_by_themselves() {
        open("today")
        see("todayRow0")
        const before = see("todayList.rows").count
        desk.patientSays("The signs to the clinic are small.")
        row("todayRow", "The signs to the clinic are small.")
        tryCompare(see("todayList.rows"), "count", before + 1)
    }

    function test_what_both_sides_changed_is_decided_data() {
        return [
            { tag: "mine", button: "keepMine", plan: "Tell patients every half hour how long they will wait" },
            { tag: "theirs", button: "takeTheirs", plan: "Tell patients every hour how long they will wait" }
        ]
    }

    function test_what_both_sides_changed_is_decided(data) {
        desk.conflictInCommitment()
        open("today")
        tryVerify(() => see("todayRow0").summary === "Something you wrote was not sent")
        press("todayRow0")
        says("decisionPane", "Both sides changed it")
        says("decisionPane", "Tell patients every half hour how long they will wait")
        says("decisionPane", "Tell patients every hour how long they will wait")
        press(data.button)
        says("decisionPane", "Nothing to decide any more")
        tryVerify(() => plan() === data.plan)
        tryVerify(() => rows("todayRow").every(one => one.kind !== TodayModel.Undelivered))
    }

    function test_an_appointment_moved_twice_says_whose_it_is_and_where_each_put_it() {
        desk.conflictInAppointment()
        open("today")
        tryVerify(() => see("todayRow0").summary === "Something you wrote was not sent")
        press("todayRow0")
        tryCompare(see("decisionKind"), "text", "An appointment")
        compare(see("decisionPatient").text, "Ann Baker")
        says("decisionPane", "Large print")
        says("same", "Meeting before surgery")
        says("same", "Room 7, first floor")
        says("here", "When")
        says("there", "When")
        verify(see("here.0").text.length > 0)
        verify(see("here.0").text !== see("there.0").text)
    }

    function test_a_decision_that_cannot_be_kept_says_so() {
        desk.conflictInCommitment()
        open("today")
        tryVerify(() => see("todayRow0").summary === "Something you wrote was not sent")
        press("todayRow0")
        see("keepMine")
        desk.fillDisk()
        press("keepMine")
        says("decisionToast", "This could not be done. Please try again.")
        desk.freeDisk()
        press("keepMine")
        says("decisionPane", "Nothing to decide any more")
    }

    function test_what_the_hub_refused_is_tried_again() {
        desk.patientSays("The signs to the clinic are small.")
        open("voices", desk.criticism)
        tryVerify(() => desk.unsent() > 0)
        desk.refuseAll()
        page.place = "today"
        tryVerify(() => see("todayRow0").summary === "Something you wrote was not sent")
        press("todayRow0")
        says("decisionPane", "The hub did not accept it")
        compare(see("decisionKind").text, "What a patient said")
        compare(see("decisionRefusal").text, "Something in it does not fit what the hub has.")
        says("here", "Read")
        says("there", "Not yet")
        press("tryAgain")
        says("decisionPane", "Nothing to decide any more")
        verify(desk.unsent() > 0)
    }

    function test_the_record_of_who_said_it_is_one_press_away() {
        open("today")
        row("todayRow", "hard to read").press()
        press("openRecord")
        tryCompare(page, "place", "patients")
        tryCompare(see("patientName"), "text", "Nia Pritchard")
    }

    function test_what_is_asked_of_an_appointment_is_one_click_away() {
        desk.patientAsksOfAppointment("Any Thursday suits me.", false)
        open("today")
        const asked = row("todayRow", "Any Thursday suits me.")
        compare(asked.summary, "Asks for another time")
        asked.press()
        tryCompare(see("askWords"), "text", "“Any Thursday suits me.”")
        tryVerify(() => (desk.here("Appointment", desk.appointment).id ?? "").length > 0)
        press("askKeep")
        type("keepWords", "The surgeon is only here that day.")
        press("keepSave")
        gone("keepSave")
        desk.carry()
        tryVerify(() => desk.answerOnPhone() === "The surgeon is only here that day.")
        tryVerify(() => !seenBelow(page, item => item.objectName.startsWith("todayRow")
                                         && item.summary === "Asks for another time").length)
    }

    function test_a_meeting_whose_request_she_took_back_is_kept_all_the_same() {
        desk.support.ask("")
        desk.support.book("2026-12-04 10:00")
        desk.support.takeBack()
        open("today")
        row("todayRow", "The quiet room").press()
        says("leftOver", "She took her request back")
        press("keepMeeting")
        says("appointmentToast", "Kept. She sees it on her phone.")
        tryVerify(() => rows("todayRow").every(one => !one.summary.includes("Took her request back")))
        says("leftOver", "This meeting is kept all the same.")
        press("appointmentToast.undo")
        row("todayRow", "The quiet room")
        see("keepMeeting")
        press("keepMeeting")
        press("keepMeetingNot")
        row("todayRow", "The quiet room")
    }

    function test_a_meeting_whose_request_she_took_back_is_shown_until_it_is_cancelled() {
        desk.support.ask("")
        desk.support.book("2026-12-04 10:00")
        desk.support.takeBack()
        open("today")
        const left = row("todayRow", "The quiet room")
        const summary = "Took her request back, and the meeting is still booked"
        compare(left.summary, summary)
        left.press()
        press("cancelAppointment")
        type("cancelReason", "You took your request back.")
        press("cancelSave")
        gone("cancelSave")
        says("cancelledNote", "You took your request back.")
        tryVerify(() => !seenBelow(page, item => item.objectName.startsWith("todayRow")
                                         && item.summary === summary).length)
    }
}
