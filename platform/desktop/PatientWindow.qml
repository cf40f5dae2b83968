import QtQuick
import Heard.Controls
import Heard.Models
import Heard.Patient

/// A patient's phone in a window.
Window {
    id: root

    required property Session session
    property bool invented: false

    objectName: "patientWindow"
    width: 390
    height: 844
    minimumWidth: 320
    minimumHeight: 480
    title: qsTr("Heard")
    color: Theme.page

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
    }
}
