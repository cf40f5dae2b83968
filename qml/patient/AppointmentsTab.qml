pragma ComponentBehavior: Bound

import QtQuick

/// The list of appointments, and one of them.
TabStack {
    id: root

    function show(page: string, id: string) {
        home()
        goTo(appointmentPage, { appointmentId: id })
    }

    objectName: "appointmentsTab"
    initialItem: AppointmentsPage {
        onOpened: id => root.goTo(appointmentPage, { appointmentId: id })
        onPreferenceWanted: root.goTo(preferencePage, {})
        onCallWanted: root.wanted("more", "call", "")
    }

    Component {
        id: appointmentPage

        AppointmentPage {
            onBack: root.back()
            onCallWanted: root.wanted("more", "call", "")
            onPageOpened: id => root.wanted("more", "page", id)
            onAskWanted: id => root.goTo(askPage, { appointmentId: id })
        }
    }
    Component {
        id: askPage

        AskPage {
            onBack: root.back()
            onDone: root.back()
        }
    }
    Component {
        id: preferencePage

        PreferencePage {
            onBack: root.back()
        }
    }
}
