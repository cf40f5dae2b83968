pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// The words of a page, one block under the other. A link opens only after it was said where it leads.
ColumnLayout {
    id: root

    /// pageBlock
    property var blocks: []
    property bool rightToLeft: false
    property bool large: false
    /// Whether its checklists can be ticked; else their boxes are only shown.
    property bool ticking: false
    /// Items that are ticked, by their words.
    property var ticked: []

    /// She wants to go there, and knows where it is.
    signal linkOpened(string address)
    signal itemTicked(string item, bool on)

    Layout.fillWidth: true
    spacing: 0
    LayoutMirroring.enabled: rightToLeft
    LayoutMirroring.childrenInherit: true

    SteadyRows {
        id: said
        rows: root.blocks
        delegate: BlockWords {
            required property int index
            block: said.entry(index)
            large: root.large
            objectName: "block" + index
            above: index === 0 ? 0 : block.kind === PageText.Heading ? Theme.gap24
                : block.kind === PageText.Item ? Theme.gap8 : Theme.gap12
            ticking: root.ticking
            ticked: root.ticked.indexOf(block.text) >= 0
            onLinkPressed: address => leaving.ask(address)
            onTickPressed: root.itemTicked(block.text, !ticked)
        }
    }
    LeaveDialog {
        id: leaving
        objectName: "leaveDialog"
        onConfirmed: address => root.linkOpened(address)
    }
}
