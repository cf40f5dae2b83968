import QtQuick
import Heard.Components
import Heard.Controls
import Heard.Models

/// One appointment of the day or week.
ListRow {
    id: root

    required property int index
    required property string recordId
    required property string patientName
    required property int kind
    required property string description
    // Not "state": every item has one.
    required property var model
    required property date start
    required property string place
    required property string cancelReason
    required property var needs
    required property DateWords dates
    required property Wording wording

    readonly property int meetingState: model.state

    objectName: "agendaRow" + index
    width: ListView.view.width
    text: patientName.length > 0 ? patientName : qsTr("Without a name")
    aside: dates.said.time(start)
    icon.name: wording.kindIcons[kind]
    tone: meetingState === Meeting.Cancelled || meetingState === Meeting.NotAttended ? Theme.Plain
        : meetingState === Meeting.Arrived ? Theme.Go : Theme.Brand
    summary: kind === Meeting.OtherKind && description.length > 0 ? description : wording.kinds[kind]
    detail: meetingState === Meeting.Cancelled && cancelReason.length > 0 ? cancelReason : place
    extra: [
        NeedTags {
            needs: root.needs
        },
        Tag {
            visible: text.length > 0
            text: root.wording.meetingStates[root.meetingState]
            icon: root.meetingState === Meeting.Fulfilled || root.meetingState === Meeting.Arrived ? "tick" : ""
            tone: root.meetingState === Meeting.Fulfilled || root.meetingState === Meeting.Arrived ? Theme.Go : Theme.Plain
        }
    ]
}
