pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// Books an appointment: for whom, what kind, when and where.
ModalDialog {
    id: root

    required property AgendaModel agenda
    /// Whose it is where that is known.
    property string patientId
    property string patientName

    signal booked(string id, date start)

    function openNew() {
        patient.patientId = root.patientId
        patient.patientName = root.patientName
        // A day that is shown is most likely meant; a past one is not.
        day.iso = Qt.formatDate(agenda.day < agenda.today ? agenda.today : agenda.day, "yyyy-MM-dd")
        time.iso = ""
        kind.value = Meeting.Clinic
        length.value = 30
        withWhom.text = me.name
        for (const field of [place, preparation, bring]) {
            field.text = ""
        }
        for (const field of [patient, day, time]) {
            field.error = ""
        }
        refusal.text = ""
        open()
    }

    /// Shows what is missing; true where nothing is.
    function check(): bool {
        patient.error = patient.patientId.length > 0 ? "" : qsTr("Choose the patient.")
        day.error = day.problemText
        time.error = time.problemText
        return patient.error.length === 0 && day.error.length === 0 && time.error.length === 0
    }

    function book() {
        if (root.check()) {
            root.agenda.book(patient.patientId, kind.value, new Date(day.iso + "T" + time.iso), length.value, place.text,
                             withWhom.text, preparation.text, bring.text)
        }
    }

    title: qsTr("New appointment")
    widest: Theme.px(640)
    first: patient.patientId.length > 0 ? day : patient

    Connections {
        target: root.agenda
        enabled: root.opened
        function onBooked(id: string) {
            root.close()
            root.booked(id, new Date(day.iso + "T" + time.iso))
        }
        function onRefused(problem: int) {
            time.error = problem === AgendaModel.InThePast ? qsTr("This time has passed. Check the day and the time.") : ""
            patient.error = problem === AgendaModel.PatientMissing ? qsTr("This patient is not on this computer. Choose her again.") : ""
            refusal.text = problem === AgendaModel.TooLong ? qsTr("One of the texts is too long.")
                         : problem === AgendaModel.NotStored
                           ? qsTr("It could not be saved on this computer. Check the space on the disk.") : ""
        }
    }
    ColleagueView { id: me }
    Wording { id: wording }

    PatientChoice {
        id: patient
        objectName: "bookingPatient"
    }
    FieldFrame {
        label: qsTr("What kind?")

        ChipChoices {
            id: kind
            objectName: "bookingKind"
            label: qsTr("What kind?")
            value: Meeting.Clinic
            options: wording.kinds.slice(0, Meeting.OtherKind).map((text, value) => ({ value, text }))
        }
    }
    FormPair {
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
    FormPair {
        LineField {
            id: place
            objectName: "bookingPlace"
            label: qsTr("Where?")
            optional: true
            onSubmitted: root.book()
        }
        LineField {
            id: withWhom
            objectName: "bookingWith"
            label: qsTr("With whom?")
            optional: true
            onSubmitted: root.book()
        }
        LineField {
            id: preparation
            objectName: "bookingPreparation"
            label: qsTr("The one thing to do before it")
            optional: true
            onSubmitted: root.book()
        }
        LineField {
            id: bring
            objectName: "bookingBring"
            label: qsTr("What to bring")
            optional: true
            onSubmitted: root.book()
        }
    }
    ErrorText {
        id: refusal
        objectName: "bookingRefusal"
    }
    actions: [
        PrimaryButton {
            objectName: "bookingSave"
            text: qsTr("Book")
            onClicked: root.book()
        },
        SecondaryButton {
            text: qsTr("Do not book")
            onClicked: root.reject()
        }
    ]
}
