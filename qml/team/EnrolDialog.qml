import QtQuick
import Heard.Components
import Heard.Controls
import Heard.Models

/// Enrols a patient or changes what is known about her.
ModalDialog {
    id: root

    required property PatientsModel patients
    property string patientId
    readonly property int kind: cohort.value ?? PatientsModel.AnyCohort
    /// One a line.
    readonly property string needsSaid: needs.needs.join("\n")

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
        born.start = patient.birthDate
        diagnosed.start = patient.diagnosed
        cohort.value = patient.cohort === PatientView.UnknownCohort ? undefined : patient.cohort
        patients.fill(root.patientId, given.text, family.text, born.start, nhsNumber.text, root.kind, diagnosed.start, phone.text, root.needsSaid)
        open()
    }

    function forgetProblems() {
        refusal.text = ""
        for (const field of [given, family, born, diagnosed, nhsNumber, diagnosis]) {
            field.error = ""
        }
    }

    function save() {
        root.forgetProblems()
        for (const day of [born, diagnosed]) {
            day.error = day.mistyped ? day.problemText : ""
        }
        if (born.mistyped || diagnosed.mistyped) {
            return
        }
        if (root.patientId.length === 0) {
            patients.enrol(given.text, family.text, born.start, nhsNumber.text, root.kind, diagnosed.start, phone.text, root.needsSaid)
        } else {
            patients.change(root.patientId, given.text, family.text, born.start, nhsNumber.text, root.kind, diagnosed.start, phone.text, root.needsSaid)
        }
    }

    title: patientId.length === 0 ? qsTr("Enrol a patient") : qsTr("Change her details")
    widest: Theme.px(640)
    first: given
    onAboutToShow: root.forgetProblems()

    Connections {
        target: root.patients
        enabled: root.opened
        function onEnrolled(id: string) {
            draft.forget()
            root.close()
            root.enrolled(id)
        }
        function onStored() {
            draft.forget()
            root.close()
        }
        function onRefused(problem: int) {
            switch (problem) {
            case PatientsModel.GivenMissing: given.error = qsTr("Type her given name."); break
            case PatientsModel.FamilyMissing: family.error = qsTr("Type her family name."); break
            case PatientsModel.CohortMissing: diagnosis.error = qsTr("Choose primary or secondary."); break
            case PatientsModel.NhsNumberWrong: nhsNumber.error = qsTr("This NHS number is mistyped. Check each figure."); break
            case PatientsModel.NhsNumberTaken: nhsNumber.error = qsTr("Another patient has this NHS number."); break
            case PatientsModel.BirthDateImpossible: born.error = qsTr("Check the year of birth."); break
            case PatientsModel.DiagnosedImpossible: diagnosed.error = qsTr("Check the day she was told."); break
            case PatientsModel.TooLong: refusal.text = qsTr("One of the texts is too long."); break
            case PatientsModel.NotFound: refusal.text = qsTr("This patient is no longer here."); break
            default: refusal.text = qsTr("It could not be saved on this computer. Check the space on the disk.")
            }
        }
    }
    FormDraft {
        id: draft
        property alias given: given.text
        property alias family: family.text
        property alias cohort: cohort.value
        property alias diagnosed: diagnosed.typed
        property alias born: born.typed
        property alias nhsNumber: nhsNumber.text
        property alias phone: phone.text
        property alias needs: needs.ticked
        property alias otherNeeds: needs.typed
        form: root.patientId.length > 0 ? "patient/" + root.patientId : "enrol"
        active: root.opened
    }
    FormDraftNote {
        draft: draft
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
            objectName: "enrolLeave"
            text: root.patientId.length === 0 ? qsTr("Do not enrol") : qsTr("Leave it as it is")
            onClicked: {
                draft.forget()
                root.reject()
            }
        }
    ]
}
