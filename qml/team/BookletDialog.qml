pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// The booklet of what is published: how it looks, files of it to print or to read, and how many were given.
ModalDialog {
    id: root

    objectName: "bookletDialog"
    title: qsTr("Booklet for patients")
    widest: Theme.px(880)

    DateWords { id: dateWords }

    Stage {
        Layout.fillWidth: true
        component: root.visible ? booklet : null
    }
    Component {
        id: booklet

        GridLayout {
            id: content
            objectName: "bookletParts"

            property url savedFile
            property string savedAs
            property string problem

            function save(format: int) {
                content.savedAs = ""
                content.problem = ""
                view.save(format, qsTr("our pledge", "name of a file"))
            }

            columns: width >= Theme.px(620) ? 2 : 1
            columnSpacing: Theme.gap32
            rowSpacing: Theme.gap24
            visible: view.ready

            BookletView {
                id: view
                audience: audiences.value
                language: languages.value
                paper: papers.value
                largePrint: large.checked
                onChosen: {
                    content.savedAs = ""
                    content.problem = ""
                }
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

                Note {
                    visible: view.nothingPublished
                    text: qsTr("Nothing is published yet. The booklet shows what patients see.")
                }
                Segmented {
                    id: audiences
                    objectName: "bookletAudience"
                    label: qsTr("Whose promises")
                    value: Promise.Everyone
                    options: [
                        { value: Promise.Everyone, text: qsTr("Everyone") },
                        { value: Promise.Primary, text: qsTr("Primary") },
                        { value: Promise.Secondary, text: qsTr("Secondary") }
                    ]
                }
                Segmented {
                    id: languages
                    objectName: "bookletLanguage"
                    label: qsTr("Language of the headings")
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
                Segmented {
                    id: papers
                    objectName: "bookletPaper"
                    label: qsTr("Paper")
                    value: BookletView.A5
                    options: [
                        { value: BookletView.A5, text: qsTr("A5, half a sheet") },
                        { value: BookletView.A4, text: qsTr("A4") }
                    ]
                }
                CheckRow {
                    id: large
                    objectName: "bookletLarge"
                    text: qsTr("Large print")
                    detail: qsTr("For patients who see badly")
                }
                FlowRow {
                    PrimaryButton {
                        objectName: "bookletPdf"
                        text: qsTr("Save to print")
                        onClicked: content.save(BookletView.Print)
                    }
                    SecondaryButton {
                        objectName: "bookletHtml"
                        text: qsTr("Save as a web page")
                        onClicked: content.save(BookletView.WebPage)
                    }
                }
                ErrorText {
                    objectName: "bookletProblem"
                    text: content.problem
                }
                Note {
                    objectName: "bookletSaved"
                    visible: content.savedAs.length > 0
                    tone: Theme.Go
                    text: content.savedAs
                }
                TextButton {
                    objectName: "bookletOpen"
                    visible: content.savedAs.length > 0
                    icon.name: "file"
                    text: qsTr("Open it")
                    onClicked: view.open(content.savedFile)
                }
                Separator {}
                BookletsGivenPart {
                    dates: dateWords
                    audience: audiences.value
                }
            }
            PaperPreview {
                objectName: "booklet"
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                shown: view
            }
        }
    }
}
