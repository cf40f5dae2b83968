import QtQuick
import QtTest
import Heard.Controls
import Heard.Models
import Heard.Patient
import Heard.PatientTesting

PhoneTest {
    id: test
    name: "Booklet"

    readonly property SignalSpy spy: SignalSpy {}

    Component { id: pledge; PledgePage {} }
    Component { id: booklet; BookletPage { audience: Promise.Everyone } }

    /// What is read from the top down, one line for each block.
    function read() {
        const lines = []
        for (let at = 0; ; ++at) {
            const block = findChild(page, "block" + at)
            if (!block) {
                return lines
            }
            lines.push(plain(block.block.text))
        }
    }

    function openBooklet() {
        open(booklet, {})
        see("block0")
        findChild(page, "bookletPage.scroll").contentY = 10000
        tryVerify(() => read().includes("How to reach us"))
    }

    function test_the_pledge_leads_to_its_booklet_for_whom_she_looks_at() {
        open(pledge, {})
        spy.target = page
        spy.signalName = "bookletWanted"
        press("audiences." + Promise.Secondary)
        press("bookletButton")
        compare(spy.signalArguments[0][0], Promise.Secondary)
    }

    function test_it_is_read_from_the_first_word_to_the_last() {
        openBooklet()
        const lines = read()
        compare(see("bookletTitle").text, "Our pledge to you")
        compare(lines[0], "Riverbank Breast Unit")
        const issue = lines.indexOf("You said: We waited alone before surgery and did not know why")
        verify(issue > lines.indexOf("You know the name of your nurse, and how to reach her."))
        compare(lines[issue + 1], "We plan to:")
        compare(lines[issue + 2], "Tell you how long you will wait, and the reason\nBy: Achieved\nPlanned for Sept 2026")
        verify(lines.some(line => line.includes("No money for a second nurse this year.")))
    }

    function test_large_print_is_large_at_once_and_in_the_file() {
        openBooklet()
        const usual = findChild(page, "block0.words").font.pixelSize
        press("bookletLarge")
        tryVerify(() => findChild(page, "block0.words").font.pixelSize >= 24)
        verify(findChild(page, "block0.words").font.pixelSize > usual)
        press("bookletHtml")
        see("bookletSaved")
        verify(phone.fileText(page.savedFile).includes("font: 18pt"))
    }

    function test_it_is_saved_to_print_and_as_a_web_page() {
        openBooklet()
        press("bookletPdf")
        compare(see("bookletSaved").text, "Saved as our pledge.pdf in the folder Downloads.")
        verify(phone.fileText(page.savedFile).startsWith("%PDF"))
        press("bookletHtml")
        tryCompare(see("bookletSaved"), "text", "Saved as our pledge.html in the folder Downloads.")
        const saved = phone.fileText(page.savedFile)
        verify(saved.includes("<h1>Our pledge to you</h1>"))
        verify(saved.includes("We waited alone before surgery and did not know why"))
        see("bookletOpen")
        press("bookletLarge")
        gone("bookletSaved")
    }

    function test_a_file_that_cannot_be_saved_says_so() {
        openBooklet()
        findChild(page, "booklet").refused()
        verify(see("bookletProblem").text.includes("could not be saved"))
        press("bookletPdf")
        see("bookletSaved")
        gone("bookletProblem")
    }

    function test_a_number_is_called_after_she_said_so() {
        openBooklet()
        spy.target = page
        spy.signalName = "linkOpened"
        const words = findChild(page, "bookletWords")
        words.linkOpened("tel:01632960111")
        compare(spy.signalArguments[0][0], "tel:01632960111")
    }
}
