pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Components
import Heard.Controls
import Heard.Models

/// What every patient can expect, below the board.
Card {
    id: root

    required property BoardModel board
    /// A standard was typed and is not answered for yet.
    property bool adding: false

    Connections {
        target: root.board
        enabled: root.adding
        function onWritten() {
            root.adding = false
            draft.forget()
        }
        function onRefused(problem: int) {
            root.adding = false
            words.error = problem === BoardModel.Empty ? qsTr("Write what patients can expect.") : problems.words[problem]
        }
    }
    Draft {
        id: draft
        form: "standard"
    }
    StandardsModel { id: standards }
    BoardProblems { id: problems }

    HeadingText {
        text: qsTr("Standards of care")
    }
    Repeater {
        model: standards
        delegate: RowLayout {
            id: line
            required property int index
            required property string recordId
            required property string words
            required property int publication

            Icon {
                Layout.alignment: Qt.AlignTop
                name: "star"
                color: Theme.brand
                size: Theme.smallIcon
            }
            BodyText {
                Layout.fillWidth: true
                text: line.words
            }
            Tag {
                visible: line.publication !== BoardModel.Published
                text: wording.publications[line.publication]
                tone: Theme.Plain
            }
            IconButton {
                objectName: "removeStandard" + line.index
                icon.name: "bin"
                //: %1 is what patients can expect
                text: qsTr("Remove “%1”").arg(line.words)
                visible: line.publication === BoardModel.NeverPublished
                onClicked: root.board.remove(BoardModel.StandardItem, line.recordId)
            }
            IconButton {
                objectName: "takeBackStandard" + line.index
                icon.name: "eye-off"
                //: %1 is what patients can expect
                text: qsTr("Take “%1” back from patients").arg(line.words)
                visible: line.publication === BoardModel.Published
                onClicked: root.board.unpublish(BoardModel.StandardItem, line.recordId)
            }
        }
    }
    RowLayout {
        DraftLine {
            id: words
            objectName: "standardWords"
            draft: draft
            label: qsTr("Add a standard")
            onSubmitted: addButton.press()
            onEdited: error = ""
        }
        SecondaryButton {
            id: addButton
            objectName: "standardSave"
            Layout.alignment: Qt.AlignBottom
            text: qsTr("Add")
            onClicked: {
                words.error = ""
                root.adding = true
                root.board.writeStandard("", words.text)
            }
        }
    }
    Wording { id: wording }
}
