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
        delegate: SteadyRows {
            id: sending
            required property var cards
            rows: cards
            delegate: CardRow {
                required property int index
                readonly property pageCard card: sending.entry(index)
                objectName: root.objectName + ".page" + index
                icon.name: "book"
                text: card.title
                detail: card.opened ? qsTr("You have opened it.") : ""
                onClicked: root.pageOpened(card.recordId)
            }
        }
    }
    SmallText {
        text: qsTr("Does something come to mind while you read? Write it down below, under “What I want to ask”.")
    }
}
