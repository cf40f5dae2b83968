pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls

/// Ticks what to mind about somebody, and takes what else there is in her own words.
ColumnLayout {
    id: root

    /// What is ticked and typed.
    readonly property var needs: ticked.concat(more.text.split("\n").map(line => line.trim()).filter(line => line.length > 0))
    property var ticked: []
    /// What is typed besides, as it is typed.
    property alias typed: more.text
    property string moreLabel: qsTr("Anything else?")
    readonly property NeedWords words: NeedWords {}

    signal edited

    function fill(needs: var) {
        const all = Array.from(needs)
        root.ticked = all.map(need => root.words.find(need)?.need ?? "").filter(need => need.length > 0)
        more.text = all.filter(need => !root.words.find(need)).join("\n")
    }

    function tick(need: string, on: bool) {
        root.ticked = root.ticked.filter(one => one !== need).concat(on ? [need] : [])
        root.edited()
    }

    Layout.fillWidth: true
    spacing: Theme.gap12

    FlowRow {
        Repeater {
            model: root.words.known
            delegate: Chip {
                required property var modelData
                objectName: root.objectName + "." + modelData.need
                text: modelData.text
                checked: root.ticked.includes(modelData.need)
                onToggled: root.tick(modelData.need, checked)
            }
        }
    }
    AreaField {
        id: more
        objectName: root.objectName + ".more"
        label: root.moreLabel
        hint: qsTr("One on each line.")
        optional: true
        leastLines: 2
        onEdited: root.edited()
    }
}
