import QtQuick
import Heard.Components
import Heard.Controls
import Heard.Models

/// Enrols a patient or changes what is known about her.
ModalDialog {
    id: root

    required property PatientsModel patients
    property string patientId

    signal enrolled(string id)

    function openNew() {
        root.patientId = ""
        for (const field of [given, family, nhsNumber, phone]) {
            field.text = ""
        }
        needs.fill([])
        born.iso = ""
        diagnosed.iso = ""
        cohort.value = undefined
        open()
    }

    function openFor(patient: PatientView) {
        root.patientId = patient.patientId
        given.text = patient.given
        family.text = patient.family
        nhsNumber.text = patient.nhsNumber
        phone.text = patient.phone
        needs.fill(patient.needs)
        born.iso = root.isoOf(patient.birthDate)
        diagnosed.iso = root.isoOf(patient.diagnosed)
        cohort.value = patient.cohort === PatientView.UnknownCohort ? undefined : patient.cohort
        open()
    }

    function isoOf(day: date): string {
        return isNaN(day) ? "" : Qt.formatDate(day, "yyyy-MM-dd")
    }

    function dayOf(typed: DateFields): date {
        return typed.iso.length > 0 ? new Date(typed.iso) : new Date(NaN)
    }

    function save() {
        given.error = given.text.trim().length === 0 ? qsTr("Type her given name.") : ""
        family.error = family.text.trim().length === 0 ? qsTr("Type her family name.") : ""
        born.error = born.problem > 1 ? born.problemText : ""
        diagnosed.error = diagnosed.problem > 1 ? diagnosed.problemText : ""
        diagnosis.error = cohort.value === undefined ? qsTr("Choose primary or secondary.") : ""
        if ([given, family, born, diagnosed, diagnosis].some(field => field.error.length > 0)) {
            return
        }
        const day = root.dayOf(born)
        const told = root.dayOf(diagnosed)
        if (root.patientId.length === 0) {
            patients.enrol(given.text, family.text, day, nhsNumber.text, cohort.value, told, phone.text, needs.needs.join("\n"))
        } else {
            patients.change(root.patientId, given.text, family.text, day, nhsNumber.text, cohort.value, told, phone.text,
                            needs.needs.join("\n"))
        }
    }

    title: patientId.length === 0 ? qsTr("Enrol a patient") : qsTr("Change her details")
    widest: Theme.px(640)
    first: given
    onAboutToShow: {
        refusal.text = ""
        for (const field of [given, family, born, diagnosed, nhsNumber, diagnosis]) {
            field.error = ""
        }
    }

    Connections {
        target: root.patients
        enabled: root.opened
        function onEnrolled(id: string) {
            root.close()
            root.enrolled(id)
        }
        function onStored() {
            root.close()
        }
        function onRefused(problem: int) {
            nhsNumber.error = problem === PatientsModel.NhsNumberWrong ? qsTr("This NHS number is mistyped. Check each figure.")
                            : problem === PatientsModel.NhsNumberTaken ? qsTr("Another patient has this NHS number.") : ""
            born.error = problem === PatientsModel.BirthDateImpossible ? qsTr("Check the year of birth.") : ""
            diagnosed.error = problem === PatientsModel.DiagnosedImpossible ? qsTr("Check the day she was told.") : ""
            refusal.text = problem === PatientsModel.TooLong ? qsTr("One of the texts is too long.")
                         : problem === PatientsModel.NotFound ? qsTr("This patient is no longer here.")
                         : problem === PatientsModel.NotStored
                           ? qsTr("It could not be saved on this computer. Check the space on the disk.") : ""
        }
    }
    FormPair {
        LineField {
            id: given
            objectName: "enrolGiven"
            label: qsTr("Given name")
            onSubmitted: root.save()
        }
        LineField {
            id: family
            objectName: "enrolFamily"
            label: qsTr("Family name")
            onSubmitted: root.save()
        }
    }
    FieldFrame {
        id: diagnosis
        objectName: "enrolDiagnosis"
        label: qsTr("Diagnosis")

        Segmented {
            id: cohort
            objectName: "enrolCohort"
            label: qsTr("Diagnosis")
            options: [
                { value: PatientsModel.PrimaryCohort, text: qsTr("Primary") },
                { value: PatientsModel.SecondaryCohort, text: qsTr("Secondary") }
            ]
        }
    }
    DateFields {
        id: diagnosed
        objectName: "enrolDiagnosed"
        label: qsTr("Told of her diagnosis on")
        optional: true
    }
    DateFields {
        id: born
        objectName: "enrolBorn"
        label: qsTr("Date of birth")
        optional: true
    }
    FormPair {
        LineField {
            id: nhsNumber
            objectName: "enrolNhs"
            label: qsTr("NHS number")
            optional: true
            inputMethodHints: Qt.ImhDigitsOnly
            onSubmitted: root.save()
        }
        LineField {
            id: phone
            objectName: "enrolPhone"
            label: qsTr("Phone")
            optional: true
            inputMethodHints: Qt.ImhDialableCharactersOnly
            onSubmitted: root.save()
        }
    }
    FieldLabel {
        text: qsTr("Communication needs, shown wherever her name is")
    }
    NeedsField {
        id: needs
        objectName: "enrolNeeds"
    }
    ErrorText {
        id: refusal
        objectName: "enrolRefusal"
    }
    actions: [
        PrimaryButton {
            objectName: "enrolSave"
            text: root.patientId.length === 0 ? qsTr("Enrol") : qsTr("Save")
            onClicked: root.save()
        },
        SecondaryButton {
            text: root.patientId.length === 0 ? qsTr("Do not enrol") : qsTr("Leave it as it is")
            onClicked: root.reject()
        }
    ]
}
