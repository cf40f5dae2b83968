import QtQuick
import QtQuick.Window
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
    visible: true
    title: qsTr("Heard")
    color: Theme.page

    PatientApp {
        anchors.fill: parent
        focus: true
        session: root.session
    }
}
