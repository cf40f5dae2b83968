pragma ComponentBehavior: Bound

import QtQuick

/// Having her say: writing, checking, sending, and the conversations.
TabStack {
    id: root

    function show(page: string, id: string) {
        home()
        if (page === "tell") {
            goTo(tellPage, { promiseId: id })
        } else {
            goTo(wordsPage, { feedbackId: id })
        }
    }

    /// What was sent takes the place of the pages it was written on.
    function showSent(id: string) {
        home()
        goTo(wordsPage, { feedbackId: id, fresh: true })
    }

    objectName: "sayTab"
    initialItem: SayPage {
        onTellWanted: root.goTo(tellPage, {})
        onWordsOpened: id => root.goTo(wordsPage, { feedbackId: id })
    }

    Component {
        id: tellPage
        TellPage {
            onBack: root.back()
            onContinued: form => root.goTo(checkPage, { form: form })
        }
    }
    Component {
        id: checkPage
        CheckPage {
            onBack: root.back()
            onChangeWanted: root.back()
            onCalled: link => Qt.openUrlExternally(link)
            onSent: id => root.showSent(id)
        }
    }
    Component {
        id: wordsPage
        WordsPage {
            onBack: root.back()
            onChangeWanted: id => root.goTo(tellPage, { feedbackId: id })
            onDecisionsWanted: root.wanted("more", "decisions", "")
            onPromiseOpened: id => root.wanted("pledge", "promise", id)
        }
    }
}
