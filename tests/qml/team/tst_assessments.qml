import QtQuick
import QtTest
import Heard.Models
import Heard.Team
import Heard.TeamTesting

DeskTest {
    id: test
    name: "Assessments"

    readonly property SupportStory support: desk ? desk.support : null

    Component { id: requestsModel; AssessmentRequestsModel {} }
    Component { id: newlyTold; AssessmentDueModel { whom: AssessmentDueModel.NewlyDiagnosed } }
    Component { id: secondary; AssessmentDueModel { whom: AssessmentDueModel.Secondary } }
    Component { id: actionsModel; PlanActionsModel { request: test.support?.request ?? "" } }
    Component { id: editor; CarePlanEditor { requestId: test.support?.request ?? "" } }
    Component { id: agendaModel; AgendaModel {} }
    SignalSpy { id: spy }

    function openRequest() {
        open("assessments", support.request)
        tryCompare(see("assessmentPatient"), "text", "Ann Baker")
    }

    function stateIs(words) {
        tryVerify(() => see("assessmentState").text === words, 5000, `it is “${see("assessmentState").text}”, not “${words}”`)
    }

    function date(name, day, month, year) {
        type(name + ".day", day)
        type(name + ".month", month)
        type(name + ".year", year)
    }

    /// The buttons of a scale in a dialog.
    function choose(name, value) {
        seenBelow(see(name), item => item.text === String(value) && item.press !== undefined)[0].press()
    }

    function test_assessments_are_overdue_when_the_clock_says_so_after_the_machine_slept() {
        support.diagnose("ann", "2026-11-23")
        const due = createTemporaryObject(secondary, test)
        tryVerify(() => due.ready && due.count > 0)
        // Rosa, who has no day of diagnosis.
        compare(due.overdueCount, 1)
        desk.advance(60 * 24 * 400)
        desk.comeBack()
        tryCompare(due, "overdueCount", 2)
    }

    function test_the_list_says_who_asks_and_how_long_she_waits() {
        support.ask("I do not sleep")
        desk.advance(3 * 24 * 60)
        support.askFor("joy", "")
        open("assessments")
        tryVerify(() => rows("requestRow").length === 2)
        compare(rows("requestRow")[0].text, "Ann Baker")
        verify(rows("requestRow")[0].aside.startsWith("waits 3 day"))
        compare(rows("requestRow")[0].summary, "“I do not sleep”")
        compare(rows("requestRow")[1].aside, "since today")
        // What is urgent stands before what waits longer.
        support.answerFor("joy", ["fever 2"])
        tryVerify(() => rows("requestRow")[0].text === "Joy Mensah")
        verify(wordsIn(rows("requestRow")[0]).includes("Cannot wait"))
        press("requestRow1")
        tryCompare(see("assessmentPatient"), "text", "Ann Baker")
        verify(see("requestWords").text.startsWith("She has waited 3 day"))
    }

    function test_nobody_waits() {
        open("assessments")
        see("requestsList.empty")
        compare(see("requestsList.empty").title, "Nobody waits for an assessment")
        see("requestFilter").chosen(AssessmentRequestsModel.Closed)
        tryCompare(see("requestsList.empty"), "title", "Nothing is closed yet")
    }

    function test_a_request_is_taken_on_and_she_sees_it_and_it_can_be_undone() {
        support.ask("")
        openRequest()
        press("acceptRequest")
        stateIs("Taken on")
        desk.carry()
        compare(support.state, Support.Accepted)
        press("assessmentToast.undo")
        stateIs("New")
        see("acceptRequest")
        desk.carry()
        compare(support.state, Support.Requested)
    }

    function test_a_request_is_declined_with_a_reason_only_and_it_can_be_undone() {
        support.ask("")
        openRequest()
        press("declineRequest")
        press("declineSave")
        tryCompare(see("declineReason"), "error", "Write the reason. She will read it.")
        see("declineReason").text = "We talk about it at the clinic tomorrow."
        press("declineSave")
        stateIs("Declined")
        desk.carry()
        compare(support.state, Support.Declined)
        press("assessmentToast.undo")
        stateIs("New")
        press("declineRequest")
        see("declineReason").text = "Another reason"
        press("declineSave")
        stateIs("Declined")
        tryVerify(() => see("requestWords").text.includes("Another reason"))
        press("assessmentToast.close")
        press("reopenRequest")
        stateIs("New")
    }

    function test_what_was_done_for_one_is_not_undone_for_another() {
        support.ask("")
        support.askFor("joy", "")
        openRequest()
        press("acceptRequest")
        stateIs("Taken on")
        see("assessmentToast.undo")
        row("requestRow", "Joy Mensah").press()
        tryCompare(see("assessmentPatient"), "text", "Joy Mensah")
        gone("assessmentToast.undo")
        stateIs("New")
    }

    function test_a_reason_for_one_is_not_sent_to_another() {
        support.ask("")
        support.askFor("joy", "")
        openRequest()
        press("declineRequest")
        see("declineReason").text = "We talk about it at the clinic tomorrow."
        keyClick(Qt.Key_Escape)
        gone("declineReason")
        row("requestRow", "Joy Mensah").press()
        tryCompare(see("assessmentPatient"), "text", "Joy Mensah")
        press("declineRequest")
        compare(see("declineReason").text, "")
    }

    function test_nothing_of_one_plan_stands_in_another() {
        support.ask("")
        support.start()
        support.draft("We spoke.")
        support.askFor("joy", "")
        open("assessments")
        const another = row("requestRow", "Joy Mensah").recordId
        const plan = createTemporaryObject(editor, test)
        tryCompare(plan, "conversation", "We spoke.")
        plan.remove(0)
        plan.requestId = another
        // At once, not when the store has answered.
        compare(plan.open, false)
        compare(plan.conversation, "")
        plan.begin()
        tryVerify(() => plan.open)
        plan.restore()
        compare(plan.count, 0)
        plan.requestId = support.request
        tryCompare(plan, "conversation", "We spoke.")
        compare(plan.count, 0)
    }

    function test_a_time_is_booked_as_an_appointment_of_hers() {
        support.ask("")
        support.accept()
        openRequest()
        press("bookTalk")
        press("talkSave")
        verify(see("talkDay").error.length > 0)
        verify(see("talkTime").error.length > 0)
        date("talkDay", "1", "1", "2020")
        type("talkTime.input", "10.00")
        press("talkSave")
        tryCompare(see("talkTime"), "error", "This time has passed. Check the day and the time.")
        see("talkDay").iso = "2026-12-04"
        press("talkSave")
        stateIs("Time booked")
        gone("talkSave")
        tryVerify(() => plain(see("requestWords").text) === "You meet on Friday 4 December, 10:00 am.")
        desk.carry()
        compare(support.talkOnPhone(), Meeting.Assessment)
        press("openTalk")
        tryCompare(see("appointmentPatient"), "text", "Ann Baker")
    }

    function test_an_appointment_that_she_has_is_used() {
        support.ask("")
        support.accept()
        const agenda = createTemporaryObject(agendaModel, test)
        tryVerify(() => agenda.ready)
        spy.signalName = "booked"
        spy.target = agenda
        spy.clear()
        agenda.book(desk.patient, Meeting.Assessment, new Date(2026, 11, 4), "10:00", 45, {})
        tryCompare(spy, "count", 1)
        openRequest()
        press("bookTalk")
        const use = () => seenBelow(see("talkDay").Window.window.contentItem, item => item.objectName.startsWith("useTalk"))
        tryVerify(() => use().length === 1)
        compare(plain(use()[0].text), "Use the one she has on Friday 4 December, 10:00 am")
        use()[0].press()
        stateIs("Time booked")
        desk.carry()
        compare(support.talkOnPhone(), Meeting.Assessment)
    }

    function test_what_is_urgent_is_one_click_away_and_stays_until_somebody_looked_after_it() {
        support.ask("")
        support.answer(["sleep 9", "hopeless 3"], "My garden")
        open("today")
        const urgent = row("todayRow", "Ticked something that cannot wait")
        compare(urgent.index, 0)
        urgent.press()
        see("urgentNote")
        tryCompare(see("urgentPhone"), "text", "\u206607700 900 123\u2069")
        compare(see("urgentNeed0").text, "She reads large print. Give her paper in large print too.")
        compare(see("ranked0").text, "Feeling hopeless, or that life is not worth living")
        compare(see("ranked1").text, "Sleep")
        says("answersCard", "My garden")
        press("urgentHandled")
        tryVerify(() => rows("todayRow").every(one => !one.summary.includes("cannot wait")))
        gone("urgentPhone")
        press("assessmentToast.undo")
        row("todayRow", "Ticked something that cannot wait")
        see("urgentHandled")
    }

    function test_who_asks_is_one_click_away_from_today() {
        support.ask("I do not sleep")
        open("today")
        row("todayRow", "Asks for a support talk").press()
        see("acceptRequest")
        compare(see("whyNow").text, "I do not sleep")
        press("acceptRequest")
        tryVerify(() => rows("todayRow").every(one => !one.summary.includes("Asks for a support talk")))
    }

    function test_of_two_rows_about_the_same_request_only_the_chosen_one_is_marked() {
        support.ask("I do not sleep")
        support.answer(["hopeless 9"], "")
        open("today")
        const marked = () => rows("todayRow").filter(one => one.selected).map(one => one.kind)
        row("todayRow", "Ticked something that cannot wait").press()
        tryCompare(see("assessmentPatient"), "text", "Ann Baker")
        compare(marked(), [TodayModel.UrgentConcern])
        row("todayRow", "Asks for a support talk").press()
        compare(marked(), [TodayModel.AssessmentRequested])
        // What is left about the request that is open is marked once the chosen one is done with.
        press("acceptRequest")
        tryVerify(() => !todaySays("Asks for a support talk"))
        tryVerify(() => marked().join() === String(TodayModel.UrgentConcern))
    }

    function todaySays(words) {
        return rows("todayRow").some(one => one.summary.includes(words))
    }

    function test_a_talk_that_nothing_came_of_is_one_click_away_until_it_is_begun() {
        support.ask("I do not sleep")
        support.accept()
        desk.advance(14 * 24 * 60)
        open("today")
        see("todayGroup").choose(TodayModel.SupportGroup)
        const stalled = row("todayRow", "was taken on, and nothing came of it yet")
        compare(stalled.detail, "“I do not sleep” · secondary")
        stalled.press()
        tryCompare(see("assessmentPatient"), "text", "Ann Baker")
        press("startTalk")
        tryVerify(() => !todaySays("nothing came of it"))
    }

    function test_a_talk_whose_day_has_passed_is_one_click_away_until_there_is_another() {
        support.ask("")
        support.book("2026-11-25 10:00")
        desk.advance(3 * 24 * 60)
        open("today")
        see("todayGroup").choose(TodayModel.SupportGroup)
        const passed = row("todayRow", "The day of her support talk has passed, and nothing is noted")
        compare(plain(passed.aside), "25 November")
        passed.press()
        tryCompare(see("assessmentPatient"), "text", "Ann Baker")
        support.book("2026-12-04 10:00")
        tryVerify(() => !todaySays("has passed"))
    }

    function test_an_offer_that_she_did_not_answer_is_one_click_away_until_she_does() {
        support.offer("")
        desk.advance(14 * 24 * 60)
        open("today")
        row("todayRow", "Has not answered the offer of a support talk").press()
        tryCompare(see("assessmentPatient"), "text", "Ann Baker")
        support.answer(["sleep 8"], "")
        tryVerify(() => !todaySays("Has not answered the offer"))
    }

    function test_a_talk_that_was_not_finished_is_one_click_away_until_it_is() {
        support.ask("")
        support.start()
        desk.advance(14 * 24 * 60)
        open("today")
        row("todayRow", "was begun, and is not finished").press()
        tryCompare(see("assessmentPatient"), "text", "Ann Baker")
        press("finishRequest")
        tryVerify(() => !todaySays("is not finished"))
    }

    function test_what_was_agreed_is_one_click_away_once_its_day_has_passed() {
        support.ask("")
        support.start()
        support.draft("We spoke.")
        support.share()
        desk.advance(28 * 24 * 60)
        open("today")
        see("todayGroup").choose(TodayModel.SupportGroup)
        const late = row("todayRow", "Something agreed in her plan is past its day")
        compare(plain(late.aside), "20 December")
        late.press()
        tryCompare(see("assessmentPatient"), "text", "Ann Baker")
        support.finish()
        tryVerify(() => !todaySays("agreed in her plan"))
    }

    function test_the_talk_the_plan_and_what_happened_next() {
        support.ask("")
        support.accept()
        support.answer(["sleep 8", "money"], "")
        openRequest()
        press("startTalk")
        stateIs("Under way")
        see("planCard")
        see("planConversation").text = "We spoke about the nights."
        press("agreeOn.sleep")
        see("action0.agreed").text = "Ask the sleep clinic"
        see("action0.who").text = "Grace"
        see("action0.who").edited()
        date("action0.by", "20", "12", "2026")
        press("agreeOnOther")
        see("action1.about").text = "Her son"
        see("action1.about").edited()
        press("action0.remove")
        gone("action1")
        press("assessmentToast.undo")
        see("action1")
        compare(see("action0.agreed").text, "Ask the sleep clinic")
        compare(see("action0.by").iso, "2026-12-20")
        // One of them does not say what was agreed.
        press("sharePlan")
        press("sharePlanYes")
        tryCompare(see("assessmentToast"), "text", "One action does not say what was agreed. Write it, or remove the action.")
        see("action1.agreed").text = "A talk for the two of them"
        tryCompare(see("planKept"), "text", "Kept. Your team can go on with it.")
        desk.carry()
        compare(support.planOnPhone(), [])
        press("sharePlan")
        press("sharePlanYes")
        stateIs("Plan shared")
        gone("planCard")
        desk.carry()
        compare(support.planOnPhone(), ["We spoke about the nights.", "Sleep: Ask the sleep clinic", "Her son: A talk for the two of them"])

        press("agreed0.write")
        see("agreed0.words").text = "She sleeps five hours now."
        press("agreed0.save")
        tryVerify(() => see("agreed0.next").text.endsWith("She sleeps five hours now."))
        see("agreed0.state").chosen(Support.ActionDone)
        tryCompare(see("agreed0.state"), "value", Support.ActionDone)
        press("finishRequest")
        says("assessmentToast", "Something you agreed is still open.")
        stateIs("Plan shared")
        see("agreed1.state").chosen(Support.ActionDropped)
        tryCompare(see("agreed1.state"), "value", Support.ActionDropped)
        press("finishRequest")
        stateIs("Done")
        press("assessmentToast.undo")
        stateIs("Plan shared")
    }

    function test_without_a_plan_it_is_not_said_that_one_was_followed_up() {
        support.ask("")
        support.accept()
        openRequest()
        press("startTalk")
        press("discardPlan")
        press("discardPlanYes")
        press("finishRequest")
        stateIs("Done")
        tryCompare(see("requestWords"), "text", "You talked about it and agreed that no plan is needed.")
    }

    function test_a_talk_that_was_begun_by_mistake_goes_back() {
        support.ask("")
        support.accept()
        openRequest()
        press("startTalk")
        stateIs("Under way")
        press("assessmentToast.undo")
        stateIs("Taken on")
    }

    function test_a_draft_survives_leaving_and_is_thrown_away_only_when_asked_twice() {
        support.ask("")
        support.start()
        openRequest()
        press("writePlan")
        see("planConversation").text = "My notes "
        press("agreeOnOther")
        see("action0.agreed").text = "Something"
        leave()
        openRequest()
        tryVerify(() => see("planConversation").text.trim() === "My notes")
        compare(see("action0.agreed").text, "Something")
        press("discardPlan")
        press("discardPlanYes")
        gone("planCard")
        see("writePlan")
    }

    function test_an_action_that_says_nothing_yet_stays_where_it_is() {
        support.ask("")
        support.start()
        openRequest()
        press("writePlan")
        press("agreeOnOther")
        const field = see("action0.agreed")
        field.forceActiveFocus()
        tryCompare(see("planKept"), "text", "Kept. Your team can go on with it.")
        desk.carry()
        verify(see("action0.agreed") === field)
        verify(field.activeFocus)
        leave()
        openRequest()
        see("action0.agreed")
        gone("action1")
    }

    function test_spaces_that_are_typed_stay() {
        support.ask("")
        support.start()
        support.draft("We")
        openRequest()
        see("planConversation")
        tryCompare(see("planConversation"), "text", "We")
        see("planConversation.input").forceActiveFocus()
        keyClick(Qt.Key_End, Qt.ControlModifier)
        keyClick(Qt.Key_Space)
        tryCompare(see("planKept"), "text", "Keeping…")
        tryCompare(see("planKept"), "text", "Kept. Your team can go on with it.")
        wait(0)
        compare(see("planConversation").text, "We ")
    }

    function test_the_plan_she_has_is_changed_and_she_keeps_it_until_then() {
        support.ask("")
        support.start()
        support.draft("We spoke.")
        support.share()
        openRequest()
        see("agreedCard")
        press("changePlan")
        see("planCard")
        see("planConversation").text = "We spoke again."
        tryCompare(see("planKept"), "text", "Kept. Your team can go on with it.")
        desk.carry()
        compare(support.planOnPhone()[0], "We spoke.")
        press("sharePlan")
        press("sharePlanYes")
        gone("planCard")
        desk.carry()
        compare(support.planOnPhone()[0], "We spoke again.")
    }

    function test_a_nurse_fills_it_in_with_her() {
        support.ask("")
        support.accept()
        openRequest()
        see("notAnswered")
        press("fillTogether")
        press("concern.money")
        choose("weight.money", 7)
        for (let step = 0; step < 7; ++step) {
            press("continueAnswers")
        }
        press("togetherBack")
        see("mattersMost").text = "Her garden"
        press("continueAnswers")
        press("sendAnswers")
        gone("sendAnswers")
        tryCompare(see("ranked0"), "text", "Money, bills or benefits")
        says("answersCard", "Filled in with her")
        compare(support.answered(), ["money 7", "Her garden"])
    }

    function test_who_was_told_lately_is_counted_and_offered_one() {
        support.diagnose("mary", "2026-11-01")
        support.diagnose("nia", "2026-10-01")
        support.diagnose("joy", "2026-05-01")
        support.askFor("nia", "")
        support.answerFor("nia", ["sleep 2"])
        open("assessments")
        see("assessmentsPart").chosen(AssessmentsPage.NewlyDiagnosed)
        tryVerify(() => seenBelow(page, item => item.text === "1 of 2 have been assessed (50 %).").length === 1)
        tryVerify(() => rows("dueRow").length === 1)
        compare(rows("dueRow")[0].text, "Mary Ellis")
        verify(plain(wordsIn(rows("dueRow")[0])).includes("Due on 2 December"), plain(wordsIn(rows("dueRow")[0])))
        see("toldWithin").chosen(12)
        tryVerify(() => rows("dueRow").length === 2)
        verify(plain(wordsIn(row("dueRow", "Joy"))).includes("Was due on 1 June"), plain(wordsIn(row("dueRow", "Joy"))))
        row("dueRow", "Mary").press()
        compare(see("duePatient").text, "Mary Ellis")
        press("offerAssessment")
        see("offerWhy").text = "Your treatment has begun."
        press("offerSave")
        tryCompare(see("assessmentPatient"), "text", "Mary Ellis")
        stateIs("Taken on")
        tryVerify(() => wordsIn(row("dueRow", "Mary")).includes("Taken on"))
    }

    function test_the_day_somebody_is_due_is_the_one_of_the_list_in_sight() {
        support.diagnose("rosa", "2026-10-01")
        open("assessments")
        see("assessmentsPart").chosen(AssessmentsPage.NewlyDiagnosed)
        tryVerify(() => rows("dueRow").length === 1)
        press("dueRow0")
        tryVerify(() => plain(wordsIn(see("duePane"))).includes("1 November 2026"))
        support.diagnose("rosa", "2026-10-11")
        tryVerify(() => plain(wordsIn(see("duePane"))).includes("11 November 2026"))
        see("assessmentsPart").chosen(AssessmentsPage.Secondary)
        gone("duePane")
        row("dueRow", "Rosa").press()
        tryVerify(() => plain(wordsIn(see("duePane"))).includes("11 October 2026"))
        support.askFor("rosa", "")
        tryCompare(see("assessmentPatient"), "text", "Rosa Lind")
        gone("duePane")
    }

    function test_secondary_patients_are_due_as_the_unit_decides() {
        support.diagnose("rosa", "2026-03-01")
        support.diagnose("ann", "2026-01-01")
        support.ask("")
        support.answer(["sleep 2"], "")
        open("today")
        see("todayGroup").choose(TodayModel.SupportGroup)
        const due = row("todayRow", "secondary patient")
        verify(due.summary.startsWith("1 secondary patient"))
        due.press()
        see("assessmentsPage")
        tryVerify(() => rows("dueRow").length === 2)
        compare(rows("dueRow")[0].text, "Rosa Lind")
        verify(plain(wordsIn(rows("dueRow")[0])).includes("Was due on 1 March"))
        verify(plain(wordsIn(rows("dueRow")[1])).includes("Last assessed on 23 November"))
        tryCompare(see("secondaryList.footer"), "text", "Overdue: 1 of 2")
    }

    function test_who_was_newly_told_and_is_overdue_is_in_today_and_stays_listed() {
        support.diagnose("mary", "2026-07-01")
        support.diagnose("nia", "2025-10-01")
        open("today")
        see("todayGroup").choose(TodayModel.SupportGroup)
        const due = row("todayRow", "newly told patient")
        verify(due.summary.startsWith("1 newly told patient"), due.summary)
        compare(plain(due.aside), "1 August")
        due.press()
        see("assessmentsPage")
        tryVerify(() => rows("dueRow").length === 1)
        compare(rows("dueRow")[0].text, "Mary Ellis")
        tryVerify(() => wordsIn(see("toldWithin")).includes("Longer ago 1"))
        see("toldWithin").chosen(see("assessmentsPage").longerAgo)
        tryVerify(() => rows("dueRow").length === 1 && rows("dueRow")[0].text === "Nia Pritchard")
        verify(plain(wordsIn(rows("dueRow")[0])).includes("Was due on 1 November 2025"), plain(wordsIn(rows("dueRow")[0])))
        see("toldWithin").chosen(see("assessmentsPage").undated)
        tryVerify(() => rows("dueRow").map(one => one.text).includes("Joy Mensah"))
        verify(wordsIn(row("dueRow", "Joy")).includes("No date of diagnosis"))
        says("newlyToldList", "Nobody wrote down when they were told")
        row("dueRow", "Joy").press()
        tryVerify(() => wordsIn(see("duePane")).includes("Not known"))
        support.diagnose("joy", "2026-11-01")
        tryVerify(() => !rows("dueRow").some(one => one.text === "Joy Mensah"))
    }

    function test_who_was_never_assessed_and_has_no_day_of_diagnosis_is_due_now() {
        support.diagnose("rosa", "2026-03-01")
        open("today")
        see("todayGroup").choose(TodayModel.SupportGroup)
        const due = row("todayRow", "secondary patient")
        verify(due.summary.startsWith("2 secondary patients"))
        compare(plain(due.aside), "1 March")
        due.press()
        see("assessmentsPage")
        tryVerify(() => rows("dueRow").length === 2)
        compare(rows("dueRow")[0].text, "Ann Baker")
        verify(wordsIn(rows("dueRow")[0]).includes("Due now"), wordsIn(rows("dueRow")[0]))
        tryCompare(see("secondaryList.footer"), "text", "Overdue: 2 of 2")
        press("dueRow0")
        tryVerify(() => wordsIn(see("duePane")).includes("Now, no assessment yet"))
    }

    function test_today_gives_no_day_where_nobody_knows_one() {
        open("today")
        see("todayGroup").choose(TodayModel.SupportGroup)
        const due = row("todayRow", "secondary patient")
        compare(due.aside, "")
        verify(due.summary.startsWith("2 secondary patients"))
    }

    function test_her_record_says_how_far_it_is_and_offers_one() {
        open("patients", "joy")
        press("offerAssessment")
        press("offerSave")
        tryCompare(see("assessmentPatient"), "text", "Joy Mensah")
        leave()
        open("patients", "joy")
        see("openAssessment")
        gone("offerAssessment")
        press("openAssessment")
        see("assessmentPane")
    }

    function test_a_second_offer_is_refused_in_words() {
        support.askFor("mary", "")
        support.diagnose("mary", "2026-11-01")
        open("assessments")
        see("assessmentsPart").chosen(AssessmentsPage.NewlyDiagnosed)
        tryVerify(() => rows("dueRow").length === 1)
        press("dueRow0")
        // Her open request is opened instead.
        tryCompare(see("assessmentPatient"), "text", "Mary Ellis")
    }

    function test_the_keyboard_reaches_the_place_and_its_rows() {
        support.ask("")
        open("today")
        keyClick(Qt.Key_4, Qt.ControlModifier)
        see("assessmentsPage")
        see("requestRow0").forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Return)
        see("acceptRequest").forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Space)
        stateIs("Taken on")
        keyClick(Qt.Key_Z, Qt.ControlModifier)
        stateIs("New")
    }

    function test_models_keep_the_rules_while_everything_changes() {
        support.ask("")
        support.diagnose("mary", "2026-11-01")
        support.diagnose("rosa", "2026-03-01")
        const models = [requestsModel, newlyTold, secondary, actionsModel, editor].map(one => createTemporaryObject(one, test))
        for (const model of models) {
            desk.inspect(model)
        }
        const [requests, told, due, actions, plan] = models
        tryVerify(() => [requests, told, due, actions].every(model => model.ready))
        tryCompare(requests, "count", 1)
        tryCompare(told, "count", 1)
        tryCompare(due, "count", 2)
        support.askFor("joy", "")
        support.askFor("rosa", "")
        tryCompare(requests, "count", 3)
        support.answerFor("joy", ["fever 1"])
        requests.typed = "jo"
        tryCompare(requests, "count", 1)
        requests.typed = ""
        tryCompare(requests, "count", 3)
        support.start()
        plan.begin()
        tryVerify(() => plan.open)
        plan.add("sleep", "Sleep")
        plan.add("", "")
        plan.setAgreed(0, "Ask the clinic ")
        plan.setAbout(1, "Her son")
        plan.setAgreed(1, "A talk")
        plan.setBy(1, "2026-12-24")
        plan.remove(0)
        plan.restore()
        plan.remove(1)
        plan.remove(7)
        compare(plan.count, 1)
        plan.share()
        tryCompare(actions, "count", 1)
        tryCompare(plan, "count", 0)
        spy.signalName = "refused"
        spy.target = plan
        plan.share()
        plan.begin()
        tryVerify(() => plan.open)
        verify(plan.revision)
        plan.conversation = "More"
        plan.discard()
        tryVerify(() => !plan.open)
        desk.carry()
        desk.refuseAll()
        tryVerify(() => [requests, told, due, actions].every(model => model.ready && !model.unreadable))
        for (const model of models) {
            model.destroy()
        }
        wait(0)
    }
}
