pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// One "You said" with what is planned for it.
Card {
    id: root

    required property int index
    required property string words
    required property var promises
    required property DateWords dates

    signal promiseOpened(string id)

    objectName: "issue" + index
    spacing: Theme.gap12

    ColumnLayout {
        visible: root.words.length > 0
        spacing: 0

        SmallText {
            text: qsTr("You said")
        }
        HeadingText {
            text: root.words
        }
    }
    Separator {
        visible: root.words.length > 0
    }
    Repeater {
        model: root.promises
        delegate: PromiseRow {
            labelled: index === 0
            dates: root.dates
            onOpened: id => root.promiseOpened(id)
        }
    }
}
