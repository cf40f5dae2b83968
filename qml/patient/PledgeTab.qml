pragma ComponentBehavior: Bound

import QtQuick

/// The pledge, one promise, the standards of care, and the booklet of it all.
TabStack {
    id: root

    function show(page: string, id: string) {
        home()
        goTo(promisePage, { promiseId: id })
    }

    objectName: "pledgeTab"
    initialItem: PledgePage {
        onPromiseOpened: id => root.goTo(promisePage, { promiseId: id })
        onStandardsOpened: root.goTo(standardsPage, {})
        onBookletWanted: audience => root.goTo(bookletPage, { audience })
    }

    Component {
        id: promisePage
        PromisePage {
            onBack: root.back()
            onTellWanted: root.wanted("say", "tell", promiseId)
        }
    }
    Component {
        id: standardsPage
        StandardsPage { onBack: root.back() }
    }
    Component {
        id: bookletPage
        BookletPage {
            onBack: root.back()
            onLinkOpened: address => Qt.openUrlExternally(address)
        }
    }
}
