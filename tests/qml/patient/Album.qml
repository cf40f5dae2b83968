pragma ComponentBehavior: Bound

import QtQuick
import Heard.Controls
import Heard.Models
import Heard.Patient
import Heard.PatientTesting

/// Every page of the phone, one at a time, in the look it is told.
Item {
    id: root

    required property string look
    property string page
    property bool settled: false
    /// What has happened on the phone that is there.
    property string told
    /// A page needs some frames until its layouts stand still, and what it makes after the first has to fill itself, too.
    property int frames: 0
    property int rounds: 0
    readonly property var tabs: ({
        home: "home", appointments: "appointments", appointment: "appointments", pledge: "pledge", booklet: "pledge", promise: "pledge", standards: "pledge",
        say: "say", tell: "say", "tell-promise": "say", check: "say", words: "say"
    })
    property Phone phone
    property string callId
    /// Pages of which the end is shown.
    readonly property list<string> low: ["appointment-asked", "appointment-over", "appointments-waiting", "appointments-late", "call-drop-in"]
    property Item shown
    readonly property var album: ({
        "home": home, "home-new": homeNew, "home-news": homeNews, "appointments": appointments, "appointment": appointment,
        "appointment-edit": appointmentEdit, "appointment-cancelled": cancelled, "appointment-asked": asked,
        "appointment-ask": askPage, "appointment-call": phoneCall, "appointment-over": over, "appointments-waiting": appointments, "appointments-late": appointments,
        "appointments-way": preference, "pledge": pledge, "booklet": bookletPage, "booklet-large": bookletLarge, "promise": promise,
        "standards": standards, "say": say, "tell": tell, "tell-promise": tellPromise, "check": check, "words": words, "words-unsent": wordsUnsent, "decisions": decisions,
        "more": more, "home-pages": homePages, "information": information, "read": read, "read-rich": readRich, "read-checklist": readChecklist,
        "support-new": supportPage, "support": supportPage, "support-declined": supportPage, "support-plan": supportPage, "support-urgent": supportPage,
        "answers": assessment, "answers-urgent": assessment, "answers-week": assessment, "answers-check": assessment, "support-home": supportHome, "support-home-urgent": supportHome, "plan-hers": plan,
        "read-acknowledge": acknowledge, "appointment-pack": pack, "home-wait": home, "home-called": home, "timeline": timelinePage, "access": accessPage, "needs": needsPage, "reminders": reminders, "call": call, "call-drop-in": call, "settings": settings, "secret": secret, "sign-out": signOut, "sign-in": signIn, "about": about,
        "home-held": homeHeld, "sign-in-another": signInAnother, "secret-wrong": secretWrong,
        "home-demo": homeDemo, "welcome": welcome, "welcome-demo": welcomeDemo, "welcome-full": welcomeFull, "unlock": unlock, "unlock-forgotten": unlockForgotten, "unlock-full": unlockFull,
        "first-sync": firstSync, "unreadable": unreadable, "unreadable-full": unreadableFull, "unreadable-newer": unreadableNewer
    })
    readonly property var pages: Object.keys(album)

    LayoutMirroring.enabled: look.startsWith("arabic")
    LayoutMirroring.childrenInherit: true

    onPageChanged: {
        settled = false
        if (shown) {
            shown.visible = false
            shown.destroy()
        }
        const pages = ["home-pages", "information", "read", "read-rich", "read-checklist", "read-acknowledge", "appointment-pack", "timeline"]
        const own = ["home-new", "home-news", "home-wait", "home-called", "decisions", "appointment-asked", "appointment-call",
                     "appointment-over", "appointments-waiting", "appointments-late", "call-drop-in"]
        const story = own.includes(page) || /^(support|answers|plan)/.test(page) ? page : pages.includes(page) ? "pages" : "usual"
        if (story !== told) {
            told = story
            phone?.destroy()
            phone = phoneType.createObject(root) as Phone
            play()
        }
        if (told === "call-drop-in") {
            phone.unitOffersDropIn("Room 3, Cancer Centre, first floor", "")
            phone.unitOffersDropIn("The garden room beside the main entrance", "Everybody with secondary breast cancer, and who comes with her")
        }
        shown = album[page].createObject(holder) as Item
        frames = 0
        rounds = 2
        phone.awaitQuiet()
    }

    function goLow() {
        const scroll = low.includes(page) ? Array.from(shown.children).find(child => child.objectName.endsWith(".scroll")) as Flickable : null
        if (scroll) {
            scroll.contentY = Math.max(0, scroll.contentHeight - scroll.height)
        }
    }

    function lookOn() {
        if (frames > 0) {
            goLow()
            frames -= 1
            if (frames === 0) {
                endRound()
            }
        }
        if (frames > 0) {
            Window.window.update()
        }
    }

    function endRound() {
        rounds -= 1
        settled = rounds === 0
        if (!settled) {
            phone.awaitQuiet()
        }
    }

    function play() {
        if (told === "home-new") {
            phone.enrol()
            return
        }
        phone.fill()
        if (told === "home-news") {
            phone.nurseMovesAppointment()
            phone.nurseKeepsPromise()
        }
        if (told === "appointment-asked") {
            phone.asksForChange("My daughter marries that day. Any Thursday suits me.")
            phone.carry()
            phone.nurseSeesAsk()
        }
        if (told === "appointment-call") {
            callId = phone.nurseBooksCall()
        }
        if (told === "appointment-over") {
            phone.advance(9 * 24 * 60 + 8 * 60)
        }
        if (told === "appointments-waiting") {
            phone.nursePutsOnList("The list moves again since October. We write to you in spring.")
        }
        if (told === "appointments-late") {
            phone.nursePutsOnList("")
            phone.advance(170 * 24 * 60)
        }
        if (told === "home-wait") {
            phone.nurseMovesAppointmentTo("2026-11-22 15:30")
            phone.nurseSaysWait(phone.operate(2), 45, "An emergency came first.")
            phone.advance(65)
        }
        if (told === "home-called") {
            phone.nurseCalls(phone.operate(-20), false, "")
        }
        if (told === "pages") {
            phone.nursePublishesPages()
            phone.nurseWritesRichPage()
            phone.nurseSends("palliative-care", false)
            phone.nurseSends("signs", true)
            phone.nurseSendsPack()
        }
        if (/^(support|answers|plan)/.test(told) && told !== "support-new") {
            phone.support.ask("Since the scan I do not sleep.")
        }
        if (told.endsWith("-urgent") && told.startsWith("support")) {
            phone.support.accept()
            phone.support.answer(["sleep 8", "hopeless 3"], "")
        }
        if (told === "support-declined") {
            phone.support.decline("We talk about all of it at the clinic tomorrow. Bring your questions.")
        }
        if (["support", "support-home"].includes(told)) {
            phone.support.book("2026-12-04 10:00")
        }
        if (told === "support-home") {
            phone.support.keep(["money 4"], "", 1)
        }
        if (told.startsWith("answers")) {
            phone.support.keep(["money 4", "work", "worry 7", "fever 6", "sleep 8"], "To dance at my daughter’s wedding.",
                               { "answers": 0, "answers-urgent": 4, "answers-week": 5, "answers-check": 7 }[told])
        }
        if (told.startsWith("plan") || told === "support-plan") {
            phone.support.start()
            phone.support.draft("We spoke about the nights since the scan, and about the wedding in May.")
            phone.support.share()
            phone.support.tellNext("She had her first talk on 10 December. She sleeps five hours now.")
        }
        if (told === "decisions") {
            phone.conflictInQuestion()
            phone.say("The leaflet on reconstruction was hard to read.")
            phone.asksForChange("Any Thursday suits me.")
            phone.refuseAll()
        }
    }

    Language { name: root.look.startsWith("arabic") ? "ar" : root.look.startsWith("welsh") ? "cy" : "en" }
    Binding { target: Theme; property: "scheme"; value: root.look.startsWith("dark") ? Theme.Dark : root.look.startsWith("contrast") ? Theme.Contrast : Theme.Light }
    Binding { target: Theme; property: "textScale"; value: root.look.endsWith("-200") ? 2 : 1 }
    Binding { target: Theme; property: "reducedMotion"; value: true }

    Rectangle {
        anchors.fill: parent
        color: Theme.page
    }
    Binding { target: root.shown; property: "width"; value: holder.width }
    Binding { target: root.shown; property: "height"; value: holder.height }
    Component { id: phoneType; Phone {} }
    Item {
        id: holder
        anchors.fill: parent
        anchors.bottomMargin: bar.visible ? bar.height : 0
    }
    PhoneTabs {
        id: bar
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        visible: root.pages.indexOf(root.page) < root.pages.indexOf("welcome")
        value: root.tabs[root.page.split("-")[0]] ?? "more"
    }
    Connections {
        target: root.phone
        function onQuiet() {
            root.frames = 3
            root.Window.window.update()
        }
    }
    Connections {
        target: root.Window.window
        function onFrameSwapped() {
            root.lookOn()
        }
    }

    component Front: HomePage {
        connection: Session.UpToDate
        upToDateAt: root.phone.now
        waiting: 0
        needsDecision: 0
    }
    Component { id: home; Front { connection: Session.Offline; waiting: 2 } }
    Component { id: homeNew; Front {} }
    Component { id: homeDemo; InventedFrame { invented: true; Front { anchors.fill: parent } } }
    Component {
        id: welcomeDemo
        InventedFrame {
            invented: true
            WelcomePage { anchors.fill: parent; hubAddress: "https://heard.riverbank.example"; offersTeam: true; busy: false; problem: Session.NoProblem; retryAfter: 0 }
        }
    }
    Component { id: homeNews; Front {} }
    Component { id: appointments; AppointmentsPage {} }
    Component { id: appointment; AppointmentPage { appointmentId: root.phone.appointment } }
    Component {
        id: appointmentEdit
        AppointmentPage {
            appointmentId: root.phone.appointment
            Component.onCompleted: questionsEditing = true
        }
    }
    Component { id: asked; AppointmentPage { appointmentId: root.phone.appointment } }
    Component { id: askPage; AskPage { appointmentId: root.phone.appointment } }
    Component { id: phoneCall; AppointmentPage { appointmentId: root.callId } }
    Component { id: over; AppointmentPage { appointmentId: root.phone.appointment } }
    Component { id: preference; PreferencePage {} }
    Component { id: cancelled; AppointmentPage { appointmentId: root.phone.cancelled } }
    Component { id: pledge; PledgePage {} }
    Component { id: bookletPage; BookletPage { audience: Promise.Everyone } }
    Component { id: bookletLarge; BookletPage { audience: Promise.Everyone; largePrint: true } }
    Component { id: promise; PromisePage { promiseId: root.phone.promise } }
    Component { id: standards; StandardsPage {} }
    Component { id: say; SayPage {} }
    Component { id: tell; TellPage {} }
    Component { id: tellPromise; TellPage { promiseId: root.phone.promise } }
    Component {
        id: check
        CheckPage {
            form: FeedbackForm {
                id: filled
                Component.onCompleted: {
                    filled.good.words = "The nurse who called me the day after was wonderful. She had time for every question."
                    filled.about.words = "After surgery"
                }
            }
        }
    }
    Component { id: words; WordsPage { feedbackId: root.phone.feedback } }
    Component { id: wordsUnsent; WordsPage { feedbackId: root.phone.unsentFeedback; fresh: true } }
    Component { id: decisions; DecisionsPage {} }
    Component { id: timelinePage; TimelinePage {} }
    Component { id: accessPage; AccessPage {} }
    Component { id: needsPage; NeedsPage {} }
    Component { id: more; MorePage { needsDecision: 1; lockable: true } }
    Component { id: homePages; Front {} }
    Component { id: information; InformationPage {} }
    Component { id: readChecklist; ReadPage { pageId: root.phone.page("after-reconstruction") } }
    Component { id: read; ReadPage { pageId: root.phone.page("wound-care") } }
    Component { id: readRich; ReadPage { pageId: root.phone.page("rich") } }
    Component {
        id: acknowledge
        PhonePage {
            title: "Information"

            PageView {
                id: sentPage
                pageId: root.phone.sentPage
            }
            DateWords { id: askedDates }
            AcknowledgeCard {
                page: sentPage
                dates: askedDates
            }
        }
    }
    Component { id: pack; AppointmentPage { appointmentId: root.phone.appointment } }
    Component { id: supportPage; SupportPage {} }
    Component { id: supportHome; Front {} }
    Component { id: assessment; AssessmentPage { requestId: root.phone.support.request } }
    Component { id: plan; PlanPage {} }
    Component { id: reminders; RemindersPage {} }
    Component { id: call; CallPage {} }
    Component { id: settings; SettingsPage { preferences: root.phone.preferences; lockable: true } }
    Component { id: secret; SecretPage { changes: false; needed: false; shortest: 6; busy: false; problem: Session.NoProblem; retryAfter: 0; skippable: true } }
    Component { id: signOut; SignOutPage { waiting: 1 } }
    Component { id: about; AboutPage { hubAddress: "https://heard.riverbank.example" } }
    Component { id: signIn; SignInPage { hubAddress: "https://heard.riverbank.example"; busy: false; problem: Session.NoProblem; retryAfter: 0 } }
    Component { id: welcome; WelcomePage { hubAddress: "https://heard.riverbank.example"; offersTeam: true; busy: false; problem: Session.NoProblem; retryAfter: 0 } }
    Component { id: unlock; UnlockPage { busy: false; problem: Session.WrongSecret; retryAfter: 30 } }
    Component { id: firstSync; FirstSyncPage { progress: 0.4 } }
    Component { id: homeHeld; Front { connection: Session.Held; waiting: 2; needsDecision: 1 } }
    Component { id: signInAnother; SignInPage { hubAddress: "https://heard.riverbank.example"; busy: false; problem: Session.AnotherPerson; retryAfter: 0 } }
    Component { id: secretWrong; SecretPage { changes: true; needed: true; shortest: 6; busy: false; problem: Session.DiskFull; retryAfter: 0; skippable: false } }
    Component { id: welcomeFull; WelcomePage { hubAddress: "https://heard.riverbank.example"; offersTeam: false; busy: false; problem: Session.DiskFull; retryAfter: 0 } }
    Component {
        id: unlockForgotten
        UnlockPage {
            busy: false
            problem: Session.NoProblem
            retryAfter: 0
            forgotten: true
        }
    }
    Component { id: unlockFull; UnlockPage { busy: false; problem: Session.DiskFull; retryAfter: 0 } }
    Component { id: unreadableFull; UnreadablePage { problem: Session.DiskFull; retryAfter: 0 } }
    Component { id: unreadableNewer; UnreadablePage { problem: Session.StoreFromTheFuture; retryAfter: 0 } }
    Component { id: unreadable; UnreadablePage { problem: Session.StoreDamaged; retryAfter: 0 } }
}
