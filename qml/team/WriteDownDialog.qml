pragma ComponentBehavior: Bound

import QtQuick
import Heard.Components
import Heard.Controls
import Heard.Models

/// Writes down what patients said in a conversation, or types in what one of them wrote on paper.
ModalDialog {
    id: root

    readonly property bool onPaper: kind.value === WritingDown.Paper
    readonly property bool several: kind.value === InterviewsModel.FocusGroup || kind.value === InterviewsModel.Note
    readonly property bool named: !several && who.patientId.length > 0

    signal conversationWritten(string id)
    signal formTypedIn(string id)

    function openNew() {
        kind.value = InterviewsModel.Interview
        day.start = dateWords.today
        for (const field of [conversationTitle, words, about, good, better]) {
            field.text = ""
        }
        people.value = 2
        cohort.value = InterviewsModel.Unknown
        who.patientId = ""
        who.patientName = ""
        consent.checked = false
        mayQuote.checked = false
        root.forgetProblems()
        open()
    }

    function forgetProblems() {
        for (const field of [conversationTitle, day, who, words, better]) {
            field.error = ""
        }
        consentMissing.text = ""
        refusal.text = ""
    }

    function save() {
        root.forgetProblems()
        const fields = {
            day: day.iso, patient: root.several ? "" : who.patientId, cohort: cohort.value, mayQuote: mayQuote.checked
        }
        if (root.onPaper) {
            writing.typeIn(Object.assign(fields, { good: good.text, better: better.text, about: about.text }))
        } else {
            writing.writeConversation(Object.assign(fields, {
                kind: kind.value, title: conversationTitle.text, words: words.text, people: root.several ? people.value : 1,
                consent: consent.checked
            }))
        }
    }

    title: qsTr("Write down what patients said")
    widest: Theme.px(640)
    first: kind

    DateWords { id: dateWords }
    WritingDown {
        id: writing
        onWritten: id => {
            draft.forget()
            root.close()
            root.conversationWritten(id)
        }
        onTypedIn: id => {
            draft.forget()
            root.close()
            root.formTypedIn(id)
        }
        onRefused: problem => {
            switch (problem) {
            case WritingDown.TitleMissing: conversationTitle.error = qsTr("Give it a title, so that you find it again."); break
            case WritingDown.WordsMissing: (root.onPaper ? better : words).error = qsTr("Write what was said."); break
            case WritingDown.DayMissing: day.error = day.problemText.length > 0 ? day.problemText : qsTr("This day has not come yet."); break
            case WritingDown.NoConsent: consentMissing.text = qsTr("Write down only what people agreed to. Tick the box once they did."); break
            case WritingDown.PatientUnknown: who.error = qsTr("This patient is not on this computer. Choose her again."); break
            case WritingDown.TooLong: refusal.text = qsTr("One of the texts is too long."); break
            case WritingDown.PeopleImpossible: refusal.text = qsTr("Check how many people were heard."); break
            case WritingDown.AuthorUnknown: refusal.text = qsTr("Your own entry among the people of the unit is missing."); break
            default: refusal.text = qsTr("It could not be saved on this computer. Check the space on the disk.")
            }
        }
    }
    FormDraft {
        id: draft
        property alias kind: kind.value
        property alias title: conversationTitle.text
        property alias day: day.typed
        property alias people: people.value
        property alias cohort: cohort.value
        property alias patientId: who.patientId
        property alias patientName: who.patientName
        property alias words: words.text
        property alias about: about.text
        property alias good: good.text
        property alias better: better.text
        property alias consent: consent.checked
        property alias mayQuote: mayQuote.checked
        form: "write-down"
        active: root.opened
    }
    FormDraftNote {
        draft: draft
    }
    FieldFrame {
        label: qsTr("What was it?")

        ChipChoices {
            id: kind
            objectName: "writeDownKind"
            label: qsTr("What was it?")
            value: InterviewsModel.Interview
            options: [
                { value: InterviewsModel.Interview, text: qsTr("Interview") },
                { value: InterviewsModel.FocusGroup, text: qsTr("Focus group") },
                { value: InterviewsModel.Note, text: qsTr("Notes of a meeting") },
                { value: WritingDown.Paper, text: qsTr("Paper form") }
            ]
        }
    }
    LineField {
        id: conversationTitle
        objectName: "writeDownTitle"
        visible: !root.onPaper
        label: qsTr("Title")
        hint: qsTr("Such as “Tuesday café”. Leave names out.")
        onEdited: error = ""
    }
    DateFields {
        id: day
        objectName: "writeDownDay"
        label: root.onPaper ? qsTr("When was it written?") : qsTr("When was it?")
    }
    NumberStepper {
        id: people
        objectName: "writeDownPeople"
        visible: root.several
        label: qsTr("How many people were heard?")
        value: 2
        from: 1
        to: WritingDown.MostPeople
    }
    PatientChoice {
        id: who
        objectName: "writeDownWho"
        visible: !root.several
        label: root.onPaper ? qsTr("Who wrote it? Leave it empty if it has no name.") : qsTr("Who was it? Leave it empty to keep the name out.")
    }
    FieldFrame {
        visible: !root.named
        label: qsTr("Which patients?")

        ChipChoices {
            id: cohort
            objectName: "writeDownCohort"
            label: qsTr("Which patients?")
            value: InterviewsModel.Unknown
            options: [
                { value: InterviewsModel.Primary, text: qsTr("Primary") },
                { value: InterviewsModel.Secondary, text: qsTr("Secondary") },
                { value: InterviewsModel.Unknown, text: root.several ? qsTr("Both, or not known") : qsTr("Not known") }
            ]
        }
    }
    AreaField {
        id: words
        objectName: "writeDownWords"
        visible: !root.onPaper
        leastLines: 8
        label: qsTr("What was said")
        hint: qsTr("One thought on each line. You find themes in it afterwards.")
        onEdited: error = ""
    }
    LineField {
        id: about
        objectName: "writeDownAbout"
        visible: root.onPaper
        optional: true
        label: qsTr("Which part of care is it about?")
    }
    AreaField {
        id: good
        objectName: "writeDownGood"
        visible: root.onPaper
        label: qsTr("What was good")
    }
    AreaField {
        id: better
        objectName: "writeDownBetter"
        visible: root.onPaper
        label: qsTr("What could be better")
        onEdited: error = ""
    }
    CheckRow {
        id: consent
        objectName: "writeDownConsent"
        visible: !root.onPaper
        text: root.several ? qsTr("They agreed that we write this down and learn from it")
                           : qsTr("She agreed that we write this down and learn from it")
        onToggled: consentMissing.text = ""
    }
    ErrorText {
        id: consentMissing
        objectName: "writeDownNoConsent"
    }
    CheckRow {
        id: mayQuote
        objectName: "writeDownMayQuote"
        text: root.several ? qsTr("Their words may be quoted, without their names") : qsTr("Her words may be quoted, without her name")
        detail: qsTr("This can be taken back at any time.")
    }
    ErrorText {
        id: refusal
        objectName: "writeDownRefusal"
    }
    actions: [
        PrimaryButton {
            objectName: "writeDownSave"
            text: qsTr("Save")
            onClicked: root.save()
        },
        SecondaryButton {
            objectName: "writeDownLeave"
            text: qsTr("Do not save")
            onClicked: {
                draft.forget()
                root.reject()
            }
        }
    ]
}
