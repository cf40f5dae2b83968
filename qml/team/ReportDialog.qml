import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// Saves the business case or the page for managers as a file.
ModalDialog {
    id: root

    property int kind: ReportFile.BusinessCase
    property url savedFile
    property string savedAs
    property string problem

    function openFor(kind: int) {
        root.kind = kind
        root.forget()
        open()
    }

    function forget() {
        root.savedAs = ""
        root.problem = ""
    }

    function save(format: int) {
        root.forget()
        report.save(root.kind, format, languages.value, root.kind === ReportFile.Summary ? qsTr("one page for managers", "name of a file")
                                                                                         : qsTr("business case", "name of a file"))
    }

    title: kind === ReportFile.Summary ? qsTr("One page for managers") : qsTr("Business case")

    ReportFile {
        id: report
        onSaved: (file, fileName, folder) => {
            root.savedFile = file
            //: %1 is the name of a file, %2 of a folder
            root.savedAs = qsTr("Saved as %1 in the folder %2.").arg(fileName).arg(folder)
        }
        onRefused: root.problem = qsTr("The file could not be saved. Is there room left?")
    }
    BodyText {
        text: root.kind === ReportFile.Summary
            ? qsTr("Who was heard, what came of it and what it costs, on one page.")
            : qsTr("What patients said, what you promised, what it costs and whether it made a difference.")
    }
    SmallText {
        text: qsTr("Words are quoted only where patients agreed. Small numbers are not shown, now or in a later report.")
    }
    Segmented {
        id: languages
        objectName: "reportLanguage"
        label: qsTr("Language")
        value: BookletView.English
        options: [
            { value: BookletView.English, text: "English" },
            { value: BookletView.Welsh, text: "Cymraeg" },
            { value: BookletView.Arabic, text: "العربية" }
        ]
        onChosen: root.forget()
    }
    FlowRow {
        PrimaryButton {
            objectName: "reportPdf"
            text: qsTr("Save to print")
            enabled: !report.busy
            onClicked: root.save(ReportFile.Print)
        }
        SecondaryButton {
            objectName: "reportHtml"
            text: qsTr("Save as a web page")
            enabled: !report.busy
            onClicked: root.save(ReportFile.WebPage)
        }
        SecondaryButton {
            objectName: "reportCsv"
            text: qsTr("Save as a table")
            enabled: !report.busy
            onClicked: root.save(ReportFile.Rows)
        }
    }
    BusyDots {
        visible: report.busy
    }
    ErrorText {
        objectName: "reportProblem"
        text: root.problem
    }
    Note {
        objectName: "reportSaved"
        visible: root.savedAs.length > 0
        tone: Theme.Go
        text: root.savedAs
    }
    FlowRow {
        visible: root.savedAs.length > 0

        TextButton {
            objectName: "reportOpen"
            icon.name: "file"
            text: qsTr("Open it")
            onClicked: report.open(root.savedFile)
        }
        TextButton {
            objectName: "reportFolder"
            icon.name: "link"
            text: qsTr("Open folder")
            onClicked: report.openFolder(root.savedFile)
        }
    }
}
