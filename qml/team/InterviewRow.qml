import QtQuick
import Heard.Components
import Heard.Controls
import Heard.Models

/// One conversation that was written down, in the list.
ListRow {
    id: root

    required property int index
    required property string recordId
    required property int kind
    required property string title
    required property string said
    required property date heldOn
    required property int people
    required property string patientName
    required property var needs
    required property bool secondary
    required property bool withdrawn
    required property DateWords dates
    required property InterviewWording wording

    objectName: "interviewRow" + index
    width: ListView.view.width
    text: title
    aside: dates.said.shortDay(heldOn)
    summary: said
    extra: [
        Tag {
            text: root.wording.kinds[root.kind]
        },
        Tag {
            visible: root.people > 1
            text: qsTr("%n people", "", root.people)
        },
        Tag {
            visible: root.patientName.length > 0
            text: root.patientName
        },
        NeedTags {
            needs: root.needs
        },
        Tag {
            visible: root.secondary
            text: qsTr("Secondary")
        },
        Tag {
            visible: root.withdrawn
            text: qsTr("Consent withdrawn")
            tone: Theme.Warm
        }
    ]
}
