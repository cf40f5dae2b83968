pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// Points at each part of her words by which somebody could know her. She may change them or leave them.
Note {
    id: root

    required property FeedbackForm form

    readonly property var reasons: ({
        [FeedbackForm.Name]: qsTr("A name"),
        [FeedbackForm.Date]: qsTr("A day or a time: your team knows who was there"),
        [FeedbackForm.Phone]: qsTr("A phone number"),
        [FeedbackForm.Email]: qsTr("An address on the internet"),
        [FeedbackForm.Number]: qsTr("A number that may belong to one person"),
        [FeedbackForm.Place]: qsTr("A place"),
        [FeedbackForm.Circumstance]: qsTr("Few people can say this of themselves")
    })

    signal changeWanted

    function escaped(words: string): string {
        return words.replace(/&/g, "&amp;").replace(/</g, "&lt;")
    }

    visible: parts.rows.length > 0
    tone: Theme.Warn
    title: qsTr("Somebody could know you by these words")
    text: qsTr("You can change them, or send them as they are.")

    SteadyRows {
        id: parts
        rows: root.form?.telling ?? []
        delegate: Column {
            id: part
            required property int index
            readonly property tellingPart found: parts.entry(index)

            objectName: "telling" + index
            Layout.fillWidth: true
            Layout.topMargin: Theme.gap8
            Accessible.role: Accessible.StaticText
            Accessible.name: root.reasons[found.kind] + ": " + found.words

            Words {
                objectName: part.objectName + ".words"
                width: parent.width
                textFormat: Text.StyledText
                text: root.escaped(part.found.before) + "<b><u>" + root.escaped(part.found.words) + "</u></b>" + root.escaped(part.found.after)
                Accessible.ignored: true
            }
            Words {
                objectName: part.objectName + ".why"
                width: parent.width
                text: root.reasons[part.found.kind]
                color: Theme.soft
                font.pixelSize: Theme.small
                Accessible.ignored: true
            }
        }
    }
    SecondaryButton {
        objectName: "changeTelling"
        Layout.topMargin: Theme.gap8
        text: qsTr("Change my words")
        onClicked: root.changeWanted()
    }
}
