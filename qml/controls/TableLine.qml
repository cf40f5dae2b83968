pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// One row of a SimpleTable. Of positioners only: where layouts stand in layouts, Qt 6.4 gives up before the heights are right.
Column {
    id: root

    required property var headers
    /// The width of each column, where the cells stand side by side.
    required property var shares
    property var cells: []
    property bool stacked: false
    property bool heading: false

    Layout.fillWidth: true
    topPadding: Theme.gap8
    spacing: Theme.gap8

    Accessible.role: Accessible.Row

    Grid {
        columns: root.stacked ? 1 : Math.max(1, root.cells.length)
        rowSpacing: Theme.gap4

        SteadyRows {
            id: columns
            rows: root.cells
            delegate: Column {
                id: cell
                required property int index
                readonly property string said: columns.entry(index) ?? ""
                readonly property string header: root.headers[index] ?? ""

                width: (root.stacked ? root.width : root.shares[index]) ?? 0

                Accessible.role: root.heading ? Accessible.ColumnHeader : Accessible.Cell
                Accessible.name: root.heading ? said : header + ": " + said

                Words {
                    width: cell.width
                    visible: root.stacked && text.length > 0
                    text: cell.header
                    color: Theme.soft
                    font.pixelSize: Theme.small
                    leading: 1.45
                }
                Words {
                    width: cell.width
                    leftPadding: LayoutMirroring.enabled ? Theme.gap8 : 0
                    rightPadding: LayoutMirroring.enabled ? 0 : Theme.gap8
                    text: cell.said
                    color: root.heading ? Theme.soft : Theme.ink
                    font.pixelSize: Theme.small
                    font.weight: root.heading || cell.index === 0 ? Theme.mediumWeight : Theme.plainWeight
                    leading: 1.45
                }
            }
        }
    }
    Separator {
        width: root.width
    }
}
