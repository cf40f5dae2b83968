pragma ComponentBehavior: Bound

import QtQuick
import Heard.Models

/// The patient's app once it is open: five tabs, each with its own pages.
FocusScope {
    id: root

    required property Session session
    property string tab: "home"

    readonly property var tabs: ({ home: home, appointments: appointments, pledge: pledge, say: say, more: more })
    readonly property LazyTab current: tabs[tab]

    /// The page in sight knows what it shows.
    readonly property bool filled: current.pages?.filled ?? false

    /// Opens @p tab at one of its pages.
    function open(tab: string, page: string, id: string) {
        root.tab = tab
        current.pages.show(page, id)
    }

    /// A tab that is pressed again goes back to its first page.
    function choose(tab: string) {
        if (root.tab === tab) {
            current.pages.home()
        }
        root.tab = tab
    }

    /// One page back, and from the first page of a tab to Home.
    function back() {
        if (!current.pages.back()) {
            root.tab = "home"
        }
    }

    objectName: "patientShell"
    Keys.onEscapePressed: root.back()
    Keys.onBackPressed: root.back()

    Shortcut {
        sequence: "Alt+Left"
        onActivated: root.back()
    }
    FocusScope {
        anchors.top: parent.top
        anchors.bottom: bar.top
        anchors.left: parent.left
        anchors.right: parent.right
        focus: true

        LazyTab {
            id: home
            anchors.fill: parent
            session: root.session
            page: "HomeTab.qml"
            current: root.tab === "home"
            onWanted: (tab, page, id) => root.open(tab, page, id)
        }
        LazyTab {
            id: appointments
            anchors.fill: parent
            session: root.session
            page: "AppointmentsTab.qml"
            current: root.tab === "appointments"
            onWanted: (tab, page, id) => root.open(tab, page, id)
        }
        LazyTab {
            id: pledge
            anchors.fill: parent
            session: root.session
            page: "PledgeTab.qml"
            current: root.tab === "pledge"
            onWanted: (tab, page, id) => root.open(tab, page, id)
        }
        LazyTab {
            id: say
            anchors.fill: parent
            session: root.session
            page: "SayTab.qml"
            current: root.tab === "say"
            onWanted: (tab, page, id) => root.open(tab, page, id)
        }
        LazyTab {
            id: more
            anchors.fill: parent
            session: root.session
            page: "MoreTab.qml"
            current: root.tab === "more"
            onWanted: (tab, page, id) => root.open(tab, page, id)
        }
    }
    PhoneTabs {
        id: bar
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        value: root.tab
        counts: ({ more: root.session.needsDecision })
        onChosen: value => root.choose(value)
    }
}
