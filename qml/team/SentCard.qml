pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// What was sent to a patient, or goes with an appointment: whether she has opened it, and the way to take it back.
Card {
    id: root

    required property SendingsModel sendings
    required property DateWords dates
    required property string title
    required property string emptyText
    required property string actionText

    signal sendWanted

    Wording { id: teamWording }

    PaneHeading {
        text: root.title
        actions: SecondaryButton {
            objectName: root.objectName + ".send"
            text: root.actionText
            icon.name: "send"
            onClicked: root.sendWanted()
        }
    }
    Repeater {
        model: root.sendings
        delegate: PaneHeading {
            id: sending
            required property int index
            required property string recordId
            required property var titles
            required property date when
            required property int opened
            required property int sendingState
            required property bool asks
            readonly property bool gone: sendingState === SendingsModel.TakenBack || sendingState === SendingsModel.Cancelled

            objectName: root.objectName + ".row" + index
            small: true
            text: titles.join(", ")
            // By SendingsModel.State.
            readonly property var states: ({
                //: %1 is a day
                [SendingsModel.Waiting]: qsTr("She sees it from %1").arg(root.dates.said.shortDay(when)),
                [SendingsModel.Unread]: asks ? qsTr("Not opened yet. She is asked to say that she has read it.") : qsTr("Not opened yet"),
                //: %1 and %2 are numbers of pages, %3 a time
                [SendingsModel.PartlyRead]: qsTr("Opened %1 of %2 pages. The last: %3").arg(opened).arg(titles.length).arg(root.dates.said.lately(when)),
                //: %1 is a time
                [SendingsModel.Read]: asks ? qsTr("Opened: %1. She has not said yet that she has read it.").arg(root.dates.said.lately(when))
                                           : qsTr("Opened: %1").arg(root.dates.said.lately(when)),
                //: %1 is a time
                [SendingsModel.Acknowledged]: qsTr("She has read it and knows who to call: %1").arg(root.dates.said.lately(when)),
                [SendingsModel.TakenBack]: qsTr("Taken back"),
                [SendingsModel.Cancelled]: qsTr("Taken back with its appointment")
            })
            detail: states[sendingState]
            actions: [
                Item {
                    visible: sending.opened > 0 && !sending.gone
                    implicitWidth: receipt.implicitWidth
                    implicitHeight: Math.max(receipt.implicitHeight, Theme.target)

                    Tag {
                        id: receipt
                        readonly property bool whole: sending.sendingState !== SendingsModel.PartlyRead
                        objectName: sending.objectName + ".receipt"
                        anchors.verticalCenter: parent.verticalCenter
                        text: sending.sendingState === SendingsModel.Acknowledged ? qsTr("Read") : whole ? qsTr("Opened")
                            //: %1 and %2 are numbers of pages
                            : qsTr("%1 of %2 opened").arg(sending.opened).arg(sending.titles.length)
                        icon: whole ? "tick" : ""
                        tone: whole ? Theme.Go : Theme.Plain
                    }
                },
                TextButton {
                    objectName: sending.objectName + ".back"
                    visible: !sending.gone
                    text: qsTr("Take back")
                    onClicked: root.sendings.takeBack(sending.recordId)
                }
            ]
        }
    }
    SmallText {
        visible: root.sendings.ready && root.sendings.empty
        text: root.emptyText
    }
    ToastBar {
        id: toast
        objectName: root.objectName + ".toast"
        Layout.fillWidth: true
        onUndone: deed => root.sendings.restore(deed)

        Connections {
            target: root.sendings
            function onTakenBack(sending: string) {
                toast.offerUndo(qsTr("Taken back. She no longer sees it."), sending)
            }
            function onRefused(problem: int) {
                toast.say(teamWording.sendingProblems[problem])
            }
        }
    }
}
