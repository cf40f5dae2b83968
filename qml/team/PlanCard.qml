pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// Writes a care and support plan: what was spoken about, and what is agreed about each concern.
Card {
    id: root

    required property CarePlanEditor plan
    required property AnswersView answers
    /// What to mind when writing to her.
    property var needs: []

    /// An action was taken out; it can be put back.
    signal removed

    spacing: Theme.gap16

    PaneHeading {
        text: root.plan.revision ? qsTr("Change the plan") : qsTr("Write the plan")
        detail: root.plan.revision ? qsTr("She keeps the plan she has until you share this one.") : qsTr("Only your team sees it until you share it.")
    }
    AreaField {
        objectName: "planConversation"
        label: qsTr("What did you speak about?")
        hint: qsTr("She reads it too, once you share the plan.")
        text: root.plan.conversation
        onEdited: root.plan.conversation = text
        onActiveFocusChanged: root.plan.flush()
    }
    Repeater {
        model: root.plan
        delegate: ActionFields {
            plan: root.plan
            onRemoved: root.removed()
        }
    }
    FieldFrame {
        label: root.plan.count > 0 ? qsTr("Agree on something more about") : qsTr("Agree on something about")

        FlowRow {
            SteadyRows {
                id: weighed
                rows: root.answers.ranked
                delegate: SecondaryButton {
                    required property int index
                    readonly property concernWords concern: weighed.entry(index)
                    objectName: "agreeOn." + concern.concernId
                    text: concern.words
                    icon.name: "plus"
                    onClicked: root.plan.add(concern.concernId, concern.words)
                }
            }
            SecondaryButton {
                objectName: "agreeOnOther"
                text: root.answers.ranked.length > 0 ? qsTr("Something else") : qsTr("Anything")
                icon.name: "plus"
                onClicked: root.plan.add("", "")
            }
        }
    }
    SmallText {
        objectName: "planKept"
        text: root.plan.unkept ? qsTr("This could not be kept. Copy it before you close.")
            : root.plan.kept ? qsTr("Kept. Your team can go on with it.") : qsTr("Keeping…")
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap12

        PrimaryButton {
            objectName: "sharePlan"
            text: qsTr("Share it with her")
            icon.name: "share"
            onClicked: asking.open()
        }
        TextButton {
            objectName: "discardPlan"
            text: root.plan.revision ? qsTr("Leave the plan as it was") : qsTr("Throw the draft away")
            onClicked: discarding.open()
        }
    }
    ModalDialog {
        id: asking
        title: qsTr("Share the plan with her?")

        BodyText {
            text: qsTr("She reads all of it on her phone, and what you spoke about. You can change it later.")
        }
        beforeActions: NeedsBeside {
            objectName: "planNeeds"
            needs: root.needs
        }
        actions: [
            PrimaryButton {
                objectName: "sharePlanYes"
                text: qsTr("Share")
                icon.name: "share"
                onClicked: {
                    root.plan.share()
                    asking.close()
                }
            },
            SecondaryButton {
                text: qsTr("Not yet")
                onClicked: asking.close()
            }
        ]
    }
    ModalDialog {
        id: discarding
        title: qsTr("Throw the draft away?")

        BodyText {
            text: qsTr("What is written here is lost. This cannot be undone.")
        }
        actions: [
            PrimaryButton {
                objectName: "discardPlanYes"
                danger: true
                text: qsTr("Throw it away")
                onClicked: {
                    root.plan.discard()
                    discarding.close()
                }
            },
            SecondaryButton {
                text: qsTr("Keep it")
                onClicked: discarding.close()
            }
        ]
    }
}
