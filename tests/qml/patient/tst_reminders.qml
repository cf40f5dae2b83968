import QtQuick
import QtTest
import Heard.Patient
import Heard.PatientTesting

PhoneTest {
    id: test
    name: "Reminders"

    Component { id: all; RemindersPage {} }
    Component { id: one; AppointmentPage {} }
    Component {
        id: home
        HomePage { connection: 0; upToDateAt: test.phone.now; waiting: 0; needsDecision: 0 }
    }
    SignalSpy { id: opened; signalName: "appointmentOpened" }

    /// In place of what stands there.
    function typeAnew(name, words) {
        see(name).forceActiveFocus()
        keyClick(Qt.Key_A, Qt.ControlModifier)
        type(name, words)
    }

    function typeDate(name, day, month, year) {
        for (const [part, words] of [[".day", day], [".month", month], [".year", year]]) {
            typeAnew(name + part, words)
        }
    }

    function addOwn(words, day) {
        press("addReminder")
        type("reminderWords.input", words)
        typeDate("reminderDate", day, "12", "2026")
        type("reminderTime.input", "10.30")
        press("keepReminder")
    }

    function test_what_is_planned_stands_there_and_opens_its_appointment() {
        open(all, {})
        opened.target = test.page
        compare(plain(see("planned0").text), "Monday 30 November, 2:30 pm")
        compare(plain(see("planned0").detail), "Appointment on Tuesday 1 December, 2:30 pm")
        compare(plain(see("planned1").text), "Tuesday 1 December, 12:30 pm")
        press("planned0")
        compare(opened.count, 1)
        compare(opened.signalArguments[0][0], phone.appointment)
    }

    function test_where_nothing_shows_notices_it_is_said() {
        open(all, {})
        see("planned0")
        gone("remindersSilent")
        phone.silence()
        page.destroy()
        open(all, {})
        see("planned0")
        compare(see("remindersSilent").title, "Reminders cannot show here")
    }

    function test_what_holds_for_all_appointments_changes_the_plan() {
        open(all, {})
        see("planned0")
        press("rulesDay")
        press("rulesHours")
        gone("planned0")
        press("rulesWeek")
        compare(plain(see("planned0").text), "Tuesday 24 November, 2:30 pm")
    }

    function test_one_appointment_may_ring_otherwise() {
        open(one, { appointmentId: phone.appointment })
        tryVerify(() => see("remindDay").checked)
        verify(!see("remindWeek").checked)
        press("remindDay")
        press("remindWeek")
        press("chooseOwnTime")
        press("keepOwnTime")
        verify(see("ownDate.error").text.length > 0)
        typeDate("ownDate", "29", "11", "2026")
        type("ownClock.input", "6pm")
        press("keepOwnTime")
        verify(plain(see("remindOwnTime").text).includes("before, at 6:00 pm"))
        verify(plain(see("remindOwnMoment").text).includes("Sunday 29 November, 6:00 pm"))
        page.destroy()
        open(all, {})
        compare(plain(see("planned0").text), "Tuesday 24 November, 2:30 pm")
        compare(plain(see("planned1").text), "Sunday 29 November, 6:00 pm")
        compare(plain(see("planned2").text), "Tuesday 1 December, 12:30 pm")
    }

    function test_a_time_of_her_own_that_cannot_ring_is_refused() {
        open(one, { appointmentId: phone.appointment })
        press("chooseOwnTime")
        typeDate("ownDate", "1", "12", "2026")
        type("ownClock.input", "3pm")
        press("keepOwnTime")
        verify(see("ownDate.error").text.includes("before the appointment"))
        typeDate("ownDate", "1", "11", "2026")
        press("keepOwnTime")
        verify(see("ownDate.error").text.includes("over"))
    }

    function test_a_time_of_her_own_moves_with_the_appointment_and_says_where_it_cannot() {
        open(one, { appointmentId: phone.appointment })
        press("chooseOwnTime")
        typeDate("ownDate", "1", "12", "2026")
        type("ownClock.input", "10.15")
        press("keepOwnTime")
        compare(plain(see("remindOwnTime").text), "On the day, at 10:15 am")
        phone.nurseMovesAppointmentTo("2026-12-03 14:30")
        tryVerify(() => plain(see("remindOwnMoment").text).includes("Thursday 3 December, 10:15 am"))
        phone.nurseMovesAppointmentTo("2026-12-03 09:30")
        tryVerify(() => see("remindOwnMoment").text.includes("cannot ring"))
        page.destroy()
        open(all, {})
        // After all that can.
        tryVerify(() => see("planned4").text.includes("cannot ring"))
        verify(plain(see("planned4").detail).includes("Thursday 3 December, 9:30 am"))
    }

    function test_what_is_due_and_what_is_planned_follow_the_clock() {
        open(all, {})
        compare(plain(see("planned0").text), "Monday 30 November, 2:30 pm")
        phone.advance(9 * 24 * 60)
        phone.comeBack()
        tryVerify(() => plain(see("planned0").text) === "Tuesday 1 December, 12:30 pm")
        addOwn("Order the tablets", "5")
        see("own0")
        page.destroy()
        open(home, {})
        gone("dueReminder0")
        phone.advance(5 * 24 * 60)
        phone.comeBack()
        compare(see("dueReminder0").text, "Order the tablets")
    }

    function test_a_reminder_of_her_own_that_cannot_ring_is_refused_and_stays_written() {
        open(all, {})
        press("addReminder")
        type("reminderWords", "Order the tablets")
        typeDate("reminderDate", "1", "11", "2026")
        type("reminderTime.input", "10.30")
        press("keepReminder")
        tryVerify(() => see("reminderProblem").text.includes("over"))
        compare(see("reminderWords").text, "Order the tablets")
        typeDate("reminderDate", "5", "12", "2026")
        press("keepReminder")
        see("own0")
    }

    function test_a_reminder_of_her_own_is_added_done_removed_and_brought_back() {
        open(all, {})
        const before = phone.unsent()
        addOwn("Order the tablets", "5")
        compare(see("own0").text, "Order the tablets")
        compare(plain(see("own0").detail), "Saturday 5 December, 10:30 am")
        compare(phone.unsent(), before)
        press("own0")
        tryVerify(() => see("own0").checked)
        press("removeOwn0")
        gone("own0")
        press("reminderToast.undo")
        compare(see("own0").text, "Order the tablets")
    }

    function test_what_is_missing_is_said_and_what_was_typed_is_kept() {
        open(all, {})
        press("addReminder")
        press("keepReminder")
        verify(see("reminderWords.error").text.length > 0)
        verify(see("reminderDate.error").text.length > 0)
        type("reminderWords.input", "Ring the ward")
        page.destroy()
        wait(0)
        open(all, {})
        tryCompare(see("reminderWords"), "text", "Ring the ward")
    }

    function test_the_day_and_the_time_of_a_reminder_are_there_when_she_comes_back() {
        open(all, {})
        press("addReminder")
        typeDate("reminderDate", "5", "Dec", "")
        type("reminderTime.input", "half 10")
        tryVerify(() => phone.draft("own-reminder-time") === "half 10")
        tryVerify(() => phone.draft("own-reminder-day") === "5\nDec\n")
        page.destroy()
        wait(0)
        open(all, {})
        tryCompare(see("reminderTime.input"), "text", "half 10")
        tryCompare(see("reminderDate"), "typed", "5\nDec\n")
        typeDate("reminderDate", "5", "12", "2026")
        typeAnew("reminderTime.input", "10.30")
        type("reminderWords.input", "Order the tablets")
        press("keepReminder")
        compare(plain(see("own0").detail), "Saturday 5 December, 10:30 am")
        gone("reminderDate")
        compare(phone.draft("own-reminder-day"), "")
    }

    function test_that_another_reminder_is_done_takes_nothing_of_the_one_being_written() {
        open(all, {})
        addOwn("Order the tablets", "5")
        see("own0")
        gone("reminderWords")
        press("addReminder")
        type("reminderWords.input", "Ring the ward")
        press("own0")
        tryVerify(() => see("own0").checked)
        carryAndSettle()
        compare(see("reminderWords").text, "Ring the ward")
    }

    function test_a_time_of_her_own_for_one_appointment_is_there_when_she_comes_back() {
        open(one, { appointmentId: phone.appointment })
        press("chooseOwnTime")
        typeDate("ownDate", "29", "11", "2026")
        type("ownClock.input", "6")
        page.destroy()
        wait(0)
        open(one, { appointmentId: phone.appointment })
        tryCompare(see("ownDate"), "iso", "2026-11-29")
        tryCompare(see("ownClock.input"), "text", "6")
        type("ownClock.input", "pm")
        press("keepOwnTime")
        verify(plain(see("remindOwnTime").text).includes("before, at 6:00 pm"))
        gone("ownDate")
    }

    function test_quiet_hours_that_were_not_saved_are_there_when_she_comes_back() {
        open(all, {})
        tryCompare(see("quietFrom"), "iso", "21:00")
        typeAnew("quietFrom.input", "10.30 pm")
        page.destroy()
        wait(0)
        open(all, {})
        tryCompare(see("quietFrom.input"), "text", "10.30 pm")
        press("keepQuiet")
        gone("keepQuiet")
        page.destroy()
        wait(0)
        open(all, {})
        tryCompare(see("quietFrom"), "iso", "22:30")
        gone("keepQuiet")
    }

    function test_hours_that_are_typed_stay_when_another_choice_is_made() {
        open(all, {})
        tryVerify(() => see("quietNights").checked)
        compare(see("quietFrom").iso, "21:00")
        typeAnew("quietFrom.input", "10.30 pm")
        press("rulesWeek")
        tryVerify(() => plain(see("planned0").text).includes("24 November"))
        compare(see("quietFrom.input").text, "10.30 pm")
        press("keepQuiet")
        gone("keepQuiet")
        press("rulesWeek")
        page.destroy()
        wait(0)
        open(all, {})
        tryCompare(see("quietFrom"), "iso", "22:30")
        compare(see("quietUntil").iso, "08:00")
    }

    function test_nights_are_quiet_unless_she_says_otherwise() {
        open(all, {})
        tryVerify(() => see("quietNights").checked)
        see("quietFrom")
        press("quietNights")
        gone("quietFrom")
        verify(!see("quietNights").checked)
    }
}
