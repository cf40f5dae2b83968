import QtQuick
import QtTest
import Heard.Models
import Heard.TeamTesting

DeskTest {
    id: test
    name: "TeamUnit"

    function test_the_profile_reaches_the_phone() {
        open("unit")
        press("editProfile")
        tryCompare(see("profileName"), "text", "Riverbank Breast Unit")
        retype("profileName", "")
        press("profileSave")
        tryCompare(see("profileRefusal"), "text", "The unit needs a name.")
        retype("profileName", "Riverside Breast Unit")
        retype("profileNursePhone", "01632 960 222")
        press("profileSave")
        gone("profileSave")
        says("unitPage", "Riverside Breast Unit")
        says("unitPage", "01632 960 222")
        compare(desk.here("Organization", "unit").name, "Riverside Breast Unit")
        desk.carry()
        tryVerify(() => desk.onPhone("Organization", "unit").name === "Riverside Breast Unit")
    }

    Component {
        id: colleaguesForm
        UnitForm {}
    }

    function test_what_is_typed_in_the_profile_stays_while_a_colleague_changes_it() {
        const other = createTemporaryObject(colleaguesForm, test)
        open("unit")
        press("editProfile")
        tryVerify(() => other.name === "Riverbank Breast Unit")
        retype("profileName", "Riverside Breast Unit")
        other.address = "1 New Street"
        other.save()
        tryCompare(see("profileAddress"), "text", "1 New Street")
        compare(see("profileName").text, "Riverside Breast Unit")
        press("profileSave")
        gone("profileSave")
        const stored = desk.here("Organization", "unit")
        compare(stored.name, "Riverside Breast Unit")
        compare(other.address, "1 New Street")
        tryCompare(other, "name", "Riverside Breast Unit")
    }

    function test_the_unit_says_from_how_many_people_on_a_number_is_shown() {
        desk.measure()
        open("unit")
        tryCompare(see("profileFewestShown"), "text", "Fewer than 10 people are never shown as a number.")
        press("editProfile")
        tryCompare(see("profileFewest"), "value", 10)
        press("profileFewest.21")
        press("profileSave")
        gone("profileSave")
        tryCompare(see("profileFewestShown"), "text", "Fewer than 21 people are never shown as a number.")
        open("evaluation", desk.commitment)
        says("evaluationTable", "Fewer than 21 people")
        verify(!wordsIn(see("evaluationTable")).includes("Fewer than 10 people"))
    }

    function test_drop_in_sessions_are_added_changed_and_put_back() {
        open("unit")
        tryCompare(see("noDropIns"), "text", "None yet.")
        press("addDropIn")
        press("dropInDay.2")
        press("dropInSave")
        says("dropInFrom", "Type a time")
        type("dropInFrom", "2 pm")
        type("dropInUntil", "1 pm")
        press("dropInSave")
        says("dropInUntil", "It ends before it begins. Check both times.")
        retype("dropInUntil", "3:30 pm")
        press("dropInSave")
        says("dropInPlace", "Say where it is.")
        type("dropInPlace", "Room 3, Cancer Centre")
        type("dropInFor", "Everybody with secondary breast cancer")
        tryVerify(() => desk.draft("drop-in").includes("Room 3"))
        press("dropInSave")
        gone("dropInSave")
        says("dropIn0", "Tuesday")
        says("dropIn0", "Room 3, Cancer Centre")
        gone("noDropIns")
        press("changeDropIn0")
        compare(see("dropInPlace").text, "Room 3, Cancer Centre")
        compare(see("dropInUntil").iso, "15:30")
        retype("dropInPlace", "The garden room")
        press("dropInSave")
        gone("dropInSave")
        says("dropIn0", "The garden room")
        press("removeDropIn0")
        says("dropInsToast", "The session is removed.")
        see("noDropIns")
        press("dropInsToast.undo")
        says("dropIn0", "The garden room")
        desk.carry()
        tryVerify(() => JSON.stringify(desk.onPhone("Organization", "unit")).includes("The garden room"))
    }

    function test_the_wider_team_reads_drop_in_sessions_and_changes_none() {
        desk.beSurgeon()
        open("unit")
        see("noDropIns")
        verify(seen("addDropIn") === undefined)
    }

    function test_the_profile_can_be_left_as_it_was() {
        open("unit")
        press("editProfile")
        retype("profileName", "Riverside Breast Unit")
        press("profileLeave")
        gone("profileName")
        compare(desk.here("Organization", "unit").name, "Riverbank Breast Unit")
    }

    function test_people_stand_with_their_roles() {
        open("unit")
        row("colleague", "Sister Grace Okafor")
        verify(row("colleague", "Grace Okafor").roles.includes("Administrator"))
        compare(row("colleague", "Vera Quill").roles, "Patient representative")
        verify(!row("colleague", "Dora Finch").active)
        gone("colleagueLeft" + row("colleague", "Grace Okafor").index)
    }

    function test_a_colleague_is_added() {
        open("unit")
        const before = desk.count("Practitioner")
        press("addColleague")
        press("colleagueRole" + TeamMembersModel.Nurse)
        press("colleagueSave")
        compare(see("colleagueGiven").error, "Type a given name.")
        compare(see("colleagueFamily").error, "Type a family name.")
        compare(see("colleagueRoles").error, "Choose at least one role.")
        type("colleagueGiven", "Iris")
        type("colleagueFamily", "Wren")
        press("colleagueRole" + TeamMembersModel.MdtMember)
        press("colleagueSave")
        gone("colleagueSave")
        compare(row("colleague", "Iris Wren").roles, "MDT member")
        compare(desk.count("Practitioner"), before + 1)
    }

    function test_the_last_administrator_stays() {
        open("unit")
        press("changeColleague" + row("colleague", "Grace Okafor").index)
        press("colleagueRole" + TeamMembersModel.Administrator)
        press("colleagueSave")
        tryCompare(see("colleagueRefusal"), "text", "Somebody must stay administrator.")
        keyClick(Qt.Key_Escape)
        gone("colleagueSave")
        verify(row("colleague", "Grace Okafor").roles.includes("Administrator"))
    }

    function test_somebody_leaves_and_comes_back() {
        open("unit")
        press("colleagueLeft" + row("colleague", "Lena Shah").index)
        tryVerify(() => !row("colleague", "Lena Shah").active)
        says("peopleToast", "Noted. She can no longer sign in.")
        press("peopleToast.undo")
        tryVerify(() => row("colleague", "Lena Shah").active)
    }

    function test_a_colleague_who_lost_a_computer_is_signed_out_by_others() {
        open("unit")
        press("changeColleague" + row("colleague", "Grace Okafor").index)
        gone("colleagueSignOut")
        keyClick(Qt.Key_Escape)
        gone("colleagueSave")
        press("changeColleague" + row("colleague", "Lena Shah").index)
        press("colleagueSignOut")
        gone("colleagueSave")
        press("signOutNow")
        says("signOutProblem", "The hub cannot be reached now, so nothing has changed yet.")
    }

    function test_a_code_for_a_colleague_needs_the_hub() {
        open("unit")
        press("inviteColleague" + row("colleague", "Lena Shah").index)
        see("inviteProblem")
        gone("inviteCode")
    }

    function test_an_import_says_which_columns_it_leaves_out() {
        open("unit")
        see("importPart").take(desk.file("comments.csv", "Patient name,Comment\nAnn Baker,The tea was cold.\n"))
        tryCompare(see("importLeftOut"), "text", "Not taken over: Patient name. Such columns may say who wrote it.")
    }

    function test_what_another_file_said_word_for_word_is_added_where_she_says_so() {
        open("unit")
        const before = desk.count("Communication")
        see("importPart").take(desk.file("jan.csv", "Comment\nNothing to say.\n"))
        press("importAll")
        see("importDone")
        compare(desk.count("Communication"), before + 1)
        see("importPart").take(desk.file("feb.csv", "Comment\nNothing to say.\n"))
        says("importPreview", "1 here already")
        verify(see("importSaidAgain").text.includes("1"))
        verify(!see("importAll").enabled)
        press("importSaidAgain")
        says("importPreview", "1 new")
        verify(see("importSaidAgain").checked)
        press("importAll")
        see("importDone")
        gone("importSaidAgain")
        compare(desk.count("Communication"), before + 2)
    }

    function test_an_import_names_the_bad_row_and_takes_the_good_ones() {
        open("unit")
        const before = desk.count("Goal")
        see("importPart").take(desk.file("pledge.csv",
            "You said,We plan to,By\nThe leaflet is hard,Write a new one,Dec 2026\nThe signs are small,Make them bigger,Smarch\n"))
        says("importPreview", "pledge.csv: a pledge")
        says("importPreview", "1 new")
        says("importPreview", "1 cannot be read")
        says("importRows", "“By” is neither a state nor a month")
        says("importRows", "line 3, column 3 (By)")
        compare(desk.count("Goal"), before)
        gone("importAll")
        press("importGood")
        see("importDone")
        compare(desk.count("Goal"), before + 1)
        press("forgetImport")
        gone("importPreview")
        page.place = "pledge"
        tryVerify(() => rows("boardIssue").length > 1)
        see("boardList.rows").positionViewAtEnd()
        says("boardList.rows", "Some of us find it hard")
        type("boardSearch", "leaflet")
        says("boardList.rows", "Write a new one")
    }

    function test_a_file_that_is_no_table_is_refused_whole_data() {
        return [
            { tag: "web page", file: "page.html", content: "<!DOCTYPE html><html><body>Sign in</body></html>", words: "This is a web page, not the file itself." },
            { tag: "other columns", file: "other.csv", content: "Colour,Size\nRed,4\n", words: "The columns are neither a pledge’s nor comments’." },
            { tag: "empty", file: "empty.csv", content: "", words: "This file is empty or cannot be read." }
        ]
    }

    function test_a_file_that_is_no_table_is_refused_whole(data) {
        open("unit")
        see("importPart").take(desk.file(data.file, data.content))
        says("importRefused", data.words)
        gone("importPreview")
    }

    function test_who_works_here_is_named_and_signing_out_is_asked_about() {
        open("unit")
        tryCompare(see("signedInAs"), "text", "Signed in as Sister Grace Okafor")
        press("signOut")
        see("signOutSure")
        keyClick(Qt.Key_Escape)
        gone("signOutSure")
    }
}
