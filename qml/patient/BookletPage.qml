import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Components
import Heard.Models

/// The pledge from the first word to the last, as its booklet has it, and the way to files of it.
PhonePage {
    id: root

    /// As Promise.Audience.
    required property int audience

    property alias largePrint: large.checked
    /// pageBlock
    readonly property var blocks: booklet.blocks
    /// How much of it stands there; more comes before its end is in sight.
    property int room: 20
    property url savedFile
    property string savedAs
    property string problem

    signal linkOpened(string address)

    function forgetFile() {
        savedAs = ""
        problem = ""
    }

    function save(format: int) {
        forgetFile()
        booklet.save(format, qsTr("our pledge", "name of a file"))
    }

    objectName: "bookletPage"
    title: qsTr("Booklet of our pledge")

    BookletView {
        id: booklet
        objectName: "booklet"
        audience: root.audience
        language: Qt.uiLanguage === "cy" ? BookletView.Welsh : Qt.uiLanguage === "ar" ? BookletView.Arabic : BookletView.English
        paper: BookletView.A4
        largePrint: root.largePrint
        onChosen: root.forgetFile()
        onSaved: (file, fileName, folder) => {
            root.savedFile = file
            //: %1 is the name of a file, %2 of a folder
            root.savedAs = qsTr("Saved as %1 in the folder %2.").arg(fileName).arg(folder)
        }
        onRefused: root.problem = qsTr("The file could not be saved. Is there room left?")
    }

    UnreadableNote {
        visible: booklet.unreadable
    }
    Card {
        visible: booklet.ready && !booklet.unreadable
        spacing: Theme.gap12

        BodyText {
            soft: true
            text: qsTr("Read it here. Or save it, to print it or to give it to somebody.")
        }
        CheckRow {
            id: large
            objectName: "bookletLarge"
            text: qsTr("Large print")
            detail: qsTr("Here and in what you save")
        }
        SecondaryButton {
            objectName: "bookletPdf"
            Layout.fillWidth: true
            icon.name: "file"
            text: qsTr("Save to print")
            onClicked: root.save(BookletView.Print)
        }
        SecondaryButton {
            objectName: "bookletHtml"
            Layout.fillWidth: true
            icon.name: "share"
            text: qsTr("Save as a web page")
            onClicked: root.save(BookletView.WebPage)
        }
        ErrorText {
            objectName: "bookletProblem"
            text: root.problem
        }
        Note {
            objectName: "bookletSaved"
            visible: root.savedAs.length > 0
            tone: Theme.Go
            text: root.savedAs
        }
        TextButton {
            objectName: "bookletOpen"
            visible: root.savedAs.length > 0
            icon.name: "file"
            text: qsTr("Open it")
            onClicked: booklet.open(root.savedFile)
        }
    }
    TitleText {
        objectName: "bookletTitle"
        text: booklet.title
    }
    PageWords {
        objectName: "bookletWords"
        blocks: root.blocks.slice(0, root.room)
        rightToLeft: booklet.rightToLeft
        large: root.largePrint
        onLinkOpened: address => root.linkOpened(address)
    }
    Timer {
        interval: 40
        repeat: true
        running: root.nearEnd && root.room < root.blocks.length
        onTriggered: root.room += 10
    }
}
