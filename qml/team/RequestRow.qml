import QtQuick
import Heard.Components
import Heard.Controls
import Heard.Models

/// One request for an assessment, with how long it waits.
ListRow {
    id: root

    required property int index
    required property string recordId
    required property string patientName
    required property bool secondary
    required property var needs
    required property int state
    required property string whyNow
    required property date askedAt
    required property var meetingAt
    required property bool answered
    required property int ticked
    required property bool urgent
    required property DateWords dates
    required property Wording wording

    readonly property int days: dates.said.daysSince(askedAt)
    readonly property bool open: state < Support.PlanShared

    objectName: "requestRow" + index
    width: ListView.view.width
    text: patientName.length > 0 ? patientName : qsTr("Without a name")
    aside: !open ? dates.said.shortDay(askedAt) : days < 1 ? qsTr("since today") : qsTr("waits %n day(s)", "", days)
    summary: state === Support.Booked && meetingAt ? qsTr("You meet on %1").arg(dates.said.moment(meetingAt))
           : whyNow.length > 0 ? qsTr("“%1”").arg(whyNow.length > 160 ? whyNow.slice(0, 159).trim() + "…" : whyNow)
           : ""
    extra: [
        Tag {
            visible: root.urgent
            text: qsTr("Cannot wait")
            icon: "warning"
            tone: Theme.Stop
        },
        Tag {
            text: root.wording.assessmentStates[root.state]
            icon: root.state === Support.Done ? "tick" : ""
            tone: root.state === Support.Requested ? Theme.Warm : root.state === Support.PlanShared || root.state === Support.Done ? Theme.Go
                : root.open ? Theme.Brand : Theme.Plain
        },
        Tag {
            visible: root.answered
            text: root.ticked === 0 ? qsTr("Nothing weighs on her") : qsTr("%n concern(s)", "", root.ticked)
            tone: Theme.Plain
        },
        Tag {
            visible: root.secondary
            text: qsTr("Secondary")
            tone: Theme.Plain
        },
        NeedTags {
            needs: root.needs
        }
    ]
}
