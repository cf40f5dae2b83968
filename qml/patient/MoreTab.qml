pragma ComponentBehavior: Bound

import QtQuick
import Heard.Models

/// Who to call, what to read, settings, about, and what needs a decision.
TabStack {
    id: root

    function show(page: string, id: string) {
        home()
        if (page === "answers") {
            goTo(supportPage, {})
            goTo(assessmentPage, { requestId: id })
            return
        }
        if (page === "page") {
            goTo(readPage, { pageId: id })
            return
        }
        goTo(({
            call: callPage, support: supportPage, plan: planPage, information: informationPage, reminders: remindersPage,
            settings: settingsPage, decisions: decisionsPage, signIn: signInPage
        })[page], {})
    }

    objectName: "moreTab"
    initialItem: MorePage {
        needsDecision: root.session.needsDecision
        lockable: root.session.lockable
        onCallWanted: root.goTo(callPage, {})
        onInformationWanted: root.goTo(informationPage, {})
        onDecisionsWanted: root.goTo(decisionsPage, {})
        onSupportWanted: root.goTo(supportPage, {})
        onRemindersWanted: root.goTo(remindersPage, {})
        onTimelineWanted: root.goTo(timelinePage, {})
        onNeedsWanted: root.goTo(needsPage, {})
        onAccessWanted: root.goTo(accessPage, {})
        onSettingsWanted: root.goTo(settingsPage, {})
        onAboutWanted: root.goTo(aboutPage, {})
        onLockWanted: root.session.lock()
    }

    Component {
        id: callPage
        CallPage {
            onBack: root.back()
            onCalled: link => Qt.openUrlExternally(link)
        }
    }
    Component {
        id: informationPage
        InformationPage {
            onBack: root.back()
            onPageOpened: id => root.goTo(readPage, { pageId: id })
            onAppointmentOpened: id => root.wanted("appointments", "appointment", id)
        }
    }
    Component {
        id: readPage
        ReadPage {
            onBack: root.back()
            onLinkOpened: address => Qt.openUrlExternally(address)
            onCallWanted: root.goTo(callPage, {})
            onAppointmentOpened: id => root.wanted("appointments", "appointment", id)
        }
    }
    Component {
        id: decisionsPage
        DecisionsPage { onBack: root.back() }
    }
    Component {
        id: supportPage
        SupportPage {
            onBack: root.back()
            onAnswersWanted: id => root.goTo(assessmentPage, { requestId: id })
            onPlanOpened: id => root.goTo(planPage, { planId: id })
            onAppointmentOpened: id => root.wanted("appointments", "appointment", id)
            onCalled: link => Qt.openUrlExternally(link)
            onCallWanted: root.goTo(callPage, {})
        }
    }
    Component {
        id: assessmentPage
        AssessmentPage {
            onBack: root.back()
            onCalled: link => Qt.openUrlExternally(link)
            onSent: root.show("support", "")
        }
    }
    Component {
        id: planPage
        PlanPage {
            onBack: root.back()
            onCallWanted: root.goTo(callPage, {})
        }
    }
    Component {
        id: remindersPage
        RemindersPage {
            onBack: root.back()
            onAppointmentOpened: id => root.wanted("appointments", "appointment", id)
        }
    }
    Component {
        id: timelinePage
        TimelinePage { onBack: root.back() }
    }
    Component {
        id: needsPage
        NeedsPage { onBack: root.back() }
    }
    Component {
        id: accessPage
        AccessPage { onBack: root.back() }
    }
    Component {
        id: settingsPage
        SettingsPage {
            preferences: root.session.preferences
            lockable: root.session.lockable
            onBack: root.back()
            onSecretWanted: root.goTo(secretPage, {})
            onLockWanted: root.session.lock()
            onSignOutWanted: root.goTo(signOutPage, {})
            onSignInWanted: root.goTo(signInPage, {})
        }
    }
    Component {
        id: secretPage
        SecretPage {
            id: page
            changes: root.session.lockable
            needed: root.session.needsSecret
            shortest: root.session.shortestSecret
            busy: root.session.busy
            problem: root.session.problem
            retryAfter: root.session.retryAfter
            onBack: root.back()
            onChosen: (current, next) => root.session.changeSecret(current, next)

            Connections {
                target: root.session
                function onSecretChanged() {
                    page.back()
                }
            }
        }
    }
    Component {
        id: signInPage
        SignInPage {
            id: again
            hubAddress: root.session.hubAddress
            busy: root.session.busy
            problem: root.session.problem
            retryAfter: root.session.retryAfter
            onBack: root.back()
            onContinued: code => root.session.enrol(root.session.hubAddress, code, "")
            Component.onCompleted: root.session.forgetProblem()

            Connections {
                target: root.session
                function onConnectionChanged() {
                    if (root.session.connection !== Session.SignedOut) {
                        again.back()
                    }
                }
            }
        }
    }
    Component {
        id: signOutPage
        SignOutPage {
            waiting: root.session.waiting
            onBack: root.back()
            onConfirmed: {
                root.session.signOut()
                root.home()
            }
        }
    }
    Component {
        id: aboutPage
        AboutPage {
            hubAddress: root.session.hubAddress
            onBack: root.back()
        }
    }
}
