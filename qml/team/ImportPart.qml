pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// Imports a file: what is in it, row by row, before anything is kept.
ColumnLayout {
    id: root

    function take(file: url) {
        rows.open(file)
    }

    objectName: "importPart"
    spacing: Theme.gap12

    ImportModel { id: rows }
    DateWords { id: dates }
    ImportWording { id: wording }

    SmallText {
        text: qsTr("A printed pledge or comments as CSV, or patients and appointments as FHIR. You see what is in it before anything is kept.")
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap12
        SecondaryButton {
            objectName: "chooseImport"
            text: rows.stage === ImportModel.Nothing ? qsTr("Choose a file") : qsTr("Choose another file")
            icon.name: "upload"
            enabled: rows.stage !== ImportModel.Importing
            onClicked: chooser.open()
        }
        TextButton {
            objectName: "forgetImport"
            visible: rows.stage !== ImportModel.Nothing && rows.stage !== ImportModel.Importing
            text: qsTr("Close this file")
            onClicked: rows.forget()
        }
    }
    FileDialog {
        id: chooser
        title: qsTr("Choose a file to import")
        nameFilters: [qsTr("Files to import (*.csv *.json *.ndjson *.txt)"), qsTr("All files (*)")]
        onAccepted: root.take(selectedFile)
    }
    Note {
        objectName: "importRefused"
        visible: rows.stage === ImportModel.Refused || rows.stage === ImportModel.NotStored || rows.unreadable
        tone: Theme.Stop
        BodyText {
            text: rows.unreadable
                  ? qsTr("This computer’s own records could not be read, so nothing was imported. Start Heard again.")
                  : rows.stage === ImportModel.NotStored
                  ? qsTr("It could not be saved on this computer, so nothing of it was kept. Check the space on the disk.")
                  : wording.fileErrors[rows.fileError] + (rows.errorLine > 0
                    //: both are numbers
                    ? " " + qsTr("Line %1, column %2.").arg(rows.errorLine).arg(rows.errorColumn) : "")
        }
    }
    ColumnLayout {
        objectName: "importPreview"
        visible: rows.stage === ImportModel.Previewed || rows.stage === ImportModel.Importing || rows.stage === ImportModel.Imported
        spacing: Theme.gap12

        BodyText {
            strong: true
            //: %1 is the name of a file, %2 what it is, such as "a pledge"
            text: rows.kind >= 0 ? qsTr("%1: %2").arg(rows.fileName).arg(wording.kinds[rows.kind]) : rows.fileName
        }
        SmallText {
            visible: rows.windowsText
            text: qsTr("The letters were read as Windows-1252. Check the accents below.")
        }
        SmallText {
            objectName: "importLeftOut"
            visible: rows.leftOut.length > 0
            //: %1 are names of columns, with commas between them
            text: qsTr("Not taken over: %1. Such columns may say who wrote it.").arg(Array.from(rows.leftOut).join(qsTr(", ")))
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap8
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
        CheckRow {
            objectName: "importSaidAgain"
            visible: rows.stage === ImportModel.Previewed && (rows.saidBeforeCount > 0 || rows.saidAgain)
            text: rows.saidAgain ? qsTr("Add what was said before, too")
                                 : qsTr("Add %n comment(s) that were said before, too", "", rows.saidBeforeCount)
            detail: qsTr("They are here word for word from another file. Without a date or number nobody can tell whether others said the same.")
            checked: rows.saidAgain
            onToggled: rows.saidAgain = checked
        }
        ListView {
            id: list
            objectName: "importRows"
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
                required property int rowError
                required property int fate
                required property string title
                required property string detail

                property string entry: detail
                width: list.width
                enabled: false
                opacity: 1
                icon.name: isBad ? "warning" : ""
                tone: Theme.Stop
                text: isBad ? wording.rowErrors[rowError] : title
                //: %3 is what the column is called
                aside: isBad ? (columnName.length > 0 ? qsTr("line %1, column %2 (%3)").arg(line).arg(column).arg(columnName)
                                                      //: %1 is a number
                                                      : qsTr("line %1").arg(line)) : wording.fates[fate]
                summary: isBad ? title : entry
            }
        }
        SteadyRows {
            id: issues
            rows: rows.stage === ImportModel.Previewed ? rows.issues : []
            delegate: RowLayout {
                id: issue
                required property int index
                readonly property var row: issues.entry(index)
                visible: issue.index > 0
                SmallText {
                    Layout.fillWidth: true
                    //: %1 is what patients said
                    text: qsTr("%1 (%n plan(s))", "", issue.row.plans.length).arg(issue.row.words)
                }
                TextButton {
                    objectName: "joinIssue" + issue.index
                    text: qsTr("Belongs to the one above")
                    onClicked: rows.joinToAbove(issue.index)
                }
            }
        }
        ProgressLine {
            visible: rows.stage === ImportModel.Importing
            value: rows.progress
        }
        BodyText {
            objectName: "importDone"
            visible: rows.stage === ImportModel.Imported
            strong: true
            text: qsTr("Imported. Patients see a pledge only once you publish it.")
        }
        Flow {
            Layout.fillWidth: true
            visible: rows.stage === ImportModel.Previewed
            spacing: Theme.gap12
            PrimaryButton {
                objectName: "importAll"
                visible: rows.badCount === 0
                enabled: rows.newCount + rows.changedCount > 0
                text: enabled ? qsTr("Import") : qsTr("Nothing new in it")
                onClicked: rows.import(false)
            }
            SecondaryButton {
                objectName: "importGood"
                visible: rows.badCount > 0
                enabled: rows.newCount + rows.changedCount > 0
                text: qsTr("Import the good rows")
                onClicked: rows.import(true)
            }
        }
    }
}
