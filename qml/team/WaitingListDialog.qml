import QtQuick
import Heard.Components
import Heard.Controls
import Heard.Models

/// Puts a patient on a waiting list, or says what stands there after the team has looked.
ModalDialog {
    id: root

    required property WaitingPlacesModel places
    /// Empty where she is put on the list.
    property string placeId

    function openNew() {
        begin("", qsTr("Breast reconstruction"), new Date(NaN), "", "")
    }

    function openFor(id: string, what: string, since: date, expected: string, words: string) {
        begin(id, what, since, expected, words)
    }

    function begin(id: string, what: string, since: date, expected: string, words: string) {
        root.placeId = id
        whatField.text = what
        sinceField.start = since
        expectedField.text = expected.length > 0 ? expected.slice(5) + "/" + expected.slice(0, 4) : ""
        wordsField.text = words
        whatField.error = ""
        sinceField.error = ""
        expectedField.error = ""
        wordsField.error = ""
        refusal.text = ""
        open()
    }

    function save() {
        sinceField.error = sinceField.problemText
        expectedField.error = month.valid ? "" : qsTr("Type a month and a year, such as 5/2027.")
        if (sinceField.error.length > 0 || expectedField.error.length > 0) {
            return
        }
        if (root.placeId.length > 0) {
            root.places.check(root.placeId, whatField.text, sinceField.iso, month.iso, wordsField.text)
        } else {
            root.places.put(whatField.text, sinceField.iso, month.iso, wordsField.text)
        }
    }

    title: placeId.length > 0 ? qsTr("What stands on the list today") : qsTr("Put her on a waiting list")
    widest: Theme.px(620)
    first: whatField

    Connections {
        target: root.places
        enabled: root.opened
        function onSaved() {
            draft.forget()
            root.close()
        }
        function onRefused(problem: int) {
            whatField.error = problem === WaitingPlacesModel.WhatMissing ? qsTr("Say for what she waits.") : ""
            wordsField.error = problem === WaitingPlacesModel.TooLong ? qsTr("One of the texts is too long.") : ""
            sinceField.error = problem === WaitingPlacesModel.SinceInFuture ? qsTr("This day is still to come. Check it.") : ""
            expectedField.error = problem === WaitingPlacesModel.ExpectedPast ? qsTr("This month is over. Check it.") : ""
            refusal.text = problem === WaitingPlacesModel.NotWaiting ? qsTr("She is not on this list any more.")
                         : problem === WaitingPlacesModel.NotFound ? qsTr("This is no longer here.")
                         : problem === WaitingPlacesModel.PatientUnknown ? qsTr("This patient is not on this computer yet. Try again in a moment.")
                         : problem === WaitingPlacesModel.AuthorUnknown ? qsTr("Your own entry among the people of the unit is missing.")
                         : problem === WaitingPlacesModel.NotStored
                           ? qsTr("It could not be saved on this computer. Check the space on the disk.") : ""
        }
    }
    PatientView {
        id: her
        patientId: root.places.patientId
    }
    TypedMonth {
        id: month
        typed: expectedField.text
    }
    FormDraft {
        id: draft
        property alias what: whatField.text
        property alias since: sinceField.typed
        property alias expected: expectedField.text
        property alias words: wordsField.text
        form: root.placeId.length > 0 ? "waiting-place/" + root.placeId : "waiting-list/" + root.places.patientId
        active: root.opened
    }
    FormDraftNote {
        draft: draft
    }
    LineField {
        id: whatField
        objectName: "placeWhat"
        label: qsTr("For what does she wait?")
        onEdited: error = ""
    }
    DateFields {
        id: sinceField
        objectName: "placeSince"
        label: qsTr("Since when?")
        onEdited: error = ""
    }
    LineField {
        id: expectedField
        objectName: "placeExpected"
        label: qsTr("In which month is it expected?")
        hint: qsTr("Leave it empty where nobody can say.")
        optional: true
        onEdited: error = ""
    }
    AreaField {
        id: wordsField
        objectName: "placeWords"
        label: qsTr("A word to her")
        optional: true
        leastLines: 2
        onEdited: error = ""
    }
    ErrorText {
        id: refusal
        objectName: "placeRefusal"
    }
    beforeActions: NeedsBeside {
        objectName: "placeNeeds"
        needs: her.found && root.places.patientId.length > 0 ? her.needs : []
    }
    actions: [
        PrimaryButton {
            objectName: "placeSave"
            text: root.placeId.length > 0 ? qsTr("Checked today") : qsTr("Put her on the list")
            onClicked: root.save()
        },
        SecondaryButton {
            text: qsTr("Leave it as it is")
            onClicked: {
                draft.forget()
                root.reject()
            }
        }
    ]
}
