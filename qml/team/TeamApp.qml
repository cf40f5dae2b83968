pragma ComponentBehavior: Bound

import QtQuick
import Heard.Models

/// The whole of the team's app: what the session allows decides what is shown. Nothing of the shell is left behind the
/// lock; where she stood is remembered, and what she typed is kept in the store.
FocusScope {
    id: root

    required property Session session
    property bool invented: false
    /// Where she stands, as TeamShell.resume takes it.
    property string place: "today"
    property var standing: null
    /// Null until it stands there.
    property TeamShell opened

    LayoutMirroring.childrenInherit: true

    Stage {
        anchors.fill: parent
        focus: true
        component: root.session.stage === Session.Open ? shell
                       : root.session.stage === Session.Opening ? null : wayIn
        onItemChanged: {
            const made = item as TeamShell
            made?.resume(root.place, root.standing)
            root.opened = made
        }
    }
    Connections {
        target: root.opened
        // Not while it goes away behind the lock.
        enabled: root.session.stage === Session.Open
        function onPlaceChanged() {
            root.place = root.opened.place
        }
        function onStandingChanged() {
            root.standing = root.opened.standing
        }
    }
    Connections {
        target: root.session
        function onStageChanged() {
            // Whoever begins anew is somebody else.
            if (root.session.stage === Session.NoProfile) {
                root.place = "today"
                root.standing = null
            }
        }
    }
    Component {
        id: shell
        TeamShell {
            session: root.session
            invented: root.invented
        }
    }
    Component {
        id: wayIn
        TeamWelcome {
            session: root.session
        }
    }
}
