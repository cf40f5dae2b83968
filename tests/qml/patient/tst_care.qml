import QtQuick
import QtTest
import Heard.Models
import Heard.Patient
import Heard.PatientTesting

/// The day of surgery and the day after, everything in order, who has seen it, and how to speak to her.
PhoneTest {
    id: test
    name: "Care"

    Component { id: home; HomePage { connection: Session.UpToDate; upToDateAt: test.phone.now; waiting: 0; needsDecision: 0 } }
    Component { id: appointment; AppointmentPage { appointmentId: "operation" } }
    Component { id: timeline; TimelinePage {} }
    Component { id: access; AccessPage {} }
    Component { id: needs; NeedsPage {} }
    Component { id: shell; PatientShell { session: test.phone.session; tab: "more" } }
    Component { id: timelineModel; TimelineModel {} }
    SignalSpy { id: spy }

    function test_the_wait_says_how_long_why_and_when() {
        const operation = phone.operate(2)
        open(home, {})
        see("callRow")
        gone("waitNote")
        phone.nurseSaysWait(operation, 45, "An emergency came first.")
        tryVerify(() => plain(see("waitRow").text).startsWith("About 45 minutes from "))
        compare(see("waitRow").detail, "An emergency came first.")
        verify(see("waitSaid").text.startsWith("Sister Grace Okafor said this at "))
        gone("waitOld")
        phone.nurseSaysWait(operation, -1, "The theatre is not ready yet.")
        tryCompare(see("waitRow"), "text", "Nobody can tell yet")
        spy.target = page
        spy.signalName = "appointmentOpened"
        spy.clear()
        press("waitRow")
        compare(spy.signalArguments[0][0], operation)
        phone.nurseEndsWait(operation)
        gone("waitNote")
    }

    function test_a_usual_reason_is_said_in_her_language_whatever_the_nurse_reads() {
        const operation = phone.operate(2)
        open(home, {})
        phone.nurseSaysWait(operation, 45, "Daeth argyfwng yn gyntaf.", "emergency")
        tryCompare(see("waitRow"), "detail", "An emergency came first.")
        phone.nurseSaysWait(operation, 50, "Mae'r lifft wedi torri.")
        tryCompare(see("waitRow"), "detail", "Mae'r lifft wedi torri.")
        // One that this version does not know yet.
        phone.nurseSaysWait(operation, 55, "Mae'r llawfeddyg ar ei ffordd.", "surgeon-on-the-way")
        tryCompare(see("waitRow"), "detail", "Mae'r llawfeddyg ar ei ffordd.")
    }

    function test_what_to_do_before_and_to_bring_is_said_in_her_language() {
        phone.nurseDescribes("Ysgrifennwch yr hyn rydych am ei ofyn.", "write-questions", "Rhestr o'ch meddyginiaethau.", "medicines-list")
        open(appointment, { appointmentId: phone.appointment })
        tryCompare(see("preparationCheck"), "text", "Write down what you want to ask.")
        compare(see("bring").text, "A list of your medicines.")
        phone.nurseDescribes("Dewch yn gynnar.", "", "Eich sbectol.", "")
        tryCompare(see("preparationCheck"), "text", "Dewch yn gynnar.")
        compare(see("bring").text, "Eich sbectol.")
    }

    function test_a_wait_that_was_said_long_ago_says_so() {
        const operation = phone.operate(4)
        phone.nurseSaysWait(operation, 30, "We wait for a result.")
        phone.advance(61)
        open(appointment, {})
        see("waitOld")
        compare(see("waitRow").detail, "We wait for a result.")
    }

    function test_the_day_after_she_knows_that_her_nurse_calls() {
        const operation = phone.operate(-20)
        open(home, {})
        compare(see("surgeryCallNote").title, "Your nurse will call you today.")
        spy.target = page
        spy.signalName = "callWanted"
        spy.clear()
        press("surgeryCallNow")
        compare(spy.count, 1)
        phone.nurseCalls(operation, false, "")
        tryCompare(see("surgeryCallNote"), "text", "She has tried already. Keep your phone near, or call her.")
        phone.nurseCalls(operation, true, "All is well.")
        gone("surgeryCallNote")
        page.destroy()
        open(timeline, {})
        tryCompare(see("timelineStep0"), "visible", true)
        tryVerify(() => steps().some(step => step.text === "Your nurse called you after your operation" && step.detail.endsWith("All is well.")))
    }

    function steps() {
        const found = []
        for (let i = 0; i < 60; ++i) {
            const step = findChild(page, "timelineStep" + i)
            if (step && step.visible) {
                found.push({ text: step.text, detail: step.detail })
            }
        }
        return found
    }

    function test_everything_stands_in_order_and_can_be_narrowed() {
        phone.nursePublishesPages()
        phone.nurseSends("scans", false)
        open(timeline, {})
        tryVerify(() => steps().some(step => step.text.startsWith("Your team sent you: ")))
        verify(steps().some(step => step.text.startsWith("You said: ")))
        verify(steps().some(step => step.text.startsWith("Your team replied: ")))
        see("timelineKinds").choose(TimelineModel.PagesOnly)
        tryVerify(() => steps().length === 1)
        see("timelineKinds").choose(TimelineModel.SupportOnly)
        see("timelineEmpty")
    }

    function test_the_timeline_keeps_the_rules_while_everything_changes() {
        const model = createTemporaryObject(timelineModel, test)
        phone.inspect(model)
        tryVerify(() => model.ready)
        const before = model.count
        const operation = phone.operate(2)
        phone.nurseSaysWait(operation, 30, "An emergency came first.")
        phone.say("The signs are small.")
        tryCompare(model, "count", before + 3)
        model.kinds = TimelineModel.VoicesOnly
        tryVerify(() => model.count < before + 3)
        model.kinds = TimelineModel.AllKinds
        tryCompare(model, "count", before + 3)
        phone.carry()
        wait(0)
        model.destroy()
        wait(0)
    }

    function test_who_has_seen_it_needs_the_internet_and_says_so() {
        open(access, {})
        see("accessOffline")
        gone("accessBusy")
        press("accessAgain")
        see("accessOffline")
    }

    function test_who_has_seen_it_stands_there_by_person_and_day() {
        phone.goOnline()
        phone.hubWritesDown("2026-11-20T10:00:00Z", "Practitioner/grace", "open")
        phone.hubWritesDown("2026-11-20T11:00:00Z", "Practitioner/grace", "open")
        phone.hubWritesDown("2026-11-20T11:05:00Z", "Practitioner/grace", "update")
        phone.hubWritesDown("2026-11-19T09:00:00Z", "Practitioner/left", "open")
        phone.hubWritesDown("2026-11-18T09:00:00Z", "Practitioner/grace", "read")
        phone.hubWritesDown("2026-11-17T09:00:00Z", "Patient/ann", "create")
        open(access, {})
        const row = number => plain([see("access" + number).overline, see("access" + number).text, see("access" + number).detail].join(" | "))
        compare(row(0), "20 November 2026 | Sister Grace Okafor, Breast care nurse | Opened it 2 times · Changed or added something 1 time")
        compare(row(1), "19 November 2026 | Somebody of your team who has left | Opened it 1 time")
        compare(row(2), "17 November 2026 | You | Changed or added something 1 time")
        gone("access3")
        gone("accessBusy")
        gone("accessOffline")
        gone("accessEmpty")
        compare(see("accessFetches").text, "Show what computers fetched, too")
        press("accessFetches")
        tryVerify(() => row(2) === "18 November 2026 | Sister Grace Okafor, Breast care nurse | Only the computer fetched it")
        compare(row(0), "20 November 2026 | Sister Grace Okafor, Breast care nurse | Opened it 2 times · Changed or added something 1 time")
        compare(row(3), "17 November 2026 | You | Changed or added something 1 time")
        compare(see("accessFetches").text, "Show only what people did")
        press("accessFetches")
        gone("access3")
        compare(row(2), "17 November 2026 | You | Changed or added something 1 time")
    }

    function test_she_says_how_to_speak_and_write_to_her() {
        open(needs, {})
        press("needs.large-print")
        press("needs.by-phone")
        see("needs.more").text = "Not before ten"
        press("needsSave")
        see("needsToast")
        phone.carry()
        tryVerify(() => ["large-print", "by-phone", "Not before ten"].every(need => phone.needsAtHospital().includes(need)))
        // That it has arrived takes nothing away that is ticked and not saved yet.
        press("needs.easy-read")
        carryAndSettle()
        verify(see("needs.easy-read").checked)
        press("needs.by-phone")
        press("needsSave")
        phone.carry()
        tryVerify(() => !phone.needsAtHospital().includes("by-phone"))
    }

    function test_what_she_ticks_is_kept_until_she_saves_it() {
        open(needs, {})
        press("needs.large-print")
        see("needsUnsaved")
        page.destroy()
        wait(0)
        open(needs, {})
        tryVerify(() => see("needs.large-print").checked)
        press("needsSave")
        gone("needsUnsaved")
        verify(see("needs.large-print").checked)
    }

    function test_what_arrives_does_not_untick_what_she_ticks() {
        open(needs, {})
        press("needs.large-print")
        phone.nurseKnowsNeeds(["by-phone"])
        wait(0)
        tryVerify(() => phone.needsAtHospital().includes("by-phone"))
        verify(see("needs.large-print").checked)
        verify(!see("needs.by-phone").checked)
        press("needsDiscard")
        tryVerify(() => !see("needs.large-print").checked)
        tryVerify(() => see("needs.by-phone").checked)
        gone("needsUnsaved")
    }

    function test_that_her_nurse_will_call_shows_from_the_next_day_on() {
        phone.operate(2)
        open(home, {})
        see("nextAppointment")
        gone("surgeryCallNote")
        phone.advance(24 * 60)
        phone.comeBack()
        see("surgeryCallNote")
    }

    function test_more_leads_to_all_of_them() {
        open(shell, {})
        for (const [row, place] of [["timelineRow", "timelinePage"], ["needsRow", "needsPage"], ["accessRow", "accessPage"]]) {
            press(row)
            see(place)
            keyClick(Qt.Key_Escape)
            see("morePage")
        }
    }
}
