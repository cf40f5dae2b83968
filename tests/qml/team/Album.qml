pragma ComponentBehavior: Bound

import QtQuick
import Heard.Controls
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
        "today-appointment": { place: "today", press: ["todayGroup.3", "todayRow0"] },
        "today-decision": { place: "today", press: ["todayRow0"] },
        "today-new": { place: "today" },
        "patients": { place: "patients" },
        "patient": { place: "patients", record: "patient" },
        "patients-new": { place: "patients" },
        "enrol": { place: "patients", press: ["enrolPatient"] },
        "day": { place: "appointments" },
        "week": { place: "appointments", press: ["agendaRange.true", "agendaRow1"] },
        "appointment": { place: "appointments", record: "appointment" },
        "appointments-new": { place: "appointments" },
        "book": { place: "appointments", press: ["bookAppointment"] },
        "move": { place: "appointments", record: "appointment", press: ["moveAppointment"] },
        "cancel": { place: "appointments", record: "appointment", press: ["cancelAppointment"] },
        "voices": { place: "voices" },
        "voice": { place: "voices", record: "praise", writes: true },
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
        "unit": { place: "unit" },
        "unit-low": { place: "unit", low: "unitPage" },
        "colleague": { place: "unit", press: ["addColleague"], low: "unitPage" },
        "profile": { place: "unit", press: ["editProfile"] },
        "sign-out": { place: "unit", press: ["signOut"] }
    })
    readonly property var pages: Object.keys(album)
    readonly property var scene: album[page]
    /// What has happened on the desktop that is there; a page on which something was done leaves it to no other.
    readonly property string story: page.endsWith("-new") ? "new" : page === "today-decision" ? "decision" : "usual"
    property Desk desk
    property string told
    property bool worn: false
    property Item shown
    property int pressed: 0
    /// When the button that is waited for was first missed; 0 while none is.
    property real missedSince: 0
    property int frames: 0
    property bool leaving: false

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
        shown = (scene.place ? team.createObject(root, { place: scene.place }) : wayIn.createObject(root)) as Item
        if (scene.record) {
            (shown as TeamShell).open(scene.place, desk[scene.record])
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
            scroll.contentY = Math.max(0, scroll.contentHeight - scroll.height)
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
            }
            if (root.story === "decision") {
                conflictInCommitment()
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
