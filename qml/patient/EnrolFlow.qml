pragma ComponentBehavior: Bound

import QtQuick
import Heard.Models

/// The way in for a new patient: her code, then a PIN or passphrase, then signing in.
PageStack {
    id: root

    required property Session session
    property string invite
    property bool offersTeam: false
    property string hub
    property string code

    signal teamWanted

    objectName: "enrolFlow"
    initialItem: WelcomePage {
        hubAddress: root.session.hubAddress
        invite: root.invite
        offersTeam: root.offersTeam
        anew: root.session.startingAnew
        busy: root.session.busy
        problem: root.session.problem
        retryAfter: root.session.retryAfter
        onTeamWanted: root.teamWanted()
        onCancelled: root.session.leaveAnew()
        onContinued: (hub, code) => {
            root.hub = hub
            root.code = code
            root.push(secretPage, {})
            root.currentItem.forceActiveFocus(Qt.TabFocusReason)
        }
    }

    Connections {
        target: root.session
        function onProblemChanged() {
            // What is wrong with code or address is mended on the first page.
            const problem = root.session.problem
            if (problem === Session.WrongCode || problem === Session.NotAHub || problem === Session.NotSecure) {
                root.pop(true)
            }
        }
    }
    Component {
        id: secretPage
        SecretPage {
            changes: false
            needed: root.session.needsSecret
            skippable: true
            shortest: root.session.shortestSecret
            busy: root.session.busy
            problem: root.session.problem
            retryAfter: root.session.retryAfter
            onBack: root.pop()
            onChosen: (current, next) => root.session.enrol(root.hub, root.code, next)
            onSkipped: root.session.enrol(root.hub, root.code, "")
        }
    }
}
