pragma ComponentBehavior: Bound

import QtQuick
import Heard.Components
import Heard.Controls
import Heard.Models

/// Adds what shows an issue: something that was said, found by its words, or the result of a survey.
ModalDialog {
    id: root

    required property EvidenceModel evidence
    required property string issueId
    required property DateWords dates
    property bool survey: false
    /// By EvidenceModel.Problem.
    readonly property var problems: ({
        [EvidenceModel.Empty]: qsTr("Write which survey it was, and how many people answered."),
        [EvidenceModel.TooLong]: qsTr("This is too long. Please shorten it."),
        [EvidenceModel.NotFound]: qsTr("This is no longer here."),
        [EvidenceModel.NotStored]: qsTr("It could not be saved on this computer. Check the space on the disk.")
    })

    function openNew() {
        root.survey = false
        refusal.text = ""
        choices.typed = ""
        search.text = ""
        for (const field of [surveyTitle, people, score]) {
            field.text = ""
            field.error = ""
        }
        day.typed = ""
        day.error = ""
        open()
    }

    function saveSurvey() {
        const count = Number(people.text.trim())
        const share = score.text.trim().length === 0 ? -1 : Number(score.text.trim().replace(",", "."))
        surveyTitle.error = surveyTitle.text.trim().length > 0 ? "" : qsTr("Write which survey it was.")
        people.error = Number.isInteger(count) && count > 0 && count <= 100000 ? "" : qsTr("Type how many people answered, such as 120.")
        score.error = score.text.trim().length === 0 || (share >= 0 && share <= 100) ? "" : qsTr("Type a number from 0 to 100.")
        day.error = day.problemText
        if (surveyTitle.error.length + people.error.length + score.error.length + day.error.length === 0) {
            root.evidence.addSurvey(surveyTitle.text, count, share, day.iso)
        }
    }

    title: qsTr("What shows that patients said it?")
    widest: Theme.px(560)
    first: survey ? surveyTitle : search

    EvidenceChoicesModel {
        id: choices
        issue: root.issueId
    }
    Wording { id: wording }
    ColleagueView { id: me }
    Connections {
        target: root.evidence
        enabled: root.opened
        function onLinked() {
            refusal.text = ""
            if (root.survey) {
                draft.forget()
                root.close()
            }
        }
        function onRefused(problem: int) {
            if (problem === EvidenceModel.DayToCome) {
                day.error = qsTr("This day is still to come.")
            } else {
                refusal.text = root.problems[problem]
            }
        }
    }
    FormDraft {
        id: draft
        property alias survey: surveyTitle.text
        property alias people: people.text
        property alias score: score.text
        property alias day: day.typed
        form: "survey/" + root.issueId
        active: root.opened
        onResumedChanged: {
            if (resumed) {
                root.survey = true
            }
        }
    }
    FormDraftNote {
        draft: draft
    }
    Segmented {
        id: source
        objectName: "evidenceSource"
        visible: me.writesDown
        label: qsTr("Where it comes from")
        value: root.survey
        options: [{ value: false, text: qsTr("Something said") }, { value: true, text: qsTr("A survey") }]
        onChosen: value => {
            root.survey = value
            refusal.text = ""
            // The field that had the keyboard may be gone with the other source.
            if (!source.activeFocus) {
                root.first.forceActiveFocus(Qt.TabFocusReason)
            }
        }
    }
    SearchField {
        id: search
        objectName: "evidenceSearch"
        visible: !root.survey
        placeholder: qsTr("Words, or who said them")
        onSearched: words => choices.typed = words
    }
    ErrorText {
        id: refusal
        objectName: "evidenceRefusal"
    }
    Repeater {
        model: root.survey ? null : choices
        delegate: CardRow {
            id: found
            required property int index
            required property string reference
            required property int kind
            required property string words
            required property string patientName
            required property var needs
            required property date on

            objectName: "evidenceChoice" + index
            text: words
            detail: wording.facts([wording.evidenceKinds[kind], patientName, wording.evidenceDay(root.dates, kind, patientName, on)])
            arrow: false
            extra: NeedTags {
                needs: found.needs
            }
            onClicked: root.evidence.link(found.reference)
        }
    }
    SmallText {
        objectName: "noEvidenceChoice"
        visible: !root.survey && choices.ready && choices.empty
        text: choices.typed.length > 0 ? qsTr("Nothing fits. Try fewer words.") : qsTr("There is nothing else to add. What patients tell you appears here.")
    }
    LineField {
        id: surveyTitle
        objectName: "surveyTitle"
        visible: root.survey
        label: qsTr("Survey and question")
        hint: qsTr("Such as: Spring survey, waiting before surgery")
    }
    LineField {
        id: people
        objectName: "surveyPeople"
        visible: root.survey
        label: qsTr("How many people answered?")
        inputMethodHints: Qt.ImhDigitsOnly
    }
    LineField {
        id: score
        objectName: "surveyScore"
        visible: root.survey
        label: qsTr("How many of a hundred were positive?")
        optional: true
        inputMethodHints: Qt.ImhFormattedNumbersOnly
    }
    DateFields {
        id: day
        objectName: "surveyDay"
        visible: root.survey
        label: qsTr("The last day they could answer")
    }
    actions: [
        PrimaryButton {
            objectName: "surveySave"
            visible: root.survey
            text: qsTr("Add it")
            onClicked: root.saveSurvey()
        },
        SecondaryButton {
            objectName: "evidenceLeave"
            text: qsTr("Close")
            onClicked: root.reject()
        }
    ]
}
