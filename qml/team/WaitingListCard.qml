pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// For what a patient waits, as she reads it on her phone, and the ways to check it or to end it.
Card {
    id: root

    required property string patientId
    required property DateWords dates

    spacing: Theme.gap12

    WaitingPlacesModel {
        id: placesModel
        patientId: root.patientId
        onChecked: toast.offerUndo(qsTr("Checked. She sees it on her phone."), null)
        onEnded: toast.offerUndo(qsTr("Ended. She sees it on her phone."), null)
        onRefused: {
            if (!looking.opened) {
                toast.say(qsTr("This has changed meanwhile. Look again."))
            }
        }
    }
    PaneHeading {
        text: qsTr("Waiting list")
        detail: placesModel.empty ? qsTr("She is on no waiting list here.") : ""
        actions: SecondaryButton {
            objectName: "putOnList"
            text: qsTr("Put her on a list")
            icon.name: "plus"
            onClicked: (looking.made() as WaitingListDialog).openNew()
        }
    }
    Repeater {
        model: placesModel
        delegate: ColumnLayout {
            id: place
            required property int index
            required property string recordId
            required property string what
            required property date since
            required property string expected
            required property date checkedOn
            required property string words
            required property bool monthOver
            required property int weeksUnchecked
            required property int placeState
            readonly property bool waiting: placeState === WaitingPlacesModel.Waiting

            spacing: Theme.gap4

            Separator {
                visible: place.index > 0
                Layout.bottomMargin: Theme.gap8
            }
            BodyText {
                objectName: "place" + place.index
                strong: true
                text: place.what
            }
            BodyText {
                objectName: "placeState" + place.index
                text: place.placeState === WaitingPlacesModel.Done ? qsTr("Done")
                    : place.placeState === WaitingPlacesModel.Removed ? qsTr("Taken off the list")
                    //: %1 is a day, %2 a month
                    : place.expected.length > 0 ? qsTr("Since %1. Expected in %2.").arg(root.dates.said.fullDay(place.since)).arg(
                                                      root.dates.said.fullMonth(new Date(place.expected + "-01T00:00")))
                    //: %1 is a day
                    : qsTr("Since %1. Nobody can say yet when.").arg(root.dates.said.fullDay(place.since))
            }
            FlowRow {
                visible: place.monthOver || place.weeksUnchecked > 0

                Tag {
                    objectName: "placeLate" + place.index
                    text: place.monthOver ? qsTr("This month is over: tell her more")
                                          : qsTr("Not checked for %n weeks", "", place.weeksUnchecked)
                    icon: "clock"
                    tone: Theme.Warn
                }
            }
            BodyText {
                visible: place.words.length > 0
                soft: true
                text: qsTr("“%1”").arg(place.words)
            }
            SmallText {
                objectName: "placeChecked" + place.index
                //: %1 is a day
                text: qsTr("Last checked on %1.").arg(root.dates.said.fullDay(place.checkedOn))
            }
            Flow {
                Layout.fillWidth: true
                Layout.topMargin: Theme.gap4
                visible: place.waiting
                spacing: Theme.gap12

                SecondaryButton {
                    objectName: "checkPlace" + place.index
                    text: qsTr("I checked")
                    icon.name: "tick"
                    Accessible.description: place.what
                    onClicked: (looking.made() as WaitingListDialog).openFor(place.recordId, place.what, place.since, place.expected, place.words)
                }
                SecondaryButton {
                    objectName: "stillWaits" + place.index
                    visible: place.monthOver || place.weeksUnchecked > 0
                    text: place.monthOver ? qsTr("Nobody can say yet when") : qsTr("Nothing has changed")
                    Accessible.description: place.what
                    onClicked: placesModel.stillWaits(place.recordId)
                }
                TextButton {
                    objectName: "placeDone" + place.index
                    text: qsTr("It is done")
                    Accessible.description: place.what
                    onClicked: placesModel.end(place.recordId, WaitingPlacesModel.Done)
                }
                TextButton {
                    objectName: "placeRemoved" + place.index
                    text: qsTr("Take her off")
                    Accessible.description: place.what
                    onClicked: placesModel.end(place.recordId, WaitingPlacesModel.Removed)
                }
            }
        }
    }
    ToastBar {
        id: toast
        objectName: "waitingToast"
        Layout.fillWidth: true
        onUndone: placesModel.undo()
    }
    LateDialog {
        id: looking

        WaitingListDialog {
            objectName: "waitingDialog"
            places: placesModel
        }
    }
}
