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
    /// A page needs some frames until its layouts stand still.
    property int frames: 0
    readonly property var tabs: ({
        home: "home", appointments: "appointments", appointment: "appointments", pledge: "pledge", promise: "pledge", standards: "pledge",
        say: "say", tell: "say", check: "say", words: "say"
    })
    property Phone phone
    property Item shown
    readonly property var album: ({
        "home": home, "home-new": homeNew, "home-news": homeNews, "appointments": appointments, "appointment": appointment,
        "appointment-edit": appointmentEdit, "appointment-cancelled": cancelled, "pledge": pledge, "promise": promise,
        "standards": standards, "say": say, "tell": tell, "check": check, "words": words, "words-unsent": wordsUnsent, "decisions": decisions,
        "more": more, "call": call, "settings": settings, "secret": secret, "sign-out": signOut, "sign-in": signIn, "about": about,
        "welcome": welcome, "unlock": unlock, "first-sync": firstSync, "unreadable": unreadable
    })
    readonly property var pages: Object.keys(album)

    LayoutMirroring.enabled: look === "arabic"
    LayoutMirroring.childrenInherit: true

    onPageChanged: {
        settled = false
        if (shown) {
            shown.visible = false
            shown.destroy()
        }
        const story = page === "home-new" || page === "home-news" || page === "decisions" ? page : "usual"
        if (story !== told) {
            told = story
            phone?.destroy()
            phone = phoneType.createObject(root) as Phone
            play()
        }
        shown = album[page].createObject(holder) as Item
        frames = 0
        phone.awaitQuiet()
    }

    function lookOn() {
        if (frames > 0) {
            frames -= 1
            settled = frames === 0
        }
        if (frames > 0) {
            Window.window.update()
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
        if (told === "decisions") {
            phone.conflictInQuestion()
            phone.say("The leaflet on reconstruction was hard to read.")
            phone.refuseAll()
        }
    }

    Language { name: root.look === "arabic" ? "ar" : "en" }
    Binding { target: Theme; property: "scheme"; value: root.look === "dark" ? Theme.Dark : root.look === "contrast" ? Theme.Contrast : Theme.Light }
    Binding { target: Theme; property: "textScale"; value: root.look === "large" || root.look === "narrow" ? 2 : 1 }
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
    Component { id: cancelled; AppointmentPage { appointmentId: root.phone.cancelled } }
    Component { id: pledge; PledgePage {} }
    Component { id: promise; PromisePage { promiseId: root.phone.promise } }
    Component { id: standards; StandardsPage {} }
    Component { id: say; SayPage {} }
    Component { id: tell; TellPage {} }
    Component {
        id: check
        CheckPage {
            form: FeedbackForm {
                Component.onCompleted: {
                    good.words = "The nurse who called me the day after was wonderful. She had time for every question."
                    about.words = "After surgery"
                }
            }
        }
    }
    Component { id: words; WordsPage { feedbackId: root.phone.feedback } }
    Component { id: wordsUnsent; WordsPage { feedbackId: root.phone.unsentFeedback; fresh: true } }
    Component { id: decisions; DecisionsPage {} }
    Component { id: more; MorePage { needsDecision: 1; lockable: true } }
    Component { id: call; CallPage {} }
    Component { id: settings; SettingsPage { preferences: root.phone.preferences; lockable: true } }
    Component { id: secret; SecretPage { changes: false; needed: false; shortest: 6; busy: false; problem: Session.NoProblem; retryAfter: 0; skippable: true } }
    Component { id: signOut; SignOutPage { waiting: 1 } }
    Component { id: about; AboutPage { hubAddress: "https://heard.riverbank.example" } }
    Component { id: signIn; SignInPage { hubAddress: "https://heard.riverbank.example"; busy: false; problem: Session.NoProblem; retryAfter: 0 } }
    Component { id: welcome; WelcomePage { hubAddress: "https://heard.riverbank.example"; offersTeam: true; busy: false; problem: Session.NoProblem; retryAfter: 0 } }
    Component { id: unlock; UnlockPage { busy: false; problem: Session.WrongSecret; retryAfter: 30 } }
    Component { id: firstSync; FirstSyncPage { progress: 0.4 } }
    Component { id: unreadable; UnreadablePage { problem: Session.StoreDamaged; retryAfter: 0 } }
}
