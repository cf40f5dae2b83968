pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// One row of a SimpleTable.
ColumnLayout {
    id: root

    required property var headers
    /// The width of each column, where the cells stand side by side.
    required property var shares
    property var cells: []
    property bool stacked: false
    property bool heading: false

    Layout.fillWidth: true
    spacing: 0

    Accessible.role: Accessible.Row

    Grid {
        columns: root.stacked ? 1 : Math.max(1, root.cells.length)
        rowSpacing: Theme.gap4
        Layout.fillWidth: true
        Layout.topMargin: Theme.gap8
        Layout.bottomMargin: Theme.gap8

        Repeater {
            model: root.cells
            delegate: ColumnLayout {
                id: cell
                required property int index
                required property string modelData
                readonly property string header: root.headers[index] ?? ""

                width: root.stacked ? root.width : root.shares[index]
                spacing: 0

                Accessible.role: root.heading ? Accessible.ColumnHeader : Accessible.Cell
                Accessible.name: root.heading ? modelData : header + ": " + modelData

                Words {
                    Layout.fillWidth: true
                    visible: root.stacked
                    text: cell.header
                    color: Theme.soft
                    font.pixelSize: Theme.small
                    leading: 1.45
                }
                Words {
                    Layout.fillWidth: true
                    leftPadding: LayoutMirroring.enabled ? Theme.gap8 : 0
                    rightPadding: LayoutMirroring.enabled ? 0 : Theme.gap8
                    text: cell.modelData
                    color: root.heading ? Theme.soft : Theme.ink
                    font.pixelSize: Theme.small
                    font.weight: root.heading || cell.index === 0 ? Theme.mediumWeight : Theme.plainWeight
                    leading: 1.45
                }
            }
        }
    }
    Separator {}
}
