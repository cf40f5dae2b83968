pragma ComponentBehavior: Bound

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
    /// A place of the rail with the record that is open there, and what is pressed one after another.
    readonly property var album: ({
        "welcome": {},
        "today": { place: "today" },
        "today-voice": { place: "today", press: ["todayRow0"], writes: true },
        "today-appointment": { place: "today", press: ["todayGroup.4", "todayRow0"] },
        "today-decision": { place: "today", press: ["todayRow0"] },
        "today-moved": { place: "today", press: ["todayRow0"] },
        "today-new": { place: "today" },
        "patients": { place: "patients" },
        "patient": { place: "patients", record: "patient" },
        "patient-lost-phone": { place: "patients", record: "patient", press: ["patientSignOut"] },
        "patient-lost-offline": { place: "patients", record: "patient", press: ["patientSignOut", "signOutNow"] },
        "patients-new": { place: "patients" },
        "enrol": { place: "patients", press: ["enrolPatient"] },
        "enrol-begun": { place: "patients", begun: "enrol", fields: { given: "Moira", family: "Banks", born: "3\n4\n" }, press: ["enrolPatient"], writes: true },
        "day": { place: "appointments" },
        "week": { place: "appointments", press: ["agendaRange.true", "agendaRow1"] },
        "appointment": { place: "appointments", record: "appointment" },
        "appointment-asked": { place: "appointments", record: "appointment", story: "asked", writes: true },
        "appointment-keep": { place: "appointments", record: "appointment", press: ["askKeep", "keepSave"], story: "asked", writes: true },
        "appointment-moving": { place: "appointments", record: "appointment", press: ["askMove"], story: "asked", writes: true },
        "appointment-details": { place: "appointments", record: "appointment", press: ["describeAppointment"] },
        "appointment-begun": { place: "appointments", record: "begun", low: "appointmentPane" },
        "today-asked": { place: "today", press: ["todayRow2"], story: "asked", writes: true },
        "patient-referral": { place: "patients", record: "patient", press: ["refer"] },
        "today-waiting": { place: "today", press: ["todayGroup.4", "todayRow1"], story: "waits" },
        "patient-waiting": { place: "patients", record: "patient", press: ["putOnList"] },
        "appointments-new": { place: "appointments" },
        "book": { place: "appointments", press: ["bookAppointment"] },
        "move": { place: "appointments", record: "appointment", press: ["moveAppointment"] },
        "cancel": { place: "appointments", record: "appointment", press: ["cancelAppointment"] },
        "care-wait": { place: "appointments", record: "begun", press: ["waitMinutes.45"] },
        "care-wait-list": { place: "appointments", press: ["sayWait", "waitShowAll", "waitMinutes.30"] },
        "patient-send": { place: "patients", record: "patient", press: ["sentToHer.send"] },
        "care-call": { place: "today", press: ["todayGroup.4", "todayRow0", "check.fever.true"], story: "call", writes: true },
        "care-call-low": { place: "today", press: ["todayGroup.4", "todayRow0", "callNoAnswer"], low: "surgeryCallPane", story: "call", writes: true },
        "evaluation": { place: "evaluation", record: "commitment", story: "measured" },
        "evaluation-low": { place: "evaluation", record: "commitment", low: "evaluationPane", story: "measured" },
        "evaluation-told": { place: "evaluation", record: "commitment", press: ["tellRepresentatives"], story: "measured", writes: true },
        "evaluation-unmeasured": { place: "evaluation", record: "commitment" },
        "evaluation-measure": { place: "evaluation", record: "commitment", press: ["changeMeasure"], story: "measured" },
        "evaluation-value": { place: "evaluation", record: "commitment", press: ["addValue"], story: "measured" },
        "evaluation-file": { place: "evaluation", record: "commitment", press: ["addValuesFile"], story: "measured" },
        "evaluation-report": { place: "evaluation", press: ["openCase"], story: "measured" },
        "evaluation-new": { place: "evaluation" },
        "assessments": { place: "assessments", story: "support" },
        "assessments-new": { place: "assessments" },
        "assessments-told": { place: "assessments", press: ["assessmentsPart.1", "dueRow0"], story: "support" },
        "assessments-secondary": { place: "assessments", press: ["assessmentsPart.2"], story: "support" },
        "assessments-now": { place: "assessments", press: ["assessmentsPart.2", "dueRow0"] },
        "assessments-stalled": { place: "today", press: ["todayGroup.2", "todayRow2"], story: "support-accepted-late" },
        "assessments-unfinished": { place: "today", press: ["todayGroup.2", "todayRow2"], story: "support-begun-late" },
        "assessments-unanswered": { place: "today", press: ["todayGroup.2", "todayRow1"], story: "support-offered-late" },
        "assessments-late": { place: "today", press: ["todayGroup.2", "todayRow2"], story: "support-shared-late" },
        "assessments-today": { place: "today", press: ["todayRow0"], story: "support" },
        "assessments-asked": { place: "assessments", request: true, story: "support" },
        "assessments-decline": { place: "assessments", request: true, press: ["declineRequest", "declineSave"], story: "support" },
        "assessments-talk": { place: "assessments", request: true, press: ["acceptRequest", "bookTalk", "talkSave"], story: "support", writes: true },
        "assessments-together": { place: "assessments", request: true, press: ["fillTogether", "concern.money"], story: "support", writes: true },
        "assessments-offer": { place: "assessments", press: ["assessmentsPart.1", "dueRow0", "offerAssessment"], story: "support" },
        "assessments-plan": { place: "assessments", request: true, press: ["startTalk", "agreeOn.sleep", "agreeOnOther"], low: "assessmentPane", story: "support-accepted", writes: true },
        "assessments-share": { place: "assessments", request: true, press: ["startTalk", "sharePlan"], story: "support-accepted", writes: true },
        "assessments-agreed": { place: "assessments", request: true, press: ["agreed0.write"], low: "assessmentPane", story: "support-shared", writes: true },
        "voices": { place: "voices" },
        "voice": { place: "voices", record: "praise", writes: true },
        "voices-new": { place: "voices" },
        "voice-themes": { place: "voices", record: "criticism", press: ["confirmTheme0"], low: "voicePane", story: "themes", writes: true },
        "voice-theme-choose": { place: "voices", record: "criticism", press: ["anotherTheme"], story: "themes" },
        "voices-themes": { place: "voices", press: ["voiceNotCoded"], story: "themes" },
        "voices-numbers": { place: "voices", press: ["openThemeFigures"], story: "themes" },
        "voice-issues": { place: "voices", record: "praise", press: ["linkIssue"], low: "voicePane", writes: true },
        "voice-no-themes": { place: "voices", record: "criticism", low: "voicePane" },
        "conversations": { place: "voices", press: ["voiceOrigin.true"], story: "conversations" },
        "conversations-new": { place: "voices", press: ["voiceOrigin.true"] },
        "conversation": { place: "voices", press: ["voiceOrigin.true", "interviewRow0"], story: "conversations" },
        "conversation-named": { place: "voices", press: ["voiceOrigin.true", "interviewRow0"], story: "named" },
        "conversation-low": { place: "voices", press: ["voiceOrigin.true", "interviewRow0"], low: "interviewPane", story: "conversations" },
        "conversation-change": { place: "voices", press: ["voiceOrigin.true", "interviewRow0", "changeInterview"], story: "conversations" },
        "conversation-withdraw": { place: "voices", press: ["voiceOrigin.true", "interviewRow0", "withdrawConsent"], story: "conversations" },
        "conversation-withdrawn": { place: "voices", press: ["voiceOrigin.true", "interviewRow1"], story: "conversations" },
        "write-down": { place: "voices", press: ["writeDown", "writeDownKind.1", "writeDownSave"], writes: true },
        "write-down-paper": { place: "voices", press: ["writeDown", "writeDownKind.100"], writes: true },
        "pledge": { place: "pledge" },
        "commitment": { place: "pledge", record: "commitment" },
        "commitment-low": { place: "pledge", record: "commitment", press: ["beginReview", "saveReview"], low: "commitmentPane" },
        "work": { place: "pledge", record: "commitment", press: ["editWork"] },
        "evidence": { place: "pledge", press: ["openIssue0", "addEvidence", "evidenceChoice0", "evidenceLeave"], writes: true },
        "evidence-named": { place: "pledge", press: ["openIssue0", "addEvidence", "evidenceChoice1", "evidenceLeave"], story: "named", writes: true },
        "evidence-none": { place: "pledge", press: ["openIssue0"] },
        "evidence-add": { place: "pledge", press: ["openIssue0", "addEvidence"] },
        "evidence-survey": { place: "pledge", press: ["openIssue0", "addEvidence", "evidenceSource.true", "surveySave"] },
        "hours": { place: "pledge", press: ["giveHours0"], low: "boardList.rows" },
        "fell": { place: "pledge", record: "commitment", story: "after" },
        "left-over": { place: "today", press: ["todayGroup.4", "todayRow0"], story: "after" },
        "quotes": { place: "evaluation", record: "commitment", low: "evaluationPane", story: "paper" },
        "paper": { place: "voices", record: "criticism", low: "voicePane", story: "paper" },
        "doubted": { place: "pledge", record: "commitment", low: "commitmentPane", story: "doubted" },
        "doubted-today": { place: "today", press: ["todayGroup.6", "todayRow1"], story: "doubted" },
        "patient-waits": { place: "patients", record: "patient", story: "waits" },
        "patient-checks": { place: "patients", record: "patient", press: ["checkPlace0"], story: "waits" },
        "wider-today": { place: "today", story: "wider" },
        "wider-voice": { place: "voices", record: "criticism", story: "wider" },
        "wider-conversation": { place: "voices", press: ["voiceOrigin.true", "interviewRow0"], low: "interviewPane", story: "wider" },
        "wider-evaluation": { place: "evaluation", record: "commitment", low: "evaluationPane", story: "wider" },
        "representative": { place: "pledge", story: "representative" },
        "representative-kept": { place: "pledge", press: ["agreeShown.0", "plan0.0", "sayNotKept"], low: "agreePane", story: "representative-doubted" },
        "representative-plan": { place: "pledge", press: ["plan0.0", "notYetPlan"], low: "agreePane", story: "representative" },
        "representative-measured": { place: "pledge", press: ["agreeShown.0", "plan0.0"], low: "agreePane", story: "told" },
        "pledge-new": { place: "pledge" },
        "plan": { place: "pledge", record: "commitment", press: ["editCommitment"] },
        "issue": { place: "pledge", press: ["editIssue0"] },
        "state": { place: "pledge", record: "commitment", press: ["setState"] },
        "publish": { place: "pledge", press: ["publishPledge"] },
        "booklet": { place: "pledge", press: ["openBooklet"] },
        "preview": { place: "pledge", press: ["previewPledge"] },
        "import": { place: "pledge", press: ["importPledge"] },
        "library": { place: "library" },
        "library-new": { place: "library" },
        "page": { place: "library", record: "sensitivePage" },
        "page-low": { place: "library", record: "somePage", low: "pagePane" },
        "page-editor": { place: "library", record: "somePage", press: ["editPage"] },
        "page-publish": { place: "library", record: "somePage", press: ["takeBackPage"] },
        "page-earlier": { place: "library", record: "somePage", press: ["revision0.text"], low: "pagePane" },
        "page-send": { place: "library", record: "somePage", press: ["sendPage"] },
        "patient-sent": { place: "patients", record: "patient" },
        "pack": { place: "appointments", record: "appointment", low: "appointmentPane" },
        "pack-send": { place: "appointments", record: "appointment", press: ["pack.send"] },
        "unit": { place: "unit" },
        "unit-low": { place: "unit", low: "unitPage" },
        "unit-themes": { place: "unit", low: "unitPage", story: "themes" },
        "unit-theme-change": { place: "unit", press: ["changeTheme0"], story: "themes" },
        "pledge-lead": { place: "unit", press: ["handOver", "handOverSave"] },
        "colleague": { place: "unit", press: ["addColleague"], low: "unitPage" },
        "colleague-lost": { place: "unit", press: ["changeColleague1"], low: "unitPage" },
        "drop-in": { place: "unit", press: ["addDropIn"] },
        "drop-ins": { place: "unit", story: "drop-ins" },
        "profile-fewest": { place: "unit", press: ["editProfile", "profileFewest.21"] },
        "profile": { place: "unit", press: ["editProfile"] },
        "sign-out": { place: "unit", press: ["signOut"] }
    })
    readonly property var pages: Object.keys(album)
    readonly property var scene: album[page] ?? {}
    /// What has happened on the desktop that is there; a page on which something was done leaves it to no other.
    readonly property string story: page.endsWith("-new") ? "new" : page === "today-decision" ? "decision" : page === "today-moved" ? "moved" : scene.story ?? "usual"
    property Desk desk
    property string told
    property bool worn: false
    property Item shown
    property int pressed: 0
    /// When the button that is waited for was first missed; 0 while none is.
    property real missedSince: 0
    property int frames: 0
    property bool leaving: false

    /// Who asks for support, who has answered, and who is due; of Ann as much as the page is about.
    function tellSupport(desk: Desk) {
        const support = desk.support
        support.diagnose("mary", "2026-11-01")
        support.diagnose("nia", "2026-10-01")
        support.diagnose("rosa", "2026-03-01")
        support.askFor("joy", "I cannot work, and nobody tells me how long.")
        desk.advance(26 * 60)
        if (root.story === "support-offered-late") {
            support.offer("Six months have passed since your last one.")
        } else {
            support.ask("Since the scan I do not sleep.")
            support.answer(["sleep 8", "money 4", "worry", "hopeless 3"], "To dance at my daughter’s wedding.")
        }
        if (root.story.startsWith("support-accepted")) {
            support.accept()
        }
        if (root.story.startsWith("support-begun")) {
            support.start()
        }
        if (root.story.startsWith("support-shared")) {
            support.start()
            support.draft("We spoke about the nights, and about the wedding in May.")
            support.share()
        }
        if (root.story.endsWith("late")) {
            desk.advance(30 * 24 * 60)
        }
    }

    function begin() {
        leaving = false
        pressed = 0
        missedSince = 0
        frames = 0
        if (story !== told || worn) {
            told = story
            desk?.destroy()
            desk = deskType.createObject(root) as Desk
        }
        worn = scene.writes ?? false
        if (scene.begun) {
            desk.keepDraft(scene.begun, JSON.stringify(scene.fields))
        }
        shown = (scene.place ? team.createObject(root, { place: scene.place }) : wayIn.createObject(root)) as Item
        if (scene.record || scene.request) {
            (shown as TeamShell).open(scene.place, scene.request ? desk.support.request : desk[scene.record])
        }
        desk.awaitQuiet()
    }

    /// Takes the page away, so that nothing is left that reads the store when the album goes.
    function close() {
        settled = true
        shown?.destroy()
    }

    /// Presses what comes next once it is there; when nothing is left to press, lays out and is settled.
    function goOn() {
        if (leaving || settled || !shown) {
            return
        }
        const next = (scene.press ?? [])[pressed]
        const button = next ? desk.find(shown, next) as PressItem : null
        if (button && button.visible) {
            button.press()
            pressed += 1
            missedSince = 0
            desk.awaitQuiet()
        } else if (next && (missedSince === 0 || Date.now() - missedSince < 3000)) {
            missedSince = missedSince === 0 ? Date.now() : missedSince
            // Some are made only once somebody comes near.
            goLow()
            desk.awaitQuiet()
        } else {
            if (next) {
                console.warn(page + ": there is no " + next)
            }
            frames = 3
            Window.window.update()
        }
    }

    /// A frame was drawn; a page needs some until its layouts stand still.
    function lookOn() {
        if (frames === 0 || settled) {
            return
        }
        goLow()
        frames -= 1
        if (frames === 0) {
            settled = true
        } else {
            Window.window.update()
        }
    }

    function goLow() {
        if (scene.low && shown) {
            const scroll = desk.find(shown, scene.low) as Flickable
            // Some are opened only by what is pressed.
            if (scroll) {
                scroll.contentY = Math.max(0, scroll.contentHeight - scroll.height)
            }
        }
    }

    onShownChanged: {
        if (leaving && !shown) {
            beginning.start()
        }
    }

    LayoutMirroring.enabled: look.startsWith("arabic")
    LayoutMirroring.childrenInherit: true

    onPageChanged: {
        settled = false
        leaving = true
        frames = 0
        if (shown) {
            shown.destroy()
        } else {
            beginning.start()
        }
    }

    Timer {
        id: beginning
        interval: 0
        onTriggered: root.begin()
    }
    Connections {
        target: root.desk
        function onQuiet() {
            root.goOn()
        }
    }
    Connections {
        target: root.Window.window
        function onFrameSwapped() {
            root.lookOn()
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
    readonly property Component deskType: Desk {
        Component.onCompleted: {
            if (root.story === "new") {
                found()
            } else {
                fill()
                fillLibrary()
                tellAnn()
            }
            if (root.story === "themes" || root.story === "conversations" || root.story === "wider") {
                findThemes()
            }
            if (root.story === "conversations" || root.story === "wider") {
                hold()
            }
            if (root.story === "named") {
                interviewAnn()
            }
            if (root.story === "after") {
                hubCounts(30, 20, 90)
                support.ask("")
                support.book("2026-12-04 10:00")
                support.takeBack()
            }
            if (root.story === "wider") {
                measure()
                hubCounts(30, 20, 90)
                beSurgeon()
            }
            if (root.story.startsWith("support")) {
                root.tellSupport(this)
            }
            if (root.story === "asked") {
                patientPrefers(MeetingWayView.Video, "I live far away.")
                patientAsksOfAppointment("My daughter marries that day. Any Thursday suits me.", false)
            }
            if (root.story === "waits") {
                waits("2026-12")
                advance(39 * 24 * 60)
            }
            if (root.story === "call") {
                operate("2026-11-22 08:00")
            }
            if (root.story === "paper") {
                typeIn("It took four hours, and nobody said why. Mr Patel on ward nine was kind.")
                typeIn("Tell us at once when theatre is late.")
            }
            if (root.story.endsWith("doubted")) {
                hubCounts(30, 20, 90)
                representativeJudges(commitment, false, "Nobody tells us at weekends.")
            }
            if (root.story.startsWith("representative")) {
                beRepresentative()
            }
            if (root.story === "told") {
                measure()
                tellRepresentatives()
                beRepresentative()
            }
            if (root.story === "drop-ins") {
                offerDropIn(2, "Room 3, Cancer Centre, first floor", "")
                offerDropIn(4, "The garden room beside the main entrance", "Everybody with secondary breast cancer, and who comes with her")
            }
            if (root.story === "measured") {
                measure()
            }
            if (root.story === "decision") {
                conflictInCommitment()
            }
            if (root.story === "moved") {
                conflictInAppointment()
            }
        }
    }
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
}
