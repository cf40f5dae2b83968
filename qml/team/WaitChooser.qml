pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls

/// How long, then why: the second tap says it.
ColumnLayout {
    id: root

    /// Negative: it cannot be told. Undefined until the first tap.
    property var minutes
    readonly property list<string> reasons: [
        qsTr("An operation before yours takes longer."), qsTr("An emergency came first."), qsTr("The theatre is not ready yet."),
        qsTr("We wait for a result."), qsTr("The ward has no free bed yet.")
    ]

    signal said(int minutes, string reason)

    function begin() {
        root.minutes = undefined
        other.text = ""
        missing.text = ""
    }

    function say(reason: string) {
        missing.text = root.minutes === undefined ? qsTr("Choose first how long.") : ""
        if (missing.text.length === 0) {
            root.said(root.minutes, reason)
        }
    }

    function minuteChoices(steps: var): var {
        return [...steps.map(value => ({ value, text: qsTr("%n minute(s)", "", value) })), { value: -1, text: qsTr("We cannot tell") }]
    }

    Layout.fillWidth: true
    spacing: Theme.gap8

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
            model: root.reasons
            delegate: Chip {
                required property string modelData
                required property int index
                objectName: "waitReason" + index
                checkable: false
                text: modelData
                onClicked: root.say(modelData)
            }
        }
    }
    LineField {
        id: other
        objectName: "waitOther"
        label: qsTr("Another reason")
        hint: qsTr("She reads it as you write it. Press Return to say it.")
        optional: true
        maximumLength: 500
        onSubmitted: {
            if (text.trim().length > 0) {
                root.say(text)
            }
        }
    }
    ErrorText {
        id: missing
        objectName: "waitMissing"
    }
}
