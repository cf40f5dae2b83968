import QtQuick
import QtTest
import Heard.Controls
import Heard.Models
import Heard.Patient
import Heard.PatientTesting

PhoneTest {
    id: test
    name: "Information"

    Component { id: information; InformationPage {} }
    Component { id: read; ReadPage {} }
    Component { id: appointment; AppointmentPage { appointmentId: test.phone.appointment } }
    Component { id: shell; PatientShell { session: test.phone.session } }
    Component { id: pagesModel; PagesModel {} }
    Component { id: sentModel; SentPagesModel {} }
    SignalSpy { id: spy }

    /// The titles in sight, in order.
    function titles() {
        const found = []
        for (let topic = 0; topic < 9; ++topic) {
            for (let row = 0; row < 9; ++row) {
                const item = findChild(page, "page" + topic + "." + row)
                if (item && item.visible) {
                    found.push(item.text)
                }
            }
        }
        return found
    }

    function search(words) {
        const field = see("informationSearch")
        field.text = words
        field.settle()
    }

    function test_without_pages_it_says_so() {
        open(information, {})
        see("informationEmpty")
        gone("informationSearch")
        gone("sentCards")
    }

    function test_all_that_is_found_is_there_in_the_end() {
        phone.nursePublishesPages()
        open(information, {})
        see("page0.0")
        search("a")
        tryVerify(() => /^[0-9]+/.test(see("foundLine").text))
        const found = parseInt(see("foundLine").text)
        verify(found > 5)
        tryVerify(() => titles().length === Math.min(found, 9))
        gone("topic1")
    }

    function test_pages_stand_by_topic_for_her_diagnosis() {
        phone.nursePublishesPages()
        open(information, {})
        compare(see("topic0").text, "Appointments and tests")
        compare(see("topic0").Accessible.role, Accessible.Heading)
        tryVerify(() => titles().includes("Living with secondary breast cancer"))
        // For those who were treated for primary breast cancer; and one that nobody has released to her.
        verify(!titles().includes("Signs to look out for after treatment"))
        verify(!titles().includes("Palliative care and what it is"))
        gone("informationEmpty")
    }

    function test_search_forgives_typing_and_follows_it() {
        phone.nursePublishesPages()
        open(information, {})
        see("topic0")
        search("reconstuction")
        tryVerify(() => titles()[0] === "Your options for breast reconstruction")
        compare(see("foundLine").Accessible.role, Accessible.AlertMessage)
        search("qqqqq")
        tryVerify(() => titles().length === 0)
        see("informationEmpty")
        search("seroma")
        tryVerify(() => see("page0.0").detail.includes("seroma"))
        search("")
        see("topic1")
    }

    function test_a_checklist_is_ticked_on_this_phone_alone() {
        phone.nursePublishesPages()
        const boxes = () => {
            const found = []
            for (let i = 0; i < 60; ++i) {
                const box = findChild(page, `block${i}.tick`)
                if (box && box.visible) {
                    found.push(box)
                }
            }
            return found
        }
        const unsent = phone.unsent()
        open(read, { pageId: phone.page("after-reconstruction") })
        tryVerify(() => boxes().length > 10)
        boxes()[1].press()
        tryCompare(boxes()[1], "checked", true)
        page.destroy()
        open(read, { pageId: phone.page("after-reconstruction") })
        tryVerify(() => boxes().length > 10 && boxes()[1].checked)
        verify(!boxes()[0].checked)
        compare(phone.unsent(), unsent)
    }

    function test_typing_finds_without_a_key_to_press() {
        phone.nursePublishesPages()
        open(information, {})
        see("topic0")
        type("informationSearch.input", "lymf")
        tryVerify(() => titles()[0] === "Swelling of the arm or chest (lymphoedema)")
    }

    function test_a_page_is_read_in_order_with_headings() {
        phone.nursePublishesPages()
        open(read, { pageId: phone.page("wound-care") })
        compare(see("pageTitle").text, "Looking after your wound")
        see("exampleNote")
        gone("sentNote")
        gone("acknowledgeCard")
        compare(see("block1.words").Accessible.role, Accessible.Heading)
        compare(see("block1.words").text, "What is usual")
        compare(see("block2.words").Accessible.role, Accessible.ListItem)
        spy.target = page
        spy.signalName = "callWanted"
        spy.clear()
        press("pageCall")
        compare(spy.count, 1)
    }

    function test_words_are_drawn_as_they_were_meant_and_nothing_is_fetched() {
        phone.nurseWritesRichPage()
        open(read, { pageId: phone.page("rich") })
        compare(see("block1.words").Accessible.name, "1. Sit straight.")
        compare(see("block1.words").text, "Sit <b>straight</b>.")
        compare(see("block5.picture").Accessible.name, "An arm that is lifted to the side")
        tryCompare(see("block5.picture"), "status", Image.Ready)
        verify(see("block5.picture").height > 0)
        // From elsewhere: only what it shows, and no address to fetch it from.
        compare(see("block6.shows").text, "Picture: A video still")
        const image = findChild(page, "block6.picture")
        verify(!image.visible)
        compare(image.source.toString(), "")
        verify(see("block8.words").text.includes("&lt;b&gt;No&lt;/b&gt;"))
        verify(!see("block8.words").text.includes("javascript"))
        gone("block8.link2")
    }

    function test_a_link_says_where_it_leads_before_it_opens() {
        phone.nurseWritesRichPage()
        open(read, { pageId: phone.page("rich") })
        spy.target = page
        spy.signalName = "linkOpened"
        spy.clear()
        compare(see("block8.link0").Accessible.description, "https://charity.example/arms")
        press("block8.link0")
        const dialog = findChild(page, "leaveDialog")
        tryVerify(() => dialog.opened)
        compare(findChild(dialog.contentItem, "leaveAddress").text, "https://charity.example/arms")
        compare(spy.count, 0)
        findChild(dialog.contentItem, "leaveStay").press()
        tryVerify(() => !dialog.visible)
        compare(spy.count, 0)
        press("block8.link1")
        tryVerify(() => dialog.opened)
        compare(dialog.title, "Call this number?")
        findChild(dialog.contentItem, "leaveConfirm").press()
        tryCompare(spy, "count", 1)
        compare(spy.signalArguments[0][0], "tel:01632960100")
        tryVerify(() => !dialog.visible)
    }

    function test_a_link_within_words_asks_too() {
        phone.nurseWritesRichPage()
        open(read, { pageId: phone.page("rich") })
        see("block8.words").linkActivated("https://charity.example/arms")
        const dialog = findChild(page, "leaveDialog")
        tryVerify(() => dialog.opened)
        keyClick(Qt.Key_Escape)
        tryVerify(() => !dialog.visible)
    }

    function test_opening_what_was_sent_tells_the_team() {
        phone.nursePublishesPages()
        phone.nurseSends("scans", false)
        open(shell, {})
        // Below the reply that she has not read yet.
        compare(see("news1").text, "Sister Grace Okafor sent you a page to read")
        press("news1")
        see("readPage")
        compare(see("sentNote").title, "Sister Grace Okafor sent you this page.")
        compare(see("sentNote").text, "As we said on the phone.")
        gone("acknowledgeCard")
        tryVerify(() => phone.unsent() > 0)
        phone.carry()
        compare(phone.receipts(), ["read"])
        keyClick(Qt.Key_Escape)
        see("morePage")
        press("informationRow")
        see("sent0")
        gone("sent0.tag")
    }

    function test_she_says_that_she_knows_the_signs_and_who_to_call() {
        phone.nursePublishesPages()
        phone.nurseSends("signs", true)
        open(read, { pageId: phone.sentPage })
        see("acknowledgeCard")
        // The way to call stands beside what she is asked.
        compare(see("acknowledgeContact0").Accessible.name, "Call Breast care nurses on 01632 960 100")
        see("acknowledgeContact1")
        press("acknowledgeButton")
        gone("acknowledgeButton")
        see("acknowledgeDelivery")
        phone.carry()
        compare(phone.receipts(), ["read", "acknowledged"])
        see("acknowledgeCard")
    }

    function test_each_page_of_a_sending_is_acknowledged_by_itself() {
        phone.nursePublishesPages()
        phone.nurseSendsTogether(["signs", "scans"], true)
        open(read, { pageId: phone.sentPage })
        press("acknowledgeButton")
        gone("acknowledgeButton")
        phone.carry()
        compare(phone.receipts(), [])
        page.destroy()
        wait(0)
        open(read, { pageId: phone.page("scans") })
        see("acknowledgeButton")
        page.destroy()
        wait(0)
        open(information, {})
        compare(see("sent0.page0").detail, "You have told your team that you read it.")
        tryCompare(see("sent0.page1"), "detail", "You have opened it. Your team asks you to say that you have read it.")
        compare(see("sent0.tag").text, "Waits for you")
        page.destroy()
        wait(0)
        open(read, { pageId: phone.page("scans") })
        press("acknowledgeButton")
        gone("acknowledgeButton")
        phone.carry()
        compare(phone.receipts(), ["read", "acknowledged"])
    }

    function test_what_waits_for_her_stays_on_home() {
        phone.nursePublishesPages()
        phone.nurseSends("signs", true)
        open(shell, {})
        press("news1")
        press("acknowledgeButton")
        gone("acknowledgeButton")
        keyClick(Qt.Key_Escape)
        see("morePage")
        press("tabs.home")
        see("news0")
        gone("news1")
    }

    function test_a_sensitive_page_is_hers_once_it_was_released_and_until_it_is_taken_back() {
        phone.nursePublishesPages()
        open(information, {})
        see("topic0")
        verify(!titles().includes("Palliative care and what it is"))
        phone.nurseSends("palliative-care", false)
        compare(see("sent0.page0").text, "Palliative care and what it is")
        compare(see("sent0.tag").text, "New")
        tryVerify(() => titles().includes("Palliative care and what it is"))
        const id = phone.page("palliative-care")
        phone.nurseTakesBack("palliative-care")
        tryVerify(() => !titles().includes("Palliative care and what it is"))
        gone("sentCards")
        page.destroy()
        wait(0)
        open(read, { pageId: id })
        see("pageGone")
    }

    function test_a_page_that_is_taken_back_goes_while_it_is_read() {
        phone.nursePublishesPages()
        open(read, { pageId: phone.page("scans") })
        see("pageTitle")
        phone.nurseTakesBack("scans")
        see("pageGone")
        gone("pageCall")
    }

    function test_a_pack_stands_with_its_appointment_and_leads_to_the_questions() {
        phone.nursePublishesPages()
        phone.nurseSendsPack()
        open(shell, { tab: "appointments" })
        see("appointmentsPage")
        page.open("appointments", "appointment", phone.appointment)
        compare(see("packCard.page0").text, "Getting ready for surgery")
        press("packCard.page1")
        compare(see("pageTitle").text, "Your options for breast reconstruction")
        press("packAppointment")
        see("questionsCard")
    }

    function test_of_a_pack_she_sees_what_she_has_opened_and_the_team_knows_when_it_was_all() {
        phone.nursePublishesPages()
        phone.nurseSendsPack()
        open(read, { pageId: phone.page("reconstruction") })
        see("sentNote")
        tryVerify(() => phone.unsent() > 0)
        page.destroy()
        wait(0)
        open(appointment, {})
        tryCompare(see("packCard.page1"), "detail", "You have opened it.")
        compare(see("packCard.page0").detail, "")
        page.destroy()
        wait(0)
        open(information, {})
        compare(see("sent0.tag").text, "1 of 2 opened")
        compare(see("sent0.page1").detail, "You have opened it.")
        phone.carry()
        compare(phone.receipts(), [])
        page.destroy()
        wait(0)
        open(read, { pageId: phone.page("before-surgery") })
        see("sentNote")
        tryVerify(() => phone.unsent() > 0)
        phone.carry()
        compare(phone.receipts(), ["read"])
    }

    function test_a_sensitive_page_of_a_pack_is_in_the_library_when_its_day_comes() {
        phone.nursePublishesPages()
        phone.nursePacks("palliative-care", 5)
        open(information, {})
        see("topic0")
        verify(!titles().includes("Palliative care and what it is"))
        gone("sentCards")
        phone.advance(8 * 24 * 60)
        phone.comeBack()
        see("sent0")
        tryVerify(() => titles().includes("Palliative care and what it is"))
    }

    function test_a_pack_goes_when_its_appointment_is_cancelled() {
        phone.nursePublishesPages()
        phone.nurseSendsPack()
        open(appointment, {})
        see("packCard")
        phone.nurseCancelsAppointment("The clinic is closed.")
        gone("packCard")
    }

    function test_everything_sent_over_the_years_is_one_press_away() {
        phone.nursePublishesPages()
        for (const name of ["scans", "tiredness", "lymphoedema", "who-is-who", "wound-care"]) {
            phone.nurseSends(name, false)
            phone.advance(1)
        }
        for (const name of ["scans", "tiredness", "lymphoedema", "who-is-who", "wound-care"]) {
            open(read, { pageId: phone.page(name) })
            see("sentNote")
            page.destroy()
            wait(0)
        }
        open(information, {})
        see("sent2")
        gone("sent3")
        press("allSentButton")
        see("sent4")
        gone("allSentButton")
    }

    function test_models_keep_the_rules_while_pages_come_and_go_data() {
        return [{ tag: "pages", component: pagesModel }, { tag: "sent", component: sentModel }]
    }

    function test_models_keep_the_rules_while_pages_come_and_go(data) {
        const model = createTemporaryObject(data.component, test)
        phone.inspect(model)
        tryVerify(() => model.ready)
        compare(model.count, 0)
        phone.nursePublishesPages()
        phone.nurseSends("signs", true)
        tryVerify(() => model.count > 0)
        if (model.typed !== undefined) {
            for (const typed of ["c", "ca", "car", "care", "care q", "cxre", ""]) {
                model.typed = typed
            }
        }
        phone.nurseSends("palliative-care", false)
        phone.nurseSendsPack()
        phone.nurseTakesBack("signs")
        phone.nurseTakesBack("scans")
        phone.nurseCancelsAppointment("The clinic is closed.")
        tryVerify(() => model.ready && !model.unreadable)
        wait(0)
        model.destroy()
        wait(0)
    }
}
