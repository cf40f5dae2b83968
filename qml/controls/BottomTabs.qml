pragma ComponentBehavior: Bound

import QtQuick
import Heard.Controls

/// The tabs at the bottom of a phone: [{ value, text, icon }]; in two rows where large words need the room.
Choices {
    id: root

    /// How many new things wait behind a tab, by its value.
    property var counts: ({})
    readonly property var widths: options.map(option => Math.max(leastWidth, wordWidth(option.text) + Theme.gap8))
    readonly property bool oneRow: implicitWidth <= width
    readonly property int perRow: oneRow ? options.length : Math.ceil(options.length / 2)
    readonly property real fullest: Math.max(sum(widths.slice(0, perRow)), sum(widths.slice(perRow)))
    /// At 360 px and 200 % the longest words shrink a little rather than wrap inside a word.
    readonly property int wordSize: width > 0
        ? Math.floor(Theme.tiny * Math.min(1, (width - Theme.gap8) / Math.max(1, fullest))) : Theme.tiny

    readonly property int leastWidth: 60

    function wordWidth(word: string): real {
        return metrics.advanceWidth(word) * Theme.tiny / metrics.font.pixelSize
    }

    function sum(numbers: var): real {
        return numbers.reduce((total, number) => total + number, 0)
    }

    implicitWidth: sum(widths) + Theme.gap8
    implicitHeight: Math.max(Theme.tabsHeight, rows.implicitHeight + Theme.gap12)
    choosesOnMove: false
    items: repeater

    Accessible.role: Accessible.PageTabList

    FontMetrics {
        id: metrics
        // At once: one after the other would load a face for each step.
        font: Qt.font({ family: Theme.family, pixelSize: Theme.tiny, weight: Theme.strongWeight })
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.card
    }
    Separator {
        width: parent.width
        height: implicitHeight
    }
    Flow {
        id: rows
        x: Theme.gap4
        y: 6
        width: root.width - 2 * Theme.gap4

        Repeater {
            id: repeater
            model: root.options
            delegate: BottomTab {
                group: root
                count: root.counts[value] ?? 0
                wordSize: root.wordSize
                width: root.share(index)
            }
        }
    }

    /// The width of a tab: its own words and an equal part of what is left in its row.
    function share(index: int): real {
        const first = index < perRow ? 0 : perRow
        const row = widths.slice(first, first + perRow)
        const shrunk = Math.min(1, rows.width / Math.max(1, sum(row)))
        const left = rows.width - sum(row) * shrunk
        return Math.floor(widths[index] * shrunk + left / row.length)
    }
}
