pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// One concern to tick, and once it is ticked how much it weighs; what cannot wait says whom to call.
ColumnLayout {
    id: root

    required property int index
    required property string concernId
    required property string words
    required property bool urgent
    /// There is somebody to talk to about it.
    required property bool hopeless
    required property bool ticked
    required property int weight
    required property UnitView unit

    signal marked(bool ticked)
    signal weighed(int weight)
    signal called(string link)

    Layout.fillWidth: true
    spacing: Theme.gap8

    Separator {
        visible: root.index > 0
    }
    CheckRow {
        objectName: "concern." + root.concernId
        text: root.words
        checked: root.ticked
        onToggled: root.marked(checked)
    }
    Repeater {
        model: root.ticked && root.urgent ? 1 : 0
        delegate: UrgentCard {
            objectName: "urgent." + root.concernId
            unit: root.unit
            hopeless: root.hopeless
            onCalled: link => root.called(link)
        }
    }
    Repeater {
        model: root.ticked ? 1 : 0
        delegate: ColumnLayout {
            Layout.bottomMargin: Theme.gap8
            spacing: Theme.gap8

            SmallText {
                text: qsTr("How much? 0 is hardly at all, 10 is as much as it could be.")
            }
            ScaleButtons {
                objectName: "weight." + root.concernId
                //: %1 is a concern, such as "Sleep"
                label: qsTr("How much: %1").arg(root.words)
                value: root.weight < 0 ? undefined : root.weight
                onChosen: value => root.weighed(value)
            }
            TextButton {
                objectName: "unsure." + root.concernId
                visible: root.weight >= 0
                text: qsTr("I’m not sure")
                //: %1 is a concern, such as "Sleep"
                Accessible.name: qsTr("I’m not sure how much: %1").arg(root.words)
                onClicked: root.weighed(-1)
            }
        }
    }
}
