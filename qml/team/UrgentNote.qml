pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Components
import Heard.Controls
import Heard.Models

/// Stands above answers with something that cannot wait, until somebody looked after it: what it is, her number, and what
/// to mind when speaking to her.
Note {
    id: root

    required property AnswersView answers
    required property PatientView patient
    required property DateWords dates
    readonly property bool waits: !answers.handled

    tone: waits ? Theme.Stop : Theme.Go
    //: %1 is a time
    title: waits ? qsTr("This cannot wait. Call her now.") : qsTr("Looked after: %1").arg(dates.said.lately(answers.handledAt))
    text: Array.from(answers.urgentWords).join("\n")

    NeedWords { id: words }
    BodyText {
        objectName: "urgentPhone"
        Layout.topMargin: Theme.gap4
        visible: root.waits && root.patient.phone.length > 0
        strong: true
        // A number is read from left to right in every language.
        text: "\u2066" + root.patient.phone + "\u2069"
        font.pixelSize: Theme.heading
    }
    BodyText {
        objectName: "urgentNoPhone"
        visible: root.waits && root.patient.found && root.patient.phone.length === 0
        text: qsTr("No phone number is written down for her.")
    }
    SteadyRows {
        id: minded
        rows: root.waits ? Array.from(root.patient.needs) : []
        delegate: BodyText {
            required property int index
            objectName: "urgentNeed" + index
            text: words.advice(minded.entry(index))
        }
    }
    FlowRow {
        Layout.topMargin: Theme.gap8

        SecondaryButton {
            objectName: "urgentHandled"
            visible: root.waits
            text: qsTr("I have looked after it")
            icon.name: "tick"
            onClicked: root.answers.setHandled(true)
        }
        TextButton {
            objectName: "urgentAgain"
            visible: !root.waits
            text: qsTr("Open it again")
            onClicked: root.answers.setHandled(false)
        }
    }
}
