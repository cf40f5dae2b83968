import QtQuick
import Heard.Controls
import Heard.Models
import Heard.Team
import Heard.TeamTesting

/// Every page and dialog of the team's desktop, one at a time, in the look it is told.
Item {
    id: root

    required property string look
    property string page
    property bool settled: false
    /// How long a page has to settle before the next look at it, in milliseconds.
    property int patience: 50
    /// A place of the rail with the record that is open there, and what is pressed one after another.
    readonly property var album: ({
        "welcome": {},
        "today": { place: "today" },
        "today-voice": { place: "today", press: ["todayRow0"] },
        "today-appointment": { place: "today", press: ["todayGroup.4", "todayRow0"] },
        "today-decision": { place: "today", press: ["todayRow0"] },
        "today-new": { place: "today" },
        "patients": { place: "patients" },
        "patient": { place: "patients", record: "patient" },
        "patients-new": { place: "patients" },
        "enrol": { place: "patients", press: ["enrolPatient"] },
        "day": { place: "appointments" },
        "week": { place: "appointments", press: ["agendaRange.true", "agendaRow1"] },
        "appointment": { place: "appointments", record: "appointment" },
        "appointment-asked": { place: "appointments", record: "appointment" },
        "appointment-keep": { place: "appointments", record: "appointment", press: ["askKeep", "keepSave"] },
        "appointment-moving": { place: "appointments", record: "appointment", press: ["askMove"] },
        "appointment-details": { place: "appointments", record: "appointment", press: ["describeAppointment"] },
        "appointment-begun": { place: "appointments", record: "begun", low: "appointmentPane" },
        "today-asked": { place: "today", press: ["todayRow2"] },
        "patient-waiting": { place: "patients", record: "patient", press: ["putOnList"] },
        "appointments-new": { place: "appointments" },
        "book": { place: "appointments", press: ["bookAppointment"] },
        "move": { place: "appointments", record: "appointment", press: ["moveAppointment"] },
        "cancel": { place: "appointments", record: "appointment", press: ["cancelAppointment"] },
        "care-wait": { place: "appointments", record: "begun", press: ["waitMinutes.45"] },
        "care-wait-list": { place: "appointments", press: ["sayWait", "waitMinutes.30"] },
        "care-call": { place: "today", press: ["todayGroup.4", "todayRow0", "check.fever.true"] },
        "care-call-low": { place: "today", press: ["todayGroup.4", "todayRow0", "callNoAnswer"], low: "surgeryCallPane" },
        "assessments": { place: "assessments" },
        "assessments-new": { place: "assessments" },
        "assessments-told": { place: "assessments", press: ["assessmentsPart.1", "dueRow0"] },
        "assessments-secondary": { place: "assessments", press: ["assessmentsPart.2"] },
        "assessments-today": { place: "today", press: ["todayRow0"] },
        "assessments-asked": { place: "assessments", request: true },
        "assessments-decline": { place: "assessments", request: true, press: ["declineRequest", "declineSave"] },
        "assessments-talk": { place: "assessments", request: true, press: ["acceptRequest", "bookTalk", "talkSave"] },
        "assessments-together": { place: "assessments", request: true, press: ["fillTogether", "concern.money"] },
        "assessments-offer": { place: "assessments", press: ["assessmentsPart.1", "dueRow0", "offerAssessment"] },
        "assessments-plan": { place: "assessments", request: true, press: ["startTalk", "agreeOn.sleep", "agreeOnOther"], low: "assessmentPane" },
        "assessments-share": { place: "assessments", request: true, press: ["startTalk", "sharePlan"] },
        "assessments-agreed": { place: "assessments", request: true, press: ["agreed0.write"], low: "assessmentPane" },
        "voices": { place: "voices" },
        "voice": { place: "voices", record: "praise" },
        "voices-new": { place: "voices" },
        "pledge": { place: "pledge" },
        "commitment": { place: "pledge", record: "commitment" },
        "pledge-new": { place: "pledge" },
        "plan": { place: "pledge", record: "commitment", press: ["editCommitment"] },
        "issue": { place: "pledge", press: ["editIssue0"] },
        "state": { place: "pledge", record: "commitment", press: ["setState"] },
        "publish": { place: "pledge", press: ["publishPledge"] },
        "preview": { place: "pledge", press: ["previewPledge"] },
        "import": { place: "pledge", press: ["importPledge"] },
        "library": { place: "library" },
        "library-new": { place: "library" },
        "page": { place: "library", record: "sensitivePage" },
        "page-low": { place: "library", record: "somePage", low: "pagePane" },
        "page-editor": { place: "library", record: "somePage", press: ["editPage"] },
        "page-publish": { place: "library", record: "somePage", press: ["takeBackPage"] },
        "page-send": { place: "library", record: "somePage", press: ["sendPage"] },
        "patient-sent": { place: "patients", record: "patient" },
        "pack": { place: "appointments", record: "appointment", low: "appointmentPane" },
        "pack-send": { place: "appointments", record: "appointment", press: ["pack.send"] },
        "unit": { place: "unit" },
        "unit-low": { place: "unit", low: "unitPage" },
        "colleague": { place: "unit", press: ["addColleague"], low: "unitPage" },
        "profile": { place: "unit", press: ["editProfile"] },
        "sign-out": { place: "unit", press: ["signOut"] }
    })
    readonly property var pages: Object.keys(album)
    readonly property var scene: album[page]
    property Item shown
    property int pressed: 0
    property int waited: 0
    property bool leaving: false

    /// Who asks for support, who has answered, and who is due; of Ann as much as the page is about.
    function tellSupport(desk: Desk) {
        const support = desk.support
        support.diagnose("mary", "2026-11-01")
        support.diagnose("nia", "2026-10-01")
        support.diagnose("rosa", "2026-03-01")
        support.askFor("joy", "I cannot work, and nobody tells me how long.")
        desk.advance(26 * 60)
        support.ask("Since the scan I do not sleep.")
        support.answer(["sleep 8", "money 4", "worry", "hopeless 3"], "To dance at my daughter’s wedding.")
        if (root.page === "assessments-plan" || root.page === "assessments-share") {
            support.accept()
        }
        if (root.page === "assessments-agreed") {
            support.start()
            support.draft("We spoke about the nights, and about the wedding in May.")
            support.share()
        }
    }

    function begin() {
        pressed = 0
        waited = 0
        deskHolder.active = false
        deskHolder.active = true
        shown = scene.place ? team.createObject(root, { place: scene.place }) : wayIn.createObject(root)
        if (scene.record || scene.request) {
            shown.open(scene.place, scene.request ? desk.support.request : desk[scene.record])
        }
    }

    /// Takes the page away, so that nothing is left that reads the store when the album goes.
    function close() {
        settled = true
        shown?.destroy()
    }

    /// Presses what comes next once it is there; settled when nothing is left to press.
    function goOn() {
        if (leaving) {
            if (!shown) {
                leaving = false
                begin()
            }
            return
        }
        const next = (scene.press ?? [])[pressed]
        const button = next ? desk.find(shown, next) : null
        if (button && button.visible) {
            button.press()
            pressed += 1
            waited = 0
        } else if (++waited < 8 || next && waited * root.patience < 3000) {
            return
        } else {
            settled = true
            if (next) {
                console.warn(page + ": there is no " + next)
            }
        }
    }

    function goLow() {
        if (scene.low && shown) {
            const scroll = desk.find(shown, scene.low)
            // Some are opened only by what is pressed.
            if (scroll) {
                scroll.contentY = Math.max(0, scroll.contentHeight - scroll.height)
            }
        }
    }

    LayoutMirroring.enabled: look.startsWith("arabic")
    LayoutMirroring.childrenInherit: true

    onPageChanged: {
        settled = false
        leaving = true
        if (shown) {
            shown.destroy()
        }
    }

    Binding { target: Theme; property: "scheme"; value: root.look.startsWith("dark") ? Theme.Dark : root.look.startsWith("contrast") ? Theme.Contrast : Theme.Light }
    Binding { target: Theme; property: "textScale"; value: root.look.endsWith("200") ? 2 : 1 }
    Binding { target: Theme; property: "desktop"; value: true }
    Binding { target: Theme; property: "reducedMotion"; value: true }

    Rectangle {
        anchors.fill: parent
        color: Theme.page
    }
    Loader {
        id: deskHolder
        active: false
        sourceComponent: Desk {
            Component.onCompleted: {
                if (root.page.endsWith("-new")) {
                    found()
                } else {
                    fill()
                }
                if (!root.page.endsWith("-new")) {
                    fillLibrary()
                    tellAnn()
                }
                if (root.page.startsWith("assessments") && !root.page.endsWith("-new")) {
                    root.tellSupport(this)
                }
                if (["appointment-asked", "appointment-keep", "appointment-moving", "today-asked"].includes(root.page)) {
                    patientPrefers(MeetingWayView.Video, "I live far away.")
                    patientAsksOfAppointment("My daughter marries that day. Any Thursday suits me.", false)
                }
                if (root.page.startsWith("care-call")) {
                    operate("2026-11-22 08:00")
                }
                if (root.page === "today-decision") {
                    conflictInCommitment()
                }
            }
        }
    }
    readonly property Desk desk: deskHolder.item as Desk
    readonly property Component team: TeamShell {
        anchors.fill: parent
        session: root.desk.session
        invented: true
    }
    readonly property Component wayIn: TeamWelcome {
        anchors.fill: parent
        session: root.desk.session
        Component.onCompleted: {
            root.desk.session.begin()
        }
    }
    Timer {
        id: settling
        interval: root.patience
        repeat: true
        running: !root.settled
        onTriggered: {
            root.goOn()
            root.goLow()
        }
    }
}
