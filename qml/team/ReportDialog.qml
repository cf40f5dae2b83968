pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// The business case or the page for managers: how it looks, and files of it.
ModalDialog {
    id: root

    property int kind: ReportView.BusinessCase

    function openFor(kind: int) {
        root.kind = kind
        open()
    }

    title: kind === ReportView.Summary ? qsTr("One page for managers") : qsTr("Business case")
    widest: Theme.px(880)

    Stage {
        Layout.fillWidth: true
        component: root.visible ? report : null
    }
    Component {
        id: report

        GridLayout {
            id: content
            objectName: "reportParts"

            property url savedFile
            property string savedAs
            property string problem

            function forget() {
                content.savedAs = ""
                content.problem = ""
            }

            function save(format: int) {
                content.forget()
                view.save(format, view.kind === ReportView.Summary ? qsTr("one page for managers", "name of a file")
                                                                   : qsTr("business case", "name of a file"))
            }

            columns: width >= Theme.px(620) ? 2 : 1
            columnSpacing: Theme.gap32
            rowSpacing: Theme.gap24

            ReportView {
                id: view
                kind: root.kind
                language: languages.value
                onChosen: content.forget()
                onSaved: (file, fileName, folder) => {
                    content.savedFile = file
                    //: %1 is the name of a file, %2 of a folder
                    content.savedAs = qsTr("Saved as %1 in the folder %2.").arg(fileName).arg(folder)
                }
                onRefused: content.problem = qsTr("The file could not be saved. Is there room left?")
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                spacing: Theme.gap16

                BodyText {
                    text: view.kind === ReportView.Summary
                        ? qsTr("Who was heard, what came of it and what it costs, on one page.")
                        : qsTr("What patients said, what you promised, what it costs and whether it made a difference.")
                }
                SmallText {
                    text: qsTr("Words are quoted only where patients agree at this moment. Small numbers are not shown, now or in a later report.")
                }
                Note {
                    objectName: "reportHeldBack"
                    visible: view.heldBack > 0
                    text: qsTr("%n quote(s) are held back, because names, numbers, days or places in them may tell who said them. Look at them beside the promises in Evaluation, and tick those to print.", "", view.heldBack)
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
                }
                SmallText {
                    visible: view.language !== BookletView.English
                    text: qsTr("What you wrote stays in the language you wrote it in.")
                }
                FlowRow {
                    PrimaryButton {
                        objectName: "reportPdf"
                        text: qsTr("Save to print")
                        enabled: !view.busy
                        onClicked: content.save(ReportView.Print)
                    }
                    SecondaryButton {
                        objectName: "reportHtml"
                        text: qsTr("Save as a web page")
                        enabled: !view.busy
                        onClicked: content.save(ReportView.WebPage)
                    }
                    SecondaryButton {
                        objectName: "reportCsv"
                        text: qsTr("Save as a table")
                        enabled: !view.busy
                        onClicked: content.save(ReportView.Rows)
                    }
                }
                ProgressLine {
                    objectName: "reportProgress"
                    visible: view.busy
                    text: qsTr("Making the file")
                    value: view.progress
                }
                TextButton {
                    objectName: "reportCancel"
                    visible: view.busy
                    text: qsTr("Cancel")
                    onClicked: view.cancel()
                }
                SmallText {
                    text: qsTr("The table is a CSV file with every promise, for a spreadsheet.")
                }
                ErrorText {
                    objectName: "reportProblem"
                    text: view.unreadable ? qsTr("This computer’s own records could not be read. Start Heard again.") : content.problem
                }
                Note {
                    objectName: "reportSaved"
                    visible: content.savedAs.length > 0
                    tone: Theme.Go
                    text: content.savedAs
                }
                FlowRow {
                    visible: content.savedAs.length > 0

                    TextButton {
                        objectName: "reportOpen"
                        icon.name: "file"
                        text: qsTr("Open it")
                        onClicked: view.open(content.savedFile)
                    }
                    TextButton {
                        objectName: "reportFolder"
                        icon.name: "link"
                        text: qsTr("Open folder")
                        onClicked: view.openFolder(content.savedFile)
                    }
                }
            }
            PaperPreview {
                objectName: "report"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                visible: view.ready
                shown: view
            }
        }
    }
}
