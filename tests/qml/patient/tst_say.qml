import QtQuick
import QtTest
import Heard.Models
import Heard.Patient
import Heard.PatientTesting

PhoneTest {
    id: test
    name: "Say"

    Component { id: say; SayPage {} }
    Component { id: tell; TellPage {} }
    Component { id: words; WordsPage {} }
    Component { id: decisions; DecisionsPage {} }
    Component { id: shell; PatientShell { session: test.phone.session; tab: "say" } }
    SignalSpy { id: spy }

    function test_my_words_say_where_they_are() {
        phone.nurseReadsAll()
        open(say, {})
        verify(see("words0").Accessible.description.length > 0)
        compare(see("words1").Accessible.description.split(". ")[0], "Answered")
        compare(see("words2").Accessible.description.split(". ")[0], "Read by your team")
    }

    function test_unsent_words_say_so_with_the_safety_sentence() {
        open(say, {})
        compare(see("words0").Accessible.description, "Not sent yet. Sends when you are online")
        see("safetyNote")
    }

    function test_signed_out_what_waits_is_sent_after_signing_in() {
        open(say, { signedOut: true })
        compare(see("words0").Accessible.description, "Not sent yet. Sends after you sign in again")
        page.destroy()
        wait(0)
        open(words, { feedbackId: phone.unsentFeedback, fresh: true, signedOut: true })
        tryCompare(see("sentNote"), "text", "Your words are kept. They go to your team after you sign in again.")
    }

    function test_sent_words_say_when() {
        phone.carry()
        open(say, {})
        tryVerify(() => plain(see("words0").Accessible.description).startsWith("Sent 9:14 am"))
    }

    function test_what_is_typed_survives_a_kill() {
        open(tell, {})
        type("good", "Kind")
        // Nothing is closed or left: what is on the disk is all there would be.
        tryVerify(() => phone.draft("feedback/good") === "Kind", 1000)
        type("better", "Signs")
        tryVerify(() => phone.draft("feedback/better") === "Signs", 1000)
        tryCompare(see("keptLine"), "text", "Kept on this phone. You can stop and come back.")
        page.destroy()
        wait(0)
        open(tell, {})
        tryCompare(see("good"), "text", "Kind")
        tryCompare(see("better"), "text", "Signs")
    }

    function test_nothing_cannot_be_sent() {
        open(tell, {})
        press("continueButton")
        compare(see("tellError").text, "Write something in one of the first two boxes.")
    }

    function test_words_are_checked_changed_and_sent_once() {
        const before = phone.words().length
        open(shell, {})
        press("tellButton")
        type("good", "The drivers were kind.")
        press("continueButton")
        see("checkPage")
        press("changeGood")
        tryVerify(() => findChild(page, "checkPage") === null)
        see("tellPage")
        type("about", "Transport")
        press("continueButton")
        press("sendButton")
        see("wordsPage")
        see("sentNote")
        compare(phone.words().length, before + 1)
        compare(phone.words()[0], "The drivers were kind.")
        compare(phone.draft("feedback/good"), "")
        compare(phone.draft("feedback/about"), "")
        keyClick(Qt.Key_Escape)
        gone("wordsPage")
        see("sayPage")
    }

    function test_a_word_about_a_promise_says_so_on_every_page_and_leads_back_to_it() {
        open(shell, {})
        see("tellButton")
        page.open("pledge", "promise", phone.promise)
        press("didItHappen." + ConfirmationView.NotYet)
        press("didItHappenTell")
        compare(see("tellPromise.row").text, "Tell you how long you will wait, and the reason")
        verify(!see("tellPromise.row").enabled)
        gone("about")
        type("better", "It was full.")
        tryVerify(() => phone.draft("feedback/about/" + phone.promise + "/better") === "It was full.")
        compare(phone.draft("feedback/better"), "")
        press("continueButton")
        see("checkPage")
        compare(see("checkPromise.row").text, "Tell you how long you will wait, and the reason")
        gone("changeAbout")
        press("sendButton")
        see("sentNote")
        press("changeButton")
        tryCompare(see("better"), "text", "It was full.")
        compare(see("tellPromise.row").text, "Tell you how long you will wait, and the reason")
        press("continueButton")
        press("sendButton")
        see("sentNote")
        press("wordsPromise.row")
        tryCompare(page, "tab", "pledge")
        compare(see("plan").text, "Tell you how long you will wait, and the reason")
    }

    function test_without_her_name_a_word_does_not_say_which_promise_it_is_about() {
        open(shell, {})
        see("tellButton")
        page.open("say", "tell", phone.promise)
        type("better", "It was full.")
        gone("tellPromise.unsaid")
        see("nameChoice").choose(true)
        see("tellPromise.unsaid")
        press("continueButton")
        see("checkPromise.unsaid")
        press("sendButton")
        see("sentNote")
        compare(phone.letters(), 1)
        gone("wordsPromise.row")
    }

    function test_words_without_a_name_are_pointed_at_and_sent_apart() {
        const unsent = phone.unsent()
        open(shell, {})
        press("tellButton")
        type("better", "Dr Ahmed was late on Tuesday.")
        compare(see("nameChoice").value, false)
        see("nameChoice").choose(true)
        tryVerify(() => phone.draft("feedback/sending").length > 0)
        press("continueButton")
        compare(see("telling0").Accessible.name, "A name: Dr Ahmed")
        verify(see("telling1").Accessible.name.endsWith(": Tuesday"))
        verify(see("telling1.words").text.includes("on <b><u>Tuesday</u></b>."))
        compare(see("whoReads").text, "Your breast care team will read this. They cannot tell that it was you.")
        press("changeTelling")
        tryVerify(() => findChild(page, "checkPage") === null)
        see("better").text = "The doctor was late."
        press("continueButton")
        see("checkPage")
        gone("tellingCard")
        compare(see("sendButton").text, "Send without my name")
        press("sendButton")
        tryCompare(see("sentNote"), "text", "Your words are kept. They reach your team without your name, in a day or two.")
        compare(phone.letters(), 1)
        compare(phone.unsent(), unsent)
        compare(phone.draft("feedback/sending"), "")
        keyClick(Qt.Key_Escape)
        tryVerify(() => Array.from({ length: 6 }, (_, i) => findChild(page, "words" + i))
            .some(row => row && row.Accessible.description === "Not sent yet. Sends by itself, a little later"))
    }

    function test_what_could_tell_who_she_is_never_stops_her() {
        open(shell, {})
        press("tellButton")
        type("better", "I am Ann Baker.")
        see("nameChoice").choose(true)
        press("continueButton")
        see("tellingCard")
        press("sendButton")
        see("sentNote")
        compare(phone.letters(), 1)
    }

    function test_with_her_name_nothing_is_pointed_at() {
        open(shell, {})
        press("tellButton")
        type("better", "Dr Ahmed was late.")
        press("continueButton")
        see("checkPage")
        gone("tellingCard")
        compare(see("sendButton").text, "Send")
    }

    function test_the_choices_survive_a_kill() {
        open(tell, {})
        type("good", "Kind")
        see("nameChoice").choose(true)
        press("quoteChoice")
        tryVerify(() => phone.draft("feedback/sending").length > 0 && phone.draft("feedback/quoting").length > 0)
        page.destroy()
        wait(0)
        open(tell, {})
        tryCompare(see("nameChoice"), "value", true)
        tryCompare(see("quoteChoice"), "checked", true)
    }

    function test_urgent_words_show_whom_to_call_and_can_be_sent() {
        open(shell, {})
        press("tellButton")
        type("better", "Some days I want to die.")
        press("continueButton")
        see("urgentCard")
        see("urgentCard.samaritans")
        press("sendButton")
        see("sentNote")
    }

    function test_urgent_words_are_found_in_what_it_is_about_too() {
        open(shell, {})
        press("tellButton")
        type("better", "Nobody listens.")
        type("about", "I am thinking of ending it")
        press("continueButton")
        see("urgentCard")
        see("urgentCard.samaritans")
    }

    function test_words_without_a_name_say_when_they_reach_the_team() {
        const id = phone.sayWithoutName("The tea was cold.", true)
        open(words, { feedbackId: id })
        gone("outcomeSent")
        phone.lettersLeave()
        tryCompare(see("outcomeSent"), "text", "They are sent, and reach your team within a day")
    }

    function test_words_without_a_name_that_were_read_are_news_and_open() {
        const id = phone.sayWithoutName("The tea was cold.")
        phone.lettersLeave()
        phone.nurseReadsAll()
        open(shell, { tab: "home" })
        tryVerify(() => findChild(page, "news1") !== null)
        compare(see("news1").text, "Your team has read your words")
        press("news1")
        tryVerify(() => see("ownWords").words === "The tea was cold.")
        tryCompare(see("outcomeRead"), "text", "Your team read them")
        page.choose("home")
        tryVerify(() => findChild(page, "news1") === null)
    }

    function test_words_without_a_name_are_changed_named_and_taken_back_before_they_leave() {
        const id = phone.sayWithoutName("The tea was cold.")
        open(shell, {})
        page.open("say", "words", id)
        press("changeButton")
        tryCompare(see("better"), "text", "The tea was cold.")
        tryCompare(see("nameChoice"), "value", true)
        see("nameChoice").choose(false)
        press("continueButton")
        press("sendButton")
        see("sentNote")
        compare(phone.letters(), 0)
        compare(phone.words()[0], "The tea was cold.")
        const other = phone.sayWithoutName("The soup was cold.")
        page.open("say", "words", other)
        tryVerify(() => see("ownWords").words === "The soup was cold.")
        press("takeBackButton")
        tryVerify(() => phone.letters() === 0)
    }

    function test_the_answer_to_words_without_a_name_opens_on_her_phone() {
        const id = phone.sayWithoutName("The tea was cold.", true)
        phone.lettersLeave()
        phone.nurseRepliesWithoutName("We have a new urn.")
        open(words, { feedbackId: id })
        compare(see("reply0").words, "We have a new urn.")
        compare(see("reply0").who, "Sister Grace Okafor")
        verify(plain(see("ownWords").when).startsWith("Without your name · week of 16 November"))
        gone("changeButton")
        gone("stuckNote")
        tryCompare(see("quoteState"), "text", "Yes. Your team may show them to others, without your name.")
        press("quoteButton")
        tryCompare(see("quoteState"), "text", "No. Only your team reads them.")
        gone("quoteButton")
        compare(phone.withdrawals(), 1)
    }

    function test_the_consent_to_quote_is_taken_back() {
        open(words, { feedbackId: phone.feedback })
        compare(see("quoteState").text, "No. Only your team reads them.")
        press("quoteButton")
        tryCompare(see("quoteState"), "text", "Yes. Your team may show them to others, without your name.")
        press("quoteButton")
        tryCompare(see("quoteState"), "text", "No. Only your team reads them.")
    }

    function test_of_her_own_paper_form_she_says_whether_others_may_read_it() {
        open(words, { feedbackId: phone.nurseTypesIn("The chairs are hard.") })
        compare(see("ownWords").words, "The chairs are hard.")
        verify(plain(see("ownWords").when).startsWith("On paper"))
        compare(see("quoteState").text, "No. Only your team reads them.")
        press("quoteButton")
        tryCompare(see("quoteState"), "text", "Yes. Your team may show them to others, without your name.")
        gone("takeBackButton")
        press("quoteButton")
        tryCompare(see("quoteState"), "text", "No. Only your team reads them.")
        gone("takeBackButton")
    }

    function test_unsent_words_are_changed() {
        open(shell, {})
        press("words0")
        press("changeButton")
        tryCompare(see("better"), "text", "The leaflet on reconstruction was hard to read.")
        see("better").text = "The leaflet is too small."
        press("continueButton")
        press("sendButton")
        tryVerify(() => phone.words()[0] === "The leaflet is too small.")
    }

    function test_unsent_words_are_taken_back() {
        const before = phone.words().length
        open(shell, {})
        press("words0")
        press("takeBackButton")
        tryVerify(() => phone.words().length === before - 1)
        gone("wordsPage")
    }

    function test_she_follows_her_words_to_the_promise_they_led_to() {
        open(words, { feedbackId: phone.feedback })
        compare(see("outcomeSent").text, "They reached your team")
        compare(see("outcomeRead").text, "Your team read them")
        compare(see("outcomeThemed").text, "They are looked at together with what others say")
        phone.nurseFindsTheme()
        tryCompare(see("outcomeThemed"), "text", "They were looked at together with what others said")
        verify(see("outcomeThemed").detail.length > 0)
        compare(see("outcomeLed").text, "They can become part of the pledge")
        phone.nurseLinksWords()
        tryVerify(() => see("outcomeLed").text.startsWith("Your words helped lead to: “"))
        spy.target = page
        spy.signalName = "promiseOpened"
        press("promise0")
        compare(spy.count, 1)
    }

    function test_she_is_told_when_her_words_move() {
        open(shell, {})
        page.tab = "home"
        phone.nurseFindsTheme()
        phone.nurseLinksWords()
        const news = () => Array.from({ length: 9 }, (_, i) => findChild(page, "news" + i))
            .find(row => row && row.text.startsWith("Your words helped lead to: “"))
        tryVerify(() => news() !== undefined)
        news().press()
        see("wordsPage")
        see("outcomeCard")
        page.tab = "home"
        tryVerify(() => news() === undefined)
    }

    function test_words_that_wait_to_be_sent_have_come_to_nothing_yet() {
        open(words, { feedbackId: phone.unsentFeedback })
        see("ownWords")
        gone("outcomeCard")
    }

    function test_a_reply_is_read() {
        open(words, { feedbackId: phone.feedback })
        compare(see("reply0").who, "Sister Grace Okafor")
        gone("safetyNote")
        tryVerify(() => phone.unsent() > 0)
        phone.carry()
        gone("changeButton")
    }

    function test_a_conversation_survives_its_new_id() {
        open(words, { feedbackId: phone.unsentFeedback })
        see("changeButton")
        phone.carry()
        gone("changeButton")
        see("ownWords")
    }

    function test_refused_words_say_what_to_do() {
        phone.refuseAll()
        open(words, { feedbackId: phone.unsentFeedback })
        see("stuckNote")
        page.destroy()
        wait(0)
        open(decisions, {})
        see("decision0")
        const refused = Array.from({ length: 9 }, (_, i) => findChild(page, "decision" + i)).filter(card => card).length
        press("mine0")
        tryVerify(() => findChild(page, "decision" + (refused - 1)) === null)
        const unsent = phone.unsent()
        phone.carry()
        compare(phone.unsent(), unsent - 1)
    }

    function test_what_was_asked_of_an_appointment_and_refused_goes_at_once() {
        phone.carry()
        phone.asksForChange("Any Thursday suits me.")
        open(decisions, {})
        see("decisionsEmpty")
        phone.refuseAll()
        see("decision0")
        compare(see("here0.0").text, "Another time")
        compare(see("here0.1").text, "Any Thursday suits me.")
        compare(see("same0.0").text, "Meeting before surgery")
        verify(see("same0.1").text.length > 0)
        compare(see("refusal0").text, "Something in it does not fit what your hospital has.")
        press("theirs0")
        see("decisionsEmpty")
        compare(phone.unsent(), 0)
    }

    function test_a_conflict_shows_both_and_asks() {
        phone.conflictInQuestion()
        open(decisions, {})
        compare(see("here0.0").text, "Can I drive home the same day?")
        compare(see("there0.0").text, "Can I drive home, or shall I ask my sister?")
        press("theirs0")
        see("decisionsEmpty")
        compare(phone.questions()[0], "Can I drive home, or shall I ask my sister?")
    }
}
