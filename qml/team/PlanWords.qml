pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Components
import Heard.Controls
import Heard.Models

/// What people said of a plan, and one's own word on it: yes, or what is missing. What is typed is kept until it is said.
ColumnLayout {
    id: root

    /// Begins the objectName of each part, and the form under which the draft is kept.
    required property string name
    required property string commitmentId
    /// Each a SaidWord, oldest first.
    required property var said
    required property DateWords dates
    /// Who said yes or no and when; %1 is a name, %2 a day.
    required property string yesSaid
    required property string noSaid
    required property string yes
    required property string no
    required property string yesName
    required property string noName
    property bool yesOffered: true
    property bool noOffered: true
    /// Whoever sits here is asked.
    property bool asking: true
    property string label
    property string hint
    property string problem

    signal answered(bool yes, string words)

    /// It was said: what was typed need not be kept.
    function forget() {
        draft.forget()
        problem = ""
    }

    spacing: Theme.gap8

    Draft {
        id: draft
        form: root.name + "/" + root.commitmentId
    }
    SteadyRows {
        id: words
        rows: root.said
        delegate: ColumnLayout {
            id: spoken
            required property int index
            readonly property saidWord entry: words.entry(index)

            objectName: root.name + "Word" + index
            spacing: 0

            SmallText {
                text: (spoken.entry.agrees ? root.yesSaid : root.noSaid).arg(spoken.entry.name).arg(root.dates.said.lately(spoken.entry.at))
            }
            BodyText {
                visible: text.length > 0
                text: spoken.entry.words
            }
        }
    }
    DraftArea {
        objectName: root.name + "Words"
        visible: root.asking
        draft: draft
        label: root.label
        hint: root.hint
        error: root.problem
        optional: true
        leastLines: 2
    }
    SmallText {
        objectName: root.name + "Draft"
        visible: root.asking && text.length > 0
        text: draft.failed ? qsTr("This draft could not be saved. Copy it before you close.")
            : draft.words.length > 0 ? qsTr("Kept on this computer until you say it.") : ""
    }
    FlowRow {
        visible: root.asking
        spacing: Theme.gap12

        PrimaryButton {
            objectName: root.yesName
            visible: root.yesOffered
            text: root.yes
            icon.name: "tick"
            onClicked: root.answered(true, draft.words)
        }
        SecondaryButton {
            objectName: root.noName
            visible: root.noOffered
            text: root.no
            onClicked: {
                root.problem = draft.words.trim().length > 0 ? "" : qsTr("Write what is missing, so that it can be mended.")
                if (root.problem.length === 0) {
                    root.answered(false, draft.words)
                }
            }
        }
    }
}
