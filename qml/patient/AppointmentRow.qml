import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Components
import Heard.Models

/// One appointment in the list.
ColumnLayout {
    id: root

    required property int index
    required property string recordId
    required property int kind
    // Not "state": every item has one.
    required property var model
    required property date start
    required property string place
    required property string description
    required property DateWords dates

    readonly property int meetingState: model.state

    signal opened(string id)

    Layout.fillWidth: true
    spacing: Theme.gap12

    KindWords {
        id: kindWords
        kind: root.kind
        description: root.description
    }
    Separator {
        visible: root.index > 0
    }
    CardRow {
        objectName: "appointment" + root.index
        icon.name: kindWords.iconName
        tone: root.meetingState === Meeting.Cancelled ? Theme.Plain : Theme.Brand
        overline: kindWords.text
        text: root.dates.said.moment(root.start)
        detail: root.place
        Accessible.description: (tag.text.length > 0 ? tag.text + ". " : "") + kindWords.text + ". " + root.place
        onClicked: root.opened(root.recordId)
        extra: Tag {
            id: tag
            visible: text.length > 0
            tone: root.meetingState === Meeting.Cancelled ? Theme.Stop : Theme.Plain
            text: root.meetingState === Meeting.Cancelled ? qsTr("Cancelled")
                : root.meetingState === Meeting.NotAttended ? qsTr("You were not there")
                : root.meetingState === Meeting.Proposed ? qsTr("Not fixed yet") : ""
        }
    }
}
