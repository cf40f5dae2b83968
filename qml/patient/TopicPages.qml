pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Components
import Heard.Models

/// The pages of one topic, or what a search has found.
ColumnLayout {
    id: root

    required property int index
    required property int topic
    required property var cards
    required property TopicWords topics

    /// Of what is found, those in sight first; below them the page grows frame by frame.
    property int room: 5

    signal pageOpened(string id)

    Layout.fillWidth: true
    spacing: Theme.gap8

    HeadingText {
        objectName: "topic" + root.index
        text: root.topic >= 0 ? root.topics.names[root.topic] : ""
    }
    Card {
        spacing: Theme.gap12

        SteadyRows {
            id: pages
            rows: root.topic < 0 ? root.cards.slice(0, root.room) : root.cards
            delegate: ColumnLayout {
                id: row
                required property int index
                readonly property pageCard card: pages.entry(index)
                spacing: Theme.gap12

                Separator {
                    visible: row.index > 0
                }
                CardRow {
                    objectName: "page" + root.index + "." + row.index
                    icon.name: root.topic >= 0 ? root.topics.icons[root.topic] : "book"
                    text: row.card.title
                    detail: row.card.excerpt.length > 0 ? row.card.excerpt
                          : row.card.released ? qsTr("Shared with you by your nurse") : ""
                    onClicked: root.pageOpened(row.card.recordId)
                }
            }
        }
    }
    Timer {
        interval: 40
        repeat: true
        running: root.topic < 0 && root.room < root.cards.length
        onTriggered: root.room += 5
    }
}
