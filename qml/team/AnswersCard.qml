pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// What a patient answered: what weighs most first, the last week, what matters to her.
Card {
    id: root

    required property AnswersView answers
    required property DateWords dates
    /// A nurse may fill it in with her.
    property bool answerable: false
    readonly property var more: answers.more

    signal togetherWanted

    /// Without what she left out.
    function said(rows: var): var {
        return rows.filter(row => row[1].length > 0)
    }

    spacing: Theme.gap12

    PaneHeading {
        text: qsTr("What weighs on her")
        //: %1 is a time
        detail: !root.answers.found ? "" : root.answers.together ? qsTr("Filled in with her: %1").arg(root.dates.said.lately(root.answers.at))
              //: %1 is a time
              : qsTr("Answered: %1").arg(root.dates.said.lately(root.answers.at))
        actions: SecondaryButton {
            objectName: "fillTogether"
            visible: root.answerable
            text: root.answers.found ? qsTr("Go through it with her") : qsTr("Fill it in with her")
            icon.name: "clipboard"
            onClicked: root.togetherWanted()
        }
    }
    SmallText {
        objectName: "notAnswered"
        visible: root.answers.ready && !root.answers.found && !root.answers.unreadable
        text: qsTr("She has not answered yet. She finds the questions on her phone.")
    }
    BodyText {
        objectName: "nothingTicked"
        visible: root.answers.found && root.answers.ranked.length === 0
        text: qsTr("She ticked nothing. That is an answer too.")
    }
    SteadyRows {
        id: concerns
        rows: root.answers.ranked
        delegate: ColumnLayout {
            id: concern
            required property int index
            readonly property concernWords weighed: concerns.entry(index)
            readonly property string heaviness: weighed.weight < 0 ? qsTr("not sure how much") : qsTr("%1 of 10").arg(weighed.weight)

            spacing: Theme.gap4

            RowLayout {
                spacing: Theme.gap12

                Icon {
                    visible: concern.weighed.urgent
                    name: "warning"
                    color: root.answers.handled ? Theme.soft : Theme.stop
                    size: Theme.smallIcon
                }
                BodyText {
                    objectName: "ranked" + concern.index
                    text: concern.weighed.words
                    strong: concern.weighed.weight >= 7 || concern.weighed.urgent
                }
                Words {
                    text: concern.heaviness
                    color: Theme.soft
                    font.pixelSize: Theme.small
                }
            }
            ProgressLine {
                visible: concern.weighed.weight >= 0
                value: concern.weighed.weight / 10
                text: concern.heaviness
            }
        }
    }
    SimpleTable {
        caption: qsTr("What else she said")
        headers: ["", ""]
        weights: [1, 2]
        visible: rows.length > 0
        rows: root.said([
            [qsTr("The last week"), root.answers.distress < 0 ? "" : qsTr("%1 of 10").arg(root.answers.distress)],
            [qsTr("What matters most"), root.answers.mattersMost],
            ...root.more.map(group => [group.title, group.words])
        ])
    }
}
