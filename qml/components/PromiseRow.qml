import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// One promise in the pledge; opens what became of it.
Pressable {
    id: root

    required property int index
    required property promiseCard modelData
    required property DateWords dates
    /// The first of an issue says what the rows are.
    property bool labelled: false

    signal opened(string id)

    objectName: "promise" + index
    Layout.fillWidth: true
    leftInset: -Theme.gap8
    rightInset: -Theme.gap8
    topInset: -Theme.gap4
    bottomInset: -Theme.gap4
    text: modelData.plan
    Accessible.description: status.spoken
    onClicked: root.opened(modelData.recordId)

    contentItem: ColumnLayout {
        spacing: Theme.gap4

        Words {
            Layout.fillWidth: true
            visible: root.labelled
            text: qsTr("We plan to")
            color: Theme.soft
            font.pixelSize: Theme.small
            leading: 1.45
        }
        Words {
            Layout.fillWidth: true
            text: root.modelData.plan
            font.weight: Theme.strongWeight
        }
        PromiseStatus {
            id: status
            dates: root.dates
            promise: root.modelData
        }
    }
    background: Rectangle {
        radius: root.radius
        color: root.down || root.hovered ? Theme.hover : Theme.none
    }
}
