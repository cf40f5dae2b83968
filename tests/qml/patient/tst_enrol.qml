import QtQuick
import QtTest
import Heard.Controls
import Heard.Models
import Heard.Patient
import Heard.PatientTesting

PhoneTest {
    id: test
    name: "Enrol"
    fresh: true

    Component { id: welcome; WelcomePage { hubAddress: "https://heard.riverbank.example"; busy: false; problem: Session.NoProblem; retryAfter: 0 } }
    Component { id: signIn; SignInPage { hubAddress: "https://heard.riverbank.example"; busy: false; problem: Session.NoProblem; retryAfter: 0 } }
    Component { id: unlock; UnlockPage { busy: false; problem: Session.NoProblem; retryAfter: 0 } }
    Component { id: lock; UnlockFlow { session: test.phone.session } }
    Component { id: app; PatientApp { session: test.phone.session } }
    Component { id: unreadable; UnreadablePage { problem: Session.StoreDamaged; retryAfter: 0 } }
    Component { id: firstSync; FirstSyncPage { progress: 0.4 } }
    SignalSpy { id: spy }

    function watch(signalName) {
        spy.target = page
        spy.signalName = signalName
        spy.clear()
    }

    function named(item, words) {
        return Array.from(item.children).reduce((found, child) => found ?? (child.text === words ? child : named(child, words)), null)
    }

    function test_each_word_of_the_lock_page_is_drawn_in_large_text_data() {
        return [{ tag: "phone", width: 390 }, { tag: "small phone", width: 320 }, { tag: "tablet", width: 640 }]
    }

    function test_each_word_of_the_lock_page_is_drawn_in_large_text(data) {
        Theme.textScale = 2
        open(unlock, { width: data.width })
        const title = named(page, "Heard is locked")
        compare(title.lineCount, data.width < 600 ? 2 : 1)
        const top = title.mapToItem(page, 0, 0).y
        const image = grabImage(page)
        for (let line = 0; line < title.lineCount; ++line) {
            let drawn = 0
            for (let y = Math.round(top + line * title.lineHeight); y < top + (line + 1) * title.lineHeight; y += 2) {
                for (let x = 0; x < data.width; x += 2) {
                    drawn += image.red(x, y) < 128 ? 1 : 0
                }
            }
            verify(drawn > 100, `line ${line} is blank`)
        }
        Theme.textScale = 1
    }

    function test_the_code_is_shown_in_groups_whatever_is_typed_data() {
        return [
            { tag: "small letters", typed: "k7qm4t9px", shown: "K7QM 4T9P X" },
            { tag: "with hyphens", typed: "k7qm-4t9p-x", shown: "K7QM 4T9P X" },
            { tag: "with spaces", typed: "K7QM 4T9P X", shown: "K7QM 4T9P X" },
            { tag: "too long", typed: "K7QM4T9PXYZ", shown: "K7QM 4T9P X" },
            { tag: "half", typed: "k7q", shown: "K7Q" }
        ]
    }

    function test_the_code_is_shown_in_groups_whatever_is_typed(data) {
        open(welcome, {})
        type("inviteCode", data.typed)
        compare(see("inviteCode").text, data.shown)
    }

    function test_an_incomplete_code_says_so() {
        open(welcome, {})
        watch("continued")
        press("continueButton")
        compare(see("inviteCode").error, "Type all 9 letters and numbers from your letter.")
        compare(spy.count, 0)
    }

    function test_a_mistyped_code_says_so() {
        open(welcome, {})
        watch("continued")
        type("inviteCode", "000000001")
        compare(see("inviteCode").error, "")
        press("continueButton")
        compare(see("inviteCode").error, "One of the letters or numbers is not right. Check each one.")
        compare(spy.count, 0)
    }

    function test_a_whole_code_goes_on() {
        open(welcome, {})
        watch("continued")
        type("inviteCode", "o00000000")
        keyClick(Qt.Key_Return)
        compare(spy.count, 1)
        compare(spy.signalArguments[0][0], "https://heard.riverbank.example")
        compare(spy.signalArguments[0][1], "O000 0000 0")
    }

    function test_the_address_from_the_letter_fills_hub_and_code_data() {
        const address = "heard:enrol?hub=https%3A%2F%2Fheard.mill.example%2Ffhir&code=000000000"
        return [
            { tag: "pasted", address: address, typed: false },
            { tag: "with spaces around it", address: " " + address + " ", typed: false },
            { tag: "typed", address: address, typed: true }
        ]
    }

    function test_the_address_from_the_letter_fills_hub_and_code(data) {
        open(welcome, { hubAddress: "" })
        watch("continued")
        if (data.typed) {
            type("inviteCode", data.address)
        } else {
            phone.copy(data.address)
            see("inviteCode").forceActiveFocus()
            keySequence(StandardKey.Paste)
        }
        compare(see("inviteCode").text, "0000 0000 0")
        compare(see("hubAddress").text, "https://heard.mill.example/fhir")
        compare(see("inviteCode").error, "")
        press("continueButton")
        compare(spy.count, 1)
        compare(spy.signalArguments[0][0], "https://heard.mill.example/fhir")
        compare(spy.signalArguments[0][1], "0000 0000 0")
    }

    function test_the_address_the_app_was_opened_with_is_there() {
        open(welcome, { hubAddress: "", invite: "heard:enrol?hub=https%3A%2F%2Fheard.mill.example&code=000000000" })
        compare(see("inviteCode").text, "0000 0000 0")
        compare(see("hubAddress").text, "https://heard.mill.example")
    }

    function test_an_address_that_cannot_be_used_says_why_data() {
        return [
            { tag: "foreign", address: "https://www.example/letter",
              told: "This is not the address from a Heard letter. Type the 9 letters and numbers instead." },
            { tag: "half", address: "heard:enrol?code=000000000",
              told: "A part of this address is missing. Copy all of it, or type the 9 letters and numbers." },
            { tag: "mistyped", address: "heard:enrol?hub=https%3A%2F%2Fheard.riverbank.example&code=000000001",
              told: "A part of this address is missing. Copy all of it, or type the 9 letters and numbers." },
            { tag: "not secure", address: "heard:enrol?hub=http%3A%2F%2Fheard.riverbank.example&code=000000000",
              told: "Others could read along on the way to this address, so it is not used. Please call your breast care nurse." },
            { tag: "another hospital", address: "heard:enrol?hub=https%3A%2F%2Fheard.mill.example&code=000000000",
              told: "This letter is from another hospital. Ask your nurse for a letter of your own." }
        ]
    }

    function test_an_address_that_cannot_be_used_says_why(data) {
        open(welcome, {})
        watch("continued")
        see("inviteCode").text = data.address
        compare(see("inviteCode").error, data.told)
        press("continueButton")
        compare(spy.count, 0)
        see("inviteCode").text = ""
        type("inviteCode", "000000000")
        press("continueButton")
        compare(spy.count, 1)
    }

    function test_somebody_signed_out_comes_back_with_a_new_code() {
        open(signIn, {})
        watch("continued")
        press("continueButton")
        compare(see("inviteCode").error, "Type all 9 letters and numbers from your letter.")
        type("inviteCode", "000000000")
        keyClick(Qt.Key_Return)
        compare(spy.count, 1)
        compare(spy.signalArguments[0][0], "0000 0000 0")
    }

    function test_the_address_is_asked_where_it_is_not_known() {
        open(welcome, { hubAddress: "" })
        watch("continued")
        type("inviteCode", "000000000")
        press("continueButton")
        verify(see("hubAddress").error.length > 0)
        compare(spy.count, 0)
        see("hubAddress").text = "https://heard.mill.example"
        press("continueButton")
        compare(spy.signalArguments[0][0], "https://heard.mill.example")
    }

    function test_there_is_no_way_to_the_team_where_there_is_no_team() {
        open(welcome, {})
        see("continueButton")
        gone("teamButton")
    }

    function test_the_team_has_its_own_way_in() {
        open(welcome, { offersTeam: true })
        watch("teamWanted")
        press("teamButton")
        compare(spy.count, 1)
    }

    function test_every_problem_is_told_in_words_data() {
        return ["WrongCode", "Unreachable", "CaptivePortal", "NotAHub", "NotSecure", "Refused", "AnotherPerson", "TooManyTries",
            "SecretNeeded", "SecretTooShort", "WrongSecret", "KeychainGone", "KeyMissing", "StoreDamaged", "StoreUnopened", "StoreFromTheFuture",
            "DiskFull", "CannotWrite"].map(name => ({ tag: name, problem: Session[name] }))
    }

    function test_every_problem_is_told_in_words(data) {
        open(welcome, { problem: data.problem })
        const told = data.problem === Session.WrongCode ? see("inviteCode").error : see("welcomeProblem").text
        verify(told.length > 20, told)
    }

    function test_the_lock_tells_how_long_to_wait() {
        open(unlock, { problem: Session.WrongSecret, retryAfter: 30 })
        compare(see("secret").error, "That was not right. You can try again in 30 seconds.")
        see("secret").text = "123456"
        verify(!see("unlockButton").enabled)
    }

    function test_what_is_not_about_the_secret_marks_no_field() {
        open(unlock, { problem: Session.DiskFull })
        compare(see("secret").error, "")
        compare(see("unlockProblem").text, "There is no room left on this device. Make some, then try again.")
    }

    function test_the_lock_opens_with_return() {
        open(unlock, {})
        watch("unlocked")
        type("secret", "123456")
        keyClick(Qt.Key_Return)
        compare(spy.count, 1)
        compare(spy.signalArguments[0][0], "123456")
    }

    function test_the_lock_can_be_tried_again_once_the_wait_is_over() {
        phone.lockSession("correct horse battery")
        open(lock, {})
        compare(phone.session.stage, Session.Locked)
        for (let tries = 0; phone.session.retryAfter === 0 && tries < 20; ++tries) {
            see("secret").text = "wrong"
            press("unlockButton")
        }
        compare(phone.session.problem, Session.WrongSecret)
        see("secret").text = "correct horse battery"
        verify(!see("unlockButton").enabled)
        phone.advance(60)
        tryVerify(() => see("unlockButton").enabled, 3000)
        compare(see("secret").error, "That was not right. Please try again.")
        compare(see("secret").text, "correct horse battery")
        press("unlockButton")
        tryVerify(() => phone.session.stage !== Session.Locked)
        compare(phone.session.problem, Session.NoProblem)
    }

    function test_a_forgotten_pin_is_not_the_end() {
        phone.lockSession("correct horse battery")
        open(lock, {})
        gone("newCodeButton")
        press("forgottenButton")
        verify(see("newCodeButton").activeFocus)
        keyClick(Qt.Key_Return)
        compare(phone.session.stage, Session.NoProfile)
        verify(phone.session.startingAnew)
    }

    function test_a_pin_that_comes_to_mind_again_opens_what_was_there() {
        phone.lockSession("correct horse battery")
        open(app, {})
        press("forgottenButton")
        press("newCodeButton")
        see("welcomeWords")
        press("leaveAnew")
        type("secret", "correct horse battery")
        press("unlockButton")
        tryVerify(() => phone.session.stage !== Session.Locked)
        compare(phone.session.problem, Session.NoProblem)
    }

    function test_a_demo_says_at_once_that_all_is_invented() {
        phone.lockSession("correct horse battery")
        open(app, { invented: true })
        const note = see("inventedNote")
        compare(note.mapToItem(page, 0, 0).y, 0)
        verify(!note.truncated)
        compare(see("unlockPage").mapToItem(page, 0, 0).y, note.height)
        compare(see("unlockPage").height, page.height - note.height)
    }

    function test_nobody_is_called_invented_outside_a_demo() {
        phone.lockSession("correct horse battery")
        open(app, {})
        compare(see("unlockPage").mapToItem(page, 0, 0).y, 0)
        compare(see("unlockPage").height, page.height)
        gone("inventedNote")
    }

    function test_what_is_wrong_goes_when_she_types_again() {
        phone.lockSession("correct horse battery")
        open(lock, {})
        type("secret", "wrong")
        press("unlockButton")
        compare(see("secret").error, "That was not right. Please try again.")
        compare(see("secret").text, "")
        type("secret", "c")
        compare(see("secret").error, "")
        compare(see("secret").text, "c")
    }

    function test_a_damaged_store_says_what_is_safe() {
        open(unreadable, {})
        see("unreadableProblem")
        see("retryButton")
    }

    function test_the_first_download_can_be_left() {
        open(firstSync, {})
        compare(see("firstSyncProgress").text, "40 % done")
        watch("skipped")
        press("skipFirstSync")
        compare(spy.count, 1)
    }
}
