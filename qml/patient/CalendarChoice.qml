import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Components
import Heard.Models

/// Asks how much a calendar may show, saves the file, and says where it is.
ModalDialog {
    id: root

    required property AppointmentView appointment
    property url file
    property string savedAs
    property string problem
    readonly property string notes: (line(root.appointment.description, "%1")
        //: %1 is the one thing to do before an appointment
        + line(known.said(known.preparations, root.appointment.preparationCode, root.appointment.preparation), qsTr("Before you go: %1"))
        + line(known.said(known.brings, root.appointment.bringCode, root.appointment.bring), qsTr("What to bring: %1"))
        + line(root.appointment.directions, qsTr("How to get there: %1"))).trim()

    function line(words: string, around: string): string {
        return words.length > 0 ? around.arg(words) + "\n" : ""
    }

    objectName: "calendarDialog"
    title: qsTr("Add to calendar")

    KnownWords { id: known }
    KindWords {
        id: kindWords
        kind: root.appointment.kind
        description: root.appointment.description
    }
    CalendarFile {
        id: calendar
        onSaved: (file, fileName, folder) => {
            root.file = file
            //: %1 is the name of a file, %2 of a folder
            root.savedAs = qsTr("Saved as %1 in the folder %2.").arg(fileName).arg(folder)
        }
        onRefused: problem => root.problem = problem === CalendarFile.CannotWrite
            ? qsTr("The file could not be saved. Is there room left?")
            : qsTr("This appointment is no longer here.")
    }
    ChoiceList {
        id: detail
        objectName: "calendarDetail"
        visible: root.savedAs.length === 0
        label: qsTr("What may your calendar show?")
        hint: qsTr("Other people may be able to look into it.")
        value: false
        options: [
            { value: false, text: qsTr("Only “Appointment” and the time") },
            { value: true, text: qsTr("Everything"), hint: qsTr("Also the place, what to bring and what to do before") }
        ]
    }
    ErrorText {
        text: root.problem
    }
    Note {
        objectName: "calendarSaved"
        visible: root.savedAs.length > 0
        tone: Theme.Go
        text: root.savedAs
    }
    PrimaryButton {
        objectName: "calendarSave"
        Layout.fillWidth: true
        text: root.savedAs.length > 0 ? qsTr("Open it in your calendar") : qsTr("Save the file")
        onClicked: root.savedAs.length > 0 ? calendar.open(root.file)
            : calendar.save(root.appointment.appointmentId, detail.value,
                            detail.value ? kindWords.text : qsTr("Appointment"), root.notes, qsTr("appointment", "name of a file"))
    }
}
