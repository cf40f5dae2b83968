import QtQuick

/// Home has one page; everything on it lives in another tab.
TabStack {
    id: root

    objectName: "homeTab"
    filled: (currentItem as HomePage)?.known ?? false
    initialItem: HomePage {
        connection: root.session.connection
        upToDateAt: root.session.upToDateAt
        waiting: root.session.waiting
        needsDecision: root.session.needsDecision
        onAppointmentOpened: id => root.wanted("appointments", "appointment", id)
        onQuestionsOpened: id => root.wanted("appointments", "appointment", id)
        onPromiseOpened: id => root.wanted("pledge", "promise", id)
        onWordsOpened: id => root.wanted("say", "words", id)
        onPageOpened: id => root.wanted("more", "page", id)
        onInformationWanted: root.wanted("more", "information", "")
        onDecisionsWanted: root.wanted("more", "decisions", "")
        onCallWanted: root.wanted("more", "call", "")
        onAnswersWanted: id => root.wanted("more", "answers", id)
        onSupportWanted: root.wanted("more", "support", "")
        onPlanWanted: root.wanted("more", "plan", "")
        onCalled: link => Qt.openUrlExternally(link)
        onSyncWanted: root.session.syncNow()
        onSignInWanted: root.wanted("more", "signIn", "")
    }
}
