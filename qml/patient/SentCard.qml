pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// Pages that the team sent her together: from whom, why, and whether something is asked of her.
Card {
    id: root

    required property int index
    required property string sender
    required property string words
    required property date sentAt
    required property var cards
    required property string appointmentId
    required property bool unread
    required property int opened
    required property bool asks
    required property bool acknowledged
    required property DateWords dates

    signal pageOpened(string id)
    signal appointmentOpened(string id)

    objectName: "sent" + index
    spacing: Theme.gap12

    RowLayout {
        spacing: Theme.gap8

        SmallText {
            text: root.sender.length > 0
                //: %1 is a member of the team, %2 a day
                ? qsTr("From %1, %2").arg(root.sender).arg(root.dates.said.lately(root.sentAt))
                : root.dates.said.lately(root.sentAt)
        }
        Tag {
            objectName: root.objectName + ".tag"
            visible: text.length > 0
            text: root.unread && root.opened === 0 ? qsTr("New")
                //: %1 and %2 are numbers of pages
                : root.unread ? qsTr("%1 of %2 opened").arg(root.opened).arg(root.cards.length)
                : root.asks ? qsTr("Waits for you") : root.acknowledged ? qsTr("You have read it") : ""
            icon: root.acknowledged ? "tick" : ""
            tone: root.unread || root.asks ? Theme.Warm : Theme.Go
        }
    }
    BodyText {
        text: root.words
    }
    SteadyRows {
        id: brought
        rows: root.cards
        delegate: CardRow {
            required property int index
            readonly property pageCard card: brought.entry(index)
            objectName: root.objectName + ".page" + index
            icon.name: "book"
            text: card.title
            detail: root.cards.length < 2 ? "" : card.acknowledged ? qsTr("You have told your team that you read it.")
                : card.opened && root.asks ? qsTr("You have opened it. Your team asks you to say that you have read it.")
                : card.opened ? qsTr("You have opened it.") : ""
            onClicked: root.pageOpened(card.recordId)
        }
    }
    CardRow {
        objectName: root.objectName + ".appointment"
        visible: root.appointmentId.length > 0
        icon.name: "calendar"
        text: qsTr("Your appointment")
        detail: qsTr("Write down there what you want to ask.")
        onClicked: root.appointmentOpened(root.appointmentId)
    }
}
