import QtQuick
import QtTest
import Heard.Models
import Heard.Patient
import Heard.PatientTesting

PhoneTest {
    id: test
    name: "Appointments"

    Component { id: list; AppointmentsPage {} }
    Component { id: one; AppointmentPage {} }
    SignalSpy { id: spy }

    function questionWords() {
        const words = []
        for (let i = 0; findChild(page, "question" + i); ++i) {
            words.push(findChild(page, "question" + i).text)
        }
        return words.join("|")
    }

    function test_lists_what_is_ahead_with_what_is_cancelled() {
        open(list, {})
        compare(plain(see("appointment0").text), "Tuesday 1 December, 2:30 pm")
        compare(see("appointment1").overline, "Scan")
        verify(see("appointment1").Accessible.description.includes("Cancelled"))
        compare(plain(see("appointment2").text), "Thursday 14 January, 8:00 am")
    }

    function test_lists_what_is_behind() {
        open(list, {})
        see("appointment0")
        see("ranges").choose(AppointmentsModel.Past)
        tryVerify(() => { const row = findChild(page, "appointment0"); return row && plain(row.text) === "Tuesday 6 October, 10:00 am" })
    }

    function test_shows_everything_about_one() {
        open(one, { appointmentId: phone.appointment })
        compare(plain(see("appointmentWhen").text), "Tuesday 1 December\n2:30 pm to 3:15 pm")
        compare(see("place").text, "Clinic C, ground floor, Riverbank Hospital")
        compare(see("bring").text, "A list of your medicines, and your glasses.")
        see("preparationCheck")
        see("calendarButton")
        gone("cancelledNote")
    }

    function test_a_cancelled_one_says_why_and_whom_to_call() {
        open(one, { appointmentId: phone.cancelled })
        compare(see("cancelledNote").text, "The scanner is being repaired. We will send you a new time this week.")
        see("cancelledCallButton")
        gone("calendarButton")
        gone("questionField")
    }

    function test_how_it_went_is_said_as_the_team_noted_it_data() {
        return [
            { tag: "here", state: Meeting.Arrived, note: "metNote", words: "Your team knows that you are here." },
            { tag: "took place", state: Meeting.Fulfilled, note: "metNote", words: "This appointment took place." },
            { tag: "not there", state: Meeting.NotAttended, note: "missedNote",
              words: "Call them if that is not right, or if you want a new time." }
        ]
    }

    function test_how_it_went_is_said_as_the_team_noted_it(data) {
        phone.advance(9 * 24 * 60 + 6 * 60)
        open(one, { appointmentId: phone.appointment })
        see("appointmentWhen")
        gone("metNote")
        gone("missedNote")
        phone.nurseMarksAppointment(data.state)
        compare(see(data.note).text, data.words)
        if (data.state === Meeting.NotAttended) {
            see("missedCallButton")
        }
    }

    function test_a_question_is_asked_and_kept() {
        open(one, { appointmentId: phone.appointment })
        see("question2")
        type("newQuestion", "May I swim?")
        keyClick(Qt.Key_Return)
        tryVerify(() => phone.questions().includes("May I swim?"))
        tryCompare(see("newQuestion"), "text", "")
        see("question3")
    }

    function test_a_half_typed_question_survives() {
        open(one, { appointmentId: phone.appointment })
        type("newQuestion", "Is it")
        tryVerify(() => phone.draft("question/" + phone.appointment) === "Is it")
        page.destroy()
        wait(0)
        open(one, { appointmentId: phone.appointment })
        tryCompare(see("newQuestion"), "text", "Is it")
    }

    function test_a_question_is_ticked() {
        open(one, { appointmentId: phone.appointment })
        verify(see("question2").checked)
        press("question0")
        page.destroy()
        wait(0)
        open(one, { appointmentId: phone.appointment })
        tryCompare(see("question0"), "checked", true)
    }

    function test_questions_are_put_in_order_by_buttons() {
        open(one, { appointmentId: phone.appointment })
        see("question2")
        press("editQuestions")
        press("questionDown0")
        tryVerify(() => questionWords() === "How long until the stitches come out?|Can I drive home afterwards?|Who can stay with me?")
        press("questionUp1")
        tryVerify(() => questionWords().startsWith("Can I drive"))
    }

    function test_a_question_is_reworded() {
        open(one, { appointmentId: phone.appointment })
        see("question2")
        press("editQuestions")
        press("questionChange0")
        see("questionWords0").text = "Can I drive home the same day?"
        press("questionSave0")
        tryVerify(() => phone.questions()[0] === "Can I drive home the same day?")
    }

    function test_a_removed_question_comes_back_with_undo() {
        open(one, { appointmentId: phone.appointment })
        see("question2")
        press("editQuestions")
        press("questionRemove1")
        tryVerify(() => phone.questions().length === 2)
        press("questionToast.undo")
        tryVerify(() => phone.questions()[1] === "How long until the stitches come out?")
    }

    function test_the_calendar_file_says_no_more_than_she_wants() {
        open(one, { appointmentId: phone.appointment })
        press("calendarButton")
        const dialog = findChild(page, "calendarDialog")
        verify(dialog)
        const save = findChild(dialog.contentItem, "calendarSave")
        save.press()
        const saved = findChild(dialog.contentItem, "calendarSaved")
        tryVerify(() => saved.visible)
        const text = phone.fileText(dialog.file)
        verify(text.includes("SUMMARY:Appointment"))
        verify(text.includes("DTSTART:20261201T143000Z"))
        verify(!text.includes("Clinic C"))
        dialog.close()
        tryVerify(() => findChild(page, "calendarDialog") === null)
    }
}
