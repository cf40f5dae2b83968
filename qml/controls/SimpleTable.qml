pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// A few columns of words; where there is no room for columns, each row becomes a short list.
ColumnLayout {
    id: root

    property string caption
    property var headers: []
    /// One array of strings per row.
    property var rows: []
    /// How wide each column is in relation to the others.
    property var weights: headers.map(() => 1)
    readonly property real weight: weights.reduce((sum, one) => sum + one, 0)
    readonly property var shares: weights.map(one => Math.floor(width * one / weight))
    readonly property bool stacked: headers.some((header, column) => longestWord(header) + Theme.gap8 > shares[column])

    function longestWord(words: string): real {
        const longest = Math.max(...words.split(" ").map(word => metrics.advanceWidth(word)))
        return longest * Theme.small / metrics.font.pixelSize
    }

    Layout.fillWidth: true
    spacing: 0

    Accessible.role: Accessible.Table
    Accessible.name: caption

    FontMetrics {
        id: metrics
        font.family: Theme.family
        font.pixelSize: Theme.small
        font.weight: Theme.mediumWeight
    }
    TableLine {
        visible: !root.stacked && root.headers.some(header => header.length > 0)
        headers: root.headers
        shares: root.shares
        cells: root.headers
        heading: true
    }
    SteadyRows {
        id: lines
        rows: root.rows
        delegate: TableLine {
            required property int index
            headers: root.headers
            shares: root.shares
            stacked: root.stacked
            cells: lines.entry(index)
        }
    }
}
