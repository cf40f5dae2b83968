pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// Buttons that write headings, lists, links and pictures into a text, so that nobody has to know how.
ColumnLayout {
    id: root

    required property AreaField area
    required property PageForm form

    Layout.fillWidth: true
    spacing: Theme.gap8

    FlowRow {
        SecondaryButton {
            objectName: "toolHeading"
            text: qsTr("Heading")
            onClicked: root.area.beginLine("## ")
        }
        SecondaryButton {
            objectName: "toolBold"
            text: qsTr("Bold")
            onClicked: root.area.surround("**", "**")
        }
        SecondaryButton {
            objectName: "toolList"
            text: qsTr("List")
            icon.name: "list"
            onClicked: root.area.beginLine("- ")
        }
        SecondaryButton {
            objectName: "toolChecklist"
            text: qsTr("Checklist")
            icon.name: "tick"
            onClicked: root.area.beginLine("- [ ] ")
        }
        SecondaryButton {
            objectName: "toolSteps"
            text: qsTr("Steps")
            onClicked: root.area.beginLine("1. ")
        }
        SecondaryButton {
            objectName: "toolLink"
            text: qsTr("Link")
            icon.name: "link"
            onClicked: root.area.surround("[", "](https://)")
        }
        SecondaryButton {
            objectName: "toolPicture"
            text: qsTr("Picture")
            icon.name: "plus"
            onClicked: chooser.open()
        }
    }
    SmallText {
        visible: root.form.pictures.length > 0
        text: qsTr("Between the brackets, write what each picture shows. Those who cannot see it hear that.")
    }
    SteadyRows {
        id: pictures
        rows: root.form.pictures
        delegate: RowLayout {
            id: picture
            required property int index
            readonly property string file: pictures.entry(index)
            spacing: Theme.gap8

            SmallText {
                text: picture.file
            }
            TextButton {
                objectName: "removePicture" + picture.index
                text: qsTr("Remove picture")
                Accessible.description: picture.file
                onClicked: root.form.removePicture(picture.file)
            }
        }
    }
    FileDialog {
        id: chooser
        title: qsTr("Choose a picture")
        nameFilters: [qsTr("Pictures (*.png *.jpg *.jpeg)")]
        onAccepted: root.form.addPicture(selectedFile)
    }
}
