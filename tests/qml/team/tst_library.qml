import QtQuick
import QtTest
import Heard.Models
import Heard.Team
import Heard.TeamTesting

DeskTest {
    id: test
    name: "Library"

    Component { id: libraryModel; LibraryModel {} }
    Component { id: sendable; LibraryModel { filter: LibraryModel.Sendable } }
    Component { id: releasesModel; ReleasesModel { page: test.desk.sensitivePage } }
    Component { id: sendingsModel; SendingsModel { patient: test.desk.patient } }
    Component { id: packModel; SendingsModel { appointment: test.desk.appointment } }
    Component { id: pageForm; PageForm { pageId: "" } }
    SignalSpy { id: spy }

    function openPage(id) {
        open("library", id)
        see("pagePane")
    }

    /// Puts @p words where something stands already.
    function fill(name, words) {
        see(name).text = words
    }

    function test_an_empty_library_offers_the_examples() {
        open("library")
        see("libraryList.empty")
        press("libraryList.empty.action")
        see("libraryRow0")
        gone("libraryList.empty")
        desk.carry()
        // Nobody reads them before somebody has published them.
        compare(desk.pagesOnPhone(), [])
        tryCompare(see("libraryFilter"), "value", LibraryModel.All)
        press("libraryRow0")
        see("exampleNote")
        press("pageChecked")
        gone("exampleNote")
    }

    function test_a_page_is_written_previewed_and_published() {
        open("library")
        press("newPage")
        see("pageEditor")
        verify(!see("savePage").enabled)
        retype("editorTitle", "Parking near the clinic")
        fill("editorBody", "## Where\n\n- Blue car park\n- **Free** with your letter")
        tryCompare(see("block1.words"), "text", "Blue car park")
        compare(see("block0.words").Accessible.role, Accessible.Heading)
        press("savePage")
        gone("pageEditor")
        compare(see("libraryTitle").text, "Parking near the clinic")
        compare(see("pagePublication").text, "Not published")
        desk.carry()
        compare(desk.pagesOnPhone(), [])
        press("publishPage")
        fill("revisionNote", "Our first page")
        press("revisionSave")
        tryCompare(see("pagePublication"), "text", "Published")
        desk.carry()
        compare(desk.pagesOnPhone(), ["Parking near the clinic"])
        compare(see("revision0").text, "Published: Our first page")
        gone("publishPage")
    }

    function test_patients_keep_what_was_published_until_the_changes_are() {
        desk.fillLibrary()
        openPage(desk.somePage)
        press("editPage")
        tryCompare(see("editorTitle"), "text", "Looking after your wound")
        retype("editorTitle", "Your wound")
        press("savePage")
        tryCompare(see("pagePublication"), "text", "Changed since published")
        desk.carry()
        verify(desk.pagesOnPhone().includes("Looking after your wound"))
        press("publishPage")
        press("revisionSave")
        tryCompare(see("pagePublication"), "text", "Published")
        desk.carry()
        verify(desk.pagesOnPhone().includes("Your wound"))
        gone("earlierPhone")
        press("revision1.text")
        says("earlierPhone", "Looking after your wound")
        verify(see("earlierPublished").text.includes("Sister Grace Okafor"))
        press("closeDialog")
        gone("earlierPhone")
        press("revision0.text")
        says("earlierPhone", "Your wound")
    }

    function test_a_page_is_taken_back_with_its_reason_kept() {
        desk.fillLibrary()
        openPage(desk.somePage)
        gone("removePage")
        press("takeBackPage")
        fill("revisionNote", "One number was wrong")
        press("revisionSave")
        tryCompare(see("pagePublication"), "text", "Taken back")
        compare(see("revision0").text, "Taken back: One number was wrong")
        desk.carry()
        verify(!desk.pagesOnPhone().includes("Looking after your wound"))
        see("removePage")
    }

    function test_what_is_typed_survives_leaving_and_a_kill() {
        desk.fillLibrary()
        openPage(desk.somePage)
        press("editPage")
        tryVerify(() => see("editorBody").text.length > 100)
        const saved = see("editorBody").text
        fill("editorBody", saved + "\n\nNew words.")
        tryVerify(() => desk.draft("library/" + desk.somePage).endsWith("New words."))
        press("editorBar.back")
        gone("pageEditor")
        press("editPage")
        see("draftNote")
        tryVerify(() => see("editorBody").text.endsWith("New words."))
        verify(see("savePage").enabled)
        press("draftForget")
        gone("draftNote")
        compare(see("editorBody").text, saved)
        compare(desk.draft("library/" + desk.somePage), "")
    }

    function test_what_cannot_be_saved_is_said_where_it_is() {
        open("library")
        press("newPage")
        fill("editorBody", "Words without a title")
        press("savePage")
        tryCompare(see("editorTitle"), "error", "Type a title.")
        retype("editorTitle", "A title")
        press("savePage")
        gone("pageEditor")
    }

    function test_the_tools_write_markdown() {
        open("library")
        press("newPage")
        fill("editorBody", "one\ntwo")
        see("editorBody").forceActiveFocus()
        keyClick(Qt.Key_End, Qt.ControlModifier)
        press("toolList")
        compare(see("editorBody").text, "one\n- two")
        press("toolBold")
        compare(see("editorBody").text, "one\n- two****")
        press("toolHeading")
        compare(see("editorBody").text, "one\n## - two****")
    }

    function test_pictures_are_made_small_and_named() {
        const form = createTemporaryObject(pageForm, test)
        tryVerify(() => form.ready)
        spy.target = form
        spy.signalName = "pictureAdded"
        spy.clear()
        form.addPicture(desk.drawing("Arm Drawing.png", 2400))
        compare(spy.signalArguments[0][0], "![](arm-drawing.png)")
        form.addPicture(desk.drawing("Arm Drawing.png", 60))
        compare(form.pictures, ["arm-drawing.png", "arm-drawing-2.png"])
        form.title = "Arms"
        form.body = "![An arm](arm-drawing.png)\n\n![From elsewhere](https://elsewhere.example/p.png)"
        tryCompare(form.blocks, "length", 2)
        compare(form.blocks[0].pictureSize.width, 1000)
        compare(form.blocks[1].picture.toString(), "")
        form.removePicture("arm-drawing.png")
        compare(form.blocks[0].picture.toString(), "")
        spy.signalName = "refused"
        spy.clear()
        form.addPicture(desk.file("not a picture.png", "words"))
        compare(spy.signalArguments[0][0], LibraryModel.PictureRefused)
        spy.clear()
        spy.signalName = "saved"
        form.save()
        tryCompare(spy, "count", 1)
    }

    function test_a_sensitive_page_is_shown_to_one_patient_and_taken_back() {
        desk.fillLibrary()
        openPage(desk.sensitivePage)
        gone("publishPage")
        gone("releasesCard")
        press("sendPage")
        tryVerify(() => see("sendWhom.search.input").activeFocus)
        press("sendSave")
        compare(see("sendWhom.error").text, "Choose a patient.")
        type("sendWhom.search.input", "ann")
        press("sendWhom.found0")
        press("sendSave")
        gone("sendSave")
        see("releasesCard")
        compare(see("release0").text, "Ann Baker")
        desk.carry()
        verify(desk.pagesOnPhone().includes("Palliative care and what it is"))
        press("release0.back")
        tryCompare(see("release0"), "detail", "Taken back from her")
        desk.carry()
        verify(!desk.pagesOnPhone().includes("Palliative care and what it is"))
        see("pageToast").undo()
        tryVerify(() => see("release0").detail.startsWith("Since"))
    }

    function test_a_sensitive_page_in_a_pack_waits_for_its_day_and_the_desk_says_so() {
        desk.fillLibrary()
        open("appointments", desk.appointment)
        press("pack.send")
        see("sendDays").value = 1
        const sensitive = () => [...Array(20).keys()].map(i => seen("sendPage" + i)).find(one => one?.detail.startsWith("Sensitive."))
        tryVerify(() => sensitive() !== undefined)
        compare(sensitive().detail, "Sensitive. She will see it with the others, not before.")
        sensitive().press()
        press("sendSave")
        gone("sendSave")
        openPage(desk.sensitivePage)
        tryVerify(() => plain(see("release0").detail) === "She sees it from 24 November on", 5000, see("release0").detail)
        press("release0.back")
        tryCompare(see("release0"), "detail", "Taken back from her")
        see("pageToast").undo()
        // Its taking back is undone: it waits again, it is not there at once.
        tryVerify(() => plain(see("release0").detail) === "She sees it from 24 November on", 5000, see("release0").detail)
        desk.carry()
        verify(!desk.pagesOnPhone().includes("Palliative care and what it is"))
    }

    function test_a_sensitive_page_that_was_sent_is_gone_with_its_sending() {
        desk.fillLibrary()
        openPage(desk.sensitivePage)
        press("sendPage")
        type("sendWhom.search.input", "ann")
        press("sendWhom.found0")
        press("sendSave")
        gone("sendSave")
        desk.carry()
        verify(desk.pagesOnPhone().includes("Palliative care and what it is"))
        open("patients", desk.patient)
        press("sentToHer.row0.back")
        desk.carry()
        tryVerify(() => !desk.pagesOnPhone().includes("Palliative care and what it is"))
    }

    function test_what_was_taken_back_is_not_shown_by_another_page() {
        desk.fillLibrary()
        openPage(desk.sensitivePage)
        press("sendPage")
        type("sendWhom.search.input", "ann")
        press("sendWhom.found0")
        press("sendSave")
        press("release0.back")
        see("pageToast.undo")
        page.open("library", desk.somePage)
        tryCompare(see("libraryTitle"), "text", "Looking after your wound")
        gone("pageToast.undo")
    }

    function test_saving_twice_makes_one_page() {
        const form = createTemporaryObject(pageForm, test)
        tryVerify(() => form.ready)
        const pages = desk.count("DocumentReference")
        spy.signalName = "saved"
        spy.target = form
        spy.clear()
        form.title = "Parking"
        form.owner = "Grace"
        form.body = "Park behind the house."
        form.save()
        form.save()
        form.body = "Park behind the house. It costs nothing."
        tryCompare(spy, "count", 1)
        compare(desk.count("DocumentReference"), pages + 1)
        // What was typed while it was saved still has to be.
        compare(form.storedBody, "Park behind the house.")
        verify(form.changed)
    }

    function test_words_that_go_with_pages_are_kept_for_her_only() {
        desk.fillLibrary()
        open("patients", desk.patient)
        press("sentToHer.send")
        fill("sendWords", "As we said.")
        tryVerify(() => desk.draft("send/" + desk.patient) === "As we said.")
        see("closeDialog").press()
        gone("sendSave")
        page.open("patients", "joy")
        says("patientPane", "Joy Mensah")
        press("sentToHer.send")
        tryCompare(see("sendWords"), "text", "")
        see("closeDialog").press()
        gone("sendSave")
        page.open("library", desk.somePage)
        press("sendPage")
        gone("sendWords")
        type("sendWhom.search.input", "ann")
        press("sendWhom.found0")
        tryCompare(see("sendWords"), "text", "As we said.")
        press("sendSave")
        gone("sendSave")
        tryVerify(() => desk.draft("send/" + desk.patient) === "")
    }

    function test_pages_are_sent_from_the_patients_record_and_their_receipt_comes_back() {
        desk.fillLibrary()
        open("patients", desk.patient)
        press("sentToHer.send")
        gone("sendWhom")
        compare(see("sendTo").text, "Ann Baker")
        press("sendSave")
        compare(see("sendProblem").text, "Choose at least one page.")
        press("sendPage0")
        press("sendAsks")
        fill("sendWords", "As we said.")
        press("sendSave")
        gone("sendSave")
        compare(see("sentToHer.row0").detail, "Not opened yet. She is asked to say that she has read it.")
        desk.carry()
        desk.advance(1)
        desk.patientReadsPages()
        tryVerify(() => see("sentToHer.row0").detail.startsWith("She has read it and knows who to call"))
        press("sentToHer.row0.back")
        tryCompare(see("sentToHer.row0"), "detail", "Taken back")
        see("sentToHer.toast").undo()
        tryVerify(() => see("sentToHer.row0").detail.startsWith("She has read it"))
    }

    function test_who_has_not_said_that_she_read_a_page_is_in_today_after_a_fortnight() {
        desk.fillLibrary()
        open("patients", desk.patient)
        press("sentToHer.send")
        press("sendPage0")
        press("sendAsks")
        press("sendSave")
        gone("sendSave")
        desk.carry()
        desk.advance(15 * 24 * 60)
        open("today")
        press("todayGroup." + TodayModel.PageGroup)
        const row = () => rows("todayRow").find(one => one.kind === TodayModel.PagesNotAcknowledged)
        tryVerify(() => row())
        compare(row().text, "Ann Baker")
        compare(row().summary, "Has not said that she read what you sent")
        row().press()
        see("sentPane")
        tryCompare(see("sentPatient"), "text", "Ann Baker")
        says("sentPane", "Large print")
        tryCompare(see("sentToHer.row0"), "detail", "Not opened yet. She is asked to say that she has read it.")
        desk.patientReadsPages()
        tryVerify(() => !row())
        tryVerify(() => see("sentToHer.row0").detail.startsWith("She has read it"))
    }

    function test_each_page_that_was_sent_has_a_receipt_of_its_own() {
        desk.fillLibrary()
        open("patients", desk.patient)
        press("sentToHer.send")
        press("sendPage0")
        press("sendPage1")
        press("sendAsks")
        press("sendSave")
        gone("sendSave")
        gone("sentToHer.row0.page0")
        desk.carry()
        desk.advance(1)
        desk.patientReadsPages()
        tryVerify(() => see("sentToHer.row0").detail.startsWith("She says she has read 1 of 2 pages."))
        compare(see("sentToHer.row0.receipt").text, "1 of 2 read")
        verify(see("sentToHer.row0.page0").text.includes(": she has read it and knows who to call: "))
        verify(see("sentToHer.row0.page1").text.endsWith(": not opened yet"))
    }

    function test_a_pack_goes_with_an_appointment_and_moves_with_it() {
        desk.fillLibrary()
        open("appointments", desk.appointment)
        see("pack")
        press("pack.send")
        see("sendDays")
        compare(see("sendDays").value, 14)
        press("sendPage1")
        press("sendSave")
        gone("sendSave")
        compare(see("pack.row0").detail, "Not opened yet")
        press("cancelAppointment")
        fill("cancelReason", "The clinic is closed")
        press("cancelSave")
        tryCompare(see("pack.row0"), "detail", "Taken back with its appointment")
    }

    function test_of_a_pack_it_is_said_how_many_of_its_pages_she_opened() {
        desk.fillLibrary()
        open("appointments", desk.appointment)
        press("pack.send")
        press("sendPage0")
        press("sendPage1")
        press("sendSave")
        gone("sendSave")
        desk.carry()
        desk.patientReadsPages()
        tryVerify(() => see("pack.row0").detail.startsWith("Opened 1 of 2 pages."))
        compare(see("pack.row0.receipt").text, "1 of 2 opened")
    }

    function test_what_was_taken_back_meanwhile_is_said() {
        desk.fillLibrary()
        desk.tellAnn()
        open("patients", desk.patient)
        const sent = see("sentToHer.row0").recordId
        const sendings = see("sentToHer").sendings
        sendings.takeBack(sent)
        tryCompare(see("sentToHer.row0"), "detail", "Taken back")
        sendings.takeBack(sent)
        says("sentToHer", "It was taken back already.")
    }

    function test_a_page_is_removed_and_comes_back() {
        desk.fillLibrary()
        openPage(desk.sensitivePage)
        press("removePage")
        gone("pagePane")
        see("libraryToast").undo()
        tryVerify(() => desk.sensitivePage.length > 0)
    }

    function test_search_and_filters_narrow_the_list() {
        desk.fillLibrary()
        open("library")
        see("libraryRow0")
        const field = see("librarySearch")
        field.text = "lymfoedema"
        field.settle()
        tryCompare(see("libraryRow0"), "text", "Swelling of the arm or chest (lymphoedema)")
        field.clear()
        see("libraryFilter").choose(LibraryModel.Examples)
        see("libraryRow5")
        see("libraryFilter").choose(LibraryModel.ReviewDue)
        see("libraryList.empty")
    }

    function test_pages_due_for_review_are_in_today() {
        desk.fillLibrary()
        // Half a year and a day.
        desk.advance(60 * 24 * 190)
        open("today")
        see("todayGroup").choose(TodayModel.PageGroup)
        tryCompare(see("todayRow0"), "summary", "A page is due for review")
        compare(see("todayRow0").text, "Library")
        press("todayRow0")
        see("pagePane")
        verify(see("pageReview").text.startsWith("Review was due on"))
        press("editPage")
        tryCompare(page, "place", "library")
    }

    function test_in_half_a_screen_the_editor_shows_one_side_at_a_time() {
        desk.fillLibrary()
        openPage(desk.somePage)
        page.width = 700
        press("editPage")
        see("editorForm")
        gone("editorPreview")
        see("editorSide").choose(true)
        see("editorPhone")
        gone("editorForm")
    }

    function test_models_keep_the_rules_while_pages_come_and_go_data() {
        return [
            { tag: "library", component: libraryModel }, { tag: "sendable", component: sendable },
            { tag: "releases", component: releasesModel }, { tag: "sendings", component: sendingsModel },
            { tag: "pack", component: packModel }
        ]
    }

    function test_models_keep_the_rules_while_pages_come_and_go(data) {
        desk.fillLibrary()
        const model = createTemporaryObject(data.component, test)
        verify(!model.ready)
        desk.inspect(model)
        tryVerify(() => model.ready)
        desk.tellAnn()
        tryVerify(() => model.count > 0)
        if (model.typed !== undefined) {
            for (const typed of ["c", "ca", "care", "cxre", ""]) {
                model.typed = typed
            }
            model.filter = LibraryModel.Examples
            model.filter = LibraryModel.All
            model.addExamples()
        }
        desk.patientReadsPages()
        desk.carry()
        tryVerify(() => model.ready && !model.unreadable)
        wait(0)
        model.destroy()
        wait(0)
    }
}
