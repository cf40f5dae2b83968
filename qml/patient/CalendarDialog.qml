import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Components
import Heard.Models

/// Asks how much a calendar may show, saves the file, and says where it is; made only when it is wanted.
Loader {
    id: root

    required property DateWords dates
    required property AppointmentView appointment

    active: false
    onLoaded: (item as ModalDialog).open()

    sourceComponent: ModalDialog {
        id: dialog

        property url file
        property string savedAs
        property string problem

        objectName: "calendarDialog"
        title: qsTr("Add to calendar")
        onClosed: root.active = false

        KindWords {
            id: kindWords
            kind: root.appointment.kind
            description: root.appointment.description
        }
        CalendarFile {
            id: calendar
            onSaved: (file, fileName, folder) => {
                dialog.file = file
                //: %1 is the name of a file, %2 of a folder
                dialog.savedAs = qsTr("Saved as %1 in the folder %2.").arg(fileName).arg(folder)
            }
            onRefused: problem => dialog.problem = problem === CalendarFile.CannotWrite
                ? qsTr("The file could not be saved. Is there room left?")
                : qsTr("This appointment is no longer here.")
        }
        ChoiceList {
            id: detail
            objectName: "calendarDetail"
            visible: dialog.savedAs.length === 0
            label: qsTr("What may your calendar show?")
            hint: qsTr("Other people may be able to look into it.")
            value: false
            options: [
                { value: false, text: qsTr("Only “Appointment” and the time") },
                { value: true, text: qsTr("Everything"), hint: qsTr("Also the place, what to bring and what to do before") }
            ]
        }
        ErrorText {
            text: dialog.problem
        }
        Note {
            objectName: "calendarSaved"
            visible: dialog.savedAs.length > 0
            tone: Theme.Go
            text: dialog.savedAs
        }
        PrimaryButton {
            objectName: "calendarSave"
            Layout.fillWidth: true
            text: dialog.savedAs.length > 0 ? qsTr("Open it in your calendar") : qsTr("Save the file")
            onClicked: dialog.savedAs.length > 0 ? calendar.open(dialog.file)
                : calendar.save(root.appointment.appointmentId, detail.value,
                                detail.value ? kindWords.text : qsTr("Appointment"), qsTr("appointment", "name of a file"))
        }
    }
}
