import QtQuick
import Heard.Controls
import Heard.Models
import Heard.Patient

/// A patient's phone in a window.
Window {
    id: root

    required property Session session
    property bool invented: false
    property string invite
    property bool offersTeam: false

    /// Somebody of the team stands before the first page.
    signal teamWanted

    objectName: "patientWindow"
    width: 390
    height: 844
    minimumWidth: 320
    minimumHeight: 480
    title: qsTr("Heard")
    color: Theme.page
    // Dialogs stand beside the app, not in it.
    LayoutMirroring.enabled: app.LayoutMirroring.enabled
    LayoutMirroring.childrenInherit: true

    Component.onCompleted: visible = app.filled
    // Seen once its first page is filled, so that nothing flickers; where that takes long, all the same.
    Connections {
        target: app
        function onFilledChanged() {
            root.visible = true
        }
    }
    Timer {
        running: true
        interval: 250
        onTriggered: root.visible = true
    }
    PatientApp {
        id: app
        anchors.fill: parent
        focus: true
        session: root.session
        invite: root.invite
        offersTeam: root.offersTeam
        invented: root.invented
        onTeamWanted: root.teamWanted()
    }
}
