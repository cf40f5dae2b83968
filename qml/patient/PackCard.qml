pragma ComponentBehavior: Bound

import QtQuick
import Heard.Controls
import Heard.Models

/// What the team sent her to read before an appointment.
Card {
    id: root

    required property string appointmentId

    signal pageOpened(string id)

    visible: !pack.empty
    spacing: Theme.gap12

    SentPagesModel {
        id: pack
        appointment: root.appointmentId
    }

    HeadingText {
        text: qsTr("To read before")
    }
    Repeater {
        model: pack
        delegate: Repeater {
            id: sending
            required property var cards
            required property bool unread
            model: cards
            delegate: CardRow {
                required property pageCard modelData
                required property int index
                objectName: root.objectName + ".page" + index
                icon.name: "book"
                text: modelData.title
                detail: sending.unread ? "" : qsTr("You have opened it.")
                onClicked: root.pageOpened(modelData.recordId)
            }
        }
    }
    SmallText {
        text: qsTr("Does something come to mind while you read? Write it down below, under “What I want to ask”.")
    }
}
