import QtQuick
import QtTest
import Heard.Models
import Heard.TeamTesting

/// The wait on the day, the call the day after, and what to mind about somebody wherever her name stands.
DeskTest {
    id: test
    name: "TeamCare"

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
        compare(desk.waitOnPhone(), "45 An emergency came first.")
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

    function test_a_reason_without_a_time_asks_for_it() {
        open("appointments", desk.operate("2026-11-23 16:00"))
        press("waitReason0")
        compare(see("waitMissing").text, "Choose first how long.")
        gone("waitNow")
    }

    function test_the_whole_list_is_told_at_once() {
        const operation = desk.operate("2026-11-23 16:00")
        open("appointments")
        press("sayWait")
        see("waitFor." + operation)
        press("waitFor." + desk.begun)
        press("waitMinutes.30")
        press("waitReason2")
        gone("waitMissing")
        says("agendaToast", "4 patients see the wait on their phones.")
        desk.carry()
        compare(desk.waitOnPhone(), "30 The theatre is not ready yet.")
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
        desk.cancelOperation()
        tryVerify(() => waiting().length === 0)
    }

    function test_what_one_patient_said_is_not_noted_for_another() {
        const hers = desk.operate("2026-11-22 08:00")
        const another = desk.operateOn("joy", "2026-11-22 09:00")
        open("appointments", hers)
        see("check.fever").choose(true)
        see("callWorry")
        press("callNoAnswer")
        see("callToast.undo")
        page.open("appointments", another)
        tryCompare(see("appointmentPatient"), "text", "Joy Mensah")
        gone("callWorry")
        gone("callToast.undo")
        press("callSpoke")
        tryVerify(() => see("callState").text === "You spoke")
        gone("answer.fever")
    }

    function test_a_wait_chosen_for_one_is_not_said_to_another() {
        const hers = desk.operate("2026-11-23 16:00")
        const another = desk.operateOn("joy", "2026-11-23 17:00")
        open("appointments", hers)
        press("waitMinutes.45")
        page.open("appointments", another)
        tryCompare(see("appointmentPatient"), "text", "Joy Mensah")
        press("waitReason0")
        compare(see("waitMissing").text, "Choose first how long.")
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

    function test_the_dialog_says_what_she_needs_before_something_is_sent() {
        desk.fillLibrary()
        open("patients", desk.patient)
        press("sentToHer.send")
        says("sendNeeds", "Large print")
        says("sendAdvice", "Give her paper in large print too.")
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
