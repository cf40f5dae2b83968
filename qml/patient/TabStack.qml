import QtQuick
import Heard.Models

/// The pages of one tab.
PageStack {
    id: root

    required property Session session
    readonly property bool signedOut: session.connection === Session.SignedOut

    /// The page in sight knows what it shows; a page that reads nothing does so at once.
    property bool filled: true

    /// Another tab is wanted, opened at @p page about @p id.
    signal wanted(string tab, string page, string id)

    /// Opens a page of this tab from another; each tab knows its own.
    function show(page: string, id: string) {
        home()
    }

    function goTo(page: Component, properties: var) {
        push(page, properties)
        currentItem.forceActiveFocus(Qt.TabFocusReason)
    }

    /// False where there is nothing to go back to.
    function back(): bool {
        if ((currentItem as PhonePage)?.stepBack()) {
            return true
        }
        if (depth < 2) {
            return false
        }
        pop()
        currentItem.forceActiveFocus(Qt.TabFocusReason)
        return true
    }

    function home() {
        pop(true)
    }

    Binding {
        target: root.currentItem as PhonePage
        property: "signedOut"
        value: root.signedOut
    }
}
