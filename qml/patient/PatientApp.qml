import QtQuick
import Heard.Controls
import Heard.Components
import Heard.Models

/// The whole of a patient's app: what the session allows decides what is shown. Each part is made when it is first wanted.
FocusScope {
    id: root

    required property Session session
    /// The address from a letter's square, where the app was opened with it.
    property string invite
    /// There is a desktop for the team here, too.
    property bool offersTeam: false
    /// Everybody in it is: a demo.
    property bool invented: false
    property bool skippedFirstSync: false
    property bool complete: false
    readonly property bool downloads: session.progress >= 0 && !skippedFirstSync

    /// The page in sight knows what it shows.
    readonly property bool filled: (holder.item as PatientShell)?.filled ?? holder.item !== null

    /// Somebody of the team stands before the first page.
    signal teamWanted

    readonly property string part: session.stage === Session.Open ? (downloads ? "FirstSyncFlow.qml" : "PatientShell.qml")
        : session.stage === Session.Locked ? "UnlockFlow.qml"
        : session.stage === Session.Unreadable ? "UnreadableFlow.qml"
        : session.stage === Session.NoProfile ? "EnrolFlow.qml" : ""

    objectName: "patientApp"
    LayoutMirroring.enabled: session.preferences.rightToLeft
    LayoutMirroring.childrenInherit: true
    onPartChanged: show()
    Component.onCompleted: {
        complete = true
        show()
    }

    function show() {
        if (!complete) {
            return
        }
        if (part.length > 0) {
            holder.setSource(part, part === "EnrolFlow.qml"
                ? { session: root.session, invite: root.invite, offersTeam: root.offersTeam } : { session: root.session })
            holder.forceActiveFocus()
        } else {
            holder.source = ""
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.page
    }
    ScreenPreferences {
        id: screen
        preferences: root.session.preferences
    }
    InventedFrame {
        anchors.fill: parent
        invented: root.invented

        Loader {
            id: holder
            anchors.fill: parent
            focus: true
        }
    }
    Connections {
        target: holder.item
        ignoreUnknownSignals: true
        function onTeamWanted() {
            root.teamWanted()
        }
        function onSkipped() {
            root.skippedFirstSync = true
        }
    }
}
