pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// The words that reports may quote for one issue, with a tick each: what may tell who said it waits until a colleague ticks it.
Card {
    id: root

    required property EvaluationView evaluation
    /// For those who read it and decide nothing.
    property bool readOnly: false
    property string problem

    Connections {
        target: root.evaluation
        function onQuoteRefused() {
            root.problem = qsTr("It could not be saved on this computer. Check the space on the disk.")
        }
    }
    PaneHeading {
        text: qsTr("In patients’ own words")
        detail: qsTr("They may be quoted. A report prints at most three of those with a tick.")
    }
    ErrorText {
        objectName: "quoteProblem"
        text: root.problem
    }
    SteadyRows {
        id: quotes
        rows: root.evaluation.quotes
        delegate: ColumnLayout {
            id: line
            required property int index
            readonly property var entry: quotes.entry(index)
            //: stands between parts of a text that may tell who wrote it
            readonly property string telling: entry.telling.map(part => qsTr("“%1”").arg(part)).join(qsTr(", "))

            spacing: 0

            Connections {
                target: root.evaluation
                function onQuoteRefused() {
                    box.checked = Qt.binding(() => line.entry.printed)
                }
            }
            CheckRow {
                id: box
                objectName: "quote" + line.index
                enabled: !root.readOnly
                opacity: 1
                //: %1 is what a patient said
                text: qsTr("“%1”").arg(line.entry.words)
                detail: line.telling.length === 0 ? ""
                    //: %1 are parts of what was said, each in quotation marks
                    : line.entry.heldBack ? qsTr("Held back: it may tell who said it, by %1. Tick it only if nobody can be known by it.").arg(line.telling)
                    //: %1 are parts of what was said, each in quotation marks
                    : qsTr("It says %1. A colleague has looked at it.").arg(line.telling)
                checked: line.entry.printed
                onToggled: {
                    root.problem = ""
                    root.evaluation.chooseQuote(line.entry.words, checked)
                }
            }
        }
    }
}
