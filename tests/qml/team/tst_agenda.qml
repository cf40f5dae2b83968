import QtQuick
import QtTest
import Heard.Models
import Heard.TeamTesting

DeskTest {
    id: test
    name: "TeamAgenda"

    function starts(appointment) {
        return new Date(desk.here("Appointment", appointment).start).getTime()
    }

    function test_a_day_and_a_week() {
        open("appointments")
        tryCompare(see("agendaList.rows"), "count", 4)
        compare(plain(see("agendaSpan").text), "Monday 23 November")
        press("agendaForward")
        tryCompare(see("agendaList.rows"), "count", 1)
        row("agendaRow", "Layla Haddad")
        press("agendaToday")
        gone("agendaToday")
        press("agendaRange.true")
        tryCompare(see("agendaList.rows"), "count", 7)
        press("agendaShown." + AgendaModel.Off)
        row("agendaRow", "The interpreter is not free on this day.")
        tryCompare(see("agendaList.rows"), "count", 1)
    }

    function test_an_appointment_is_booked() {
        open("appointments")
        const before = desk.count("Appointment")
        press("bookAppointment")
        press("bookingSave")
        says("bookingPatient", "Choose the patient.")
        compare(see("bookingTime").error, "Type a time, such as 2:30 pm or 14:30.")
        type("bookingPatient.search", "Ell")
        tryVerify(() => see("bookingPatient.found0").text === "Mary Ellis")
        press("bookingPatient.found0")
        says("bookingPatient", "Mary Ellis")
        gone("bookingNeeds")
        type("bookingTime", "10:15")
        type("bookingPlace", "Clinic B")
        press("bookingSave")
        gone("bookingSave")
        tryCompare(see("appointmentPatient"), "text", "Mary Ellis")
        says("appointmentPane", "10:15 am to 10:45 am")
        says("appointmentPane", "Clinic B")
        compare(desk.count("Appointment"), before + 1)
        tryCompare(see("agendaList.rows"), "count", 5)
    }

    function codes(id) {
        return (desk.here("Appointment", id).extension ?? []).filter(one => one.url.endsWith("-code")).map(one => one.valueCode)
    }

    function test_usual_words_go_with_their_codes_and_own_words_without() {
        open("appointments")
        press("bookAppointment")
        type("bookingPatient.search", "Ell")
        tryVerify(() => see("bookingPatient.found0").text === "Mary Ellis")
        press("bookingPatient.found0")
        press("bookingKind." + Meeting.BeforeSurgery)
        compare(see("bookingPreparation").text, "Write down what you want to ask.")
        retype("bookingBring", "Your blue folder")
        type("bookingTime", "10:15")
        press("bookingSave")
        gone("bookingSave")
        const id = see("agendaPage").selectedId
        compare(codes(id), ["write-questions"])
        press("describeAppointment")
        press("describeSave")
        gone("describeSave")
        compare(codes(id), ["write-questions"])
        press("describeAppointment")
        retype("describePreparation", "Write down what you and your sister want to ask.")
        retype("describeBring", "A list of your medicines.")
        press("describeSave")
        gone("describeSave")
        tryVerify(() => JSON.stringify(codes(id)) === JSON.stringify(["medicines-list"]))
    }

    function test_nothing_is_booked_in_the_past() {
        open("appointments")
        const before = desk.count("Appointment")
        press("bookAppointment")
        type("bookingPatient.search", "Ell")
        tryVerify(() => see("bookingPatient.found0").text === "Mary Ellis")
        press("bookingPatient.found0")
        type("bookingTime", "8:00 am")
        press("bookingSave")
        tryCompare(see("bookingTime"), "error", "This time has passed. Check the day and the time.")
        compare(desk.count("Appointment"), before)
    }

    function test_an_appointment_is_moved() {
        open("appointments", desk.appointment)
        press("moveAppointment")
        retype("moveTime", "25:00")
        press("moveSave")
        compare(see("moveTime").error, "Type a time, such as 2:30 pm or 14:30.")
        retype("moveTime", "16:00")
        press("moveSave")
        gone("moveSave")
        says("appointmentToast", "Moved. She sees it on her phone.")
        says("appointmentPane", "4:00 pm to 4:45 pm")
        compare(starts(desk.appointment), new Date(2026, 10, 25, 16, 0).getTime())
        desk.carry()
        tryVerify(() => new Date(desk.onPhone("Appointment", desk.appointment).start).getTime() === starts(desk.appointment))
    }

    function test_a_cancelled_appointment_has_a_reason_and_can_come_back() {
        open("appointments", desk.appointment)
        press("cancelAppointment")
        press("cancelSave")
        tryCompare(see("cancelReason"), "error", "Write the reason. She will read it.")
        type("cancelReason", "The surgeon is ill.")
        press("cancelSave")
        gone("cancelSave")
        says("cancelledNote", "The surgeon is ill.")
        gone("moveAppointment")
        compare(desk.here("Appointment", desk.appointment).status, "cancelled")
        desk.carry()
        tryVerify(() => desk.onPhone("Appointment", desk.appointment).status === "cancelled")
        press("appointmentToast.undo")
        gone("cancelledNote")
        see("moveAppointment")
        compare(desk.here("Appointment", desk.appointment).status, "booked")
    }

    function test_what_is_put_off_on_its_day_is_called_off() {
        open("appointments", desk.begun)
        press("markArrived")
        tryVerify(() => desk.here("Appointment", desk.begun).status === "arrived")
        compare(see("cancelAppointment").text, "It was called off")
        press("cancelAppointment")
        type("cancelReason", "There is no theatre today.")
        press("cancelSave")
        gone("cancelSave")
        says("cancelledNote", "There is no theatre today.")
        compare(desk.here("Appointment", desk.begun).status, "cancelled")
        press("appointmentToast.undo")
        gone("cancelledNote")
        tryVerify(() => desk.here("Appointment", desk.begun).status === "arrived")
    }

    function test_what_is_put_off_on_its_day_is_moved() {
        open("appointments", desk.begun)
        press("markArrived")
        tryVerify(() => desk.here("Appointment", desk.begun).status === "arrived")
        press("moveAppointment")
        retype("moveTime", "16:00")
        press("moveSave")
        gone("moveSave")
        says("appointmentToast", "Moved. She sees it on her phone.")
        compare(starts(desk.begun), new Date(2026, 10, 23, 16, 0).getTime())
        compare(desk.here("Appointment", desk.begun).status, "booked")
    }

    function test_the_day_shown_as_today_follows_the_clock_after_a_night() {
        open("appointments")
        compare(plain(see("agendaSpan").text), "Monday 23 November")
        desk.advance(24 * 60)
        desk.comeBack()
        tryVerify(() => plain(see("agendaSpan").text) === "Tuesday 24 November")
    }

    function test_a_reason_is_kept_while_typed_for_its_appointment_only() {
        open("appointments", desk.appointment)
        press("cancelAppointment")
        type("cancelReason", "The surgeon is ill.")
        tryVerify(() => desk.draft("cancel/" + desk.appointment) === "The surgeon is ill.")
        press("cancelLeave")
        gone("cancelSave")
        page.destroy()
        open("appointments", desk.appointment)
        press("cancelAppointment")
        tryCompare(see("cancelReason"), "text", "The surgeon is ill.")
        press("cancelSave")
        says("cancelledNote", "The surgeon is ill.")
        tryVerify(() => desk.draft("cancel/" + desk.appointment) === "")
    }

    function test_what_is_typed_stays_when_the_server_gives_another_id() {
        open("appointments")
        press("bookAppointment")
        type("bookingPatient.search.input", "ann")
        press("bookingPatient.found0")
        retype("bookingTime", "16:30")
        press("bookingSave")
        gone("bookingSave")
        says("appointmentPane", "Ann Baker")
        press("cancelAppointment")
        type("cancelReason", "The surgeon")
        const pane = see("appointmentPane")
        const before = pane.recordId
        const id = desk.sendUnderAnotherId()
        verify(id.length > 0 && id !== before)
        type("cancelReason", " is ill.")
        compare(see("cancelReason").text, "The surgeon is ill.")
        tryVerify(() => desk.draft("cancel/" + id) === "The surgeon is ill.")
        tryVerify(() => desk.draft("cancel/" + before) === "")
        compare(see("appointmentPane"), pane)
        tryVerify(() => rows("agendaRow").some(one => one.recordId === id && one.selected))
        press("cancelSave")
        says("cancelledNote", "The surgeon is ill.")
        tryVerify(() => desk.draft("cancel/" + id) === "")
    }

    function test_how_it_went_data() {
        return [
            { tag: "arrived", button: "markArrived", state: "She is here", toast: "Noted that she is here.", status: "arrived" },
            { tag: "took place", button: "markFulfilled", state: "Took place", toast: "Noted that it took place.", status: "fulfilled" },
            { tag: "not attended", button: "markNotAttended", state: "She did not come", toast: "Noted that she did not come.", status: "noshow" }
        ]
    }

    function test_how_it_went(data) {
        open("appointments", desk.begun)
        press(data.button)
        tryVerify(() => seen("meetingState") && seen("meetingState").text === data.state)
        says("appointmentToast", data.toast)
        compare(desk.here("Appointment", desk.begun).status, data.status)
        press("appointmentToast.undo")
        gone("meetingState")
        see(data.button)
        compare(desk.here("Appointment", desk.begun).status, "booked")
    }

    function test_questions_stand_with_their_appointment() {
        open("appointments", desk.appointment)
        says("appointmentPane", "Can I drive home afterwards?")
        desk.patientAsks("May my sister come?")
        says("appointmentPane", "May my sister come?")
        press("openRecord")
        tryCompare(see("patientName"), "text", "Ann Baker")
    }

    function test_for_whom_an_appointment_is_can_be_typed_at_once() {
        open("appointments")
        press("bookAppointment")
        tryVerify(() => see("bookingPatient.search.input").activeFocus)
    }

    function test_search_in_a_long_list() {
        open("appointments")
        press("agendaRange.true")
        tryCompare(see("agendaList.rows"), "count", 7)
        type("agendaSearch", "scanning")
        tryCompare(see("agendaList.rows"), "count", 1)
        row("agendaRow", "Rosa Lind")
        press("agendaSearch.clear")
        tryCompare(see("agendaList.rows"), "count", 7)
    }

    function test_a_kind_suggests_what_it_needs_but_keeps_what_was_written() {
        open("appointments")
        press("bookAppointment")
        compare(see("bookingBring").text, "A list of your medicines.")
        see("bookingKind").choose(Meeting.Surgery)
        compare(see("bookingLength").value, 240)
        verify(see("bookingBring").text.startsWith("Your medicines"))
        retype("bookingBring", "Only yourself")
        see("bookingKind").choose(Meeting.FollowUpCall)
        compare(see("bookingBring").text, "Only yourself")
        compare(see("bookingPreparation").text, "Have your phone with you.")
        compare(see("bookingLength").value, 15)
    }

    function test_every_kind_can_be_booked() {
        open("appointments")
        press("bookAppointment")
        compare(see("bookingKind").options.map(option => option.text).join("|"),
                "Clinic visit|Phone call|Video call|Scan|Surgery|Meeting before surgery|Open Access follow-up|Support talk|Follow-up call")
    }

    function test_the_way_she_likes_to_meet_is_seen_when_booking() {
        desk.patientPrefers(MeetingWayView.Video, "I live far away.")
        open("patients", desk.patient)
        press("patientBook")
        says("bookingWays", "On video: “I live far away.”")
        type("bookingTime", "16:15")
        type("bookingDirections", "Use the blue entrance.")
        press("bookingSave")
        gone("bookingSave")
    }

    function test_a_call_says_whether_the_phone_is_all_right() {
        const call = desk.callWith(MeetingWayView.No, "I do not hear well.")
        open("appointments", call)
        says("ways", "No: “I do not hear well.”")
    }

    function test_details_are_changed_and_reach_her_phone() {
        open("appointments", desk.appointment)
        press("describeAppointment")
        retype("describePlace", "Clinic F, first floor")
        type("describeDirections", "Use the blue entrance.")
        press("describeSave")
        gone("describeSave")
        says("appointmentPane", "Clinic F, first floor")
        says("appointmentPane", "Use the blue entrance.")
        says("appointmentToast", "Changed. She sees it on her phone.")
    }

    function test_another_time_is_found_for_her() {
        desk.patientAsksOfAppointment("Any Thursday suits me.", false)
        open("appointments", desk.appointment)
        says("askCard", "She asks for another time")
        tryCompare(see("askWords"), "text", "“Any Thursday suits me.”")
        press("askMove")
        retype("moveTime", "16:00")
        type("moveWords", "Is this better?")
        press("moveSave")
        gone("moveSave")
        says("askCard", "You moved it")
        gone("askMove")
        desk.carry()
        tryVerify(() => desk.answerOnPhone() === "Is this better?")
    }

    function test_an_appointment_is_kept_with_a_reason() {
        desk.patientAsksOfAppointment("I am well again.", true)
        open("appointments", desk.appointment)
        says("askCard", "She asks to cancel it")
        press("askKeep")
        press("keepSave")
        tryCompare(see("keepWords"), "error", "Write the reason. She will read it.")
        type("keepWords", "Please come.")
        press("keepSave")
        gone("keepSave")
        tryCompare(see("askAnswer"), "text", "Your answer: “Please come.”")
        press("appointmentToast.undo")
        see("askKeep")
    }

    function test_what_she_asked_is_answered_truly_when_its_time_has_passed() {
        desk.patientAsksOfAppointment("I am well again.", true)
        desk.advance(2 * 24 * 60 + 6 * 60)
        open("appointments", desk.appointment)
        compare(see("askKeep").text, "Answer her")
        compare(see("askCancel").text, "It was called off")
        press("askKeep")
        type("keepWords", "Nobody read this in time.")
        press("keepSave")
        gone("keepSave")
        says("askCard", "You answered")
        verify(!wordsIn(see("askCard")).includes("You kept it"))
    }

    function test_nobody_notes_that_she_did_not_come_who_asked_to_cancel() {
        desk.patientAsksOfAppointment("I am well again.", true)
        desk.advance(2 * 24 * 60 + 6 * 60)
        open("appointments", desk.appointment)
        see("markFulfilled")
        gone("markNotAttended")
        press("markFulfilled")
        says("askCard", "She came all the same")
        gone("askKeep")
        see("appointmentToast").undo()
        see("askKeep")
        press("askKeep")
        type("keepWords", "Nobody read this in time.")
        press("keepSave")
        see("markNotAttended")
    }

    function test_who_asked_for_another_time_may_still_not_come() {
        desk.patientAsksOfAppointment("Any Thursday.", false)
        desk.advance(2 * 24 * 60 + 6 * 60)
        open("appointments", desk.appointment)
        press("markNotAttended")
        gone("askMove")
        gone("askCancel")
        compare(see("askKeep").text, "Answer her")
    }

    function test_what_she_took_back_needs_no_answer() {
        desk.patientAsksOfAppointment("I am well again.", true)
        open("appointments", desk.appointment)
        see("askCard")
        desk.carry()
        desk.patientTakesBack()
        gone("askCard")
    }

    function test_cancelling_answers_what_she_asked() {
        desk.patientAsksOfAppointment("I am well again.", true)
        open("appointments", desk.appointment)
        press("askCancel")
        type("cancelReason", "As you asked.")
        press("cancelSave")
        gone("cancelSave")
        says("askCard", "It was cancelled")
        press("appointmentToast.undo")
        see("askMove")
    }

    function test_whether_there_was_time_for_questions() {
        open("appointments", desk.appointment)
        see("moveAppointment")
        gone("questionTime")
        page.open("appointments", desk.begun)
        see("questionTime").choose(0)
        tryVerify(() => (desk.here("Appointment", desk.begun).extension ?? []).some(
            extension => extension.url.endsWith("question-time") && extension.valueBoolean === false))
    }

    function test_a_place_on_a_waiting_list() {
        open("patients", desk.patient)
        press("putOnList")
        press("placeSave")
        compare(see("placeSince").error, "Type the day, month and year.")
        type("placeSince.day", "3")
        type("placeSince.month", "3")
        type("placeSince.year", "2026")
        type("placeExpected", "5/2027")
        press("placeSave")
        gone("placeSave")
        says("waitingList", "Since 3 March 2026. Expected in May 2027.")
        says("waitingList", "Last checked on 23 November 2026.")
        desk.carry()
        tryVerify(() => desk.waitingOnPhone().join() === "Breast reconstruction 2026-11-23")
        gone("placeLate0")
        desk.advance(24 * 60)
        press("checkPlace0")
        retype("placeExpected", "")
        press("placeSave")
        gone("placeSave")
        says("waitingList", "Nobody can say yet when.")
        says("waitingList", "Last checked on 24 November 2026.")
        press("placeDone0")
        tryCompare(see("placeState0"), "text", "Done")
        press("waitingToast.undo")
        see("checkPlace0")
        says("waitingList", "Last checked on 24 November 2026.")
        gone("stillWaits0")
    }

    function test_that_the_month_somebody_was_told_is_over_is_seen_at_the_desk() {
        open("patients", desk.patient)
        press("putOnList")
        type("placeSince.day", "3")
        type("placeSince.month", "3")
        type("placeSince.year", "2026")
        type("placeExpected", "12/2026")
        press("placeSave")
        gone("placeSave")
        gone("placeLate0")
        desk.advance(45 * 24 * 60)
        desk.comeBack()
        compare(see("placeLate0").text, "This month is over: tell her more")
        press("placeDone0")
        gone("placeLate0")
    }

    function waiting() {
        return rows("todayRow").filter(one => one.kind === TodayModel.WaitingToCheck)
    }

    function test_who_waits_longer_than_she_was_told_is_in_today_until_somebody_looks() {
        desk.waits("2026-12")
        desk.advance(39 * 24 * 60)
        open("today")
        press("todayGroup." + TodayModel.AppointmentGroup)
        tryVerify(() => waiting().length === 1)
        compare(waiting()[0].summary, "Waits longer than she was told")
        waiting()[0].press()
        says("waitingPane", "Ann Baker")
        says("waitingPane", "Large print")
        compare(see("placeLate0").text, "This month is over: tell her more")
        press("stillWaits0")
        tryVerify(() => waiting().length === 0)
        says("waitingList", "Nobody can say yet when.")
        press("waitingToast.undo")
        tryVerify(() => waiting().length === 1)
        says("waitingList", "Expected in December 2026.")
        says("waitingList", "Last checked on 23 November 2026.")
        press("placeDone0")
        tryVerify(() => waiting().length === 0)
        press("waitingToast.undo")
        tryVerify(() => waiting().length === 1)
        press("openRecord")
        tryCompare(page, "place", "patients")
    }

    function test_at_whose_place_nobody_looked_for_twelve_weeks_is_in_today() {
        desk.waits("2027-06")
        desk.advance(13 * 7 * 24 * 60)
        open("today")
        press("todayGroup." + TodayModel.AppointmentGroup)
        tryVerify(() => waiting().length === 1)
        compare(waiting()[0].summary, "Nobody checked her place on the list for 13 weeks")
        waiting()[0].press()
        compare(see("placeLate0").text, "Not checked for 13 weeks")
        press("stillWaits0")
        tryVerify(() => waiting().length === 0)
        says("waitingList", "Expected in June 2027.")
        says("waitingList", "Last checked on 22 February 2027.")
        press("waitingToast.undo")
        tryVerify(() => waiting().length === 1)
        press("checkPlace0")
        press("placeSave")
        tryVerify(() => waiting().length === 0)
        press("waitingToast.undo")
        tryVerify(() => waiting().length === 1)
    }
}
