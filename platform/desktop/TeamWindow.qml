import QtQuick
import Heard.Components
import Heard.Controls
import Heard.Models
import Heard.Team

/// The team's desktop in a window: the way in, then the places of the unit.
Window {
    id: root

    required property Session session
    property bool invented: false

    objectName: "teamWindow"
    width: 1280
    height: 800
    minimumWidth: 480
    minimumHeight: 480
    visible: true
    title: qsTr("Heard for the breast care team")
    color: Theme.page
    LayoutMirroring.enabled: session.preferences.rightToLeft
    LayoutMirroring.childrenInherit: true

    Binding {
        target: Theme
        property: "desktop"
        value: true
    }
    ScreenPreferences {
        id: screen
        preferences: root.session.preferences
    }
    TeamApp {
        anchors.fill: parent
        focus: true
        session: root.session
        invented: root.invented
    }
}
