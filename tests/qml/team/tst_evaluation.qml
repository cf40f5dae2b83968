import QtQuick
import QtTest
import Heard.Models
import Heard.TeamTesting

DeskTest {
    id: test
    name: "TeamEvaluation"

    function openCommitment() {
        open("evaluation", desk.commitment)
        tryVerify(() => see("evaluationPane") !== undefined)
    }

    function chooseMeasure() {
        press("evaluationUnmeasured.action")
        type("measureWords", "I knew how long I would wait")
        enterDay("measureChanged", 1, 9, 2026)
        press("measureSave")
        gone("measureDialog")
    }

    function enterDay(name, day, month, year) {
        type(name + ".day", String(day))
        type(name + ".month", String(month))
        type(name + ".year", String(year))
    }

    function addValue(day, month, yes, asked) {
        press("addValue")
        enterDay("valueOn", day, month, 2026)
        type("valueNumber", String(yes))
        type("valueAsked", String(asked))
        press("valueSave")
        gone("valueDialog")
    }

    function test_every_commitment_is_listed_with_whether_it_is_measured() {
        desk.measure()
        open("evaluation")
        tryVerify(() => see("evaluationRow4") !== undefined)
        says("evaluationPage", "1 of 5")
        says("evaluationRow0", "Better")
        press("evaluationShown." + EvaluationModel.NotMeasured)
        tryVerify(() => seen("evaluationRow4") === undefined)
        says("evaluationRow0", "Not measured yet")
    }

    function test_secondary_patients_are_on_the_page_also_where_nobody_was_heard() {
        open("evaluation")
        tryVerify(() => see("evaluationList.footer").text.includes("secondary breast cancer"))
    }

    function test_a_measure_is_chosen_and_values_are_added() {
        openCommitment()
        chooseMeasure()
        addValue(31, 7, 81, 263)
        addValue(31, 10, 45, 50)
        says("evaluationEffect", "Better")
        says("evaluationMeaning", "It is better since the change, by more than chance explains.")
        says("evaluationSides", "30.8 % (95 % interval: 25.5 to 36.6 %, n = 263)")
        says("evaluationSides", "90 % (95 % interval: 78.6 to 95.7 %, n = 50)")
        tryVerify(() => see("evaluationChart").height > 100)
        compare(desk.count("MeasureReport"), 2)
    }

    function test_a_value_that_cannot_be_is_explained() {
        openCommitment()
        chooseMeasure()
        press("addValue")
        press("valueSave")
        says("valueDialog", "Type the day, month and year.")
        enterDay("valueOn", 31, 10, 2026)
        type("valueNumber", "51")
        type("valueAsked", "50")
        press("valueSave")
        says("valueDialog", "More said yes than were asked. Check both numbers.")
        enterDay("valueOn", 31, 12, 2026)
        press("valueSave")
        says("valueDialog", "This day has not come yet.")
        compare(desk.count("MeasureReport"), 0)
    }

    function test_a_removed_value_is_put_back() {
        openCommitment()
        chooseMeasure()
        addValue(31, 10, 45, 50)
        press("removeValue0")
        gone("value0")
        press("evaluationToast.undo")
        tryVerify(() => seen("value0") !== undefined)
    }

    function test_what_few_people_said_is_not_in_the_table() {
        desk.measure()
        openCommitment()
        says("evaluationTable", "Not shown, so that nobody can be recognised")
        says("evaluationTable", "Fewer than 10 people")
        verify(!wordsIn(see("evaluationTable")).includes("3 of 6"))
    }

    function test_reports_are_saved_as_print_page_and_table() {
        desk.measure()
        open("evaluation")
        tryVerify(() => seen("openCase") !== undefined)
        press("openCase")
        press("reportPdf")
        says("reportSaved", "Saved as business case.pdf in the folder Downloads.")
        verify(desk.downloaded("business case.pdf").startsWith("%PDF"))
        press("reportHtml")
        says("reportSaved", "Saved as business case.html in the folder Downloads.")
        const page = desk.downloaded("business case.html")
        verify(page.includes("Secondary breast cancer"))
        verify(page.includes("<svg"))
        press("reportCsv")
        says("reportSaved", "Saved as business case.csv in the folder Downloads.")
        verify(desk.downloaded("business case.csv").includes("Fewer than") || desk.downloaded("business case.csv").includes("people"))
        press("reportLanguage." + BookletView.Arabic)
        gone("reportSaved")
    }

    function test_a_report_that_cannot_be_saved_says_so() {
        verify(desk.blockDownload("one page for managers.pdf"))
        open("evaluation")
        tryVerify(() => seen("openSummary") !== undefined)
        press("openSummary")
        press("reportPdf")
        says("reportProblem", "The file could not be saved. Is there room left?")
        verify(desk.unblockDownload("one page for managers.pdf"))
    }

    function test_models_keep_the_rules_of_lists() {
        open("evaluation")
        desk.measure()
        tryVerify(() => see("evaluationRow0") !== undefined)
    }
}

