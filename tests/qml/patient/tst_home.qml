import QtQuick
import QtTest
import Heard.Models
import Heard.Patient
import Heard.PatientTesting

PhoneTest {
    id: test
    name: "Home"

    Component {
        id: home
        HomePage {
            connection: Session.UpToDate
            upToDateAt: test.phone.now
            waiting: 0
            needsDecision: 0
        }
    }
    Component {
        id: offline
        HomePage {
            connection: Session.Offline
            upToDateAt: test.phone.now
            waiting: 2
            needsDecision: 1
        }
    }
    Component {
        id: held
        HomePage {
            connection: Session.Held
            upToDateAt: test.phone.now
            waiting: 2
            needsDecision: 0
        }
    }
    SignalSpy { id: spy }

    function test_greets_by_name_and_time_of_day() {
        open(home, {})
        tryCompare(page, "title", "Good morning, Ann")
    }

    function test_the_end_of_one_wait_leaves_that_of_another_appointment_and_says_which() {
        const first = phone.operate(2)
        phone.nurseSaysWait(first, 30, "An emergency came first.")
        open(home, {})
        see("waitNote")
        gone("waitWhich")
        const second = phone.appointment
        phone.nurseMovesAppointmentTo(Qt.formatDateTime(new Date(phone.now.getTime() + 4 * 3600000), "yyyy-MM-dd hh:mm"))
        phone.advance(1)
        phone.nurseSaysWait(second, 60, "The theatre is not ready yet.")
        tryVerify(() => see("waitRow").text.includes("60"))
        tryVerify(() => see("waitWhich").text.startsWith("Meeting before surgery at "))
        phone.advance(1)
        phone.nurseEndsWait(second)
        tryVerify(() => see("waitRow").text.includes("30"))
        tryVerify(() => see("waitWhich").text.startsWith("Surgery at "))
        phone.nurseEndsWait(first)
        gone("waitNote")
    }

    function test_a_wait_grows_old_and_ends_with_its_day_while_the_phone_sleeps() {
        phone.nurseSaysWait(phone.operate(4), 30, "An emergency came first.")
        open(home, {})
        see("waitNote")
        gone("waitOld")
        phone.advance(100)
        phone.comeBack()
        see("waitOld")
        phone.advance(22 * 60)
        phone.comeBack()
        gone("waitNote")
    }

    function test_what_is_over_leaves_home_while_the_phone_sleeps() {
        open(home, {})
        compare(plain(see("nextAppointmentRow").text), "Tuesday 1 December, 2:30 pm")
        phone.advance(14 * 24 * 60)
        phone.comeBack()
        tryVerify(() => {
            const row = findChild(page, "nextAppointmentRow")
            return !row || !row.visible || !plain(row.text).includes("Tuesday 1 December")
        })
    }

    function test_shows_the_next_appointment_and_the_one_thing_before_it() {
        open(home, {})
        compare(plain(see("nextAppointmentRow").text), "Tuesday 1 December, 2:30 pm")
        compare(see("nextAppointmentRow").detail, "Meeting before surgery, with Sister Grace Okafor")
        compare(see("preparationCheck").Accessible.name, "Before you go: read “Your choices after surgery”")
        verify(!see("preparationCheck").checked)
        compare(see("questionsRow").detail, "3 questions so far")
    }

    function test_a_hospital_that_cannot_take_it_now_is_not_called_offline() {
        open(held, {})
        verify(see("syncText").text.startsWith("Your hospital’s computer cannot take it just now. It is kept, and sent by itself."), see("syncText").text)
        see("waitingText")
    }

    function test_what_is_ticked_stays_ticked() {
        open(home, {})
        press("preparationCheck")
        page.destroy()
        wait(0)
        open(home, {})
        tryCompare(see("preparationCheck"), "checked", true)
    }

    function test_a_reply_stays_news_until_it_is_read() {
        open(home, {})
        compare(see("news0").text, "Sister Grace Okafor replied to you")
        compare(plain(see("news0").detail), "Yesterday, 9:12 am")
        spy.target = page
        spy.signalName = "wordsOpened"
        press("news0")
        compare(spy.count, 1)
        compare(spy.signalArguments[0][0], phone.feedback)
    }

    function test_a_moved_appointment_is_news() {
        phone.nurseMovesAppointment()
        open(home, {})
        tryVerify(() => findChild(page, "news1") !== null)
        compare(see("news1").text, "Your appointment has moved")
        compare(plain(see("news1").detail), "It is now on Wednesday 2 December, 11:00 am.")
    }

    function test_an_appointment_at_another_place_or_of_another_kind_is_news_data() {
        return [
            { tag: "place", place: "Clinic D", kind: Meeting.BeforeSurgery, text: "Your appointment is at another place",
              says: "The place is now: Clinic D." },
            { tag: "kind", place: "", kind: Meeting.Phone, text: "Your appointment has changed", says: "It is now: Phone call." },
            { tag: "none", place: "", kind: Meeting.BeforeSurgery, text: "Your appointment is at another place",
              says: "The place before does not hold any more." }
        ]
    }

    function test_an_appointment_at_another_place_or_of_another_kind_is_news(data) {
        phone.nurseHoldsAppointment(data.place, data.kind)
        open(home, {})
        tryVerify(() => findChild(page, "news1") !== null)
        compare(see("news1").text, data.text)
        const detail = plain(see("news1").detail)
        verify(detail.startsWith("The time is the same: Tuesday 1 December, "), detail)
        verify(detail.endsWith(" " + data.says), detail)
        spy.target = page
        spy.signalName = "appointmentOpened"
        spy.clear()
        press("news1")
        compare(spy.signalArguments[0][0], phone.appointment)
    }

    function test_a_cancelled_appointment_is_news_and_not_the_next() {
        phone.nurseCancelsAppointment("The nurse is ill.")
        open(home, {})
        tryVerify(() => findChild(page, "news1") !== null)
        compare(see("news1").text, "Your appointment is cancelled")
        compare(plain(see("nextAppointmentRow").text), "Thursday 14 January, 8:00 am")
    }

    function test_a_kept_promise_is_news_until_she_has_looked() {
        phone.nurseKeepsPromise()
        open(home, {})
        tryVerify(() => findChild(page, "news1") !== null)
        compare(see("news1").text, "A promise has been kept")
        compare(see("news1").detail, "Recruit a second secondary breast cancer nurse")
        page.destroy()
        wait(0)
        phone.lookAtEverything()
        open(home, {})
        see("news0")
        compare(findChild(page, "news1"), null)
    }

    function test_what_arrives_while_she_looks_appears() {
        open(home, {})
        see("news0")
        phone.nurseKeepsPromise()
        tryVerify(() => findChild(page, "news1") !== null)
    }

    function test_says_when_it_is_from_and_what_is_unsent() {
        open(offline, {})
        compare(plain(see("syncText").text), "Offline. What you see is from 9:14 am.")
        compare(see("waitingText").text, "2 things not sent yet")
        see("decisionsNote")
        spy.target = page
        spy.signalName = "syncWanted"
        spy.clear()
        press("syncButton")
        compare(spy.count, 1)
    }

    function test_says_that_the_unit_is_invented() {
        open(home, {})
        compare(see("unitLine").text, "Riverbank Breast Unit. Invented for this demo.")
    }

    function test_up_to_date_with_its_time() {
        open(home, {})
        compare(plain(see("syncText").text), "Up to date at 9:14 am")
    }
}
