pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// Check your answers: everything that was answered, each part with a way to change it.
ColumnLayout {
    id: root

    required property AssessmentForm form
    required property UnitView unit
    /// A nurse fills it in with her.
    property bool together: false

    signal changeWanted(int page)
    signal called(string link)

    spacing: Theme.gap16

    component Part: ColumnLayout {
        id: part

        required property int page
        required property string label
        default property alias answers: lines.data

        Layout.fillWidth: true
        spacing: 0

        RowLayout {
            SmallText {
                text: part.label
            }
            TextButton {
                objectName: "changePage" + part.page
                text: qsTr("Change")
                //: %1 is a part of the assessment, such as "My body"
                Accessible.name: qsTr("Change: %1").arg(part.label)
                onClicked: root.changeWanted(part.page)
            }
        }
        ColumnLayout {
            id: lines
            spacing: Theme.gap4
        }
    }

    TitleText {
        text: qsTr("Check your answers")
    }
    UrgentCard {
        objectName: "urgentCheck"
        visible: root.form.urgent
        unit: root.unit
        hopeless: root.form.hopeless
        onCalled: link => root.called(link)
    }
    Card {
        spacing: Theme.gap12

        Repeater {
            model: root.form.groupCount
            delegate: Part {
                id: group
                required property int index

                page: index
                label: ticked.title

                ConcernsModel {
                    id: ticked
                    form: root.form
                    group: group.index
                    tickedOnly: true
                }
                Repeater {
                    model: ticked
                    delegate: BodyText {
                        required property string words
                        required property int weight
                        //: %1 is a concern, such as "Sleep", %2 a number
                        text: weight < 0 ? words : qsTr("%1: %2 of 10").arg(words).arg(weight)
                    }
                }
                BodyText {
                    objectName: "nothingTicked" + group.index
                    visible: ticked.count === 0
                    soft: true
                    text: qsTr("You ticked nothing here.")
                }
                BodyText {
                    visible: text.length > 0
                    text: root.form.more(group.index)
                }
                Separator {
                    Layout.topMargin: Theme.gap8
                }
            }
        }
        Part {
            page: root.form.groupCount
            label: qsTr("How hard the last week was")
            BodyText {
                soft: root.form.distress < 0
                text: soft ? qsTr("You did not say.") : qsTr("%1 of 10").arg(root.form.distress)
            }
            Separator {
                Layout.topMargin: Theme.gap8
            }
        }
        Part {
            page: root.form.groupCount + 1
            label: qsTr("What matters most")
            BodyText {
                soft: root.form.mattersMost.trim().length === 0
                text: soft ? qsTr("You wrote nothing here.") : root.form.mattersMost.trim()
            }
        }
    }
    BodyText {
        soft: true
        text: root.together ? qsTr("She finds this on her phone, too.") : qsTr("Your breast care team reads this before you talk.")
    }
    SafetyNote {
        visible: !root.together
        objectName: "safetyNote"
    }
}
