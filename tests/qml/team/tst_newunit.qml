import QtQuick
import QtTest
import Heard.TeamTesting

/// The first day of a unit: each page says what to do while nothing is there.
DeskTest {
    id: test
    name: "TeamNewUnit"
    fresh: true

    function test_each_place_says_what_to_do_first_data() {
        return [
            { tag: "today", list: "todayList", words: "Welcome to Heard" },
            { tag: "patients", list: "patientsList", words: "Nobody is enrolled yet" },
            { tag: "appointments", list: "agendaList", words: "No appointments on this day" },
            { tag: "voices", list: "voicesList", words: "Nobody has said anything yet" },
            { tag: "pledge", list: "boardList", words: "The pledge is empty" }
        ]
    }

    function test_each_place_says_what_to_do_first(data) {
        open(data.tag)
        says(data.list + ".empty", data.words)
        compare(see(data.list + ".rows").count, 0)
    }

    function test_the_first_patient_is_enrolled_from_today() {
        open("today")
        press("todayList.empty.action")
        tryCompare(page, "place", "patients")
        see("enrolGiven")
    }

    function test_the_first_issue_is_written_from_the_empty_pledge() {
        open("pledge")
        press("boardList.empty.action")
        type("issueWords", "The waiting room is cold")
        press("issueSave")
        says("boardIssue0", "The waiting room is cold")
        compare(desk.unsent(), 1)
    }
}
