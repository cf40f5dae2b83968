pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// Books an appointment: for whom, what kind, when and where.
ModalDialog {
    id: root

    required property AgendaModel agenda
    property alias patientId: patient.patientId
    property alias patientName: patient.patientName

    signal booked(string id)

    /// Shows what is missing; true where nothing is.
    function check(): bool {
        patient.error = patient.patientId.length > 0 ? "" : qsTr("Choose the patient.")
        day.error = day.problemText
        time.error = time.problemText
        return patient.error.length === 0 && day.error.length === 0 && time.error.length === 0
    }

    title: qsTr("New appointment")
    widest: Theme.px(560)
    onAboutToShow: refusal.text = ""

    Connections {
        target: root.agenda
        enabled: root.opened
        function onBooked(id: string) {
            root.close()
            root.booked(id)
        }
        function onRefused(problem: int) {
            refusal.text = refusal.words[problem]
        }
    }
    Wording { id: wording }

    PatientChoice {
        id: patient
        objectName: "bookingPatient"
    }
    ChoiceList {
        id: kind
        objectName: "bookingKind"
        label: qsTr("What kind?")
        value: 0
        options: wording.kinds.slice(0, 9).map((text, value) => ({ value, text }))
    }
    DateFields {
        id: day
        objectName: "bookingDay"
        label: qsTr("On which day?")
    }
    TimeField {
        id: time
        objectName: "bookingTime"
        label: qsTr("At what time?")
    }
    NumberStepper {
        id: length
        objectName: "bookingLength"
        label: qsTr("How many minutes?")
        value: 30
        from: 5
        to: 480
        step: 5
    }
    LineField {
        id: place
        objectName: "bookingPlace"
        label: qsTr("Where?")
        optional: true
    }
    LineField {
        id: withWhom
        objectName: "bookingWith"
        label: qsTr("With whom?")
        optional: true
    }
    LineField {
        id: preparation
        objectName: "bookingPreparation"
        label: qsTr("The one thing to do before it")
        optional: true
    }
    LineField {
        id: bring
        objectName: "bookingBring"
        label: qsTr("What to bring")
        optional: true
    }
    ErrorText {
        id: refusal
        objectName: "bookingRefusal"
        readonly property var words: [
            qsTr("This patient is not on this computer. Choose her again."),
            qsTr("The end must be after the start."),
            qsTr("An appointment cannot be longer than a day."),
            qsTr("This time has passed. Check the day and the time."),
            qsTr("One of the texts is too long."),
            "", "", "", "", qsTr("It is no longer here."),
            qsTr("It could not be saved on this computer. Check the space on the disk.")
        ]
    }
    PrimaryButton {
        objectName: "bookingSave"
        text: qsTr("Book")
        onClicked: {
            if (root.check()) {
                root.agenda.book(patient.patientId, kind.value, new Date(day.iso + "T" + time.iso), length.value, place.text,
                                 withWhom.text, preparation.text, bring.text)
            }
        }
    }
}
