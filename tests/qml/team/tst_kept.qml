import QtQuick
import QtTest
import Heard.Models
import Heard.TeamTesting

/// What is typed in a form is kept while the form is open, and is there again after a lock or a kill took the shell away.
DeskTest {
    id: test
    name: "TeamKept"

    function edit(name, words) {
        retype(name, words)
        compare(see(name).text, words)
    }

    /// The form was begun: it is on the disk, and it is put back when it is opened again.
    function kept(form, words) {
        tryVerify(() => desk.draft(form).includes(words), 5000, `${form} does not keep “${words}”`)
    }

    function forgotten(form) {
        tryVerify(() => desk.draft(form) === "", 5000, form + " is still kept")
    }

    /// What was begun is there again, a moment after the form.
    function resumed() {
        see("formResumed")
    }

    function test_who_is_being_enrolled_is_kept() {
        open("patients")
        press("enrolPatient")
        compare(seen("formResumed"), undefined)
        type("enrolGiven", "Moira")
        type("enrolFamily", "Banks")
        press("enrolCohort." + PatientsModel.SecondaryCohort)
        type("enrolBorn.day", "3")
        press("enrolNeeds.companion")
        type("enrolNeeds.more", "Whispers")
        kept("enrol", "Whispers")

        open("patients")
        press("enrolPatient")
        resumed()
        compare(see("enrolGiven").text, "Moira")
        compare(see("enrolFamily").text, "Banks")
        compare(see("enrolCohort").value, PatientsModel.SecondaryCohort)
        compare(see("enrolBorn.day").typed, "3")
        verify(see("enrolNeeds.companion").checked)
        compare(see("enrolNeeds.more").text, "Whispers")
        type("enrolBorn.month", "4")
        type("enrolBorn.year", "1961")
        press("enrolSave")
        gone("enrolSave")
        forgotten("enrol")
        press("enrolPatient")
        compare(see("enrolGiven").text, "")
        compare(seen("formResumed"), undefined)
    }

    function test_what_was_begun_can_be_begun_afresh() {
        open("patients", desk.patient)
        press("patientEdit")
        const before = see("enrolFamily").text
        edit("enrolFamily", "Barker")
        kept("patient/" + desk.patient, "Barker")
        keyClick(Qt.Key_Escape)
        gone("enrolSave")
        press("patientEdit")
        resumed()
        compare(see("enrolFamily").text, "Barker")
        press("formAfresh")
        compare(see("enrolFamily").text, before)
        gone("formResumed")
        forgotten("patient/" + desk.patient)
    }

    function test_what_was_given_up_is_not_kept() {
        open("patients")
        press("enrolPatient")
        type("enrolGiven", "Moira")
        kept("enrol", "Moira")
        press("enrolLeave")
        gone("enrolLeave")
        forgotten("enrol")
    }

    function test_only_what_was_changed_is_put_back() {
        open("patients", desk.patient)
        press("patientEdit")
        edit("enrolPhone", "07700 900 999")
        kept("patient/" + desk.patient, "900 999")
        verify(!desk.draft("patient/" + desk.patient).includes("Baker"))
    }

    function test_an_appointment_being_booked_is_kept() {
        open("appointments")
        press("bookAppointment")
        type("bookingPatient.search", "Baker")
        press("bookingPatient.found0")
        press("bookingKind." + Meeting.Surgery)
        type("bookingTime", "2:30 pm")
        type("bookingPlace", "Theatre 2")
        kept("booking", "Theatre 2")

        open("appointments")
        press("bookAppointment")
        resumed()
        see("bookingPatient.change")
        compare(see("bookingKind").value, Meeting.Surgery)
        compare(see("bookingTime").iso, "14:30")
        compare(see("bookingPlace").text, "Theatre 2")
        compare(see("bookingPreparation").text, "Read in your letter from when on not to eat and drink.")
        // What is suggested still follows the kind.
        press("bookingKind." + Meeting.Scan)
        compare(see("bookingPreparation").text, "")
    }

    function test_a_plan_of_the_pledge_is_kept() {
        open("pledge", desk.commitment)
        press("editCommitment")
        edit("commitmentPlan", "Ring each patient the day before")
        kept("commitment/" + desk.commitment, "Ring each patient")
        open("pledge", desk.commitment)
        press("editCommitment")
        resumed()
        compare(see("commitmentPlan").text, "Ring each patient the day before")
        press("commitmentSave")
        gone("commitmentSave")
        forgotten("commitment/" + desk.commitment)
    }

    function test_what_patients_said_is_kept() {
        open("pledge")
        press("addIssue")
        type("issueWords", "The car park is full")
        kept("you-said", "car park")
        open("pledge")
        press("addIssue")
        resumed()
        compare(see("issueWords").text, "The car park is full")
        press("issueSave")
        gone("issueSave")
        forgotten("you-said")
    }

    function test_the_words_to_a_plan_are_kept_until_they_are_said() {
        const form = "agreement/" + desk.commitment
        open("pledge", desk.commitment)
        type("agreementWords", "The ward has to say yes first.")
        kept(form, "say yes first")
        tryCompare(see("agreementDraft"), "text", "Kept on this computer until you say it.")
        open("pledge")
        open("pledge", desk.commitment)
        tryCompare(see("agreementWords"), "text", "The ward has to say yes first.")
        press("notYetPlan")
        forgotten(form)
        tryCompare(see("agreementWords"), "text", "")
    }

    function test_a_representatives_words_are_kept_until_they_are_said() {
        const form = "kept/" + desk.commitment
        desk.beRepresentative()
        openPromise()
        type("keptWords", "Nobody tells us at weekends.")
        kept(form, "at weekends")
        tryCompare(see("keptDraft"), "text", "Kept on this computer until you say it.")
        open("today")
        openPromise()
        tryCompare(see("keptWords"), "text", "Nobody tells us at weekends.")
        press("sayNotKept")
        says("keptWord0", "Nobody tells us at weekends.")
        forgotten(form)
        tryCompare(see("keptWords"), "text", "")
        gone("keptDraft")
    }

    function test_a_review_of_a_plan_is_kept() {
        const form = "review/" + desk.commitment
        open("pledge", desk.commitment)
        press("beginReview")
        press("reviewFeasibility." + AgreementView.Hard)
        type("reviewHours", "40")
        type("reviewWords", "We are short of staff")
        kept(form, "short of staff")
        open("pledge")
        open("pledge", desk.commitment)
        resumed()
        tryCompare(see("reviewWords"), "text", "We are short of staff")
        compare(see("reviewHours").text, "40")
        compare(see("reviewFeasibility").value, AgreementView.Hard)
        press("saveReview")
        gone("saveReview")
        forgotten(form)
        press("beginReview")
        compare(see("reviewWords").text, "")
        type("reviewWords", "Not this")
        kept(form, "Not this")
        press("leaveReview")
        gone("saveReview")
        forgotten(form)
    }

    function test_a_measure_and_its_values_are_kept() {
        open("evaluation", desk.commitment)
        press("evaluationUnmeasured.action")
        type("measureWords", "I knew how long I would wait")
        type("measureTarget", "80")
        kept("measure/" + desk.commitment, "how long I would")
        open("evaluation", desk.commitment)
        press("evaluationUnmeasured.action")
        resumed()
        compare(see("measureWords").text, "I knew how long I would wait")
        compare(see("measureTarget").text, "80")
        press("measureSave")
        gone("measureWords")
        forgotten("measure/" + desk.commitment)

        const form = "new-value/" + desk.commitment
        press("addValue")
        type("valueMonth", "Oct 2026")
        type("valueNumber", "45")
        kept(form, "45")
        open("evaluation", desk.commitment)
        press("addValue")
        resumed()
        compare(see("valueMonth").text, "Oct 2026")
        compare(see("valueNumber").text, "45")
        type("valueAsked", "50")
        press("valueSave")
        gone("valueNumber")
        forgotten(form)
        press("changeValue0")
        retype("valueNumber", "46")
        press("valueLeave")
        gone("valueNumber")
        press("changeValue0")
        compare(see("valueNumber").text, "45")
        compare(seen("formResumed"), undefined)
    }

    function test_a_survey_as_evidence_is_kept() {
        open("pledge")
        see("boardIssue0")
        const form = "survey/" + rows("boardIssue")[0].recordId
        press("openIssue0")
        press("addEvidence")
        press("evidenceSource.true")
        type("surveyTitle", "Spring survey")
        type("surveyPeople", "120")
        kept(form, "Spring survey")
        open("pledge")
        press("openIssue0")
        press("addEvidence")
        resumed()
        compare(see("surveyTitle").text, "Spring survey")
        compare(see("surveyPeople").text, "120")
        type("surveyDay.day", "30")
        type("surveyDay.month", "4")
        type("surveyDay.year", "2026")
        press("surveySave")
        gone("surveySave")
        forgotten(form)
    }

    function test_a_place_on_a_waiting_list_is_kept() {
        open("patients", desk.patient)
        press("putOnList")
        type("placeWords", "We ring you as soon as there is a date")
        kept("waiting-list/" + desk.patient, "as soon as")
        open("patients", desk.patient)
        press("putOnList")
        resumed()
        compare(see("placeWords").text, "We ring you as soon as there is a date")
    }

    function test_a_new_colleague_is_kept() {
        open("unit")
        press("addColleague")
        type("colleagueGiven", "Tom")
        press("colleagueRole" + TeamMembersModel.MdtMember)
        kept("colleague", "Tom")
        open("unit")
        press("addColleague")
        resumed()
        compare(see("colleagueGiven").text, "Tom")
        verify(see("colleagueRole" + TeamMembersModel.MdtMember).checked)
    }

    function test_the_units_profile_is_kept() {
        open("unit")
        press("editProfile")
        edit("profileReception", "020 7946 0999")
        kept("unit-profile", "0999")
        open("unit")
        press("editProfile")
        resumed()
        compare(see("profileReception").text, "020 7946 0999")
        press("profileLeave")
        forgotten("unit-profile")
    }

    function test_another_reason_of_a_wait_is_kept() {
        const operation = desk.operate("2026-11-23 10:00")
        open("appointments", operation)
        type("waitOther", "The consultant is in theatre two")
        kept("wait/" + operation, "theatre two")
        open("appointments", operation)
        tryCompare(see("waitOther"), "text", "The consultant is in theatre two")
        press("waitMinutes.30")
        see("waitOther").forceActiveFocus()
        keyClick(Qt.Key_Return)
        tryVerify(() => plain(see("waitSaid").text).startsWith("The consultant is in theatre two"))
        forgotten("wait/" + operation)
        compare(see("waitOther").text, "")
    }

    function test_what_a_new_page_is_about_is_kept() {
        open("library")
        press("newPage")
        type("editorTitle", "Sleeping well")
        press("editorAudience." + LibraryModel.Secondary)
        type("editorOwner", "Grace")
        type("editorBody", "Go to bed early.")
        kept("library-about/new", "Grace")
        kept("library/new", "early")
        open("library")
        press("newPage")
        resumed()
        compare(see("editorTitle").text, "Sleeping well")
        compare(see("editorAudience").value, LibraryModel.Secondary)
        compare(see("editorOwner").text, "Grace")
        compare(see("editorBody").text, "Go to bed early.")
        press("savePage")
        forgotten("library-about/new")
    }

    function test_what_could_not_be_kept_is_said() {
        open("patients")
        desk.fillDisk()
        press("enrolPatient")
        type("enrolGiven", "Moira")
        tryVerify(() => seen("formUnkept") && seen("formUnkept").text === "What you type could not be kept. Save it before you leave.", 10000)
        desk.freeDisk()
    }
}
