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
        delegate: ColumnLayout {
            id: sending
            required property int index
            required property string recordId
            required property var titles
            required property var cards
            required property date when
            required property int opened
            required property int acknowledged
            required property int sendingState
            required property bool asks
            readonly property bool gone: sendingState === SendingsModel.TakenBack || sendingState === SendingsModel.Cancelled
            readonly property string name: root.objectName + ".row" + index
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
                //: %1 and %2 are numbers of pages, %3 a time
                [SendingsModel.PartlyAcknowledged]: qsTr("She says she has read %1 of %2 pages. The last: %3").arg(acknowledged).arg(titles.length).arg(root.dates.said.lately(when)),
                //: %1 is a time
                [SendingsModel.Acknowledged]: qsTr("She has read it and knows who to call: %1").arg(root.dates.said.lately(when)),
                [SendingsModel.TakenBack]: qsTr("Taken back"),
                [SendingsModel.Cancelled]: qsTr("Taken back with its appointment")
            })

            /// What she did with one of several pages.
            function done(card: var): string {
                //: %1 is a time
                return !isNaN(card.acknowledged) ? qsTr("she has read it and knows who to call: %1").arg(root.dates.said.lately(card.acknowledged))
                    //: %1 is a time
                    : !isNaN(card.opened) ? qsTr("opened: %1").arg(root.dates.said.lately(card.opened)) : qsTr("not opened yet")
            }

            spacing: 0

            PaneHeading {
                readonly property string recordId: sending.recordId
                objectName: sending.name
                small: true
                text: sending.titles.join(", ")
                detail: sending.states[sending.sendingState]
                actions: [
                    Item {
                        visible: sending.opened > 0 && !sending.gone
                        implicitWidth: receipt.implicitWidth
                        implicitHeight: Math.max(receipt.implicitHeight, Theme.target)

                        Tag {
                            id: receipt
                            readonly property bool partly: sending.sendingState === SendingsModel.PartlyAcknowledged
                            readonly property bool whole: !partly && sending.sendingState !== SendingsModel.PartlyRead
                            objectName: sending.name + ".receipt"
                            anchors.verticalCenter: parent.verticalCenter
                            text: sending.sendingState === SendingsModel.Acknowledged ? qsTr("Read") : whole ? qsTr("Opened")
                                //: %1 and %2 are numbers of pages
                                : partly ? qsTr("%1 of %2 read").arg(sending.acknowledged).arg(sending.titles.length)
                                //: %1 and %2 are numbers of pages
                                : qsTr("%1 of %2 opened").arg(sending.opened).arg(sending.titles.length)
                            icon: whole ? "tick" : ""
                            tone: whole ? Theme.Go : Theme.Plain
                        }
                    },
                    TextButton {
                        objectName: sending.name + ".back"
                        visible: !sending.gone
                        text: qsTr("Take back")
                        onClicked: root.sendings.takeBack(sending.recordId)
                    }
                ]
            }
            Repeater {
                // While all stand alike one line says it.
                model: !sending.gone && sending.titles.length > 1 && sending.opened > 0 ? sending.cards : []
                delegate: SmallText {
                    required property int index
                    required property var modelData
                    objectName: sending.name + ".page" + index
                    //: %1 is a page of the library, %2 what she did with it, such as: opened: today, 10:00
                    text: qsTr("%1: %2").arg(modelData.title).arg(sending.done(modelData))
                }
            }
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
