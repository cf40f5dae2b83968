import QtQuick
import QtTest
import Heard.Models
import Heard.TeamTesting

DeskTest {
    id: test
    name: "TeamPatients"

    function fillIn(given, family) {
        type("enrolGiven", given)
        type("enrolFamily", family)
        press("enrolCohort." + PatientsModel.PrimaryCohort)
    }

    function test_search_by_name_and_number() {
        open("patients")
        tryVerify(() => rows("patientRow").length === 6)
        type("patientSearch", "Ell")
        tryVerify(() => rows("patientRow").length === 1)
        compare(rows("patientRow")[0].name, "Mary Ellis")
        press("patientSearch.clear")
        tryVerify(() => rows("patientRow").length === 6)
        type("patientSearch", "943476591")
        tryVerify(() => rows("patientRow").length === 1)
        compare(rows("patientRow")[0].name, "Ann Baker")
        type("patientSearch", "xx")
        says("patientsList.empty", "Nobody fits")
        press("patientSearch.clear")
        press("cohort." + PatientsModel.SecondaryCohort)
        tryVerify(() => rows("patientRow").length === 2 && rows("patientRow").every(one => one.secondary))
    }

    function test_the_record_has_everything_in_order() {
        open("patients", desk.patient)
        tryCompare(see("patientName"), "text", "Ann Baker")
        says("patientPane", "Large print")
        says("patientPane", "Wants to ask: Can I drive home afterwards?")
        says("patientPane", "Said: “Nobody told us how long we would wait.”")
        press("timelineKinds." + TimelineModel.AppointmentsOnly)
        tryVerify(() => !wordsIn(see("patientPane")).includes("Said:"))
        says("patientPane", "Ward 9, second floor")
    }

    function test_an_opening_of_her_record_is_noted_and_a_look_at_the_list_is_none() {
        open("patients")
        tryVerify(() => rows("patientRow").length === 6)
        compare(desk.recordsOpened().length, 0)
        open("patients", desk.patient)
        tryCompare(see("patientName"), "text", "Ann Baker")
        tryVerify(() => desk.recordsOpened().length === 1 && desk.recordsOpened()[0] === desk.patient)
        // To come back at once is the same opening; later it is another.
        desk.advance(5)
        open("voices", desk.criticism)
        says("voicePane", "Nobody told us how long we would wait.")
        wait(0)
        compare(desk.recordsOpened().length, 1)
        desk.advance(15)
        open("appointments", desk.appointment)
        tryVerify(() => desk.recordsOpened().length === 2)
    }

    function test_a_referral_to_palliative_care_is_noted_ends_and_is_taken_back() {
        open("patients", desk.patient)
        says("referralCard", "She is not referred.")
        press("refer")
        retype("referralDay.year", "2099")
        press("referralSave")
        tryCompare(see("referralDay"), "error", "This day cannot be. Check it.")
        retype("referralDay.day", "20")
        retype("referralDay.month", "11")
        retype("referralDay.year", "2026")
        press("referralSave")
        gone("referralSave")
        says("referralCard", "Referred on 20 November 2026.")
        says("referralCard", "Only the team sees this.")
        says("patientPane", "Referred to palliative care")
        press("refer")
        retype("referralDay.day", "21")
        retype("referralDay.month", "11")
        retype("referralDay.year", "2026")
        press("referralSave")
        says("referralCard", "She was referred from 20 November 2026 to 21 November 2026.")
        press("referralToast.undo")
        says("referralCard", "Referred on 20 November 2026.")
        compare(desk.count("Flag"), 1)
    }

    function test_what_is_missing_is_said_at_its_field() {
        open("patients")
        const before = desk.count("Patient")
        press("enrolPatient")
        press("enrolSave")
        compare(see("enrolGiven").error, "Type her given name.")
        compare(see("enrolFamily").error, "Type her family name.")
        compare(see("enrolDiagnosis").error, "Choose primary or secondary.")
        type("enrolBorn.day", "31")
        type("enrolBorn.month", "2")
        type("enrolBorn.year", "1971")
        press("enrolSave")
        compare(see("enrolBorn").error, "This day is not in the calendar. Check the day and the month.")
        compare(desk.count("Patient"), before)
    }

    function test_a_bad_number_or_year_is_refused_data() {
        return [
            { tag: "mistyped", nhs: "9434765918", year: "1971", field: "enrolNhs", error: "This NHS number is mistyped. Check each figure." },
            { tag: "taken", nhs: "9434765919", year: "1971", field: "enrolNhs", error: "Another patient has this NHS number." },
            { tag: "not born yet", nhs: "", year: "2031", field: "enrolBorn", error: "Check the year of birth." }
        ]
    }

    function test_a_bad_number_or_year_is_refused(data) {
        open("patients")
        const before = desk.count("Patient")
        press("enrolPatient")
        fillIn("Zoe", "Hart")
        type("enrolBorn.day", "4")
        type("enrolBorn.month", "June")
        type("enrolBorn.year", data.year)
        type("enrolNhs", data.nhs)
        press("enrolSave")
        tryCompare(see(data.field), "error", data.error)
        compare(desk.count("Patient"), before)
    }

    function test_her_day_of_birth_is_the_day_that_was_typed() {
        open("patients")
        press("enrolPatient")
        fillIn("Zoe", "Hart")
        type("enrolBorn.day", "14")
        type("enrolBorn.month", "March")
        type("enrolBorn.year", "1962")
        press("enrolSave")
        tryCompare(see("patientName"), "text", "Zoe Hart")
        says("patientPane", "Born 14 March 1962")
        press("patientEdit")
        compare([see("enrolBorn.day").typed, see("enrolBorn.month").typed, see("enrolBorn.year").typed].join(" "), "14 3 1962")
    }

    function test_a_patient_is_enrolled_and_opened() {
        open("patients")
        const before = desk.count("Patient")
        press("enrolPatient")
        fillIn("Zoe", "Hart")
        type("enrolNhs", "987 654 3210")
        press("enrolNeeds.large-print")
        type("enrolNeeds.more", "Knock loudly")
        press("enrolSave")
        gone("enrolSave")
        tryCompare(see("patientName"), "text", "Zoe Hart")
        says("patientPane", "NHS 987 654 3210")
        says("patientPane", "Large print")
        says("patientPane", "Knock loudly")
        row("patientRow", "Zoe Hart")
        compare(desk.count("Patient"), before + 1)
    }

    function test_her_details_are_changed() {
        open("patients", desk.patient)
        tryCompare(see("patientName"), "text", "Ann Baker")
        press("patientEdit")
        compare(see("enrolNhs").text.replace(/ /g, ""), "9434765919")
        retype("enrolFamily", "Barker")
        press("enrolSave")
        gone("enrolSave")
        tryCompare(see("patientName"), "text", "Ann Barker")
        desk.carry()
        tryVerify(() => desk.onPhone("Patient", desk.patient).name[0].family === "Barker")
    }

    function needsOf(patient) {
        return patient.extension.filter(one => one.url.endsWith("communication-need")).map(one => one.valueString)
    }

    function test_what_she_says_while_her_details_are_changed_stays() {
        open("patients", desk.patient)
        tryCompare(see("patientName"), "text", "Ann Baker")
        press("patientEdit")
        see("enrolSave")
        desk.patientSaysNeeds(["by-phone", "companion"])
        retype("enrolPhone", "07700 900 999")
        press("enrolNeeds.easy-read")
        press("enrolSave")
        gone("enrolSave")
        const stored = desk.here("Patient", desk.patient)
        compare(stored.telecom[0].value, "07700 900 999")
        compare(needsOf(stored), ["by-phone", "companion", "easy-read"])
    }

    function test_nothing_changes_when_the_form_is_closed() {
        open("patients", desk.patient)
        tryCompare(see("patientName"), "text", "Ann Baker")
        press("patientEdit")
        retype("enrolFamily", "Barker")
        keyClick(Qt.Key_Escape)
        gone("enrolSave")
        compare(see("patientName").text, "Ann Baker")
        compare(desk.here("Patient", desk.patient).name[0].family, "Baker")
    }

    function test_a_code_needs_the_hub() {
        open("patients", desk.patient)
        press("patientInvite")
        see("inviteProblem")
        verify(wordsIn(see("inviteProblem")).length > 0)
        gone("inviteCode")
        gone("inviteSquare")
        keyClick(Qt.Key_Escape)
        gone("inviteProblem")
    }

    function test_signing_her_out_everywhere_needs_the_hub_and_says_that_nothing_changed() {
        open("patients", desk.patient)
        press("patientSignOut")
        verify(see("signOutLeave").activeFocus)
        gone("signOutProblem")
        press("signOutNow")
        says("signOutProblem", "The hub cannot be reached now, so nothing has changed yet.")
        see("signOutNow")
        gone("signOutDone")
        keyClick(Qt.Key_Escape)
        gone("signOutNow")
        press("patientSignOut")
        gone("signOutProblem")
    }

    function test_an_appointment_is_booked_from_her_record() {
        open("patients", desk.patient)
        press("patientBook")
        says("bookingPatient", "Ann Baker")
        gone("bookingPatient.search")
    }
}
