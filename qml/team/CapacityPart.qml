pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// The hours that people have for the pledge each month, against those it takes.
Card {
    id: root

    property string chosen
    property string chosenName
    readonly property var people: capacity.people
    readonly property string unitLine: capacity.available < 0
        //: %1 is for example "12 hours a month"
        ? qsTr("The pledge takes %1. Nobody’s hours are written down yet.").arg(wording.hoursAMonth(capacity.needed))
        //: both are for example "12 hours a month"
        : qsTr("The pledge takes %1. There are %2.").arg(wording.hoursAMonth(capacity.needed)).arg(wording.hoursAMonth(capacity.available))

    function lineOf(needed: real, available: real): string {
        return available < 0 ? wording.hoursAMonth(needed)
            //: %1 is for example "12 hours a month", %2 "8 hours a month"
            : qsTr("%1, has %2").arg(wording.hoursAMonth(needed)).arg(wording.hoursAMonth(available))
    }

    objectName: "capacityPart"

    CapacityModel {
        id: capacity
        onKept: hoursDialog.close()
        onRefused: hours.error = qsTr("It could not be saved on this computer. Check the space on the disk.")
    }
    ColleagueView { id: me }
    Wording { id: wording }

    HeadingText {
        text: qsTr("Hours for the pledge")
    }
    BodyText {
        objectName: "capacityUnit"
        text: root.unitLine
    }
    Note {
        objectName: "capacityWarning"
        visible: capacity.tooMuch
        tone: Theme.Warn
        title: qsTr("More is promised than there are hours for")
        text: qsTr("Choose later months, ask for hours, or say openly what cannot be done.")
    }
    Repeater {
        model: capacity
        delegate: PaneHeading {
            id: line
            required property int index
            required property string recordId
            required property string name
            required property int commitments
            required property real needed
            required property real available
            required property bool tooMuch

            objectName: "load" + index
            small: true
            text: line.name.length > 0 ? line.name : qsTr("Nobody sees to it yet")
            detail: wording.facts([qsTr("%n plan(s)", "", line.commitments), root.lineOf(line.needed, line.available),
                                   line.tooMuch ? qsTr("too much") : ""])
            actions: TextButton {
                objectName: "setHours" + line.index
                visible: me.leads && line.available >= 0
                text: qsTr("Set hours")
                //: %1 is a name
                Accessible.name: qsTr("Set the hours of %1").arg(line.name)
                onClicked: root.ask(line.recordId, line.name)
            }
        }
    }
    Repeater {
        model: me.leads ? root.people.filter(one => capacity.hoursOf(one.value) < 0) : []
        delegate: TextButton {
            id: one
            required property int index
            required property var modelData
            objectName: "giveHours" + index
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth
            //: %1 is a name
            text: qsTr("Write down the hours of %1").arg(modelData.text)
            onClicked: root.ask(one.modelData.value, one.modelData.text)
        }
    }

    function ask(owner: string, name: string) {
        root.chosen = owner
        root.chosenName = name
        const now = capacity.hoursOf(owner)
        hours.text = now < 0 ? "" : now.toString()
        hours.error = ""
        hoursDialog.open()
    }

    ModalDialog {
        id: hoursDialog
        objectName: "hoursDialog"
        //: %1 is a name
        title: qsTr("Hours of %1").arg(root.chosenName)
        first: hours

        LineField {
            id: hours
            objectName: "hoursField"
            label: qsTr("Hours a month for the pledge")
            optional: true
            inputMethodHints: Qt.ImhFormattedNumbersOnly
        }
        actions: [
            PrimaryButton {
                objectName: "hoursSave"
                text: qsTr("Save")
                onClicked: {
                    const typed = wording.hoursFrom(hours.text)
                    hours.error = isNaN(typed) ? qsTr("Type a number of hours, such as 12.") : ""
                    if (!isNaN(typed)) {
                        capacity.setHours(root.chosen, typed)
                    }
                }
            },
            SecondaryButton {
                objectName: "hoursLeave"
                text: qsTr("Leave it as it is")
                onClicked: hoursDialog.reject()
            }
        ]
    }
}
