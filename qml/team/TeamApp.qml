pragma ComponentBehavior: Bound

import QtQuick
import Heard.Models

/// The whole of the team's app: what the session allows decides what is shown.
FocusScope {
    id: root

    required property Session session
    property bool invented: false

    LayoutMirroring.childrenInherit: true

    Stage {
        anchors.fill: parent
        focus: true
        component: root.session.stage === Session.Open ? shell
                       : root.session.stage === Session.Opening ? null : wayIn
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
