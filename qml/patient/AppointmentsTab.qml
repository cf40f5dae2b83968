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
    }

    Component {
        id: appointmentPage

        AppointmentPage {
            onBack: root.back()
            onCallWanted: root.wanted("more", "call", "")
            onPageOpened: id => root.wanted("more", "page", id)
        }
    }
}
