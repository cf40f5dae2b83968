import QtQuick
import QtTest
import Heard.Models
import Heard.TeamTesting

DeskTest {
    id: test
    name: "TeamPledge"

    function boardSays(words) {
        says("boardList.rows", words)
    }

    function publish(note) {
        press("publishPledge")
        type("publishNote", note)
        press("publishSave")
        gone("publishSave")
        says("pledgeToast", "Published.")
    }

    function test_an_issue_and_its_plan_are_written() {
        open("pledge")
        press("addIssue")
        press("issueSave")
        tryCompare(see("issueWords"), "error", "Write what patients said.")
        type("issueWords", "The waiting room is cold")
        press("issueSave")
        gone("issueSave")
        // It stands at the end, below what is seen.
        type("boardSearch", "room is cold")
        boardSays("The waiting room is cold")
        tryVerify(() => rows("boardIssue").some(one => one.words === "The waiting room is cold"))
        const issue = rows("boardIssue").find(one => one.words === "The waiting room is cold")
        press("addCommitment" + issue.index)
        type("commitmentMonth", "Smarch")
        press("commitmentSave")
        compare(see("commitmentMonth").error, "Type a month and a year, such as Dec 2026.")
        retype("commitmentMonth", "Mar 2027")
        press("commitmentSave")
        tryCompare(see("commitmentPlan"), "error", "Write what you plan to do.")
        type("commitmentPlan", "Mend the heating")
        press("commitmentSave")
        gone("commitmentSave")
        card("Mend the heating")
        tryCompare(see("commitmentTitle"), "text", "Mend the heating")
        tryCompare(see("commitmentPublication"), "text", "Not published")
    }

    function test_a_plan_is_changed() {
        open("pledge", desk.commitment)
        tryCompare(see("commitmentPublication"), "text", "Published")
        press("editCommitment")
        compare(see("commitmentMonth").text, "Sep 2026")
        retype("commitmentPlan", "Tell patients every hour")
        retype("commitmentMonth", "Jan 2027")
        press("commitmentSave")
        gone("commitmentSave")
        tryCompare(see("commitmentTitle"), "text", "Tell patients every hour")
        tryCompare(see("commitmentPublication"), "text", "Changed since published")
        says("commitmentPane", "Changed since, not published yet")
        card("Tell patients every hour")
        compare(desk.here("Goal", desk.commitment).description.text, "Tell patients every hour")
    }

    function test_nothing_is_planned_for_a_month_that_is_over() {
        const over = "This month is over. Choose this month or a later one."
        open("pledge")
        press("addCommitment0")
        type("commitmentPlan", "Mend the heating")
        type("commitmentMonth", "Sep 1921")
        press("commitmentSave")
        tryCompare(see("commitmentMonth"), "error", over)
        compare(see("commitmentPlan").error, "")
        retype("commitmentMonth", "Oct 2026")
        press("commitmentSave")
        tryCompare(see("commitmentMonth"), "error", over)
        retype("commitmentMonth", "Nov 2026")
        press("commitmentSave")
        gone("commitmentSave")
        card("Mend the heating")
    }

    function test_a_month_that_is_over_stays_where_it_was_and_is_told_of_what_is_settled() {
        open("pledge", desk.commitment)
        // It is achieved.
        press("editCommitment")
        retype("commitmentMonth", "Aug 2026")
        press("commitmentSave")
        gone("commitmentSave")
        press("setState")
        press("stateChoice." + BoardModel.InProgress)
        press("stateSave")
        gone("stateSave")
        press("editCommitment")
        retype("commitmentPlan", "Tell patients every hour")
        press("commitmentSave")
        gone("commitmentSave")
        tryCompare(see("commitmentTitle"), "text", "Tell patients every hour")
        press("editCommitment")
        retype("commitmentMonth", "Sep 2026")
        press("commitmentSave")
        tryCompare(see("commitmentMonth"), "error", "This month is over. Choose this month or a later one.")
    }

    function test_what_cannot_be_done_needs_a_reason() {
        open("pledge", desk.commitment)
        press("setState")
        press("stateChoice." + BoardModel.Unable)
        press("stateSave")
        tryCompare(see("stateReason"), "error", "Write the reason. Patients will read it.")
        type("stateReason", "There is no money.")
        press("stateSave")
        gone("stateSave")
        says("commitmentPane", "Cannot do yet")
        says("commitmentPane", "There is no money.")
    }

    function test_how_many_confirmed_it_and_that_they_became_fewer() {
        open("pledge", desk.commitment)
        see("commitmentTitle")
        verify(seen("commitmentConfirmed") === undefined)
        desk.hubCounts(30, 20, 90)
        tryCompare(see("commitmentConfirmed"), "text", "Confirmed by 30 patients")
        compare(see("commitmentNotYet").text, "20 patients say: not yet")
        compare(see("commitmentFell").text, "30 in a hundred fewer than at its best say that it happened.")
        open("today")
        press("todayGroup." + TodayModel.CommitmentGroup)
        row("todayRow", "Fewer patients say that it happens").press()
        press("fallSeen")
        tryVerify(() => rows("todayRow").every(one => !one.summary.includes("Fewer patients say")))
        tryCompare(see("fallSeen"), "text", "Put it back into Today")
        press("fallSeen")
        row("todayRow", "Fewer patients say that it happens")
        open("pledge", desk.commitment)
        tryCompare(see("commitmentPublication"), "text", "Published")
    }

    function test_publishing_reaches_the_phone_with_a_note() {
        open("pledge", desk.commitment)
        press("editCommitment")
        retype("commitmentPlan", "Tell patients every hour")
        press("commitmentSave")
        gone("commitmentSave")
        verify(!desk.pledgeOnPhone().includes("Tell patients every hour"))
        desk.bothAgree(desk.commitment)
        publish("We tell you more often.")
        says("commitmentPane", "We tell you more often.")
        says("commitmentPane", "not sent yet")
        tryCompare(see("commitmentPublication"), "text", "Published")
        gone("publishPledge")
        desk.carry()
        tryVerify(() => desk.pledgeOnPhone().includes("Tell patients every hour"))
        says("commitmentPane", "Sister Grace Okafor · Today, 9:14 am")
        verify(!wordsIn(see("commitmentPane")).includes("not sent yet"))
    }

    function test_the_preview_is_what_the_phone_then_shows() {
        open("pledge")
        press("previewPledge")
        const promises = () => seenBelow(see("previewDialogPledge"), item => /^(issue|promise)\d+$/.test(item.objectName))
        tryVerify(() => promises().length > 0)
        const words = wordsIn(see("previewDialogPledge"))
        verify(!words.includes("Let one person stay until theatre"), "a draft is left out")
        verify(words.includes("Call each patient a week after the pack"))
        keyClick(Qt.Key_Escape)
        gone("previewDialogPledge")
        publish("More plans.")
        desk.carry()
        tryVerify(() => desk.pledgeOnPhone().includes("Call each patient a week after the pack"))
        verify(!desk.pledgeOnPhone().includes("Let one person stay until theatre"))
        for (const line of desk.pledgeOnPhone()) {
            verify(words.includes(line), `the preview lacks “${line}”`)
        }
    }

    function test_what_is_taken_back_leaves_the_phone_and_can_come_again() {
        const plan = "Tell patients how long they will wait, and the reason"
        open("pledge", desk.commitment)
        verify(desk.pledgeOnPhone().includes(plan))
        press("unpublishCommitment")
        says("pledgeToast", "Taken back. Patients no longer see it.")
        tryCompare(see("commitmentPublication"), "text", "Taken back")
        desk.carry()
        tryVerify(() => !desk.pledgeOnPhone().includes(plan))
        press("publishAgain")
        tryCompare(see("commitmentPublication"), "text", "Published")
        desk.carry()
        tryVerify(() => desk.pledgeOnPhone().includes(plan))
    }

    function test_a_draft_is_published_once_both_sides_agree() {
        open("pledge")
        card("Let one person stay until theatre").press()
        tryCompare(see("staffSide"), "text", "Nobody has said yet")
        press("setState")
        tryVerify(() => see("stateDraft").text.includes("This is a draft."))
        keyClick(Qt.Key_Escape)
        press("notYetPlan")
        tryCompare(see("agreementWords"), "error", "Write what is missing, so that it can be mended.")
        type("agreementWords", "The ward has to say yes first.")
        press("notYetPlan")
        tryCompare(see("staffSide"), "text", "Not yet")
        says("commitmentPane", "The ward has to say yes first.")
        press("agreePlan")
        tryCompare(see("staffSide"), "text", "Agree")
        says("boardList.rows", "Waits for representatives")
        desk.representativeSays(see("commitmentPane").commitmentId, true, "We asked for this")
        tryCompare(see("patientSide"), "text", "Agree")
        says("commitmentPane", "We asked for this")
        publish("")
        desk.carry()
        tryVerify(() => desk.pledgeOnPhone().includes("Let one person stay until theatre"))
    }

    function test_the_work_on_a_plan_is_written_down() {
        open("pledge", desk.commitment)
        press("editWork")
        press("workKind." + BoardModel.Service)
        press("workOwner.lena")
        type("workHours", "many")
        press("workSave")
        tryCompare(see("workHours"), "error", "Type a number of hours, such as 12.")
        retype("workHours", "12")
        press("workSave")
        gone("workSave")
        tryVerify(() => see("workFacts").text.includes("How we work · Miss Lena Shah sees to it · 12 hour"))
        type("milestoneWords", "Ask the ward")
        press("addMilestone")
        tryCompare(see("milestone0"), "text", "Ask the ward")
        press("milestone0")
        tryVerify(() => see("milestone0").checked && see("milestone0").detail.startsWith("Done"))
        press("removeMilestone0")
        gone("milestone0")
        press("stepToast.undo")
        see("milestone0")
    }

    function test_a_step_that_could_not_be_kept_stays_typed() {
        open("pledge", desk.commitment)
        type("milestoneWords", "Ask the ward")
        type("milestoneMonth", "Mar 2027")
        desk.fillDisk()
        press("addMilestone")
        says("pledgeToast", "It could not be saved on this computer.")
        compare(see("milestoneWords").text, "Ask the ward")
        compare(see("milestoneMonth").text, "Mar 2027")
        desk.freeDisk()
        press("addMilestone")
        tryCompare(see("milestone0"), "text", "Ask the ward")
        tryCompare(see("milestoneWords"), "text", "")
        gone("milestone1")
    }

    function test_a_removed_step_comes_back_to_its_place_once_there_is_room() {
        open("pledge", desk.commitment)
        for (const [index, step] of ["Ask the ward", "Tell everyone"].entries()) {
            type("milestoneWords", step)
            press("addMilestone")
            tryCompare(see("milestone" + index), "text", step)
            tryCompare(see("milestoneWords"), "text", "")
        }
        press("removeMilestone0")
        gone("milestone1")
        desk.fillDisk()
        press("stepToast.undo")
        says("stepToast", "It could not be saved on this computer.")
        desk.freeDisk()
        press("stepToast.undo")
        tryCompare(see("milestone1"), "text", "Tell everyone")
        compare(see("milestone0").text, "Ask the ward")
    }

    function test_a_member_of_the_team_reviews_a_plan() {
        open("pledge", desk.commitment)
        press("beginReview")
        press("saveReview")
        tryCompare(see("reviewHours"), "error", "Choose how realistic it is, or write hours or words.")
        press("reviewFeasibility." + AgreementView.Hard)
        type("reviewHours", "40")
        type("reviewWords", "We are short of staff")
        press("saveReview")
        says("commitmentPane", "Hard · 40 hour")
        says("commitmentPane", "We are short of staff")
    }

    function test_an_issue_is_shown_by_what_was_said() {
        open("pledge")
        tryVerify(() => rows("boardIssue").length > 1)
        press("boardShown." + BoardModel.Bare)
        tryVerify(() => rows("boardIssue").length > 1)
        press("openIssue0")
        see("noEvidence")
        press("addEvidence")
        type("evidenceSearch", "car park")
        tryVerify(() => seen("evidenceChoice0") !== undefined && seen("evidenceChoice1") === undefined)
        press("evidenceChoice0")
        press("evidenceLeave")
        gone("evidenceLeave")
        see("evidence0")
        tryCompare(see("evidenceStrength"), "text", "Said by: fewer than 10 people")
        compare(see("evidenceCohorts").text, "Too few to say how many have primary or secondary cancer.")
        press("unlinkEvidence0")
        gone("evidence0")
        press("evidenceToast.undo")
        see("evidence0")
    }

    function test_why_evidence_could_not_be_added_is_said_where_it_is_added() {
        open("pledge")
        press("openIssue0")
        press("addEvidence")
        type("evidenceSearch", "car park")
        tryVerify(() => seen("evidenceChoice0") !== undefined && seen("evidenceChoice1") === undefined)
        desk.fillDisk()
        press("evidenceChoice0")
        tryCompare(see("evidenceRefusal"), "text", "It could not be saved on this computer. Check the space on the disk.")
        desk.freeDisk()
        press("evidenceChoice0")
        gone("evidenceRefusal")
        see("evidence0")
        press("evidenceSource.true")
        see("surveyTitle").text = "Spring survey ".repeat(400)
        type("surveyPeople", "120")
        type("surveyDay.day", "30")
        type("surveyDay.month", "4")
        type("surveyDay.year", "2026")
        press("surveySave")
        tryCompare(see("evidenceRefusal"), "text", "This is too long. Please shorten it.")
        retype("surveyTitle", "Spring survey")
        press("surveySave")
        gone("surveySave")
    }

    function test_evidence_without_a_name_says_only_its_week() {
        desk.hearWithoutName("The tea was cold.")
        open("pledge")
        tryVerify(() => rows("boardIssue").length > 1)
        press("boardShown." + BoardModel.Bare)
        press("openIssue0")
        press("addEvidence")
        type("evidenceSearch", "tea was cold")
        tryVerify(() => seen("evidenceChoice0")?.text === "The tea was cold.")
        verify(/^Voice · week of (16|23) November$/.test(see("evidenceChoice0").detail.replace(/\u00a0/g, " ")))
        press("evidenceChoice0")
        press("evidenceLeave")
        says("evidence0", "Voice · without a name · week of ")
    }

    function test_a_survey_is_evidence() {
        open("pledge")
        press("openIssue0")
        press("addEvidence")
        press("evidenceSource.true")
        press("surveySave")
        tryCompare(see("surveyTitle"), "error", "Write which survey it was.")
        type("surveyTitle", "Spring survey")
        type("surveyPeople", "120")
        type("surveyScore", "-5")
        press("surveySave")
        tryCompare(see("surveyScore"), "error", "Type a number from 0 to 100.")
        tryCompare(see("surveyDay"), "error", "Type the day, month and year.")
        retype("surveyScore", "42")
        type("surveyDay.day", "30")
        type("surveyDay.month", "4")
        type("surveyDay.year", "2026")
        press("surveySave")
        gone("surveySave")
        says("issuePane", "Spring survey")
        tryVerify(() => see("evidenceStrength").text.startsWith("Said by: 120 "))
    }

    Component {
        id: longBoard
        BoardModel {}
    }

    function test_what_stands_below_a_long_board_is_made_near_its_end() {
        const board = createTemporaryObject(longBoard, test)
        tryVerify(() => board.ready)
        for (let number = 0; number < 30; ++number) {
            board.writeIssue("", "We wait long, and nobody tells us why, for the " + number + ". time.")
        }
        tryVerify(() => board.count > 30)
        open("pledge")
        tryVerify(() => rows("boardIssue").length > 1)
        const list = see("boardList.rows")
        waitForRendering(list)
        waitForRendering(list)
        compare(desk.find(list, "capacityPart"), null)
        list.positionViewAtEnd()
        tryVerify(() => seen("capacityPart") !== undefined && seen("standardWords") !== undefined)
    }

    function test_hours_are_set_against_what_is_promised() {
        open("pledge", desk.commitment)
        tryVerify(() => rows("boardIssue").length > 1)
        see("boardList.rows").positionViewAtEnd()
        tryVerify(() => seen("giveHours0") !== undefined)
        press("giveHours0")
        type("hoursField", "8")
        press("hoursSave")
        gone("hoursSave")
        tryVerify(() => see("capacityUnit").text.includes("There are 8 hour"))
    }

    function test_who_may_not_tell_numbers_adds_words_and_no_survey() {
        desk.beSurgeon()
        open("pledge")
        tryVerify(() => rows("boardIssue").length > 1)
        press("boardShown." + BoardModel.Bare)
        tryVerify(() => rows("boardIssue").length > 1)
        press("openIssue0")
        press("addEvidence")
        see("evidenceSearch")
        verify(seen("evidenceSource.true") === undefined)
    }

    function test_a_representative_sees_the_pledge_alone_and_agrees() {
        desk.beRepresentative()
        open("pledge")
        tryVerify(() => seen("agreePage") !== undefined)
        tryVerify(() => seen("rail.patients") === undefined && seen("rail.today") === undefined)
        verify(seen("addIssue") === undefined && seen("publishPledge") === undefined)
        card("Let one person stay until theatre").press()
        tryCompare(see("agreeTitle"), "text", "Let one person stay until theatre")
        press("agreePlan")
        tryCompare(see("patientSide"), "text", "Agree")
        says("agreeToast", "Noted: you agree. The team sees it.")
    }

    function test_a_representative_sees_what_patients_answer_and_says_whether_it_is_kept() {
        desk.hubCounts(30, 20, 90)
        desk.beRepresentative()
        open("pledge")
        press("agreeShown." + BoardModel.All)
        card("Tell patients how long they will wait, and the reason").press()
        tryCompare(see("commitmentConfirmed"), "text", "Confirmed by 30 patients")
        verify(seen("fallSeen") === undefined && seen("agreePlan") === undefined)
        press("sayNotKept")
        says("keptWords", "Write what is missing, so that it can be mended.")
        type("keptWords", "Nobody tells us at weekends")
        press("sayNotKept")
        says("keptWord0", "Vera Quill: not kept yet")
        says("keptWord0", "Nobody tells us at weekends")
        says("agreeToast", "Noted: not kept yet. The team reads your words.")
        press("sayKept")
        says("keptWord0", "Vera Quill: it is kept")
        gone("sayKept")
    }

    function test_the_team_is_told_that_a_representative_finds_it_not_kept() {
        open("pledge", desk.commitment)
        tryCompare(see("keptNobody"), "text", "No representative has said yet.")
        verify(seen("sayKept") === undefined)
        desk.representativeJudges(desk.commitment, false, "Nobody tells us at weekends")
        says("keptWord0", "Vera Quill: not kept yet")
        open("today")
        press("todayGroup." + TodayModel.CommitmentGroup)
        row("todayRow", "A representative says that it is not kept").press()
        press("notKeptSeen")
        tryVerify(() => rows("todayRow").every(one => !one.summary.includes("not kept")))
        tryCompare(see("notKeptSeen"), "text", "Put it back into Today")
    }

    function test_a_removed_plan_comes_back() {
        open("pledge")
        card("Let one person stay until theatre").press()
        press("removeCommitment")
        says("pledgeToast", "Removed.")
        gone("commitmentPane")
        tryVerify(() => !wordsIn(see("boardList.rows")).includes("Let one person stay until theatre"))
        press("pledgeToast.undo")
        card("Let one person stay until theatre")
    }

    function test_an_issue_is_changed_moved_and_only_removed_once_taken_back() {
        open("pledge")
        tryVerify(() => rows("boardIssue").length > 1)
        const first = rows("boardIssue")[0].words
        press("lowerIssue0")
        tryVerify(() => rows("boardIssue")[1].words === first)
        press("raiseIssue1")
        tryVerify(() => rows("boardIssue")[0].words === first)
        press("editIssue0")
        gone("issueRemove")
        retype("issueWords", "We waited alone")
        press("issueSave")
        gone("issueSave")
        tryVerify(() => rows("boardIssue")[0].words === "We waited alone")
        press("editIssue0")
        press("issueTakeBack")
        gone("issueTakeBack")
        says("pledgeToast", "Taken back. Patients no longer see it.")
        tryVerify(() => rows("boardIssue")[0].publication === BoardModel.Unpublished)
        press("editIssue0")
        press("issueRemove")
        gone("issueRemove")
        tryVerify(() => rows("boardIssue")[0].words !== "We waited alone")
        press("pledgeToast.undo")
        tryVerify(() => rows("boardIssue")[0].words === "We waited alone")
    }

    function test_the_board_is_searched_and_narrowed() {
        open("pledge")
        tryVerify(() => rows("boardIssue").length > 1)
        type("boardSearch", "drop-in")
        tryVerify(() => rows("boardIssue").length === 1)
        card("Run a drop-in clinic on Saturdays")
        type("boardSearch", "xx")
        says("boardList.empty", "Nothing fits")
        press("boardSearch.clear")
        press("boardShown." + BoardModel.Overdue)
        card("Send a pack two weeks before the first Open Access visit")
        tryVerify(() => !wordsIn(see("boardList.rows")).includes("Run a drop-in clinic"))
    }
}
