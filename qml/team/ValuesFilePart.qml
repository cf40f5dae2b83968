pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// Reads the values of one measure from a CSV file: what is in it, row by row, before anything is kept.
ColumnLayout {
    id: root

    required property EvaluationView evaluation
    readonly property int kind: evaluation.kind
    readonly property var columns: ({
        [EvaluationView.Score]: qsTr("The file needs three columns: month, yes, asked."),
        [EvaluationView.People]: qsTr("The file needs two columns: month, people."),
        [EvaluationView.Times]: qsTr("The file needs two columns: month, value."),
        [EvaluationView.Duration]: qsTr("The file needs two columns: month, value. A third may be people.")
    })
    /// By ValuesImport.Fault.
    readonly property var faults: ({
        [ValuesImport.RaggedRow]: qsTr("More or fewer cells than the header"),
        [ValuesImport.NoDate]: qsTr("No month or day"),
        [ValuesImport.UnknownDate]: qsTr("Not a month or a day"),
        [ValuesImport.NotOver]: qsTr("This month is not over, or this day has not come"),
        [ValuesImport.LongAgo]: qsTr("This is too long ago. Check the year"),
        [ValuesImport.NoNumber]: qsTr("No number"),
        [ValuesImport.UnknownNumber]: qsTr("Not a number"),
        [ValuesImport.Impossible]: qsTr("This number cannot be"),
        [ValuesImport.MorePositiveThanAsked]: qsTr("More said yes than were asked"),
        [ValuesImport.Contradiction]: qsTr("Says something else than an earlier row of this day")
    })

    function take(file: url) {
        rows.open(file)
    }

    function refusal(): string {
        if (rows.unreadable) {
            return qsTr("This computer’s own records could not be read, so nothing was imported. Start Heard again.")
        }
        if (rows.stage === ValuesImport.NotStored) {
            return qsTr("It could not be saved on this computer, so nothing of it was kept. Check the space on the disk.")
        }
        if (rows.fileError === ImportedFile.MissingColumn) {
            //: %1 is what a column is called, such as "asked"
            return qsTr("There is no column “%1”.").arg(rows.errorDetail) + " " + (root.columns[root.kind] ?? "")
        }
        return wording.fileErrors[rows.fileError] + (rows.errorLine > 0
            //: both are numbers
            ? " " + qsTr("Line %1, column %2.").arg(rows.errorLine).arg(rows.errorColumn) : "")
    }

    objectName: "valuesFilePart"
    spacing: Theme.gap12

    ValuesImport {
        id: rows
        commitmentId: root.evaluation.commitmentId
    }
    DateWords { id: dateWords }
    ImportWording { id: wording }
    FileDialog {
        id: chooser
        title: qsTr("Choose a file to import")
        nameFilters: [qsTr("Tables (*.csv *.txt)"), qsTr("All files (*)")]
        onAccepted: root.take(selectedFile)
    }
    BodyText {
        text: root.evaluation.measure
    }
    SmallText {
        objectName: "valuesFileColumns"
        text: (root.columns[root.kind] ?? "") + " " + qsTr("Save a spreadsheet as CSV first. You see what is in it before anything is kept.")
    }
    FlowRow {
        SecondaryButton {
            objectName: "chooseValuesFile"
            text: rows.stage === ValuesImport.Nothing ? qsTr("Choose a file") : qsTr("Choose another file")
            icon.name: "upload"
            enabled: rows.stage !== ValuesImport.Importing
            onClicked: chooser.open()
        }
    }
    Note {
        objectName: "valuesFileRefused"
        visible: rows.stage === ValuesImport.Refused || rows.stage === ValuesImport.NotStored || rows.unreadable
        tone: Theme.Stop
        text: visible ? root.refusal() : ""
    }
    ColumnLayout {
        objectName: "valuesFilePreview"
        visible: rows.stage === ValuesImport.Previewed || rows.stage === ValuesImport.Importing || rows.stage === ValuesImport.Imported
        spacing: Theme.gap12

        BodyText {
            strong: true
            text: rows.fileName
        }
        SmallText {
            visible: rows.windowsText
            text: qsTr("The letters were read as Windows-1252. Check the accents below.")
        }
        FlowRow {
            Tag {
                text: qsTr("%n new", "rows of a file", rows.newCount)
                tone: Theme.Go
            }
            Tag {
                text: qsTr("%n changed", "rows of a file", rows.changedCount)
            }
            Tag {
                text: qsTr("%n here already", "rows of a file", rows.sameCount)
                tone: Theme.Plain
            }
            Tag {
                visible: rows.badCount > 0
                text: qsTr("%n cannot be read", "rows of a file", rows.badCount)
                icon: "warning"
                tone: Theme.Stop
            }
        }
        ListView {
            id: list
            objectName: "valuesFileRows"
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, Theme.px(280))
            model: rows
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            delegate: ListRow {
                required property int index
                required property bool isBad
                required property int line
                required property int column
                required property string columnName
                required property int fault
                required property int fate
                required property date on
                required property string words
                required property string cell

                objectName: "valueOfFile" + index
                width: list.width
                enabled: false
                opacity: 1
                icon.name: isBad ? "warning" : ""
                tone: Theme.Stop
                text: isBad ? root.faults[fault] : dateWords.said.fullDay(on)
                //: %3 is what the column is called
                aside: isBad ? (columnName.length > 0 ? qsTr("line %1, column %2 (%3)").arg(line).arg(column).arg(columnName)
                                                      //: %1 is a number
                                                      : qsTr("line %1").arg(line)) : wording.fates[fate]
                summary: isBad ? cell : words
            }
        }
        BodyText {
            objectName: "valuesFileDone"
            visible: rows.stage === ValuesImport.Imported
            strong: true
            text: qsTr("The values are there.")
        }
        FlowRow {
            visible: rows.stage === ValuesImport.Previewed

            PrimaryButton {
                objectName: "importValues"
                visible: rows.badCount === 0
                enabled: rows.newCount + rows.changedCount > 0
                text: enabled ? qsTr("Import") : qsTr("Nothing new in it")
                onClicked: rows.import(false)
            }
            SecondaryButton {
                objectName: "importGoodValues"
                visible: rows.badCount > 0
                enabled: rows.newCount + rows.changedCount > 0
                text: qsTr("Import the good rows")
                onClicked: rows.import(true)
            }
        }
    }
}
