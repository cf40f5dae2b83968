import QtQuick
import QtTest
import Heard.Models
import Heard.Patient
import Heard.PatientTesting

PhoneTest {
    id: test
    name: "Pledge"

    Component { id: pledge; PledgePage {} }
    Component { id: promise; PromisePage {} }
    Component { id: standards; StandardsPage {} }
    SignalSpy { id: spy }

    function test_counts_what_is_kept() {
        open(pledge, {})
        compare(see("pledgeCounts").text, "5 promises: 1 kept, 3 under way, 1 we cannot keep yet")
        compare(see("whatStops").text, "What stops us: Money (1)")
    }

    function test_shows_what_was_said_with_its_promises() {
        open(pledge, {})
        compare(see("issue1").words, "Support after treatment depends on whom you meet")
        compare(see("issue1").promises.length, 3)
    }

    function test_says_by_when_and_why_not() {
        open(pledge, {})
        see("issue2")
        const support = findChild(page, "issue1")
        compare(findChild(support, "promise0").Accessible.description, "Ongoing")
        compare(findChild(support, "promise1").Accessible.description, "By Dec 2026")
        compare(findChild(support, "promise2").Accessible.description,
                "Cannot do yet. No money for a second nurse this year. We ask again in April.")
        compare(findChild(findChild(page, "issue0"), "promise0").Accessible.description, "Achieved. Planned for Sep 2026")
        compare(findChild(findChild(page, "issue2"), "promise0").Accessible.description, "Overdue. Planned for Oct 2026")
    }

    function test_finds_words() {
        open(pledge, {})
        see("issue2")
        press("searchButton")
        type("pledgeSearch", "drop-in")
        tryVerify(() => findChild(page, "issue1") === null)
        compare(findChild(page, "issue0").promises.length, 1)
    }

    function test_says_when_nothing_is_found() {
        open(pledge, {})
        see("issue2")
        press("searchButton")
        type("pledgeSearch", "zebra")
        see("pledgeEmpty")
    }

    function test_she_says_whether_it_happened_and_changes_her_answer() {
        open(promise, { promiseId: phone.promise })
        see("didItHappenCard")
        verify(!see("didItHappenCard").view.counted)
        press("didItHappen." + ConfirmationView.NotYet)
        tryCompare(see("didItHappen"), "value", ConfirmationView.NotYet)
        see("didItHappenThanks")
        page.destroy()
        wait(0)
        open(promise, { promiseId: phone.promise })
        tryCompare(see("didItHappen"), "value", ConfirmationView.NotYet)
        press("didItHappen." + ConfirmationView.Yes)
        tryCompare(see("didItHappen"), "value", ConfirmationView.Yes)
        spy.target = page
        spy.signalName = "tellWanted"
        press("didItHappenTell")
        compare(spy.count, 1)
    }

    function test_an_answer_that_cannot_be_kept_says_so() {
        phone.fillDisk()
        open(promise, { promiseId: phone.promise })
        press("didItHappen." + ConfirmationView.Yes)
        tryVerify(() => see("didItHappenProblem").text.includes("could not be kept"))
        phone.freeDisk()
        press("didItHappen." + ConfirmationView.Yes)
        see("didItHappenThanks")
        tryCompare(findChild(page, "didItHappenProblem"), "text", "")
    }

    function test_she_reads_how_many_confirmed_it_and_never_a_small_number() {
        open(promise, { promiseId: phone.promise })
        see("didItHappenCard")
        phone.hubCounts(14, 3)
        tryCompare(see("didItHappenCounted"), "text", "Confirmed by 14 patients · Fewer than 10 patients say: not yet")
    }

    function test_what_is_not_done_yet_is_not_asked_about() {
        open(promise, { promiseId: phone.plannedPromise })
        see("plan")
        gone("didItHappenCard")
    }

    function test_one_promise_tells_what_happened() {
        open(promise, { promiseId: phone.promise })
        compare(see("plan").text, "Tell you how long you will wait, and the reason")
        compare(see("issueWords").text, "We waited alone before surgery and did not know why")
        compare(see("step0").text, "First pledge")
    }

    function test_standards_are_listed() {
        open(standards, {})
        compare(see("standard0").text, "You know the name of your nurse, and how to reach her.")
    }
}
