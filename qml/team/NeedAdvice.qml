pragma ComponentBehavior: Bound

import QtQuick
import Heard.Components
import Heard.Controls

/// What her communication needs ask for, before something is sent to her.
Note {
    id: root

    property var needs: []
    readonly property NeedWords words: NeedWords {}

    visible: needs.length > 0
    tone: Theme.Warn
    title: qsTr("Before you send")

    SteadyRows {
        id: minded
        rows: root.needs
        delegate: BodyText {
            required property int index
            objectName: root.objectName + ".advice" + index
            text: root.words.advice(minded.entry(index))
        }
    }
}
