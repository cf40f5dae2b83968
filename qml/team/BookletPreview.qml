import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// The pages of the booklet, one at a time, as the printer would make them.
Column {
    id: root

    required property BookletView booklet
    property int page: 0
    readonly property int last: Math.max(0, booklet.pageCount - 1)

    Layout.fillWidth: true
    spacing: Theme.gap8

    onLastChanged: page = Math.min(page, last)

    Rectangle {
        width: parent.width
        height: sheet.height + 2 * border.width
        border.width: Theme.hairline
        border.color: Theme.line
        color: Theme.none

        BookletSheet {
            id: sheet
            objectName: "bookletSheet"
            x: parent.border.width
            y: parent.border.width
            width: parent.width - 2 * parent.border.width
            height: width * root.booklet.proportion
            booklet: root.booklet
            page: root.page

            Accessible.role: Accessible.Graphic
            Accessible.name: pageWords.text
            Accessible.description: qsTr("The saved web page can be read aloud.")
        }
    }
    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.gap12

        IconButton {
            objectName: "bookletBack"
            icon.name: "back"
            text: qsTr("Page before")
            enabled: root.page > 0
            onClicked: --root.page
        }
        Words {
            id: pageWords
            objectName: "bookletPage"
            anchors.verticalCenter: parent.verticalCenter
            //: %1 and %2 are numbers
            text: qsTr("Page %1 of %2").arg(root.page + 1).arg(root.booklet.pageCount)
        }
        IconButton {
            objectName: "bookletForward"
            icon.name: "forward"
            text: qsTr("Page after")
            enabled: root.page < root.last
            onClicked: ++root.page
        }
    }
}
