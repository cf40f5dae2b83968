pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// What one version of a record says, part by part; not there where that is nothing.
ColumnLayout {
    id: root

    /// factSaid
    required property var facts
    required property FactWords words
    property string title

    visible: facts.length > 0
    spacing: Theme.gap8
    Layout.fillWidth: true

    BodyText {
        text: root.title
        strong: true
    }
    Repeater {
        model: root.facts
        delegate: ColumnLayout {
            id: line
            required property var modelData
            required property int index
            spacing: 0

            SmallText {
                // What stands alone needs no name.
                visible: root.facts.length > 1 || line.modelData.part !== RecordFact.Words
                text: root.words.label(line.modelData)
            }
            BodyText {
                objectName: root.objectName + "." + line.index
                text: root.words.value(line.modelData)
            }
        }
    }
}
