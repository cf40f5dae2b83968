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
        compare(see("directions").text, "Take the blue entrance. The lift is on your left.")
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

    function test_new_words_that_were_not_saved_are_offered_again() {
        open(one, { appointmentId: phone.appointment })
        press("editQuestions")
        press("questionChange0")
        type("questionWords0", "Tell me: ")
        const typed = see("questionWords0").text
        verify(typed.startsWith("Tell me: Can I"))
        tryVerify(() => phone.draft("reword/" + idOfQuestion(0)) === typed)
        page.destroy()
        wait(0)
        open(one, { appointmentId: phone.appointment })
        tryCompare(see("questionWords0"), "text", typed)
        verify(phone.questions()[0] !== typed)
        gone("question0")
        see("question1")
        // It goes out with the rest, and the words go along.
        carryAndSettle()
        compare(see("questionWords0").text, typed)
        press("questionSave0")
        gone("questionWords0")
        tryVerify(() => phone.questions()[0] === typed)
        tryVerify(() => phone.draft("reword/" + idOfQuestion(0)) === "")
    }

    function test_new_words_that_are_let_go_are_not_offered_again() {
        open(one, { appointmentId: phone.appointment })
        press("editQuestions")
        press("questionChange0")
        press("questionCancel0")
        press("questionChange0")
        type("questionWords0", " and back?")
        press("editQuestions")
        // The list is not changed any more, what is typed stays.
        press("questionCancel0")
        page.destroy()
        wait(0)
        open(one, { appointmentId: phone.appointment })
        see("question0")
        gone("questionWords0")
    }

    function test_a_question_half_typed_when_its_appointment_is_cancelled_is_asked_at_the_next() {
        open(one, { appointmentId: phone.appointment })
        type("newQuestion", "May I swim?")
        phone.nurseCancelsAppointment("The surgeon is ill")
        tryCompare(see("lateWords"), "text", "May I swim?")
        tryVerify(() => plain(see("askLater").text) === "Ask this on Thursday 14 January")
        press("askLater")
        gone("lateQuestion")
        tryVerify(() => phone.draft("question/" + phone.appointment) === "")
        page.destroy()
        wait(0)
        open(one, { appointmentId: phone.appointment })
        see("cancelledNote")
        gone("lateQuestion")
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
        verify(dialog.file.toString().endsWith("/appointment-2026-12-01-1430.ics"))
        const text = phone.fileText(dialog.file)
        // A day and two hours before, as she is reminded.
        compare(text.match(/BEGIN:VALARM/g).length, 2)
        verify(text.includes("TRIGGER:-P1D"))
        verify(text.includes("TRIGGER:-PT2H"))
        verify(text.includes("SEQUENCE:"))
        verify(text.includes("SUMMARY:Appointment"))
        verify(text.includes("DTSTART:20261201T143000Z"))
        verify(!text.includes("Clinic C"))
        dialog.close()
        tryVerify(() => findChild(page, "calendarDialog") === null)
    }

    function idOfQuestion(index) {
        return findChild(page, "question" + index).parent.recordId
    }

    Component { id: askPage; AskPage {} }
    Component { id: preferencePage; PreferencePage {} }

    function test_she_asks_for_another_time() {
        open(askPage, { appointmentId: phone.appointment })
        spy.target = page
        spy.signalName = "done"
        spy.clear()
        tryVerify(() => plain(see("askWhen").text) === "Tuesday 1 December, 2:30 pm")
        press("askSend")
        compare(see("askKind").error, "Choose one of the two.")
        compare(see("askWords").error, "Write a few words for your team.")
        see("askKind").choose(AskView.Change)
        type("askWords", "Any Thursday")
        tryVerify(() => phone.draft("ask/" + phone.appointment) === "Any Thursday")
        press("askSend")
        tryCompare(spy, "count", 1)
        phone.carry()
        tryVerify(() => phone.askedAtHospital() === "Any Thursday")
        tryVerify(() => phone.draft("ask/" + phone.appointment) === "")
    }

    function test_what_she_began_to_ask_for_is_there_when_she_comes_back() {
        open(askPage, { appointmentId: phone.appointment })
        see("askKind").choose(AskView.Cancel)
        tryVerify(() => phone.draft("ask-kind/" + phone.appointment) === String(AskView.Cancel))
        page.destroy()
        wait(0)
        open(askPage, { appointmentId: phone.appointment })
        tryCompare(see("askKind"), "value", AskView.Cancel)
        type("askWords", "I am better")
        press("askSend")
        tryVerify(() => phone.draft("ask-kind/" + phone.appointment) === "")
    }

    function test_asking_twice_is_refused_in_words() {
        phone.asksForChange("Any Thursday")
        open(askPage, { appointmentId: phone.appointment })
        see("askKind").choose(AskView.Cancel)
        type("askWords", "Again")
        press("askSend")
        tryCompare(see("askRefusal"), "text", "You have asked already. Go back to see it.")
    }

    function test_what_she_asked_shows_how_far_it_is() {
        open(one, { appointmentId: phone.appointment })
        compare(see("askButton").text, "Ask to change or cancel")
        phone.asksForChange("Any Thursday")
        tryCompare(see("askTitle"), "text", "You asked for another time")
        compare(see("askedWords").text, "“Any Thursday”")
        tryVerify(() => see("askDelivery").waits)
        gone("askButton")
        phone.carry()
        tryVerify(() => !see("askDelivery").waits)
        phone.nurseSeesAsk()
        verify(see("askSeen").text.startsWith("Seen by your team"))
        gone("askDelivery")
        phone.nurseKeepsAppointment("The surgeon is only here on that day.")
        compare(see("askAnswer").title, "Your team answered: it stays as it is.")
        compare(see("askAnswer").text, "The surgeon is only here on that day.")
        compare(see("askButton").text, "Ask again")
    }

    function test_a_moved_appointment_answers() {
        phone.asksForChange("Any Thursday")
        phone.carry()
        phone.nurseMovesAppointment()
        open(one, { appointmentId: phone.appointment })
        compare(see("askAnswer").title, "Your team moved it.")
    }

    function test_what_became_of_what_she_asked_of_a_cancelled_appointment_is_said() {
        phone.asksForChange("Any Thursday")
        phone.carry()
        open(one, { appointmentId: phone.appointment })
        phone.nurseCancelsAppointment("The surgeon is ill")
        see("cancelledNote")
        compare(see("askTitle").text, "You asked for another time")
        tryCompare(see("askAnswer"), "title", "The appointment was cancelled.")
        gone("askButton")
        gone("askTakeBack")
    }

    function test_an_appointment_that_is_cancelled_without_an_ask_says_nothing_of_one() {
        open(one, { appointmentId: phone.appointment })
        phone.nurseCancelsAppointment("The surgeon is ill")
        see("cancelledNote")
        gone("askCard")
    }

    function test_what_nobody_answered_in_time_is_said_truly() {
        phone.asksForChange("Any Thursday")
        phone.carry()
        open(one, { appointmentId: phone.appointment })
        compare(see("askStays").text, "Until they answer, the appointment stays as it is.")
        phone.advance(9 * 24 * 60 + 6 * 60)
        phone.comeBack()
        tryCompare(see("askStays"), "text", "They did not answer in time. Please call your team.")
        phone.nurseKeepsAppointment("We did not see this in time.")
        tryCompare(see("askAnswer"), "title", "Your team answered when the time had passed.")
        compare(see("askAnswer").text, "We did not see this in time.")
    }

    function test_while_she_sits_there_it_is_not_past_and_her_questions_stay_open() {
        phone.advance(9 * 24 * 60 + 4 * 60)
        phone.nurseMarksAppointment(Meeting.Arrived)
        phone.advance(4 * 60)
        phone.comeBack()
        open(one, { appointmentId: phone.appointment })
        see("metNote")
        see("questionField")
        page.destroy()
        wait(0)
        open(list, {})
        compare(plain(see("appointment0").text), "Tuesday 1 December, 2:30 pm")
    }

    function test_what_she_asked_is_taken_back_with_undo() {
        phone.asksForChange("Any Thursday")
        open(one, { appointmentId: phone.appointment })
        press("askTakeBack")
        see("askButton")
        press("askToast.undo")
        tryCompare(see("askTitle"), "text", "You asked for another time")
    }

    function test_nothing_is_asked_of_what_is_over_or_cancelled() {
        open(one, { appointmentId: phone.cancelled })
        see("cancelledNote")
        gone("askButton")
        page.destroy()
        wait(0)
        open(one, { appointmentId: "past" })
        see("appointmentWhen")
        gone("askButton")
    }

    function test_she_says_whether_the_phone_is_all_right() {
        const call = phone.nurseBooksCall()
        open(one, { appointmentId: call })
        see("comfort")
        gone("comfortSend")
        see("comfort").choose(MeetingWayView.No)
        type("comfortWords", "I do not hear well")
        press("comfortSend")
        see("comfortTold")
        see("comfortDelivery")
        page.destroy()
        wait(0)
        open(one, { appointmentId: call })
        tryCompare(see("comfort"), "value", MeetingWayView.No)
        tryCompare(see("comfortWords"), "text", "I do not hear well")
        see("comfort").choose(MeetingWayView.Yes)
        see("comfortSend")
        // That the first answer arrives takes nothing away of the next.
        carryAndSettle()
        compare(see("comfort").value, MeetingWayView.Yes)
        see("comfortSend")
    }

    function test_an_answer_that_was_not_told_is_there_when_she_comes_back_and_says_so_data() {
        return [
            { tag: "comfort", component: one },
            { tag: "preference", component: preferencePage }
        ]
    }

    function test_an_answer_that_was_not_told_is_there_when_she_comes_back_and_says_so(data) {
        const properties = data.component === one ? { appointmentId: phone.nurseBooksCall() } : {}
        open(data.component, properties)
        const answer = see(data.tag).options[1].value
        see(data.tag).choose(answer)
        type(data.tag + "Words", "Bad line")
        see(data.tag + "Untold")
        page.destroy()
        wait(0)
        open(data.component, properties)
        tryCompare(see(data.tag), "value", answer)
        tryCompare(see(data.tag + "Words"), "text", "Bad line")
        compare(see(data.tag + "Untold").text, "Not sent yet. Your team does not know this.")
        press(data.tag + "Send")
        see(data.tag + "Told")
        gone(data.tag + "Untold")
    }

    function test_words_added_to_what_she_told_are_there_when_she_comes_back_data() {
        return [
            { tag: "comfort", component: one, form: "comfort/" },
            { tag: "preference", component: preferencePage, form: "preference" }
        ]
    }

    function test_words_added_to_what_she_told_are_there_when_she_comes_back(data) {
        const call = phone.nurseBooksCall()
        const form = data.form.endsWith("/") ? data.form + call : data.form
        const properties = data.form.endsWith("/") ? { appointmentId: call } : {}
        open(data.component, properties)
        see(data.tag).choose(see(data.tag).options[1].value)
        type(data.tag + "Words", "Bad line")
        press(data.tag + "Send")
        see(data.tag + "Told")
        type(data.tag + "Words", " and noise")
        tryVerify(() => phone.draft(form).includes("noise"))
        const typed = see(data.tag + "Words").text
        page.destroy()
        wait(0)
        open(data.component, properties)
        see(data.tag + "Send")
        tryCompare(see(data.tag), "value", see(data.tag).options[1].value)
        tryCompare(see(data.tag + "Words"), "text", typed)
        compare(phone.draft(form), typed)
    }

    function test_only_a_call_asks_whether_the_phone_is_all_right() {
        open(one, { appointmentId: phone.appointment })
        see("appointmentWhen")
        gone("comfort")
    }

    function test_she_says_how_she_likes_to_meet() {
        open(preferencePage, {})
        verify(!see("preferenceSend").enabled)
        see("preference").choose(MeetingWayView.Video)
        press("preferenceSend")
        see("preferenceTold")
        phone.carry()
        tryVerify(() => phone.preferenceAtHospital() === "video")
        page.destroy()
        wait(0)
        open(list, {})
        tryCompare(see("preferenceRow"), "detail", "On video")
    }

    function test_the_waiting_list_stands_with_the_day_it_was_checked() {
        open(list, {})
        see("appointment0")
        gone("waitingList")
        phone.nursePutsOnList("The list moves again.")
        see("waitingList")
        compare(plain(see("placeExpected0").text), "It is expected in April 2027.")
        compare(plain(see("placeSince0").text), "You have been on the list since 3 March 2026.")
        compare(plain(see("placeChecked0").text), "Your team last checked on 22 November 2026.")
        gone("placeCall0")
        phone.advance(160 * 24 * 60)
        phone.comeBack()
        tryCompare(see("placeExpected0"), "text",
                   "It was expected in April 2027. That month is over. Your team will tell you more, and you can ask them.")
        spy.target = page
        spy.signalName = "callWanted"
        spy.clear()
        press("placeCall0")
        compare(spy.count, 1)
        phone.nurseEndsWaiting()
        tryCompare(see("placeExpected0"), "text", "You do not wait for this any more: it is done.")
        gone("placeCall0")
    }

    function test_what_is_open_goes_along_to_the_next_one() {
        phone.advance(9 * 24 * 60 + 8 * 60)
        open(one, { appointmentId: phone.appointment })
        verify(/^Ask 2 .* on Thursday 14 January$/.test(plain(see("carryLater").text)))
        press("carryLater")
        gone("carryLater")
        gone("question1")
    }

    function test_her_own_notes_stay_on_the_phone() {
        phone.advance(9 * 24 * 60 + 8 * 60)
        open(one, { appointmentId: phone.appointment })
        const unsent = phone.unsent()
        type("ownNote", "All is well")
        tryCompare(see("noteKept"), "text", "Kept on this phone.")
        compare(phone.unsent(), unsent)
        page.destroy()
        wait(0)
        open(one, { appointmentId: phone.appointment })
        tryCompare(see("ownNote"), "text", "All is well")
    }

    function test_the_calendar_shows_everything_where_she_wants_it() {
        open(one, { appointmentId: phone.appointment })
        press("calendarButton")
        const dialog = findChild(page, "calendarDialog")
        findChild(dialog.contentItem, "calendarDetail").choose(true)
        findChild(dialog.contentItem, "calendarSave").press()
        tryVerify(() => findChild(dialog.contentItem, "calendarSaved").visible)
        const text = phone.fileText(dialog.file).replace(/\r\n /g, "")
        verify(text.includes("SUMMARY:Meeting before surgery"))
        verify(text.includes("LOCATION:Clinic C"))
        verify(text.includes("What to bring: A list of your medicines"))
        verify(text.includes("How to get there: Take the blue entrance."))
        verify(text.includes("BEGIN:VALARM"))
        dialog.close()
        tryVerify(() => findChild(page, "calendarDialog") === null)
    }
}
