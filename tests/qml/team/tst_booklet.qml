import QtQuick
import QtQuick.Templates as T
import QtTest
import Heard.Models
import Heard.TeamTesting

DeskTest {
    id: test
    name: "TeamBooklet"

    function openBooklet() {
        open("pledge")
        press("openBooklet")
        tryVerify(() => see("bookletSheet").shown.pageCount > 0)
    }

    function bookletOf() {
        return see("bookletSheet").shown
    }

    /// Whether the sheet shows something else than it did in @p before.
    function pixelsDiffer(before) {
        const now = grabImage(T.Overlay.overlay)
        const sheet = see("bookletSheet")
        for (let y = 10; y < sheet.height - 10; y += 3) {
            for (let x = 10; x < sheet.width - 10; x += 7) {
                const at = sheet.mapToItem(T.Overlay.overlay, x, y)
                if (at.y < 700 && now.pixel(at.x, at.y) !== before.pixel(at.x, at.y)) {
                    return true
                }
            }
        }
        return false
    }

    function test_the_booklet_is_turned_page_by_page() {
        openBooklet()
        press("bookletLarge")
        tryVerify(() => bookletOf().pageCount > 1)
        says("bookletParts", "Page 1 of " + bookletOf().pageCount)
        verify(!see("bookletBack").enabled)
        press("bookletForward")
        says("bookletParts", "Page 2 of " + bookletOf().pageCount)
        const turned = grabImage(T.Overlay.overlay)
        press("bookletForward")
        says("bookletParts", "Page 3 of " + bookletOf().pageCount)
        tryVerify(() => pixelsDiffer(turned))
        press("bookletLarge")
        tryVerify(() => see("bookletSheet").page < bookletOf().pageCount)
    }

    function test_the_booklet_is_saved_to_print_and_as_a_web_page() {
        openBooklet()
        press("bookletPdf")
        says("bookletSaved", "Saved as our pledge.pdf in the folder Downloads.")
        verify(desk.downloaded("our pledge.pdf").startsWith("%PDF"))
        press("bookletHtml")
        says("bookletSaved", "Saved as our pledge.html in the folder Downloads.")
        const page = desk.downloaded("our pledge.html")
        verify(page.includes("Riverbank Breast Unit"))
        const escaped = words => words.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;")
        verify(desk.pledgeOnPhone().length > 3)
        for (const line of desk.pledgeOnPhone()) {
            verify(page.includes(escaped(line)), `the booklet lacks “${line}”`)
        }
        press("bookletLanguage." + BookletView.Arabic)
        gone("bookletSaved")
        press("bookletHtml")
        tryVerify(() => desk.downloaded("our pledge.html").includes('dir="rtl"'))
    }

    function test_a_booklet_that_cannot_be_saved_says_so() {
        desk.blockDownload("our pledge.pdf")
        openBooklet()
        press("bookletPdf")
        says("bookletProblem", "could not be saved")
        desk.unblockDownload("our pledge.pdf")
        press("bookletPdf")
        says("bookletSaved", "our pledge.pdf")
        gone("bookletProblem")
    }

    function test_only_what_is_published_is_in_it() {
        openBooklet()
        press("bookletHtml")
        see("bookletSaved")
        verify(!desk.downloaded("our pledge.html").includes("Let one person stay until theatre"), "a draft is left out")
    }

    function test_booklets_that_were_given_are_counted() {
        openBooklet()
        says("bookletParts", "None noted yet.")
        press("bookletsNote")
        tryCompare(see("bookletsNumber"), "error", "Type how many, such as 12.")
        type("bookletsNumber", "12")
        press("bookletsNote")

        says("bookletParts", "12 patients were given a booklet.")
        compare(see("bookletsNumber").text, "")
        compare(see("bookletsNumber").error, "")
        type("bookletsNumber", "1")
        keyClick(Qt.Key_Return)
        says("bookletParts", "13 patients were given a booklet.")
        says("bookletParts", ": 12 patients, noted by Sister Grace Okafor")
        press("bookletsRemove0")
        tryVerify(() => !see("bookletsGiven").text.startsWith("13"))
        press("bookletsUndo")
        says("bookletParts", "13 patients were given a booklet.")
        gone("bookletsUndo")
        type("bookletsNumber", "99999")
        press("bookletsNote")
        tryCompare(see("bookletsNumber"), "error", "That is more than fits here. Type a number up to 10,000.")
    }
}
