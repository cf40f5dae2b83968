pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Components
import Heard.Controls
import Heard.Models

/// What the wider team thinks of a plan: how realistic it is and how long it takes.
Card {
    id: root

    required property string commitmentId
    required property DateWords dates
    property bool writing: false

    signal reviewed

    AgreementView {
        id: view
        commitmentId: root.commitmentId
        onReviewed: {
            root.writing = false
            words.text = ""
            hours.text = ""
            feasibility.value = AgreementView.NotSaid
            draft.forget()
            root.reviewed()
        }
        onRefused: problem => hours.error = problem === AgreementView.Empty ? qsTr("Choose how realistic it is, or write hours or words.")
            : problem === AgreementView.TooLong ? qsTr("Your words are too long. Please shorten them.")
            : problem === AgreementView.AuthorUnknown ? qsTr("Your own entry among the people of the unit is missing.")
            : qsTr("It could not be saved on this computer. Check the space on the disk.")
    }
    Wording { id: wording }
    FormDraft {
        id: draft
        property alias feasibility: feasibility.value
        property alias hours: hours.text
        property alias words: words.text
        form: "review/" + root.commitmentId
        active: true
        onResumedChanged: {
            if (resumed) {
                root.writing = true
            }
        }
    }

    PaneHeading {
        text: qsTr("What the team thinks")
        actions: TextButton {
            objectName: "beginReview"
            visible: !root.writing
            text: qsTr("Review it")
            icon.name: "edit"
            onClicked: root.writing = true
        }
    }
    SmallText {
        visible: view.ready && view.reviews.length === 0 && !root.writing
        text: qsTr("Nobody has reviewed it yet. Ask those who will do the work.")
    }
    SteadyRows {
        id: reviews
        rows: view.reviews
        delegate: ColumnLayout {
            id: line
            required property int index
            readonly property saidWord entry: reviews.entry(index)

            objectName: "review" + index
            spacing: 0

            SmallText {
                //: %1 is a name, %2 a day
                text: qsTr("%1 · %2").arg(line.entry.name).arg(root.dates.said.lately(line.entry.at))
            }
            BodyText {
                strong: true
                visible: text.length > 0
                text: wording.facts([line.entry.feasibility < 0 ? "" : wording.feasibilities[line.entry.feasibility],
                                     line.entry.hours < 0 ? "" : wording.hours(line.entry.hours)])
            }
            BodyText {
                visible: text.length > 0
                text: line.entry.words
            }
        }
    }
    FormDraftNote {
        draft: draft
    }
    BodyText {
        visible: root.writing
        strong: true
        text: feasibility.label
        Accessible.ignored: true
    }
    ChipChoices {
        id: feasibility
        objectName: "reviewFeasibility"
        visible: root.writing
        label: qsTr("How realistic is it?")
        value: AgreementView.NotSaid
        options: wording.feasibilityChoices
        onChosen: value => feasibility.value = value
    }
    LineField {
        id: hours
        objectName: "reviewHours"
        visible: root.writing
        label: qsTr("Hours of work")
        hint: qsTr("All of it together, as far as you can tell.")
        optional: true
        inputMethodHints: Qt.ImhFormattedNumbersOnly
    }
    AreaField {
        id: words
        objectName: "reviewWords"
        visible: root.writing
        label: qsTr("What does it need?")
        optional: true
        leastLines: 2
    }
    FlowRow {
        visible: root.writing
        spacing: Theme.gap12

        PrimaryButton {
            objectName: "saveReview"
            text: qsTr("Save the review")
            onClicked: {
                const typed = wording.hoursFrom(hours.text)
                hours.error = isNaN(typed) ? qsTr("Type a number of hours, such as 12.") : ""
                if (!isNaN(typed)) {
                    view.review(feasibility.value, typed, words.text)
                }
            }
        }
        SecondaryButton {
            objectName: "leaveReview"
            text: qsTr("Not now")
            onClicked: {
                draft.beginAfresh()
                root.writing = false
            }
        }
    }
}
