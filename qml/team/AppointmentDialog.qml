pragma ComponentBehavior: Bound

import QtQuick
import Heard.Components
import Heard.Controls
import Heard.Models

/// Books an appointment: for whom, what kind, when and where.
ModalDialog {
    id: root

    required property AgendaModel agenda
    /// Whose it is where that is known.
    property string patientId
    property string patientName
    /// The kind that what stands in the fields was suggested for.
    property int suggested: Meeting.OtherKind

    signal booked(string id, date start)

    function openNew() {
        patient.patientId = root.patientId
        patient.patientName = root.patientName
        // A day that is shown is most likely meant; a past one is not.
        day.start = agenda.day < agenda.today ? agenda.today : agenda.day
        time.iso = ""
        fields.place = ""
        fields.directions = ""
        fields.preparation = ""
        fields.bring = ""
        fields.withWhom = me.name
        root.suggested = Meeting.OtherKind
        kind.value = Meeting.Clinic
        root.suggestFor(Meeting.Clinic)
        root.forgetProblems()
        open()
    }

    /// Fills in what the kind usually needs, but nothing that was written by hand.
    function suggestFor(kindOfIt: int) {
        const before = root.suggested
        length.value = defaults.minutes[kindOfIt]
        if (fields.preparation === known.said(known.preparations, defaults.preparations[before] ?? "", "")) {
            fields.preparation = known.said(known.preparations, defaults.preparations[kindOfIt] ?? "", "")
        }
        if (fields.bring === known.said(known.brings, defaults.brings[before] ?? "", "")) {
            fields.bring = known.said(known.brings, defaults.brings[kindOfIt] ?? "", "")
        }
        root.suggested = kindOfIt
    }

    function forgetProblems() {
        for (const field of [patient, day, time]) {
            field.error = ""
        }
        refusal.text = ""
    }

    function book() {
        root.forgetProblems()
        root.agenda.book(patient.patientId, kind.value, day.start, time.iso, length.value, fields.details)
    }

    title: qsTr("New appointment")
    widest: Theme.px(640)
    first: patient.patientId.length > 0 ? day : patient.search

    Connections {
        target: root.agenda
        enabled: root.opened
        function onBooked(id: string, start: date) {
            draft.forget()
            root.close()
            root.booked(id, start)
        }
        function onRefused(problem: int) {
            switch (problem) {
            case AgendaModel.NobodyChosen: patient.error = qsTr("Choose the patient."); break
            case AgendaModel.PatientMissing: patient.error = qsTr("This patient is not on this computer. Choose her again."); break
            case AgendaModel.DayMissing: day.error = day.problemText; break
            case AgendaModel.TimeMissing: time.error = time.problemText; break
            case AgendaModel.InThePast: time.error = qsTr("This time has passed. Check the day and the time."); break
            case AgendaModel.TooLong: refusal.text = qsTr("One of the texts is too long."); break
            default: refusal.text = qsTr("It could not be saved on this computer. Check the space on the disk.")
            }
        }
    }
    ColleagueView { id: me }
    Wording { id: wording }
    KindDefaults { id: defaults }
    PatientView {
        id: her
        patientId: patient.patientId
    }
    KnownWords { id: known }
    MeetingWayView {
        id: way
        patientId: patient.patientId
    }

    FormDraft {
        id: draft
        property alias patientId: patient.patientId
        property alias patientName: patient.patientName
        property alias kind: kind.value
        property alias suggested: root.suggested
        property alias day: day.typed
        property alias time: time.typed
        property alias length: length.value
        property alias place: fields.place
        property alias withWhom: fields.withWhom
        property alias preparation: fields.preparation
        property alias bring: fields.bring
        property alias directions: fields.directions
        form: root.patientId.length > 0 ? "booking/" + root.patientId : "booking"
        active: root.opened
    }
    FormDraftNote {
        draft: draft
    }
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
            options: wording.kindChoices
            onChosen: value => root.suggestFor(value)
        }
    }
    WaysTable {
        objectName: "bookingWays"
        visible: patient.patientId.length > 0 && rows.length > 0
        way: way
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
    AppointmentFields {
        id: fields
        objectName: "booking"
        onSubmitted: root.book()
    }
    ErrorText {
        id: refusal
        objectName: "bookingRefusal"
    }
    beforeActions: NeedsBeside {
        objectName: "bookingNeeds"
        needs: her.found && patient.patientId.length > 0 ? her.needs : []
    }
    actions: [
        PrimaryButton {
            objectName: "bookingSave"
            text: qsTr("Book")
            onClicked: root.book()
        },
        SecondaryButton {
            objectName: "bookingLeave"
            text: qsTr("Do not book")
            onClicked: {
                draft.forget()
                root.reject()
            }
        }
    ]
}
