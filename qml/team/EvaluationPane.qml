pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// One commitment: what measures it, before and after, its chart with a table beside, and what patients say.
RecordPane {
    id: root

    required property MeasureRemoval removal

    /// What became of telling representatives, in words.
    signal announced(words: string)

    objectName: "evaluationPane"
    spacing: Theme.gap16
    widest: Theme.px(880)

    EvaluationView {
        id: view
        commitmentId: root.recordId
    }
    ToldEffectView {
        id: told
        commitmentId: root.recordId
        onNowTold: anew => {
            refusal.text = ""
            root.announced(anew ? qsTr("Representatives see before and after as they stand now.")
                                : qsTr("Nothing is new since representatives were told."))
        }
        onRefused: problem => refusal.text = problem === ToldEffectView.NotAllowed
            ? qsTr("Your role may not tell representatives. A nurse or the pledge lead can.")
            : qsTr("It could not be saved on this computer. Check the space on the disk.")
    }
    ColleagueView { id: me }
    DateWords { id: dateWords }

    PaneHead {
        visible: view.found
        titleName: "evaluationTitle"
        title: view.plan
        //: %1 is what patients said
        detail: view.issue.length > 0 ? qsTr("You said: %1").arg(view.issue) : ""
    }
    ConfirmedLine {
        commitmentId: root.recordId
        dates: dateWords
    }
    EmptyState {
        objectName: "evaluationUnmeasured"
        visible: view.found && !view.measured
        Layout.fillWidth: true
        icon: "chart"
        title: qsTr("How will you see that it works?")
        text: qsTr("Say what you measure, such as a question of a survey, or a waiting time. Then add what it was before.")
        actionText: qsTr("Choose a measure")
        onActed: (measureDialog.made() as MeasureDialog).openFor(view)
    }
    Card {
        visible: view.measured
        spacing: Theme.gap12

        FlowRow {
            EffectTag {
                objectName: "evaluationEffect"
                effect: view.effect
            }
            SmallText {
                visible: !isNaN(view.changedOn)
                //: %1 is a day
                text: qsTr("Changed on %1").arg(dateWords.said.fullDay(view.changedOn))
            }
        }
        MeasureChart {
            objectName: "evaluationChart"
            Layout.fillWidth: true
            Layout.preferredHeight: implicitHeight
            visible: view.values.length > 0
            evaluation: view
            textSize: Theme.small
            family: Theme.family
            paper: Theme.card
            ink: Theme.ink
            soft: Theme.soft
            line: Theme.line
            brand: Theme.brand
            brandInk: Theme.brandInk
            better: Theme.go
            worse: Theme.stop
            Accessible.role: Accessible.Graphic
            Accessible.name: view.chartWords
        }
        BodyText {
            visible: view.values.length === 0
            text: view.measure
        }
        FieldLabel {
            text: qsTr("What this means")
        }
        BodyText {
            objectName: "evaluationMeaning"
            text: view.meaning
        }
        FlowRow {
            PrimaryButton {
                objectName: "addValue"
                visible: me.writesDown
                text: qsTr("Add a value")
                onClicked: (valueDialog.made() as ValueDialog).openNew()
            }
            SecondaryButton {
                objectName: "addValuesFile"
                visible: me.writesDown
                text: qsTr("Add values from a file")
                onClicked: fileDialog.open()
            }
            SecondaryButton {
                objectName: "changeMeasure"
                text: qsTr("Change the measure")
                onClicked: (measureDialog.made() as MeasureDialog).openFor(view)
            }
            TextButton {
                objectName: "removeMeasure"
                text: qsTr("Do not measure it")
                onClicked: root.removal.removeMeasure(view.commitmentId)
            }
        }
    }
    Card {
        visible: view.measured && view.values.length > 0

        SimpleTable {
            readonly property var sides: [[qsTr("Before"), view.before], [qsTr("After"), view.after]]

            objectName: "evaluationSides"
            caption: qsTr("Before and after")
            headers: ["", ""]
            weights: [1, 3]
            rows: view.difference.length > 0 ? sides.concat([[qsTr("Difference"), view.difference]]) : sides
        }
        SmallText {
            objectName: "representativesTold"
            text: told.told
                  //: %1 is a day
                  ? qsTr("Representatives see before and after as of %1.").arg(dateWords.said.fullDay(told.on))
                  : qsTr("Representatives see before and after once you tell them, or make a report.")
        }
        FlowRow {
            visible: me.writesDown

            SecondaryButton {
                objectName: "tellRepresentatives"
                text: told.told ? qsTr("Tell representatives how it stands now") : qsTr("Tell representatives")
                onClicked: told.tell()
            }
        }
        ErrorText {
            id: refusal
            objectName: "tellRefusal"
        }
    }
    Card {
        visible: view.measured && view.values.length > 0
        spacing: Theme.gap12

        PaneHeading {
            text: qsTr("The same as a table")
            detail: qsTr("Small numbers are not shown, here or in a report, so that nobody can be recognised.")
        }
        SimpleTable {
            objectName: "evaluationTable"
            caption: qsTr("The same as a table")
            headers: view.tableHeader
            weights: [4, 4, 5, 3, 3, 3, 6]
            rows: view.tableRows
        }
    }
    Card {
        visible: view.measured && view.values.length > 0

        PaneHeading {
            text: me.writesDown ? qsTr("What you wrote down") : qsTr("What the team wrote down")
            detail: me.writesDown ? qsTr("Change what is wrong. Small numbers show only there.") : ""
        }
        Repeater {
            model: view.values
            delegate: RowLayout {
                id: value
                required property int index
                required property var modelData

                objectName: "value" + value.index
                spacing: Theme.gap8

                BodyText {
                    Layout.fillWidth: true
                    //: %1 is a day, %2 for example "81 of 263 people"
                    text: qsTr("%1: %2").arg(dateWords.said.fullDay(value.modelData.on)).arg(value.modelData.words)
                }
                IconButton {
                    objectName: "changeValue" + value.index
                    visible: me.writesDown
                    icon.name: "edit"
                    //: %1 is a day
                    text: qsTr("Change the value of %1").arg(dateWords.said.fullDay(value.modelData.on))
                    onClicked: (valueDialog.made() as ValueDialog).openFor(value.modelData.id)
                }
                IconButton {
                    objectName: "removeValue" + value.index
                    visible: me.writesDown
                    icon.name: "bin"
                    //: %1 is a day
                    text: qsTr("Remove the value of %1").arg(dateWords.said.fullDay(value.modelData.on))
                    onClicked: root.removal.removeValue(value.modelData.id)
                }
            }
        }
    }
    QuotesCard {
        objectName: "quotesCard"
        visible: view.quotes.length > 0
        evaluation: view
        readOnly: !me.writesDown
    }
    LateDialog {
        id: measureDialog

        MeasureDialog {}
    }
    LateDialog {
        id: valueDialog

        ValueDialog {
            evaluation: view
        }
    }
    LateDialog {
        id: fileDialog

        ValuesFileDialog {
            evaluation: view
        }
    }
}
