pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// How many patients have the booklet, and a way to note that more were given one.
ColumnLayout {
    id: root

    required property DateWords dates
    required property int audience
    property string removedLast

    readonly property var problems: ({
        [BookletsGivenModel.Nobody]: qsTr("Type how many, such as 12."),
        [BookletsGivenModel.TooMany]: qsTr("That is more than fits here. Type a number up to 10,000."),
        [BookletsGivenModel.AuthorUnknown]: qsTr("Your own entry among the people of the unit is missing."),
        [BookletsGivenModel.NoUnit]: qsTr("This computer does not know its unit yet. Wait until it has been online."),
        [BookletsGivenModel.NotFound]: qsTr("A colleague has just changed this. Look at the list again.")
    })

    spacing: Theme.gap12

    BookletsGivenModel {
        id: given
        onNoted: {
            number.text = ""
            root.removedLast = ""
        }
        onRemoved: id => root.removedLast = id
        onRefused: problem => number.error = root.problems[problem]
            ?? qsTr("It could not be saved on this computer. Check the space on the disk.")
    }
    FieldLabel {
        text: qsTr("Given to patients")
    }
    BodyText {
        objectName: "bookletsGiven"
        text: given.people > 0 ? qsTr("%n patient(s) were given a booklet.", "", given.people)
                               : qsTr("None noted yet.")
    }
    LineField {
        id: number
        objectName: "bookletsNumber"
        label: qsTr("How many did you give today?")
        inputMethodHints: Qt.ImhDigitsOnly
        onSubmitted: noteButton.clicked()
    }
    SecondaryButton {
        id: noteButton
        objectName: "bookletsNote"
        text: qsTr("Note it")
        onClicked: {
            number.error = ""
            const typed = Number(number.text.trim())
            given.note(Number.isInteger(typed) ? Math.min(typed, 1000000) : 0, root.audience)
        }
    }
    TextButton {
        objectName: "bookletsUndo"
        visible: root.removedLast.length > 0
        icon.name: "undo"
        text: qsTr("Put back what was removed")
        onClicked: {
            given.restore(root.removedLast)
            root.removedLast = ""
        }
    }
    Repeater {
        model: FirstRows {
            sourceModel: given
            step: 5
            wanted: false
        }
        delegate: RowLayout {
            id: line
            required property int index
            required property string recordId
            required property date on
            required property int people
            required property string author

            spacing: Theme.gap8

            SmallText {
                Layout.fillWidth: true
                //: %1 is a day, %2 for example "12 patients", %3 a name
                text: qsTr("%1: %2, noted by %3").arg(root.dates.said.shortDay(line.on))
                    .arg(qsTr("%n patient(s)", "", line.people)).arg(line.author)
            }
            IconButton {
                objectName: "bookletsRemove" + line.index
                icon.name: "bin"
                text: qsTr("Remove")
                onClicked: given.remove(line.recordId)
            }
        }
    }
}
