import QtQuick
import QtTest
import Heard.Patient
import Heard.PatientTesting

PhoneTest {
    id: test
    name: "Reminders"

    Component { id: all; RemindersPage {} }
    Component { id: one; AppointmentPage {} }
    SignalSpy { id: opened; signalName: "appointmentOpened" }

    function typeDate(name, day, month, year) {
        type(name + ".day", day)
        type(name + ".month", month)
        type(name + ".year", year)
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
        compare(plain(see("remindOwnTime").text), "Sunday 29 November, 6:00 pm")
        page.destroy()
        open(all, {})
        compare(plain(see("planned0").text), "Tuesday 24 November, 2:30 pm")
        compare(plain(see("planned1").text), "Sunday 29 November, 6:00 pm")
        compare(plain(see("planned2").text), "Tuesday 1 December, 12:30 pm")
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

    function test_nights_are_quiet_unless_she_says_otherwise() {
        open(all, {})
        tryVerify(() => see("quietNights").checked)
        see("quietFrom")
        press("quietNights")
        gone("quietFrom")
        verify(!see("quietNights").checked)
    }
}
