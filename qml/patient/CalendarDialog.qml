import QtQuick
import Heard.Models

/// The way from an appointment to a calendar; its dialog is made only when it is wanted.
Loader {
    id: root

    required property AppointmentView appointment

    function open() {
        setSource("CalendarChoice.qml", { appointment: root.appointment })
    }

    onLoaded: (item as CalendarChoice).open()

    Connections {
        target: root.item as CalendarChoice
        function onClosed() {
            root.source = ""
        }
    }
}
