import QtQuick
import Heard.Components
import Heard.Controls
import Heard.Models

/// Which promise somebody spoke about, and the way there.
Card {
    id: root

    required property string promiseId

    signal opened(string commitmentId)

    visible: view.ready

    PromiseView {
        id: view
        promiseId: root.promiseId
    }
    CardRow {
        objectName: "voicePromise"
        enabled: view.found && view.promise.workingId.length > 0
        opacity: 1
        arrow: enabled
        icon.name: "heart"
        tone: Theme.Warm
        overline: qsTr("About your promise")
        text: view.found ? view.promise.plan : qsTr("This promise is no longer in the pledge")
        onClicked: root.opened(view.promise.workingId)
    }
}
