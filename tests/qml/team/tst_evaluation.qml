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
        gone("measureWords")
    }

    function enterDay(name, day, month, year) {
        retype(name + ".day", String(day))
        retype(name + ".month", String(month))
        retype(name + ".year", String(year))
    }

    function addValue(day, month, yes, asked) {
        press("addValue")
        press("valueBy.false")
        enterDay("valueOn", day, month, 2026)
        type("valueNumber", String(yes))
        type("valueAsked", String(asked))
        press("valueSave")
        gone("valueNumber")
    }

    function test_every_commitment_is_listed_with_whether_it_is_measured() {
        desk.measure()
        open("evaluation")
        tryVerify(() => see("evaluationRow4") !== undefined)
        says("evaluationPage", "1 of " + rows("evaluationRow").filter(one => one.promised).length + " promises have a measure")
        says("evaluationRow0", "Better")
        press("evaluationShown." + EvaluationModel.NotMeasured)
        says("evaluationRow0", "Not measured yet")
    }

    function test_secondary_patients_are_on_the_page_also_where_nobody_was_heard() {
        open("evaluation")
        tryVerify(() => see("evaluationList.footer").text.includes("secondary breast cancer"))
    }

    function test_representatives_see_no_numbers_before_they_are_told() {
        desk.measure()
        openCommitment()
        tryCompare(see("representativesTold"), "text", "Representatives see before and after once you tell them, or make a report.")
        desk.beRepresentative()
        openPromise()
        tryCompare(see("effectNotTold"), "text", "What was measured has not been told yet.")
        verify(seen("toldSides") === undefined)
    }

    function test_representatives_see_before_and_after_once_they_are_told() {
        desk.measure()
        openCommitment()
        press("tellRepresentatives")
        tryVerify(() => plain(see("representativesTold").text).startsWith("Representatives see before and after as of"))
        tryCompare(see("tellRepresentatives"), "text", "Tell representatives how it stands now")
        tryCompare(see("evaluationToast"), "text", "Representatives see before and after as they stand now.")
        press("tellRepresentatives")
        tryCompare(see("evaluationToast"), "text", "Nothing is new since representatives were told.")
        const sides = see("evaluationSides").rows.slice(0, 2).map(side => side[1])
        verify(sides.every(side => side.includes("95 % interval")))
        desk.beRepresentative()
        openPromise()
        compare(see("toldSides").rows.map(side => side[1]), sides)
        verify(plain(see("toldOn").text).includes("Small numbers are not shown"))
        gone("effectNotTold")
    }

    function test_a_measure_is_chosen_and_values_are_added() {
        openCommitment()
        chooseMeasure()
        addValue(31, 7, 81, 263)
        addValue(31, 10, 45, 50)
        says("evaluationEffect", "Better")
        tryVerify(() => see("evaluationMeaning").text.includes("It is better since the change, by more than chance explains."))
        says("evaluationSides", "30.8 % (95 % interval: 25.5 to 36.6 %, n = 263)")
        says("evaluationSides", "90 % (95 % interval: 78.6 to 95.7 %, n = 50)")
        says("evaluationSides", "59.2 points higher (95 % interval: +46.4 to +66.9)")
        says("evaluationRow0", "Before: 30.8 %, n = 263 · After: 90 %, n = 50")
        tryVerify(() => see("evaluationChart").height > 100)
        compare(desk.count("MeasureReport"), 2)
    }

    function test_a_value_that_cannot_be_is_explained() {
        openCommitment()
        chooseMeasure()
        press("addValue")
        press("valueSave")
        says("valueMonth", "Type a month and a year, such as Nov 2025.")
        type("valueMonth", "Nov 2026")
        type("valueNumber", "50")
        type("valueAsked", "50")
        press("valueSave")
        says("valueMonth", "This month is not over yet. Or choose a day.")
        press("valueBy.false")
        press("valueSave")
        says("valueOn", "Type the day, month and year.")
        enterDay("valueOn", 31, 10, 2026)
        retype("valueNumber", "51")
        press("valueSave")
        says("valueNumber", "More said yes than were asked. Check both numbers.")
        enterDay("valueOn", 31, 12, 2026)
        press("valueSave")
        says("valueOn", "This day has not come yet.")
        enterDay("valueOn", 1, 2, 1826)
        press("valueSave")
        says("valueOn", "This is too long ago. Check the year.")
        compare(desk.count("MeasureReport"), 0)
    }

    /// Said on paper, may be quoted, and evidence of every issue.
    function hear(words) {
        open("voices")
        press("writeDown")
        press("writeDownKind." + WritingDown.Paper)
        type("writeDownBetter", words)
        press("writeDownMayQuote")
        press("writeDownSave")
        gone("writeDownSave")
        says("voicePane", words)
        press("linkIssue")
        see("issueLink0")
        for (let i = 0; seen("issueLink" + i) !== undefined; ++i) {
            press("issueLink" + i)
            tryCompare(see("issueLink" + i), "checked", true)
        }
    }

    function test_what_may_tell_who_said_it_is_quoted_once_a_colleague_ticks_it() {
        hear("mr patel was rude on ward nine.")
        open("evaluation", desk.commitment)
        tryCompare(see("quote0"), "text", "“mr patel was rude on ward nine.”")
        compare(see("quote0").checked, false)
        verify(see("quote0").detail.startsWith("Held back: it may tell who said it, by “mr patel”, “ward nine”."))
        press("openSummary")
        tryVerify(() => seen("reportHeldBack")?.text.includes("held back") ?? false)
        keyClick(Qt.Key_Escape)
        gone("reportHeldBack")
        press("quote0")
        tryVerify(() => see("quote0").checked && see("quote0").detail === "It says “mr patel”, “ward nine”. A colleague has looked at it.")
        open("evaluation")
        open("evaluation", desk.commitment)
        tryCompare(see("quote0"), "checked", true)
        desk.fillDisk()
        press("quote0")
        says("quotesCard", "It could not be saved on this computer.")
        tryCompare(see("quote0"), "checked", true)
        desk.freeDisk()
    }

    function test_a_day_that_has_a_value_takes_no_other() {
        openCommitment()
        chooseMeasure()
        addValue(31, 10, 45, 50)
        press("addValue")
        press("valueBy.false")
        enterDay("valueOn", 31, 10, 2026)
        type("valueNumber", "45")
        type("valueAsked", "50")
        press("valueSave")
        says("valueOn", "There is already a value for this day. Change that one instead.")
        compare(desk.count("MeasureReport"), 1)
    }

    function test_a_time_needs_to_know_of_how_many_people_it_is() {
        openCommitment()
        press("evaluationUnmeasured.action")
        type("measureWords", "Days until a letter comes")
        press("measureKind." + EvaluationView.Duration)
        press("measureSave")
        gone("measureWords")
        press("addValue")
        type("valueMonth", "Oct 2026")
        type("valueNumber", "41")
        press("valueSave")
        says("valueAsked", "Type of how many people it is. Else it cannot be shown.")
        compare(desk.count("MeasureReport"), 0)
        type("valueAsked", "30")
        press("valueSave")
        gone("valueNumber")
        says("value0", "41 minutes")
    }

    function test_drafts_are_listed_as_such_and_counted_as_no_promises() {
        open("evaluation")
        tryVerify(() => rows("evaluationRow").length > 1)
        const promised = rows("evaluationRow").filter(one => one.promised).length
        verify(promised < rows("evaluationRow").length)
        says("evaluationPage", "0 of " + promised + " promises have a measure")
        says(rows("evaluationRow").find(one => !one.promised).objectName, "Draft")
    }

    function test_the_page_speaks_the_language_that_was_chosen() {
        desk.measure()
        openCommitment()
        tryVerify(() => see("evaluationMeaning").text.includes("It is better since the change"))
        Qt.uiLanguage = "ar"
        tryVerify(() => see("evaluationMeaning").text.includes("تحسّن الأمر"))
        tryVerify(() => see("evaluationRow0").before.includes("٪"))
        Qt.uiLanguage = "cy"
        tryVerify(() => see("evaluationMeaning").text.includes("Mae’n well ers y newid"))
        Qt.uiLanguage = ""
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

    function test_a_value_is_changed() {
        openCommitment()
        chooseMeasure()
        addValue(31, 10, 45, 50)
        press("changeValue0")
        compare(see("valueMonth").text, "Oct 2026")
        compare(see("valueNumber").text, "45")
        compare(see("valueAsked").text, "50")
        retype("valueNumber", "40")
        press("valueSave")
        gone("valueNumber")
        says("value0", "80 % (40 of 50 people)")
        compare(desk.count("MeasureReport"), 1)
    }

    function test_a_measure_is_taken_away_and_put_back_with_its_values() {
        openCommitment()
        chooseMeasure()
        addValue(31, 10, 45, 50)
        press("removeMeasure")
        tryVerify(() => seen("evaluationUnmeasured") !== undefined)
        press("evaluationToast.undo")
        says("value0", "90 % (45 of 50 people)")
    }

    function openAnother() {
        tryVerify(() => rows("evaluationRow").length > 1)
        rows("evaluationRow").find(one => one.recordId !== desk.commitment).press()
        tryVerify(() => see("evaluationPane").recordId !== desk.commitment)
    }

    function openFirstAgain() {
        rows("evaluationRow").find(one => one.recordId === desk.commitment).press()
        tryVerify(() => see("evaluationPane").recordId === desk.commitment)
    }

    function test_a_removed_value_is_put_back_while_another_commitment_is_open() {
        openCommitment()
        chooseMeasure()
        addValue(31, 10, 45, 50)
        press("removeValue0")
        gone("value0")
        openAnother()
        press("evaluationToast.undo")
        openFirstAgain()
        says("value0", "90 % (45 of 50 people)")
    }

    function test_a_measure_is_put_back_while_another_commitment_is_open() {
        openCommitment()
        chooseMeasure()
        press("removeMeasure")
        tryVerify(() => seen("evaluationUnmeasured") !== undefined)
        openAnother()
        press("evaluationToast.undo")
        openFirstAgain()
        see("changeMeasure")
    }

    function test_what_could_not_be_put_back_is_put_back_once_there_is_room() {
        openCommitment()
        chooseMeasure()
        addValue(31, 10, 45, 50)
        press("removeValue0")
        gone("value0")
        desk.fillDisk()
        press("evaluationToast.undo")
        says("evaluationToast", "It could not be saved on this computer.")
        desk.freeDisk()
        press("evaluationToast.undo")
        see("value0")
    }

    function test_values_come_from_a_file_after_a_look_at_them() {
        openCommitment()
        chooseMeasure()
        addValue(31, 10, 45, 50)
        press("addValuesFile")
        tryVerify(() => see("valuesFileColumns").text.includes("month, yes, asked"))
        see("valuesFilePart").take(desk.file("values.csv", "Month,Yes,Asked\nJul 2026,81,263\nOct 2026,46,50\nDec 2026,4,9\nAug 2026,9,4\n01/02/0206,5,10\n"))
        says("valuesFileRows", "This month is not over, or this day has not come")
        says("valuesFileRows", "line 4, column 1 (Month)")
        says("valuesFileRows", "More said yes than were asked")
        says("valuesFileRows", "line 5, column 2 (Yes)")
        says("valuesFileRows", "This is too long ago. Check the year")
        says("valuesFilePreview", "1 new")
        says("valuesFilePreview", "1 changed")
        compare(desk.count("MeasureReport"), 1)
        press("importGoodValues")
        see("valuesFileDone")
        compare(desk.count("MeasureReport"), 2)
        press("closeDialog")
        gone("valuesFilePart")
        says("value0", "92 % (46 of 50 people)")
        says("value1", "30.8 % (81 of 263 people)")
    }

    function test_a_file_without_a_needed_column_says_which() {
        openCommitment()
        chooseMeasure()
        press("addValuesFile")
        see("valuesFilePart").take(desk.file("values.csv", "Month,Yes\nJul 2026,81\n"))
        says("valuesFileRefused", "There is no column “asked”.")
        see("valuesFilePart").take(desk.file("values.xlsx", "PK\x03\x04"))
        says("valuesFileRefused", "This is a spreadsheet. Save it as CSV first.")
        compare(desk.count("MeasureReport"), 0)
    }

    function test_what_few_people_said_is_not_in_the_table() {
        desk.measure()
        openCommitment()
        says("evaluationTable", "Not shown, so that nobody can be recognised")
        says("evaluationTable", "Fewer than 10 people")
        verify(!wordsIn(see("evaluationPane")).includes("3 of 6"))
    }

    function test_reports_are_saved_as_print_page_and_table() {
        desk.measure()
        open("evaluation")
        tryVerify(() => seen("openCase") !== undefined)
        press("openCase")
        tryVerify(() => see("reportSheet").height > 100)
        tryVerify(() => see("reportPage").text.includes("Page 1 of "))
        press("reportForward")
        tryVerify(() => see("reportPage").text.includes("Page 2 of "))
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
        verify(desk.downloaded("business case.csv").includes("Secondary breast cancer"))
        press("reportLanguage." + BookletView.Arabic)
        gone("reportSaved")
    }

    function test_a_report_that_is_being_made_can_be_given_up() {
        verify(desk.blockDownload("business case.pdf") && desk.unblockDownload("business case.pdf")) // that of another test
        desk.measure()
        open("evaluation")
        tryVerify(() => seen("openCase") !== undefined)
        press("openCase")
        tryVerify(() => see("reportPdf").enabled)
        see("reportPdf").clicked()
        verify(see("reportProgress").visible)
        verify(!see("reportPdf").enabled)
        see("reportCancel").clicked()
        gone("reportProgress")
        press("reportHtml")
        says("reportSaved", "Saved as business case.html in the folder Downloads.")
        gone("reportProgress")
        compare(String(desk.downloaded("business case.pdf")).length, 0)
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
}
