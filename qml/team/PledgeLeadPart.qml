pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// Who leads the pledge, who did before, and handing it over.
Card {
    id: root

    objectName: "pledgeLeadPart"

    PledgeLeadsModel { id: leads }
    ColleagueView { id: me }
    DateWords { id: dates }

    PaneHeading {
        text: qsTr("Pledge lead")
        actions: TextButton {
            objectName: "handOver"
            visible: me.leads
            text: leads.current.length > 0 ? qsTr("Hand over") : qsTr("Choose one")
            icon.name: "person"
            onClicked: handingOver.open()
        }
    }
    SmallText {
        visible: leads.ready && leads.current.length === 0
        text: qsTr("Nobody leads the pledge yet.")
    }
    Repeater {
        model: leads
        delegate: ColumnLayout {
            id: line
            required property int index
            required property string name
            required property date from
            required property date until
            required property string words
            required property bool leads

            objectName: "lead" + index
            spacing: 0

            BodyText {
                strong: line.leads
                text: line.name
            }
            SmallText {
                readonly property string begun: isNaN(line.from.getTime()) ? "" : dates.said.shortDay(line.from)
                readonly property string ended: isNaN(line.until.getTime()) ? "" : dates.said.shortDay(line.until)
                visible: text.length > 0
                //: %1 and %2 are days
                text: begun.length > 0 && ended.length > 0 ? qsTr("From %1 to %2").arg(begun).arg(ended)
                    //: %1 is a day
                    : begun.length > 0 ? qsTr("Since %1").arg(begun)
                    //: %1 is a day
                    : ended.length > 0 ? qsTr("Until %1").arg(ended) : line.leads ? qsTr("Leads the pledge") : ""
            }
            SmallText {
                visible: text.length > 0
                text: line.words
            }
        }
    }
    LateDialog {
        id: handingOver

        ModalDialog {
            id: dialog
            objectName: "handOverDialog"
            title: qsTr("Who leads the pledge from today?")
            first: to
            onAboutToShow: {
                to.value = ""
                to.error = ""
                words.text = ""
                words.error = ""
            }

            Connections {
                target: leads
                function onHandedOver() {
                    dialog.close()
                }
                function onRefused() {
                    words.error = qsTr("It could not be handed over. Choose somebody who works here and does not lead it yet.")
                }
            }
            CapacityModel {
                id: capacity
                // Until then there is nobody to choose, and nothing for the keyboard to stand on.
                onReadyChanged: to.forceActiveFocus(Qt.TabFocusReason)
            }
            ChoiceList {
                id: to
                objectName: "handOverTo"
                label: qsTr("Choose one")
                value: ""
                options: capacity.people
                onChosen: value => to.value = value
            }
            AreaField {
                id: words
                objectName: "handOverWords"
                label: qsTr("Words for the hand-over")
                hint: qsTr("What is under way, and what comes next.")
                optional: true
                leastLines: 2
            }
            actions: [
                PrimaryButton {
                    objectName: "handOverSave"
                    text: qsTr("Hand over")
                    onClicked: {
                        to.error = to.value.length > 0 ? "" : qsTr("Choose who leads it.")
                        if (to.value.length > 0) {
                            leads.handOver(to.value, words.text)
                        }
                    }
                },
                SecondaryButton {
                    objectName: "handOverLeave"
                    text: qsTr("Not now")
                    onClicked: dialog.reject()
                }
            ]
        }
    }
}
