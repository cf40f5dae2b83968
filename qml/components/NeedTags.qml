pragma ComponentBehavior: Bound

import QtQuick
import Heard.Controls

/// A tag for each thing to mind about somebody, wherever her name stands.
Repeater {
    id: root

    property var needs: []

    model: needs
    delegate: Tag {
        readonly property NeedWords words: NeedWords {}
        required property string modelData
        required property int index
        objectName: "need" + index
        text: words.said(modelData)
        icon: "info"
        tone: Theme.Warn
    }
}
