import QtQuick
import QtTest
import Heard.Controls
import Heard.Models
import Heard.TeamTesting

/// The wait on the day, the call the day after, and what to mind about somebody wherever her name stands.
DeskTest {
    id: test
    name: "TeamCare"

    Component { id: shelf; LibraryModel {} }

    function waiting() {
        return rows("todayRow").filter(one => one.kind === TodayModel.SurgeryCallDue)
    }

    function test_the_wait_is_said_in_two_taps() {
        const operation = desk.operate("2026-11-23 16:00")
        open("appointments", operation)
        see("waitCard")
        gone("waitNow")
        press("waitMinutes.45")
        press("waitReason1")
        says("waitCard", "She was told: about 45 minutes.")
        says("waitCard", "An emergency came first. Said at ")
        desk.carry()
        compare(desk.waitOnPhone(), "45 An emergency came first. [emergency]")
        press("waitMinutes.-1")
        type("waitOther", "The lift is broken.")
        keyClick(Qt.Key_Return)
        says("waitCard", "She was told that nobody can tell yet.")
        desk.carry()
        compare(desk.waitOnPhone(), "-1 The lift is broken.")
        press("waitOver")
        gone("waitNow")
        desk.carry()
        compare(desk.waitOnPhone(), "")
    }

    function test_a_wait_is_taken_back() {
        const operation = desk.operate("2026-11-23 10:00")
        open("appointments", operation)
        press("waitMinutes.45")
        press("waitReason1")
        says("waitCard", "She was told: about 45 minutes.")
        press("waitMinutes.90")
        press("waitReason2")
        says("waitCard", "She was told: about 90 minutes.")
        press("appointmentToast.undo")
        says("waitCard", "She was told: about 45 minutes.")
        says("appointmentToast", "Taken back.")
        desk.carry()
        compare(desk.waitOnPhone(), "45 An emergency came first. [emergency]")
        press("waitOver")
        gone("waitNow")
        press("appointmentToast.undo")
        says("waitCard", "She was told: about 45 minutes.")
    }

    function test_what_was_said_is_old_when_its_time_is_over() {
        open("appointments", desk.operate("2026-11-23 10:00"))
        press("waitMinutes.15")
        press("waitReason1")
        see("waitNow")
        gone("waitOld")
        desk.advance(15)
        page.destroy()
        open("appointments", "operation")
        see("waitOld")
    }

    function test_only_who_most_likely_waits_is_ticked() {
        const operation = desk.operate("2026-11-23 10:00")
        const later = desk.operateOn("joy", "2026-11-23 14:00")
        open("appointments")
        press("sayWait")
        verify(see("waitFor." + operation).checked)
        gone("waitFor." + desk.begun)
        gone("waitFor." + later)
        press("waitShowAll")
        verify(!see("waitFor." + desk.begun).checked)
        verify(!see("waitFor." + later).checked)
        says("waitNeeds", "She reads large print.")
        press("waitFor." + operation)
        gone("waitNeeds")
        press("waitMinutes.30")
        press("waitReason2")
        compare(see("waitProblem").text, "Tick at least one patient.")
    }

    function test_a_reason_without_a_time_asks_for_it() {
        open("appointments", desk.operate("2026-11-23 16:00"))
        press("waitReason0")
        compare(see("waitMissing").text, "Choose first how long.")
        gone("waitNow")
    }

    function test_the_whole_list_is_told_at_once() {
        const operation = desk.operate("2026-11-23 10:00")
        const later = desk.operateOn("joy", "2026-11-23 14:00")
        open("appointments")
        press("sayWait")
        see("waitFor." + operation)
        press("waitShowAll")
        press("waitFor." + later)
        press("waitMinutes.30")
        press("waitReason2")
        gone("waitMissing")
        says("agendaToast", "2 patients see the wait on their phones.")
        desk.carry()
        compare(desk.waitOnPhone(), "30 The theatre is not ready yet. [theatre-not-ready]")
        press("agendaToast.undo")
        says("agendaToast", "Taken back.")
        desk.carry()
        compare(desk.waitOnPhone(), "")
    }

    function test_the_day_after_the_call_is_in_today_until_they_spoke() {
        const operation = desk.operate("2026-11-22 08:00")
        open("today")
        tryVerify(() => waiting().length === 1)
        compare(waiting()[0].summary, "Call her after her operation")
        waiting()[0].press()
        says("surgeryCallPane", "Ann Baker")
        says("surgeryCallPane", "07700 900 123")
        says("surgeryCallPane", "Large print")
        press("callNoAnswer")
        says("surgeryCallCard", "1 time nobody answered")
        tryVerify(() => waiting().length === 1)
        see("check.fever").choose(true)
        see("callWorry")
        see("check.fever").choose(false)
        gone("callWorry")
        see("check.dressing-dry").choose(true)
        type("callOutcome", "Well")
        press("callSpoke")
        tryVerify(() => waiting().length === 0)
        tryVerify(() => see("callState").text === "You spoke")
        compare(see("answer.fever").text, "No")
        says("surgeryCallCard", "Well")
        press("callToast.undo")
        tryVerify(() => waiting().length === 1)
        // Nothing has to be asked or typed again.
        tryCompare(see("callOutcome"), "text", "Well")
        compare(see("check.fever").value, false)
        compare(see("check.dressing-dry").value, true)
        desk.cancelOperation()
        tryVerify(() => waiting().length === 0)
    }

    /// Opens the call after the operation of @p name.
    function openCall(name) {
        tryVerify(() => waiting().some(one => one.patientName === name))
        waiting().find(one => one.patientName === name).press()
        says("surgeryCallPane", name)
    }

    function test_answers_of_one_are_not_saved_for_another() {
        desk.operate("2026-11-22 08:00")
        desk.operateOn("joy", "2026-11-22 09:00")
        open("today")
        openCall("Ann Baker")
        see("check.fever").choose(true)
        see("callWorry")
        openCall("Joy Mensah")
        gone("callWorry")
        press("callSpoke")
        tryVerify(() => waiting().length === 1)
        compare(desk.answersOfJoy(), "")
    }

    function test_answers_are_kept_when_her_record_is_opened_meanwhile() {
        desk.operate("2026-11-22 08:00")
        open("today")
        openCall("Ann Baker")
        see("check.fever").choose(true)
        see("check.redness").choose(false)
        see("callWorry")
        press("openRecord")
        see("patientPane")
        tryVerify(() => desk.draft("surgery-call-answers/operation").length > 0)
        page.open("today", "")
        openCall("Ann Baker")
        see("callWorry")
        tryCompare(see("check.fever"), "value", true)
        compare(see("check.redness").value, false)
        compare(see("check.swelling").value, undefined)
        compare(see("callWorry").tone, Theme.Stop)
        press("callSpoke")
        tryVerify(() => desk.draft("surgery-call-answers/operation") === "")
        // What was urgent until she was called is not once the call is written down.
        tryCompare(see("callWorry"), "tone", Theme.Warn)
        compare(see("callWorry").title, "One of her answers could not wait.")
        compare(see("answer.fever").tone, Theme.Warn)
        press("callToast.undo")
        tryCompare(see("callWorry"), "tone", Theme.Stop)
    }

    function test_who_takes_back_a_try_leaves_what_a_colleague_noted() {
        const operation = desk.operate("2026-11-22 08:00")
        open("today")
        openCall("Ann Baker")
        press("callNoAnswer")
        see("callToast.undo")
        desk.colleagueSpeaks(operation, "She comes at noon.")
        says("surgeryCallCard", "She comes at noon.")
        press("callToast.undo")
        says("callToast", "Taken back.")
        says("surgeryCallCard", "She comes at noon.")
        compare(see("callState").text, "You spoke")
        gone("callTry1")
    }

    function test_the_undo_of_one_does_not_stand_with_another() {
        desk.operate("2026-11-22 08:00")
        desk.operateOn("joy", "2026-11-22 09:00")
        open("today")
        openCall("Ann Baker")
        press("callNoAnswer")
        see("callToast.undo")
        openCall("Joy Mensah")
        gone("callToast.undo")
        openCall("Ann Baker")
        says("surgeryCallCard", "1 time nobody answered")
    }

    function test_each_try_says_who_made_it() {
        const operation = desk.operate("2026-11-22 08:00")
        desk.colleagueCalls(operation)
        open("appointments", operation)
        verify(see("callTry0").detail.endsWith("Miss Lena Shah"))
        press("callNoAnswer")
        tryVerify(() => see("callTry1").detail.endsWith("Sister Grace Okafor"))
        verify(see("callTry0").detail.endsWith("Miss Lena Shah"))
    }

    function test_minutes_of_one_are_not_said_to_another() {
        const operation = desk.operate("2026-11-23 10:00")
        open("appointments", operation)
        press("waitMinutes.45")
        page.open("appointments", desk.begun)
        see("waitCard")
        press("waitReason1")
        compare(see("waitMissing").text, "Choose first how long.")
        gone("waitNow")
    }

    function test_what_cannot_be_read_is_not_called_gone_data() {
        return [
            { tag: "patients" }, { tag: "appointments" }, { tag: "assessments" }, { tag: "voices" }, { tag: "library" }
        ]
    }

    function test_what_cannot_be_read_is_not_called_gone(data) {
        desk.spoil()
        open(data.tag, "any")
        tryVerify(() => wordsIn(page).includes("We could not read this from your device."))
        verify(!wordsIn(page).includes("no longer here"))
    }

    function test_a_call_nobody_made_is_overdue() {
        desk.operate("2026-11-20 08:00")
        open("today")
        tryVerify(() => waiting().length === 1)
        compare(waiting()[0].summary, "The call after her operation is overdue")
    }

    function test_a_call_nobody_made_is_not_forgotten() {
        desk.operate("2026-10-20 08:00")
        open("today")
        tryVerify(() => waiting().length === 1)
        compare(waiting()[0].summary, "The call after her operation is overdue")
        waiting()[0].press()
        type("callOutcome", "Nobody called in time")
        press("callNotPossible")
        tryVerify(() => waiting().length === 0)
    }

    function test_a_call_that_cannot_be_made_any_more_ends_with_the_reason() {
        const operation = desk.operate("2026-11-12 08:00")
        open("today")
        tryVerify(() => waiting().length === 1)
        waiting()[0].press()
        see("surgeryCallCard")
        press("callNotPossible")
        says("surgeryCallCard", "Write in a few words why it is not possible any more.")
        compare(waiting().length, 1)
        type("callOutcome", "Seen in the clinic")
        press("callNotPossible")
        tryVerify(() => waiting().length === 0)
        open("appointments", operation)
        says("surgeryCallCard", "Not possible any more")
        says("surgeryCallCard", "Seen in the clinic")
        verify(!wordsIn(see("surgeryCallCard")).includes("Spoke"))
        gone("callNotPossible")
    }

    function test_a_call_can_end_without_one_on_the_day_it_is_due() {
        open("appointments", desk.operate("2026-11-22 08:00"))
        tryCompare(see("callState"), "text", "Due today")
        type("callOutcome", "She is still on the ward")
        press("callNotPossible")
        tryCompare(see("callState"), "text", "Not possible any more")
    }

    function test_no_call_is_asked_for_after_an_operation_that_was_put_off() {
        const operation = desk.operate("2026-11-22 08:00")
        open("today")
        tryVerify(() => waiting().length === 1)
        page.open("appointments", operation)
        press("cancelAppointment")
        type("cancelReason", "There was no theatre.")
        press("cancelSave")
        gone("surgeryCallCard")
        page.open("today", "")
        tryVerify(() => waiting().length === 0)
    }

    function test_who_waits_longest_is_ticked_until_somebody_says_it_is_over() {
        const operation = desk.operate("2026-11-23 10:00")
        open("appointments", operation)
        press("markArrived")
        tryVerify(() => desk.here("Appointment", operation).status === "arrived")
        desk.advance(6 * 60)
        page.open("appointments", "")
        press("sayWait")
        tryVerify(() => see("waitFor." + operation).checked)
    }

    function test_reviews_are_due_when_the_clock_says_so_after_the_machine_slept() {
        desk.fillLibrary()
        const library = createTemporaryObject(shelf, test)
        tryVerify(() => library.ready && library.allCount > 0)
        const due = library.reviewCount
        desk.advance(60 * 24 * 190)
        desk.comeBack()
        tryVerify(() => library.reviewCount > due)
    }

    function test_the_reason_is_given_back_when_the_end_of_a_call_is_taken_back() {
        open("appointments", desk.operate("2026-10-20 08:00"))
        see("surgeryCallCard")
        type("callOutcome", "Seen in the clinic")
        press("callNotPossible")
        tryCompare(see("callState"), "text", "Not possible any more")
        press("callToast.undo")
        tryCompare(see("callOutcome"), "text", "Seen in the clinic")
    }

    function test_another_record_has_a_pane_of_its_own_data() {
        return [
            { tag: "voices", pane: "voicePane", records: () => [desk.criticism, desk.praise] },
            { tag: "appointments", pane: "appointmentPane", records: () => [desk.appointment, desk.begun] },
            { tag: "patients", pane: "patientPane", records: () => [desk.patient, "joy"] },
            { tag: "library", pane: "pagePane", records: () => [desk.somePage, desk.sensitivePage] },
            { tag: "pledge", pane: "commitmentPane", records: () => [desk.commitment, "another"] },
            { tag: "assessments", pane: "assessmentPane", records: () => [desk.support.request, "another"] }
        ]
    }

    function test_another_record_has_a_pane_of_its_own(data) {
        desk.fillLibrary()
        desk.support.ask("I do not sleep")
        const [one, other] = data.records()
        open(data.tag, one)
        const first = see(data.pane)
        compare(first.recordId, one)
        page.open(data.tag, one)
        compare(see(data.pane), first)
        page.open(data.tag, other)
        verify(see(data.pane) !== first)
        compare(see(data.pane).recordId, other)
        compare(first.recordId, one)
    }

    function test_why_an_assessment_is_offered_is_kept_while_it_is_typed() {
        open("patients", desk.patient)
        press("offerAssessment")
        type("offerWhy", "A scan comes")
        tryVerify(() => desk.draft("offer/" + desk.patient) === "A scan comes")
        page.destroy()
        open("patients", desk.patient)
        press("offerAssessment")
        tryCompare(see("offerWhy"), "text", "A scan comes")
        press("offerSave")
        see("assessmentPane")
        tryVerify(() => desk.draft("offer/" + desk.patient) === "")
    }

    function test_what_she_needs_stands_wherever_her_name_does() {
        desk.patientSaysNeeds(["easy-read", "Knock loudly"])
        open("appointments", desk.appointment)
        says("appointmentNeeds", "Easy read")
        page.open("patients", desk.patient)
        says("patientPane", "Knock loudly")
        page.open("voices", desk.criticism)
        says("voiceNeeds", "Easy read")
        says("replyAdvice", "She needs easy read.")
        page.open("today", "")
        tryVerify(() => rows("todayRow").some(one => one.patientName === "Ann Baker" && Array.from(one.needs).includes("easy-read")))
    }

    function test_needs_stand_in_words_with_a_request() {
        desk.patientSaysNeeds(["easy-read"])
        desk.support.ask("I do not sleep")
        open("assessments", desk.support.request)
        says("assessmentPane", "Easy read")
        verify(!wordsIn(see("assessmentsPage")).includes("easy-read"))
        press("declineRequest")
        says("declineNeeds", "She needs easy read.")
        see("closeDialog").press()
        press("acceptRequest")
        press("bookTalk")
        says("talkNeeds", "Easy read")
    }

    function test_needs_stand_beside_what_is_written_about_an_appointment() {
        open("appointments", desk.appointment)
        press("cancelAppointment")
        says("cancelNeeds", "Large print")
        see("closeDialog").press()
        press("moveAppointment")
        says("moveNeeds", "Large print")
        see("closeDialog").press()
        press("describeAppointment")
        says("describeNeeds", "Give her paper in large print too.")
        see("closeDialog").press()
        page.open("patients", desk.patient)
        press("putOnList")
        says("placeNeeds", "Give her paper in large print too.")
        see("closeDialog").press()
        press("offerAssessment")
        says("offerNeeds", "Large print")
    }

    function test_needs_stand_with_voices_and_with_who_is_found() {
        desk.fillLibrary()
        desk.tellAnn()
        open("voices")
        tryVerify(() => rows("voiceRow").some(one => wordsIn(one).includes("Large print")))
        page.open("library", desk.sensitivePage)
        says("release0.needs", "Large print")
        press("sendPage")
        type("sendWhom.search.input", "ann")
        says("sendWhom.found0", "Large print")
    }

    function test_the_dialog_says_what_she_needs_before_something_is_sent() {
        desk.fillLibrary()
        open("patients", desk.patient)
        press("sentToHer.send")
        says("sendNeeds", "Large print")
        says("sendNeeds", "Give her paper in large print too.")
    }

    function test_waits_calls_and_plans_stand_in_her_record() {
        const operation = desk.operate("2026-11-22 08:00")
        open("today")
        tryVerify(() => waiting().length === 1)
        waiting()[0].press()
        press("callNoAnswer")
        tryVerify(() => desk.count("Task") > 0)
        page.open("patients", desk.patient)
        says("patientPane", "Called after her operation: nobody answered")
    }
}
