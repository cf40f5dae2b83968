import QtQuick
import QtTest
import Heard.Models
import Heard.TeamTesting

DeskTest {
    id: test
    name: "TeamConversations"

    readonly property string spoken: "They met on a Tuesday.\nWe waited hours in the waiting room for our appointment."

    /// Fills in a focus group of three, and leaves the consent to the test.
    function begin() {
        open("voices")
        press("voiceOrigin." + true)
        says("interviewsList", "Nothing has been written down yet")
        press("writeDown")
        press("writeDownKind." + InterviewsModel.FocusGroup)
        type("writeDownTitle", "Cafe")
        press("writeDownPeople.more")
        press("writeDownCohort." + InterviewsModel.Secondary)
        see("writeDownWords").text = test.spoken
    }

    /// The same, written down.
    function hold() {
        begin()
        press("writeDownConsent")
        press("writeDownMayQuote")
        press("writeDownSave")
        gone("writeDownSave")
        see("interviewPane")
    }

    function coded(name) {
        press("anotherTheme")
        type("themeSearch", name)
        keyClick(Qt.Key_Return)
        says("foundTheme0", name)
    }

    /// In the dialog that was just opened; the list of themes may still be on its way when Return is pressed.
    function narrowTo(theme) {
        type("themeSearch", theme)
        tryVerify(() => {
            if (seen("themeSearch")) {
                keyClick(Qt.Key_Return)
            }
            return seen("themeSearch") === undefined
        })
    }

    /// The text called @p name has these words.
    function reads(name, words) {
        tryVerify(() => seen(name)?.text.includes(words) ?? false, 5000, `${name} does not read “${words}”`)
    }

    function test_who_may_not_write_down_is_not_offered_it() {
        open("voices")
        see("writeDown")
        desk.beSurgeon()
        open("voices")
        tryVerify(() => seen("voicesList") !== undefined && seen("writeDown") === undefined)
        press("voiceOrigin." + true)
        says("interviewsList", "Nothing has been written down yet")
        verify(seen("writeDown") === undefined)
    }

    function test_a_focus_group_is_written_down_and_opens() {
        const before = desk.count("DocumentReference")
        begin()
        press("writeDownSave")
        tryCompare(see("writeDownNoConsent"), "text", "Write down only what people agreed to. Tick the box once they did.")
        compare(desk.count("DocumentReference"), before)
        press("writeDownConsent")
        press("writeDownSave")
        gone("writeDownSave")
        tryCompare(see("interviewTitle"), "text", "Cafe")
        says("interviewTags", "3 people")
        says("interviewTags", "Secondary")
        says("interviewTags", "Not to be quoted")
        reads("interviewAuthor", "Grace Okafor")
        says("interviewRow0", "Focus group")
        compare(desk.count("DocumentReference"), before + 1)
        press("voiceOrigin." + false)
        tryVerify(() => rows("voiceRow").length > 0)
        gone("interviewPane")
    }

    function test_what_is_missing_is_said_beside_it() {
        open("voices")
        press("writeDown")
        press("writeDownSave")
        tryCompare(see("writeDownTitle"), "error", "Give it a title, so that you find it again.")
        type("writeDownTitle", "At home")
        press("writeDownSave")
        tryCompare(see("writeDownWords"), "error", "Write what was said.")
        type("writeDownWords", "Tea")
        retype("writeDownDay.year", "2030")
        press("writeDownConsent")
        press("writeDownSave")
        tryCompare(see("writeDownDay"), "error", "This day has not come yet.")
    }

    function test_what_is_written_down_is_kept_through_a_kill() {
        begin()
        press("writeDownConsent")
        tryVerify(() => desk.draft("write-down").includes("waited hours"))
        open("voices")
        press("writeDown")
        see("formResumed")
        compare(see("writeDownTitle").text, "Cafe")
        compare(see("writeDownWords").text, test.spoken)
        compare(see("writeDownPeople").value, 3)
        verify(see("writeDownConsent").checked)
        press("writeDownLeave")
        gone("writeDownSave")
        tryVerify(() => desk.draft("write-down") === "")
    }

    function test_themes_are_found_in_a_conversation_by_excerpt() {
        desk.findThemes()
        hold()
        const words = see("interviewWords")
        words.select(test.spoken.indexOf("We waited"), test.spoken.length)
        tryCompare(see("selectedWords"), "text", "For the words you selected: “We waited hours in the waiting room for our appointment.”")
        coded("Waiting")
        says("foundTheme0", "“We waited hours in the waiting room for our appointment.”")
        press("interviewNotCoded")
        tryVerify(() => rows("interviewRow").length === 0)
        press("removeTheme0")
        gone("foundTheme0")
        tryVerify(() => rows("interviewRow").length === 1)
    }

    function test_a_conversation_that_was_saved_is_changed_with_who_did_it() {
        hold()
        gone("interviewChanged")
        press("changeInterview")
        compare(see("rewriteTitle").text, "Cafe")
        compare(see("rewriteWords").text, test.spoken)
        compare(see("rewritePeople").value, 3)
        see("rewriteTitle").text = ""
        press("rewriteSave")
        tryCompare(see("rewriteTitle"), "error", "Give it a title, so that you find it again.")
        type("rewriteTitle", "Tuesday")
        press("rewritePeople.more")
        press("rewriteCohort." + InterviewsModel.Primary)
        press("rewriteSave")
        gone("rewriteSave")
        tryCompare(see("interviewTitle"), "text", "Tuesday")
        says("interviewTags", "4 people")
        says("interviewTags", "Primary")
        reads("interviewChanged", "Changed by Sister Grace Okafor")
        says("interviewRow0", "Tuesday")
        press("changeInterview")
        retype("rewriteDay.year", "2025")
        press("rewriteSave")
        gone("rewriteSave")
        reads("interviewChanged", "last by Sister Grace Okafor")
    }

    function test_a_theme_whose_words_were_taken_out_says_so_and_can_be_removed() {
        desk.findThemes()
        hold()
        const words = see("interviewWords")
        words.select(test.spoken.indexOf("We waited"), test.spoken.length)
        coded("Waiting")
        press("changeInterview")
        see("rewriteWords").text = "They met on a Tuesday."
        press("rewriteSave")
        gone("rewriteSave")
        says("foundTheme0", "No longer in the words")
        verify(!wordsIn(see("foundTheme0")).includes("hours"))
        press("removeTheme0")
        gone("foundTheme0")
    }

    function test_a_change_that_was_begun_is_kept_until_it_is_given_up() {
        hold()
        press("changeInterview")
        type("rewriteWords", "Half a sentence")
        const id = see("interviewPane").recordId
        tryVerify(() => desk.draft("conversation/" + id).includes("Half a sentence"))
        press("rewriteLeave")
        gone("rewriteSave")
        tryVerify(() => desk.draft("conversation/" + id) === "")
        compare(see("interviewWords").text, test.spoken)
    }

    function test_what_a_colleague_changed_meanwhile_is_not_overwritten() {
        hold()
        press("changeInterview")
        type("rewriteTitle", "Mine")
        desk.rename(see("interviewPane").recordId, "Hers")
        tryCompare(seen("interviewTitle"), "text", "Hers")
        press("rewriteSave")
        reads("rewriteRefusal", "A colleague changed it meanwhile.")
        press("rewriteLeave")
        tryCompare(see("interviewTitle"), "text", "Hers")
    }

    function test_an_interview_that_came_with_several_people_is_put_right() {
        begin()
        press("writeDownKind." + InterviewsModel.Interview)
        press("writeDownConsent")
        press("writeDownSave")
        gone("writeDownSave")
        see("interviewPane")
        press("changeInterview")
        gone("rewritePeople")
        press("rewriteLeave")
        gone("rewriteSave")
        desk.overwrite(see("interviewPane").recordId, { people: 2 })
        open("voices")
        press("voiceOrigin." + true)
        row("interviewRow", "Cafe").press()
        press("changeInterview")
        press("rewriteSave")
        reads("rewriteRefusal", "An interview is with one person. Set the number of people to 1.")
        press("rewritePeople.less")
        press("rewriteSave")
        gone("rewriteSave")
    }

    function test_a_conversation_that_cannot_be_changed_says_why() {
        hold()
        press("changeInterview")
        desk.overwrite(see("interviewPane").recordId, { patient: desk.patient })
        press("rewriteSave")
        reads("rewriteRefusal", "With a patient’s name it is about her alone. Lower the number of people to 1.")
        desk.overwrite(see("interviewPane").recordId, { patient: "", consent: false })
        press("rewriteSave")
        reads("rewriteRefusal", "It is not noted that they agreed to this. Write it down anew once they do.")
    }

    function test_by_theme_finds_conversations_too() {
        desk.findThemes()
        hold()
        const words = see("interviewWords")
        words.select(test.spoken.indexOf("We waited"), test.spoken.length)
        coded("Waiting")
        gone("themeSearch")
        press("interviewTheme")
        narrowTo("Joined")
        tryVerify(() => rows("interviewRow").length === 0)
        says("interviewsList", "No conversation fits")
        press("voiceOrigin." + false)
        tryVerify(() => rows("voiceRow").length === 1)
        gone("openCodedConversations")
        press("voiceTheme")
        tryVerify(() => rows("voiceRow").length > 1)
        press("voiceTheme")
        narrowTo("Waiting")
        reads("openCodedConversations", "1 conversation")
        press("openCodedConversations")
        tryVerify(() => rows("interviewRow").length === 1)
        says("interviewTheme", "Waiting")
        press("interviewNotCoded")
        tryVerify(() => rows("interviewRow").length === 0)
        says("interviewTheme", "By theme…")
        press("interviewNotCoded")
        tryVerify(() => rows("interviewRow").length === 1)
    }

    function test_themes_of_a_conversation_are_suggested() {
        desk.findThemes()
        hold()
        const fitting = () => rows("proposedTheme").filter(one => wordsIn(one).includes("Waiting?"))
        tryVerify(() => fitting().length === 1)
        says("proposedTheme" + fitting()[0].index, "“We waited hours in the waiting room for our appointment.”")
        press("confirmTheme" + fitting()[0].index)
        says("foundTheme0", "Waiting")
    }

    function test_consent_to_quote_is_taken_back_alone() {
        hold()
        says("interviewTags", "May be quoted")
        press("consentMayQuote")
        says("interviewTags", "Not to be quoted")
        reads("consentState", "They agreed")
    }

    function test_consent_is_withdrawn_with_what_that_means_and_undone() {
        desk.findThemes()
        hold()
        see("themesCard")
        press("withdrawConsent")
        reads("withdrawWords", "No words of it are quoted any more")
                press("withdrawSave")
        says("interviewTags", "Consent withdrawn")
        says("interviewRow0", "Consent withdrawn")
        reads("consentState", "No words of it are quoted, and it is not counted.")
        gone("themesCard")
        press("interviewToast.undo")
        says("interviewTags", "May be quoted")
        see("themesCard")
    }

    function test_what_was_written_by_mistake_goes_and_comes_back() {
        hold()
        press("removeInterview")
        says("interviewPane", "This conversation is no longer here")
        tryVerify(() => rows("interviewRow").length === 0)
        press("interviewToast.undo")
        tryCompare(see("interviewTitle"), "text", "Cafe")
    }

    function test_a_conversation_is_found_by_its_words() {
        hold()
        type("interviewSearch", "tuesd")
        tryVerify(() => rows("interviewRow").length === 1)
        type("interviewSearch", "xyz")
        says("interviewsList", "No conversation fits")
    }

    function test_a_paper_form_is_typed_in_and_stands_among_the_voices() {
        open("voices")
        const before = desk.count("Communication")
        press("writeDown")
        press("writeDownKind." + WritingDown.Paper)
        press("writeDownSave")
        tryCompare(see("writeDownBetter"), "error", "Write what was said.")
        press("writeDownCohort." + InterviewsModel.Secondary)
        type("writeDownBetter", "The chairs are hard.")
        press("writeDownMayQuote")
        press("writeDownSave")
        gone("writeDownSave")
        says("voicePane", "The chairs are hard.")
        says("voiceTags", "On paper")
        says("voiceTags", "May be quoted")
        const there = row("voiceRow", "The chairs are hard.")
        verify(wordsIn(there).includes("Secondary"))
        compare(desk.count("Communication"), before + 1)
    }

    /// A voice on paper that may be quoted, typed in and open.
    function typeIn(words) {
        open("voices")
        press("writeDown")
        press("writeDownKind." + WritingDown.Paper)
        type("writeDownBetter", words)
        press("writeDownMayQuote")
        press("writeDownSave")
        gone("writeDownSave")
        says("voicePane", words)
    }

    function test_consent_to_quote_a_paper_form_is_taken_back_and_given_at_the_desk() {
        typeIn("The chairs are hard.")
        reads("paperConsent", "She agreed on paper that others may read her words.")
        press("paperMayQuote")
        reads("paperConsent", "No words of it are quoted.")
        verify(!wordsIn(see("voicePane")).includes("May be quoted"))
        press("paperMayQuote")
        says("voiceTags", "May be quoted")
        desk.fillDisk()
        press("paperMayQuote")
        says("voiceToast", "It could not be saved on this computer.")
        tryCompare(see("paperMayQuote"), "checked", true)
        desk.freeDisk()
    }

    function test_a_paper_form_typed_by_mistake_is_removed_and_put_back() {
        typeIn("The chairs are hard.")
        tryVerify(() => row("voiceRow", "The chairs are hard.") !== undefined)
        const before = rows("voiceRow").length
        press("removePaper")
        tryVerify(() => rows("voiceRow").length === before - 1)
        gone("paperCard")
        press("voiceToast.undo")
        says("voicePane", "The chairs are hard.")
        tryVerify(() => rows("voiceRow").length === before)
        see("paperCard")
    }

    function test_what_was_not_on_paper_has_no_such_card_nor_has_who_may_not_write_down() {
        open("voices", desk.praise)
        see("voiceTitle")
        compare(seen("paperCard"), undefined)
        typeIn("The chairs are hard.")
        const form = see("voicePane").feedbackId
        desk.beSurgeon()
        open("voices", form)
        says("voiceTags", "May be quoted")
        compare(seen("paperCard"), undefined)
    }

    function test_a_paper_form_with_a_name_is_hers() {
        open("voices")
        press("writeDown")
        press("writeDownKind." + WritingDown.Paper)
        type("writeDownWho.search", "Bak")
        press("writeDownWho.found0")
        type("writeDownGood", "The tea.")
        press("writeDownSave")
        gone("writeDownSave")
        tryCompare(see("voiceTitle"), "text", "Ann Baker")
    }

    function test_an_interview_with_a_name_leads_to_her_record() {
        open("voices")
        press("writeDown")
        type("writeDownWho.search", "Bak")
        press("writeDownWho.found0")
        type("writeDownTitle", "At home")
        type("writeDownWords", "The tea was good.")
        press("writeDownConsent")
        press("writeDownSave")
        gone("writeDownSave")
        says("interviewTags", "Ann Baker")
        press("openRecord")
        see("patientPane")
    }
}
