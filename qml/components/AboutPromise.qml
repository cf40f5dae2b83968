import QtQuick
import Heard.Controls
import Heard.Models

/// Which promise words are about.
Card {
    id: root

    required property string promiseId
    property string overline: qsTr("About our promise")
    /// What the team works on; empty where the promise is gone.
    readonly property string workingId: view.found ? view.promise.workingId : ""
    /// Her words do not say so, because they go without her name.
    property bool unsaid: false
    /// It leads to the promise.
    property bool opens: false

    signal opened

    visible: view.ready

    PromiseView {
        id: view
        promiseId: root.promiseId
    }
    CardRow {
        objectName: root.objectName + ".row"
        enabled: root.opens && view.found
        opacity: 1
        arrow: enabled
        icon.name: "heart"
        tone: Theme.Warm
        overline: root.overline
        text: view.found ? view.promise.plan : qsTr("This promise is no longer in the pledge")
        onClicked: root.opened()
    }
    SmallText {
        objectName: root.objectName + ".unsaid"
        visible: root.unsaid
        text: qsTr("Without your name we do not say which promise it is about. Your answer to it has your name.")
    }
}
