pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Components
import Heard.Controls
import Heard.Models

/// The unit's name, address and telephone numbers, as patients see them.
Card {
    id: root

    property bool editing: false
    /// Its fields are made when they are first wanted.
    property bool edited: false
    property string problem
    readonly property FormDraft kept: draft
    readonly property var fewestChoices: [5, 10, 11, 21]
    readonly property var problems: ({
        [UnitForm.NameMissing]: qsTr("The unit needs a name."),
        [UnitForm.PhoneMissing]: qsTr("Type a telephone number for each line you name."),
        [UnitForm.TooLong]: qsTr("One of the texts is too long."),
        [UnitForm.AssessmentMonthsImpossible]: qsTr("Choose between 1 and 60 months."),
        [UnitForm.FewestToldImpossible]: qsTr("Choose 5, 10, 11 or 21 people."),
        [UnitForm.NotFound]: qsTr("The unit is not on this computer yet. Try again in a moment."),
        [UnitForm.NotStored]: qsTr("It could not be saved on this computer. Check the space on the disk.")
    })

    UnitForm {
        id: form
        onStored: {
            draft.forget()
            root.editing = false
        }
        onRefused: problem => root.problem = root.problems[problem]
    }

    FormDraft {
        id: draft
        property alias name: form.name
        property alias address: form.address
        property alias nursePhone: form.nursePhone
        property alias nurseHours: form.nurseHours
        property alias dayAndNightPhone: form.dayAndNightPhone
        property alias receptionPhone: form.receptionPhone
        property alias assessmentMonths: form.assessmentMonths
        property alias fewestTold: form.fewestTold
        form: "unit-profile"
        active: root.editing
    }
    ColleagueView { id: me }
    PaneHeading {
        text: qsTr("Profile")
        actions: TextButton {
            objectName: "editProfile"
            visible: !root.editing && me.leads
            text: qsTr("Change")
            icon.name: "edit"
            onClicked: {
                root.problem = ""
                form.reset()
                root.edited = true
                root.editing = true
            }
        }
    }
    ColumnLayout {
        visible: !root.editing
        BodyText {
            text: form.address
        }
        SimpleTable {
            caption: qsTr("Whom patients can call")
            headers: [qsTr("Line"), qsTr("Number"), qsTr("When")]
            rows: form.lines
        }
    }
    BodyText {
        visible: !root.editing
        //: %n is a number of months
        text: qsTr("Support needs in secondary breast cancer are assessed every %n months.", "", form.assessmentMonths)
    }
    BodyText {
        objectName: "profileFewestShown"
        visible: !root.editing
        text: qsTr("Fewer than %n people are never shown as a number.", "", form.fewestToldNow)
    }
    OnlyWhen {
        wanted: root.edited
        delegate: ColumnLayout {
            visible: root.editing
            spacing: Theme.gap12
            FormDraftNote {
                draft: root.kept
            }
            LineField {
                objectName: "profileName"
                label: qsTr("Name of the unit")
                text: form.name
                onEdited: form.name = text
            }
            AreaField {
                objectName: "profileAddress"
                label: qsTr("Address")
                leastLines: 2
                text: form.address
                onEdited: form.address = text
            }
            LineField {
                objectName: "profileNursePhone"
                label: qsTr("Breast care nurses")
                text: form.nursePhone
                onEdited: form.nursePhone = text
            }
            LineField {
                objectName: "profileNurseHours"
                label: qsTr("When do the nurses answer?")
                text: form.nurseHours
                onEdited: form.nurseHours = text
            }
            LineField {
                objectName: "profileDayNight"
                label: qsTr("Line for day and night")
                text: form.dayAndNightPhone
                onEdited: form.dayAndNightPhone = text
            }
            LineField {
                objectName: "profileReception"
                label: qsTr("Reception")
                text: form.receptionPhone
                onEdited: form.receptionPhone = text
            }
            NumberStepper {
                objectName: "profileAssessmentMonths"
                label: qsTr("Assess support needs in secondary breast cancer every")
                //: %n is a number of months
                shown: qsTr("%n months", "", value)
                value: form.assessmentMonths
                from: 1
                to: 60
                onChanged: months => form.assessmentMonths = months
            }
            FieldLabel {
                id: fewestLabel
                text: qsTr("From how many people on is a number shown?")
            }
            Segmented {
                objectName: "profileFewest"
                label: fewestLabel.text
                value: form.fewestTold
                options: root.fewestChoices.map(people => ({ value: people, text: people.toLocaleString(Qt.locale(), "f", 0) }))
                onChosen: people => form.fewestTold = people
            }
            SmallText {
                text: qsTr("Whoever was in a number that is told already stays as protected as then.")
            }
            ErrorText {
                objectName: "profileRefusal"
                text: root.problem
            }
            RowLayout {
                PrimaryButton {
                    objectName: "profileSave"
                    text: qsTr("Save")
                    onClicked: form.save()
                }
                TextButton {
                    objectName: "profileLeave"
                    text: qsTr("Leave as it was")
                    onClicked: {
                        draft.forget()
                        root.editing = false
                    }
                }
            }
        }
    }
}
