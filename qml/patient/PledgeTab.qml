pragma ComponentBehavior: Bound

import QtQuick

/// The pledge, one promise, and the standards of care.
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
    }

    Component {
        id: promisePage
        PromisePage {
            onBack: root.back()
            onTellWanted: root.wanted("say", "tell", "")
        }
    }
    Component {
        id: standardsPage
        StandardsPage { onBack: root.back() }
    }
}
