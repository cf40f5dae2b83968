import QtQuick
import Heard.Controls
import Heard.Components
import Heard.Models

/// The whole of a patient's app: what the session allows decides what is shown. Each part is made when it is first wanted.
FocusScope {
    id: root

    required property Session session
    property bool skippedFirstSync: false
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
    LayoutMirroring.enabled: screen.rightToLeft
    LayoutMirroring.childrenInherit: true
    onPartChanged: show()
    Component.onCompleted: show()

    function show() {
        if (part.length > 0) {
            holder.setSource(part, { session: root.session })
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
    Loader {
        id: holder
        anchors.fill: parent
        focus: true
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
