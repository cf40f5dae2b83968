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

    signal pageOpened(string id)

    Layout.fillWidth: true
    spacing: Theme.gap8

    HeadingText {
        objectName: "topic" + root.index
        text: root.topic >= 0 ? root.topics.names[root.topic] : ""
    }
    Card {
        spacing: Theme.gap12

        Repeater {
            model: root.cards
            delegate: ColumnLayout {
                id: row
                required property int index
                required property pageCard modelData
                spacing: Theme.gap12

                Separator {
                    visible: row.index > 0
                }
                CardRow {
                    objectName: "page" + root.index + "." + row.index
                    icon.name: root.topic >= 0 ? root.topics.icons[root.topic] : "book"
                    text: row.modelData.title
                    detail: row.modelData.excerpt.length > 0 ? row.modelData.excerpt
                          : row.modelData.released ? qsTr("Shared with you by your nurse") : ""
                    onClicked: root.pageOpened(row.modelData.recordId)
                }
            }
        }
    }
}
