import QtQuick
import QtTest
import Heard.Models
import Heard.Patient
import Heard.PatientTesting

/// When the phone itself cannot read or keep something.
PhoneTest {
    id: test
    name: "Trouble"

    Component {
        id: home
        HomePage {
            connection: Session.UpToDate
            upToDateAt: test.phone.now
            waiting: 0
            needsDecision: 0
        }
    }
    Component { id: appointments; AppointmentsPage {} }
    Component { id: appointment; AppointmentPage { appointmentId: test.phone.appointment } }
    Component { id: pledge; PledgePage {} }
    Component { id: promise; PromisePage { promiseId: test.phone.promise } }
    Component { id: standards; StandardsPage {} }
    Component { id: say; SayPage {} }
    Component { id: words; WordsPage { feedbackId: test.phone.feedback } }
    Component { id: decisions; DecisionsPage {} }
    Component { id: call; CallPage {} }
    Component { id: support; SupportPage {} }
    Component { id: assessment; AssessmentPage { requestId: "any" } }
    Component { id: plan; PlanPage {} }
    Component { id: information; InformationPage {} }
    Component { id: reading; ReadPage { pageId: "any" } }
    Component { id: reminders; RemindersPage {} }
    Component { id: timeline; TimelinePage {} }
    Component { id: shell; PatientShell { session: test.phone.session; tab: "say" } }

    function test_what_cannot_be_read_is_not_called_empty_data() {
        return [
            { tag: "home", component: home, empty: "noAppointment" },
            { tag: "appointments", component: appointments, empty: "appointmentsEmpty" },
            { tag: "appointment", component: appointment, empty: "appointmentGone" },
            { tag: "pledge", component: pledge, empty: "pledgeEmpty" },
            { tag: "promise", component: promise, empty: "promiseGone" },
            { tag: "standards", component: standards },
            { tag: "say", component: say, empty: "wordsEmpty" },
            { tag: "words", component: words, empty: "wordsGone" },
            { tag: "decisions", component: decisions, empty: "decisionsEmpty" },
            { tag: "call", component: call, empty: "contactsEmpty" },
            { tag: "support", component: support, empty: "askCard" },
            { tag: "assessment", component: assessment, empty: "assessmentClosed" },
            { tag: "plan", component: plan },
            { tag: "information", component: information, empty: "informationEmpty" },
            { tag: "reading", component: reading, empty: "pageGone" },
            { tag: "reminders", component: reminders, empty: "plannedCard" },
            { tag: "timeline", component: timeline, empty: "timelineEmpty" }
        ]
    }

    function test_what_cannot_be_read_is_not_called_empty(data) {
        phone.spoil()
        open(data.component, {})
        see("unreadableNote")
        if (data.empty) {
            gone(data.empty)
        }
    }

    function test_words_that_cannot_be_kept_are_told_and_stay_on_the_page() {
        phone.fillDisk()
        open(shell, {})
        press("tellButton")
        type("good", "Kind")
        tryCompare(see("tellError"), "text", "This could not be kept on your phone. Is there room left?")
        press("continueButton")
        press("sendButton")
        tryCompare(see("sendError"), "text", "This could not be kept on your phone. Is there room left? What you wrote is still here.")
        see("checkPage")
        keyClick(Qt.Key_Escape)
        compare(see("good").text, "Kind")
    }

    function test_a_question_that_cannot_be_kept_stays_in_its_field() {
        open(appointment, {})
        see("question2")
        phone.fillDisk()
        type("newQuestion", "May I swim?")
        keyClick(Qt.Key_Return)
        tryCompare(see("newQuestion"), "error", "This could not be kept. Is there room left on your phone?")
        compare(see("newQuestion").text, "May I swim?")
        verify(!phone.questions().includes("May I swim?"))
        phone.freeDisk()
        keyClick(Qt.Key_Return)
        tryCompare(see("newQuestion"), "text", "")
        tryCompare(see("newQuestion"), "error", "")
    }

    function test_new_words_of_a_question_that_cannot_be_kept_stay_to_be_saved_again() {
        open(appointment, {})
        press("editQuestions")
        press("questionChange0")
        phone.fillDisk()
        see("questionWords0").text = "May I swim?"
        press("questionSave0")
        tryCompare(see("questionWords0"), "error", "This could not be kept. Is there room left on your phone?")
        compare(see("questionWords0").text, "May I swim?")
        verify(!phone.questions().includes("May I swim?"))
        phone.freeDisk()
        press("questionSave0")
        gone("questionWords0")
        tryVerify(() => phone.questions()[0] === "May I swim?")
    }

    function test_a_tick_that_cannot_be_kept_is_told_and_not_shown() {
        open(appointment, {})
        see("question2")
        phone.fillDisk()
        press("question0")
        tryCompare(see("questionProblem0"), "text", "This could not be kept. Is there room left on your phone?")
        verify(!see("question0").checked)
        phone.freeDisk()
        press("question0")
        gone("questionProblem0")
        tryCompare(see("question0"), "checked", true)
    }

    function test_what_she_chose_of_reminders_stays_in_sight_until_it_can_be_kept_data() {
        return [
            { tag: "of all appointments", component: reminders, box: "rulesWeek" },
            { tag: "of one", component: appointment, box: "remindWeek" }
        ]
    }

    function test_what_she_chose_of_reminders_stays_in_sight_until_it_can_be_kept(data) {
        open(data.component, {})
        // As the rules say, once they are read.
        tryVerify(() => see(data.box === "rulesWeek" ? "rulesDay" : "remindDay").checked)
        verify(!see(data.box).checked)
        phone.fillDisk()
        press(data.box)
        tryCompare(see("choiceUnkept"), "text", "This could not be kept on your phone. Make room, then try again.")
        verify(see(data.box).checked)
        press("choiceTryAgain")
        see("choiceUnkept")
        phone.freeDisk()
        press("choiceTryAgain")
        gone("choiceUnkept")
        page.destroy()
        wait(0)
        open(data.component, {})
        tryCompare(see(data.box), "checked", true)
    }

    function test_a_reminder_that_cannot_be_ticked_is_told_and_stays() {
        open(reminders, {})
        press("addReminder")
        see("reminderWords").draft.words = "Order the tablets"
        see("reminderDate").typed = "5\n12\n2026"
        see("reminderTime").typed = "10.30"
        press("keepReminder")
        see("own0")
        phone.fillDisk()
        press("own0")
        tryVerify(() => see("reminderProblem").text.length > 0)
        verify(!see("own0").checked)
    }
}
