pragma ComponentBehavior: Bound

import QtQuick
import Heard.Controls

/// A tag for each thing to mind about somebody, wherever her name stands.
Repeater {
    id: root

    property var needs: []
    readonly property NeedWords words: NeedWords {}

    model: needs
    delegate: Tag {
        required property string modelData
        required property int index
        objectName: "need" + index
        text: root.words.said(modelData)
        icon: "info"
        tone: Theme.Warn
    }
}
