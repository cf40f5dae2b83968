import QtQuick
import QtTest
import Heard.Controls
import Heard.Models
import Heard.Patient
import Heard.PatientTesting

PhoneTest {
    id: test
    name: "Support"

    readonly property SupportStory support: phone ? phone.support : null

    Component { id: support_; SupportPage {} }
    Component { id: answering; AssessmentPage { requestId: test.support.request } }
    Component { id: plan; PlanPage {} }
    Component { id: meeting; AppointmentPage { appointmentId: test.support.talkIdOnPhone() } }
    Component { id: front; HomePage { connection: Session.UpToDate; upToDateAt: test.phone.now; waiting: 0; needsDecision: 0 } }
    Component { id: plans; CarePlansModel {} }
    Component { id: form; AssessmentForm { requestId: test.support.request } }
    Component { id: concerns; ConcernsModel { group: 4 } }
    SignalSpy { id: spy }

    function leave() {
        page.destroy()
        page = null
        wait(0)
    }

    function listen(signal) {
        spy.target = null
        spy.signalName = signal
        spy.target = page
        spy.clear()
    }

    /// Every button of a scale, as it is drawn.
    function buttonsOf(scale) {
        const found = []
        const look = item => {
            for (const child of Array.from(item.children)) {
                if (child.press !== undefined && child.visible) {
                    found.push(child)
                }
                look(child)
            }
        }
        look(scale)
        return found
    }

    function choose(name, value) {
        buttonsOf(see(name)).find(button => button.text === String(value)).press()
    }

    function goOn(times) {
        for (let i = 0; i < times; ++i) {
            press("continueAnswers")
        }
    }

    function test_she_asks_in_one_tap_and_sees_that_it_is_not_sent_yet() {
        open(support_, {})
        see("askCard")
        gone("requestCard")
        const before = phone.unsent()
        press("askButton")
        see("requestCard")
        gone("askCard")
        compare(see("stepAsked").text, "You asked for a talk")
        compare(see("stepAccepted").text, "Your team has not answered yet")
        see("requestDelivery")
        compare(phone.unsent(), before + 2)
        phone.carry()
        gone("requestDelivery")
    }

    function test_why_now_is_kept_while_it_is_typed_and_goes_with_the_request() {
        open(support_, {})
        type("whyNow.input", "I do not sleep")
        leave()
        open(support_, {})
        tryCompare(see("whyNow"), "text", "I do not sleep")
        press("askButton")
        see("requestCard")
        phone.carry()
        compare(phone.draft("support/why"), "")
        leave()
        open(support_, {})
        see("requestCard")
        verify(findChild(page, "whyAsked").text.includes("I do not sleep"))
    }

    function test_every_state_is_seen() {
        support.ask("")
        open(support_, {})
        see("takeBack")
        support.accept()
        tryCompare(see("stepAccepted"), "text", "Sister Grace Okafor looks after it")
        compare(see("stepTalk").text, "You agree on a time to talk")
        support.book("2026-12-04 10:00")
        tryVerify(() => plain(see("stepTalk").text) === "You talk on Friday 4 December, 10:00 am")
        listen("appointmentOpened")
        press("openMeeting")
        compare(spy.count, 1)
        compare(support.talkOnPhone(), Meeting.Assessment)
        support.cancelTalk()
        tryCompare(see("stepTalk"), "text", "You agree on a time to talk")
        support.start()
        tryCompare(see("stepTalk"), "text", "You are talking about it")
        gone("takeBack")
        support.draft("My notes")
        gone("plan0")
        compare(see("stepPlan").text, "You get a plan with what was agreed")
        support.share()
        tryCompare(see("stepPlan"), "text", "Your plan is here")
        listen("planOpened")
        press("plan0")
        compare(spy.count, 1)
        see("askCard")
        support.finish()
        tryCompare(see("stepPlan"), "detail", "All of it is done.")
    }

    function test_without_a_plan_she_is_not_told_of_one() {
        support.ask("")
        support.start()
        support.finish()
        open(support_, {})
        tryCompare(see("stepPlan"), "text", "You agreed that no plan is needed")
        verify(see("stepPlan").detail !== "All of it is done.")
        compare(see("stepTalk").text, "You talked about it")
        gone("plansCard")
    }

    function test_home_says_that_her_talk_is_booked_or_declined_until_she_has_seen_it_data() {
        return [
            { tag: "booked", tell: () => support.book("2026-12-04 10:00"), text: "Your support talk has a time",
              detail: "Friday 4 December, 10:00 am", leads: "appointmentOpened", seen: "requestCard" },
            { tag: "declined", tell: () => support.decline("We talk at the clinic."), leads: "supportWanted",
              text: "Your team answered: no support talk this time", detail: "Read why, and what you can do.", seen: "declinedNote" }
        ]
    }

    function test_home_says_that_her_talk_is_booked_or_declined_until_she_has_seen_it(data) {
        support.ask("")
        support.accept()
        open(front, {})
        see("news0")
        gone("news1")
        data.tell()
        tryVerify(() => findChild(page, "news1") !== null)
        compare(see("news1").text, data.text)
        compare(plain(see("news1").detail), data.detail)
        gone("news2")
        listen(data.leads)
        press("news1")
        compare(spy.count, 1)
        leave()
        open(support_, {})
        see(data.seen)
        leave()
        open(front, {})
        see("news0")
        gone("news1")
    }

    function test_home_says_that_there_is_something_new_in_a_plan_that_she_has_read() {
        support.ask("")
        support.start()
        support.draft("We spoke about the nights.")
        support.share()
        open(plan, {})
        see("planTitle")
        leave()
        open(front, {})
        see("news0")
        gone("supportPlan")
        support.tellNext("You sleep five hours now.")
        tryCompare(see("supportPlan"), "text", "There is something new in your plan")
        compare(see("supportPlan").detail, "Your team wrote what happened next.")
        leave()
        open(plan, {})
        see("action0.next")
        leave()
        open(front, {})
        see("news0")
        gone("supportPlan")
    }

    function test_before_she_types_and_before_she_sends_she_reads_whom_to_call() {
        support.ask("")
        open(answering, {})
        verify(see("safetyFirst").Accessible.name.includes("999"))
        tryCompare(findChild(see("safetyFirst"), "safetyLine"), "text", "For problems from your treatment: \u206824-hour advice line\u2069, \u206601632\u00a0960\u00a0111\u2069")
        goOn(1)
        gone("safetyFirst")
    }

    function test_a_request_that_is_declined_says_why_and_she_may_ask_again() {
        support.ask("")
        support.decline("We talk about it at the clinic tomorrow.")
        open(support_, {})
        tryCompare(see("declinedNote"), "text", "We talk about it at the clinic tomorrow.")
        gone("requestCard")
        listen("callWanted")
        press("declinedCall")
        compare(spy.count, 1)
        press("askButton")
        see("requestCard")
        gone("declinedNote")
    }

    function test_she_takes_back_what_she_does_not_need_any_more() {
        support.ask("")
        open(support_, {})
        press("takeBack")
        tryVerify(() => findChild(page.Window.window.contentItem, "takeBackYes") !== null)
        findChild(page.Window.window.contentItem, "takeBackYes").press()
        see("askCard")
        compare(support.state, Support.Withdrawn)
    }

    function test_she_learns_what_becomes_of_the_meeting_when_she_takes_it_back() {
        support.ask("")
        support.book("2026-12-04 10:00")
        open(support_, {})
        press("takeBack")
        tryVerify(() => findChild(page.Window.window.contentItem, "takeBackMeeting")?.visible ?? false)
        findChild(page.Window.window.contentItem, "takeBackYes").press()
        tryCompare(support, "state", Support.Withdrawn)
        open(meeting, {})
        see("questionsCard")
        gone("keptNote")
        support.keepTalk()
        see("keptNote")
    }

    function test_what_was_offered_is_not_hers_to_take_back() {
        support.offer("Your treatment ends soon.")
        open(support_, {})
        compare(see("stepAsked").text, "Your team asks how you are")
        see("answersCard")
        gone("takeBack")
    }

    function test_numbers_are_big_enough_to_press() {
        support.ask("")
        open(answering, {})
        press("concern.money")
        for (const button of buttonsOf(see("weight.money"))) {
            verify(button.width >= 44 && button.height >= 44, `${button.width} × ${button.height}`)
        }
        compare(buttonsOf(see("weight.money")).length, 11)
        const first = see("concern.money")
        verify(first.height >= 44)
    }

    function test_what_is_urgent_says_at_once_whom_to_call_data() {
        return [
            { tag: "fever", page: 4, samaritans: false },
            { tag: "breathing", page: 4, samaritans: false },
            { tag: "hopeless", page: 2, samaritans: true }
        ]
    }

    function test_what_is_urgent_says_at_once_whom_to_call(data) {
        support.ask("")
        open(answering, {})
        goOn(data.page)
        gone("urgent." + data.tag)
        press("concern." + data.tag)
        see("urgent." + data.tag)
        compare(see(`urgent.${data.tag}.unit`).text, "01632 960 111")
        see(`urgent.${data.tag}.999`)
        compare(findChild(page, `urgent.${data.tag}.samaritans`).visible, data.samaritans)
        listen("called")
        press(`urgent.${data.tag}.unit`)
        compare(spy.signalArguments[0][0], "tel:01632960111")
        press("concern." + data.tag)
        gone("urgent." + data.tag)
    }

    function test_answers_are_kept_and_gone_on_with_after_a_kill() {
        support.ask("")
        open(answering, {})
        press("concern.money")
        choose("weight.money", 4)
        goOn(1)
        type("more.input", "My son")
        goOn(4)
        choose("distress", 6)
        tryCompare(see("keptLine"), "text", "Kept on this device. You can stop and come back.")
        compare(support.answered(), [])
        leave()
        open(answering, {})
        see("distress")
        compare(page.aside, "6 of 8")
        goOn(1)
        type("mattersMost.input", "My garden")
        goOn(1)
        press("changePage1")
        tryCompare(see("more"), "text", "My son")
        goOn(1)
        listen("sent")
        press("sendAnswers")
        tryCompare(spy, "count", 1)
        phone.carry()
        compare(support.answered(), ["money 4", "distress 6", "My garden"])
    }

    function test_nothing_at_all_is_an_answer_too() {
        support.ask("")
        open(answering, {})
        goOn(7)
        see("nothingTicked0")
        gone("urgentCheck")
        listen("sent")
        press("sendAnswers")
        tryCompare(spy, "count", 1)
        leave()
        open(support_, {})
        see("changeAnswers")
        see("answersDelivery")
        gone("beginAnswers")
    }

    function test_back_goes_one_step_back_before_it_leaves() {
        support.ask("")
        open(answering, {})
        verify(!page.stepBack())
        goOn(2)
        verify(page.stepBack())
        compare(page.aside, "2 of 8")
    }

    function test_what_is_decided_meanwhile_closes_the_questions() {
        support.ask("")
        open(answering, {})
        see("concern.money")
        goOn(7)
        support.decline("We talk tomorrow.")
        press("sendAnswers")
        tryVerify(() => see("assessmentError").text.startsWith("This is closed."))
        leave()
        open(answering, {})
        see("assessmentClosed")
        gone("continueAnswers")
    }

    function test_the_plan_says_what_was_agreed_and_what_happened_next() {
        support.ask("")
        support.start()
        support.draft("We spoke about the nights.")
        support.share()
        support.tellNext("She sleeps five hours now.")
        open(plan, {})
        compare(see("planTitle").text, "My care and support plan")
        see("planConversation")
        const words = see("action0")
        verify(words)
        compare(see("action0.agreed").text, "Ask the sleep clinic for a first talk")
        compare(plain(see("action0.who").text), "Grace, by 20 December")
        compare(see("action0.state").text, "Done")
        compare(see("action0.next").text, "She sleeps five hours now.")
    }

    function test_home_leads_to_her_support_at_any_time() {
        open(front, {})
        listen("supportWanted")
        press("supportRow")
        compare(spy.count, 1)
    }

    function test_whom_to_call_stays_until_the_team_has_seen_what_is_urgent_data() {
        return [{ tag: "home", component: front }, { tag: "my support", component: support_ }]
    }

    function test_whom_to_call_stays_until_the_team_has_seen_what_is_urgent(data) {
        support.ask("")
        support.accept()
        open(data.component, {})
        gone("urgentWaiting")
        support.answer(["sleep 8", "hopeless 3"], "")
        see("urgentWaiting")
        compare(see("urgentWaiting.unit").text, "01632 960 111")
        see("urgentWaiting.samaritans")
        see("urgentWaiting.999")
        verify(see("urgentWaiting").text.includes("has not told us yet"))
        listen("called")
        press("urgentWaiting.unit")
        compare(spy.count, 1)
        support.lookAfterUrgent()
        gone("urgentWaiting")
        if (data.component === support_) {
            verify(see("urgentSeen").text.startsWith("Your team has seen what is urgent: "))
        }
    }

    function test_home_says_what_there_is_to_do_about_her_support() {
        open(front, {})
        gone("supportCard")
        support.ask("")
        wait(0)
        gone("supportCard")
        support.accept()
        see("supportAnswers")
        listen("answersWanted")
        press("supportAnswers")
        compare(spy.signalArguments[0][0], support.request)
        support.answer(["sleep 8"], "")
        gone("supportCard")
        support.start()
        support.draft("We spoke about the nights.")
        gone("supportPlan")
        support.share()
        see("supportPlan")
        leave()
        open(plan, {})
        see("planTitle")
        leave()
        open(front, {})
        gone("supportCard")
    }

    function test_what_cannot_be_kept_is_said() {
        support.ask("")
        open(answering, {})
        see("concern.money")
        phone.fillDisk()
        press("concern.money")
        tryVerify(() => see("assessmentError").text.startsWith("This could not be kept."))
    }

    function test_a_request_that_cannot_be_kept_is_said() {
        open(support_, {})
        see("askCard")
        phone.fillDisk()
        press("askButton")
        tryCompare(see("supportError"), "text", "This could not be kept on your phone. Is there room left?")
        see("askCard")
        phone.freeDisk()
        press("askButton")
        see("requestCard")
        gone("supportError")
    }

    function test_models_keep_the_rules_while_everything_changes() {
        support.ask("")
        const all = createTemporaryObject(plans, test)
        const answers = createTemporaryObject(form, test)
        tryVerify(() => answers.ready)
        const rows = createTemporaryObject(concerns, test, { form: answers })
        const ticked = createTemporaryObject(concerns, test, { form: answers, tickedOnly: true })
        for (const model of [all, rows, ticked]) {
            phone.inspect(model)
        }
        verify(rows.count > 10)
        compare(ticked.count, 0)
        answers.tick("sleep", true)
        answers.weigh("fever", 3)
        compare(ticked.count, 2)
        verify(answers.urgent)
        answers.weigh("sleep", 11)
        answers.tick("fever", false)
        verify(!answers.urgent)
        rows.group = 0
        rows.group = 9
        compare(rows.count, 0)
        support.start()
        support.draft("We spoke.")
        support.share()
        tryCompare(all, "count", 1)
        support.tellNext("All is well.")
        support.draft("We spoke again.")
        support.share()
        tryVerify(() => all.count === 1 && all.ready && !all.unreadable)
        for (const model of [rows, ticked, answers, all]) {
            model.destroy()
        }
        wait(0)
    }
}
