import QtQuick
import Heard.Controls

/// What every page of the phone has: its bar with title and way back, and what scrolls below it.
FocusScope {
    id: root

    default property alias content: scroll.content
    property alias title: bar.title
    property alias showsBack: bar.showsBack
    property alias actions: bar.actions
    property alias aside: bar.aside
    property alias spacing: scroll.spacing
    /// Nothing is sent before she signs in again.
    property bool signedOut: false
    readonly property bool nearEnd: scroll.nearEnd
    /// Stays in sight below what scrolls.
    property alias footer: footerSlot.data

    signal back

    /// A page of several steps goes one back and says so; any other is left.
    function stepBack(): bool {
        return false
    }

    function toTop() {
        scroll.contentY = 0
    }

    Accessible.role: Accessible.Pane
    Accessible.name: title

    TopBar {
        id: bar
        objectName: root.objectName + ".bar"
        anchors.left: parent.left
        anchors.right: parent.right
        onBack: root.back()
    }
    PageScroll {
        id: scroll
        objectName: root.objectName + ".scroll"
        anchors.top: bar.bottom
        anchors.bottom: footerSlot.top
        anchors.left: parent.left
        anchors.right: parent.right
        focus: true
        above: Theme.gap4
    }
    Item {
        id: footerSlot
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        implicitHeight: childrenRect.height
    }
}
