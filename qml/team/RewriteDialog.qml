import QtQuick
import Heard.Components
import Heard.Controls
import Heard.Models

/// Changes what was written down of a conversation.
ModalDialog {
    id: root

    property string interviewId
    /// How it stood when it was opened, as InterviewView.version.
    property string version
    property bool several: false
    /// It is stored with a number of people that its kind cannot have.
    property bool miscounted: false
    property bool named: false

    signal rewritten

    function openFor(view: InterviewView) {
        root.interviewId = view.interviewId
        root.version = view.version
        root.several = view.kind !== InterviewsModel.Interview
        root.miscounted = !root.several && view.people !== 1
        root.named = view.patientId.length > 0
        conversationTitle.text = view.title
        day.start = view.heldOn
        people.value = view.people
        cohort.value = view.cohort
        words.text = view.words
        root.forgetProblems()
        open()
    }

    function forgetProblems() {
        for (const field of [conversationTitle, day, words]) {
            field.error = ""
        }
        refusal.text = ""
    }

    function save() {
        root.forgetProblems()
        writing.rewrite(root.interviewId, {
            version: root.version, title: conversationTitle.text, day: day.iso, people: people.value, cohort: cohort.value,
            words: words.text
        })
    }

    title: qsTr("Change this conversation")
    widest: Theme.px(640)
    first: conversationTitle

    WritingDown {
        id: writing
        onWritten: {
            draft.forget()
            root.close()
            root.rewritten()
        }
        onRefused: problem => {
            switch (problem) {
            case WritingDown.TitleMissing: conversationTitle.error = qsTr("Give it a title, so that you find it again."); break
            case WritingDown.WordsMissing: words.error = qsTr("Write what was said."); break
            case WritingDown.DayMissing: day.error = day.problemText.length > 0 ? day.problemText : qsTr("This day has not come yet."); break
            case WritingDown.TooLong: refusal.text = qsTr("One of the texts is too long."); break
            case WritingDown.PeopleImpossible: refusal.text = root.several ? qsTr("Check how many people were heard.")
                : qsTr("An interview is with one person. Set the number of people to 1."); break
            case WritingDown.NoConsent: refusal.text = qsTr("It is not noted that they agreed to this. Write it down anew once they do."); break
            case WritingDown.PatientUnknown: refusal.text = qsTr("With a patient’s name it is about her alone. Lower the number of people to 1."); break
            case WritingDown.AuthorUnknown: refusal.text = qsTr("Your own entry among the people of the unit is missing."); break
            case WritingDown.ChangedMeanwhile:
                refusal.text = qsTr("A colleague changed it meanwhile. Copy what you wrote, close this without saving and open it again."); break
            case WritingDown.Gone: refusal.text = qsTr("This conversation is no longer here"); break
            default: refusal.text = qsTr("It could not be saved on this computer. Check the space on the disk.")
            }
        }
    }
    FormDraft {
        id: draft
        property alias version: root.version
        property alias title: conversationTitle.text
        property alias day: day.typed
        property alias people: people.value
        property alias cohort: cohort.value
        property alias words: words.text
        form: "conversation/" + root.interviewId
        active: root.opened
    }
    FormDraftNote {
        draft: draft
    }
    LineField {
        id: conversationTitle
        objectName: "rewriteTitle"
        label: qsTr("Title")
        hint: qsTr("Such as “Tuesday café”. Leave names out.")
        onEdited: error = ""
    }
    DateFields {
        id: day
        objectName: "rewriteDay"
        label: qsTr("When was it?")
    }
    NumberStepper {
        id: people
        objectName: "rewritePeople"
        visible: root.several || root.miscounted
        label: qsTr("How many people were heard?")
        from: 1
        to: WritingDown.MostPeople
    }
    FieldFrame {
        visible: !root.named
        label: qsTr("Which patients?")

        ChipChoices {
            id: cohort
            objectName: "rewriteCohort"
            label: qsTr("Which patients?")
            options: [
                { value: InterviewsModel.Primary, text: qsTr("Primary") },
                { value: InterviewsModel.Secondary, text: qsTr("Secondary") },
                { value: InterviewsModel.Unknown, text: root.several ? qsTr("Both, or not known") : qsTr("Not known") }
            ]
        }
    }
    AreaField {
        id: words
        objectName: "rewriteWords"
        leastLines: 8
        label: qsTr("What was said")
        hint: qsTr("Themes stay with their words. Where you take words out, the theme stays and says so.")
        onEdited: error = ""
    }
    ErrorText {
        id: refusal
        objectName: "rewriteRefusal"
    }
    actions: [
        PrimaryButton {
            objectName: "rewriteSave"
            text: qsTr("Save")
            onClicked: root.save()
        },
        SecondaryButton {
            objectName: "rewriteLeave"
            text: qsTr("Do not save")
            onClicked: {
                draft.forget()
                root.reject()
            }
        }
    ]
}
