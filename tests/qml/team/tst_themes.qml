import QtQuick
import QtTest
import Heard.Models
import Heard.TeamTesting

DeskTest {
    id: test
    name: "TeamThemes"

    function themes() {
        return desk.themesOf(desk.criticism)
    }

    /// The voice in which no theme was found yet.
    function openCriticism() {
        desk.findThemes()
        open("voices", desk.criticism)
    }

    /// Waits until the theme is suggested; its place.
    function proposed(name) {
        const fitting = () => rows("proposedTheme").filter(one => wordsIn(one).includes(name + "?"))
        tryVerify(() => fitting().length === 1, 5000, name + " is not suggested")
        return fitting()[0].index
    }

    function test_a_unit_without_themes_begins_with_the_shipped_ones() {
        open("voices", desk.criticism)
        says("noThemes", "Your unit has no list of themes yet.")
        press("noThemes.action")
        gone("noThemes")
        says("voiceToast", "12 theme")
        see("anotherTheme")
    }

    function test_a_suggestion_is_confirmed_with_one_press_and_undone() {
        openCriticism()
        const at = proposed("Waiting")
        says("proposedTheme" + at, "“Nobody told us how long we would wait.”")
        verify(/Very likely|Likely|Perhaps/.test(wordsIn(see("proposedTheme" + at))))
        press("confirmTheme" + at)
        says("foundTheme0", "Waiting")
        says("foundTheme0", "“Nobody told us how long we would wait.”")
        says("foundTheme0", "Grace Okafor · Today, 9:14")
        compare(themes().join(), "Waiting: Nobody told us how long we would wait.")
        tryVerify(() => !wordsIn(see("themesCard")).includes("Waiting?"))
        press("removeTheme0")
        gone("foundTheme0")
        says("voiceToast", "“Waiting” removed.")
        press("voiceToast.undo")
        says("foundTheme0", "Waiting")
    }

    function test_a_suggestion_is_dismissed_and_brought_back() {
        openCriticism()
        const at = proposed("Waiting")
        press("dismissTheme" + at)
        tryVerify(() => !wordsIn(see("themesCard")).includes("Waiting?"))
        open("voices", desk.praise)
        open("voices", desk.criticism)
        see("anotherTheme")
        tryVerify(() => !wordsIn(see("themesCard")).includes("Waiting?"))
        compare(themes().length, 0)
    }

    function test_a_dismissed_suggestion_is_undone() {
        openCriticism()
        const at = proposed("Waiting")
        press("dismissTheme" + at)
        tryVerify(() => !wordsIn(see("themesCard")).includes("Waiting?"))
        press("voiceToast.undo")
        says("themesCard", "Waiting?")
    }

    function test_any_theme_is_chosen_by_search_and_keyboard() {
        openCriticism()
        press("anotherTheme")
        type("themeSearch", "joined")
        keyClick(Qt.Key_Return)
        says("foundTheme0", "Joined-up care")
        compare(themes().join(), "Joined-up care: ")
    }

    function test_a_theme_that_is_missing_is_added_while_choosing() {
        openCriticism()
        press("anotherTheme")
        type("themeSearch", "Parking")
        press("newTheme")
        says("foundTheme0", "Parking")
    }

    function test_words_are_selected_with_the_keyboard_and_coded() {
        openCriticism()
        const words = see("voiceBetter")
        words.forceActiveFocus()
        words.cursorPosition = 0
        for (let i = 0; i < 6; ++i) {
            keyClick(Qt.Key_Right, Qt.ShiftModifier)
        }
        tryCompare(see("selectedWords"), "text", "For the words you selected: “Nobody”")
        press("anotherTheme")
        type("themeSearch", "kind")
        keyClick(Qt.Key_Return)
        says("foundTheme0", "Kindness")
        compare(themes().join(), "Kindness: Nobody")
        gone("selectedWords")
    }

    function test_words_are_selected_with_the_mouse_and_taken_back() {
        openCriticism()
        const words = see("voiceGood")
        const from = words.positionToRectangle(0)
        const to = words.positionToRectangle(9)
        mouseDrag(words, from.x + 1, from.y + from.height / 2, to.x - from.x, 0)
        tryCompare(see("selectedWords"), "text", "For the words you selected: “Everybody”")
        const others = see("voiceBetter")
        others.select(0, 6)
        tryCompare(see("selectedWords"), "text", "For the words you selected: “Nobody”")
        compare(words.selectedText, "")
        press("useAllWords")
        gone("selectedWords")
    }

    function test_a_theme_is_added_reworded_and_moved() {
        desk.findThemes()
        open("unit")
        press("addTheme")
        press("themeSave")
        tryCompare(see("themeName"), "error", "Type a name.")
        type("themeName", "Waiting")
        press("themeSave")
        tryCompare(see("themeName"), "error", "Another theme has this name. Choose a different one.")
        retype("themeName", "Parking")
        type("themeDescription", "Cars")
        press("themeSave")
        gone("themeName")
        tryVerify(() => seen("theme12") !== undefined)
        says("theme12", "Parking")
        press("themeUp12")
        says("theme11", "Parking")
        press("changeTheme11")
        retype("themeName", "Getting here")
        press("themeSave")
        says("theme11", "Getting here")
        says("theme11", "Cars")
    }

    function test_a_theme_is_retired_and_chosen_again() {
        desk.findThemes()
        open("unit")
        press("changeTheme0")
        press("themeRetire")
        says("themesToast", "“Waiting” is no longer chosen.")
        says("theme11", "No longer chosen")
        press("themesToast.undo")
        says("theme0", "Waiting")
        press("changeTheme0")
        press("themeRetire")
        press("useThemeAgain11")
        says("theme0", "Waiting")
    }

    function test_two_themes_are_merged_and_separated() {
        desk.findThemes()
        open("unit")
        press("changeTheme0")
        press("themeMerge")
        type("themeSearch", "joined")
        tryVerify(() => see("themeSearch").text === "joined")
        keyClick(Qt.Key_Return)
        says("theme11", "Counts as “Joined-up care”")
        press("themesToast.undo")
        says("theme0", "Waiting")
    }

    function test_a_new_unit_has_no_themes_yet() {
        open("unit")
        says("noThemesYet", "There are no themes yet")
        press("noThemesYet.action")
        says("theme0", "Waiting")
        gone("noThemesYet")
    }

    function test_voices_are_narrowed_to_a_theme_and_to_those_without() {
        desk.findThemes()
        open("voices")
        tryCompare(see("voiceNotCoded"), "text", "No theme yet 3")
        press("voiceNotCoded")
        tryVerify(() => rows("voiceRow").length === 3)
        press("voiceTheme")
        type("themeSearch", "joined")
        keyClick(Qt.Key_Return)
        tryVerify(() => rows("voiceRow").length === 1)
        row("voiceRow", "named nurse")
        verify(!see("voiceNotCoded").checked)
        compare(see("voiceTheme").text, "Joined-up care")
        type("voiceSearch", "car")
        says("voicesList.empty", "No voice fits")
        press("voiceSearch.clear")
        press("voiceTheme")
        tryVerify(() => rows("voiceRow").length === 5)
    }

    function test_themes_are_counted_with_small_numbers_hidden() {
        desk.findThemes()
        open("voices")
        press("openThemeFigures")
        says("themeFigures", "Everyone heard from")
        says("themeFigures", "Joined-up care")
        verify(!/[1-9]\b/.test(wordsIn(see("themeFigures")).replace(/fewer than 10/g, "")))
        says("themeFigures", "fewer than 10")
        press("themeFiguresLeave")
        gone("themeFigures")
    }
}
