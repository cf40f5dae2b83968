import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Components
import Heard.Models

/// What a page is about, for whom, who looks after it and until when.
ColumnLayout {
    id: root

    required property PageForm form
    property alias titleError: title.error

    function fill() {
        title.text = form.title
        owner.text = form.owner
        review.iso = form.reviewOn
    }

    /// False where something is wrong with what was typed, which is said beside it.
    function check(): bool {
        title.error = ""
        review.error = review.mistyped ? review.problemText : ""
        return review.error.length === 0
    }

    Layout.fillWidth: true
    spacing: Theme.gap16

    Wording { id: teamWording }
    TopicWords { id: topicWords }

    LineField {
        id: title
        objectName: "editorTitle"
        label: qsTr("Title")
        onEdited: root.form.title = text
    }
    ColumnLayout {
        spacing: Theme.gap8

        FieldLabel {
            text: qsTr("Topic")
        }
        ChipChoices {
            objectName: "editorTopic"
            label: qsTr("Topic")
            value: root.form.topic
            options: teamWording.choices(topicWords.order, topicWords.names)
            onChosen: value => root.form.topic = value
        }
    }
    ColumnLayout {
        spacing: Theme.gap8

        FieldLabel {
            text: qsTr("For whom?")
        }
        Segmented {
            objectName: "editorAudience"
            label: qsTr("For whom?")
            value: root.form.audience
            options: teamWording.audienceChoices
            onChosen: value => root.form.audience = value
        }
    }
    CheckRow {
        objectName: "editorSensitive"
        text: qsTr("Sensitive")
        detail: qsTr("Nobody sees it until a nurse shows it to her.")
        checked: root.form.sensitive
        onToggled: root.form.sensitive = checked
    }
    LineField {
        id: owner
        objectName: "editorOwner"
        label: qsTr("Who looks after it?")
        optional: true
        onEdited: root.form.owner = text
    }
    DateFields {
        id: review
        objectName: "editorReview"
        label: qsTr("Look at it again by")
        optional: true
        onEdited: root.form.reviewOn = iso
    }
}
