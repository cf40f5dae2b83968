import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// The pages of a print, one at a time, as the printer would make them. Its parts are called after it.
Column {
    id: root

    required property PagedView shown
    property int page: 0
    readonly property int last: Math.max(0, shown.pageCount - 1)

    Layout.fillWidth: true
    spacing: Theme.gap8

    onLastChanged: page = Math.min(page, last)

    Rectangle {
        width: parent.width
        height: sheet.height + 2 * border.width
        border.width: Theme.hairline
        border.color: Theme.line
        color: Theme.none

        PaperSheet {
            id: sheet
            objectName: root.objectName + "Sheet"
            x: parent.border.width
            y: parent.border.width
            width: parent.width - 2 * parent.border.width
            height: width * root.shown.proportion
            shown: root.shown
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
            objectName: root.objectName + "Back"
            icon.name: "back"
            text: qsTr("Page before")
            enabled: root.page > 0
            onClicked: --root.page
        }
        Words {
            id: pageWords
            objectName: root.objectName + "Page"
            anchors.verticalCenter: parent.verticalCenter
            //: %1 and %2 are numbers
            text: qsTr("Page %1 of %2").arg(root.page + 1).arg(root.shown.pageCount)
        }
        IconButton {
            objectName: root.objectName + "Forward"
            icon.name: "forward"
            text: qsTr("Page after")
            enabled: root.page < root.last
            onClicked: ++root.page
        }
    }
}
