import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// How many people speak about each theme, and from which cohort.
ColumnLayout {
    id: root

    readonly property bool any: figures.rows.length > 1

    function said(count: string): string {
        return count.length === 0 ? qsTr("not shown")
             //: %1 is a number
             : count.startsWith("<") ? qsTr("fewer than %1").arg(count.slice(1)) : count
    }

    function cells(row: var): var {
        return [row.name.length > 0 ? row.name : qsTr("Everyone heard from"), said(row.all), said(row.primary), said(row.secondary)]
    }

    spacing: Theme.gap12

    ThemeFiguresModel {
        id: figures
    }
    SimpleTable {
        objectName: "themeFigures"
        visible: root.any
        caption: qsTr("How many people speak about each theme")
        headers: [qsTr("Theme"), qsTr("People"), qsTr("Primary"), qsTr("Secondary")]
        weights: [3, 2, 2, 2]
        rows: !root.any ? [] : Array.from(figures.rows).map(row => root.cells(row))
    }
    BodyText {
        objectName: "secondaryHeard"
        visible: root.any && figures.noSecondary
        text: qsTr("0 heard from with secondary breast cancer.")
    }
    SmallText {
        visible: root.any
        text: qsTr("Small numbers are hidden, so that nobody can be recognised. These are for your team. For others, use the business case.")
    }
    BodyText {
        objectName: "noThemeFigures"
        visible: figures.ready && !figures.unreadable && !root.any
        text: qsTr("Your unit has no themes yet. Open a voice to begin.")
    }
}
