pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Components
import Heard.Controls
import Heard.Models

/// How long, then why: the second tap says it.
ColumnLayout {
    id: root

    /// Negative: it cannot be told. Undefined until the first tap.
    property var minutes
    /// Where another reason is kept while it is typed, as a Draft names it.
    required property string form

    /// @p code where it is a usual reason, of KnownWords.
    signal said(int minutes, string reason, string code)

    function begin() {
        root.minutes = undefined
        missing.text = ""
    }

    /// What was typed was said.
    function forget() {
        draft.forget()
        root.begin()
    }

    function say(reason: string, code: string) {
        missing.text = root.minutes === undefined ? qsTr("Choose first how long.") : ""
        if (missing.text.length === 0) {
            root.said(root.minutes, reason, code)
        }
    }

    function minuteChoices(steps: var): var {
        return [...steps.map(value => ({ value, text: qsTr("%n minute(s)", "", value) })), { value: -1, text: qsTr("We cannot tell") }]
    }

    Layout.fillWidth: true
    spacing: Theme.gap8

    KnownWords { id: known }
    Draft {
        id: draft
        form: root.form
    }
    FieldLabel {
        text: qsTr("How long from now?")
    }
    ChipChoices {
        objectName: "waitMinutes"
        label: qsTr("How long from now?")
        choosesOnMove: false
        value: root.minutes
        options: root.minuteChoices([15, 30, 45, 60, 90, 120])
        onChosen: value => {
            root.minutes = value
            missing.text = ""
        }
    }
    FieldLabel {
        text: qsTr("Why?")
    }
    FlowRow {
        Repeater {
            model: known.waitReasonOrder
            delegate: Chip {
                required property string modelData
                required property int index
                objectName: "waitReason" + index
                checkable: false
                text: known.waitReasons[modelData]
                onClicked: root.say(text, modelData)
            }
        }
    }
    DraftLine {
        objectName: "waitOther"
        draft: draft
        label: qsTr("Another reason")
        hint: qsTr("She reads it as you write it. Press Return to say it.")
        optional: true
        maximumLength: 500
        onSubmitted: {
            if (text.trim().length > 0) {
                root.say(text, "")
            }
        }
    }
    ErrorText {
        id: missing
        objectName: "waitMissing"
    }
}
