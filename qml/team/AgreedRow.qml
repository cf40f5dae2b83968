import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// One thing that was agreed: how far it is, and what happened next.
ColumnLayout {
    id: root

    required property int index
    required property string actionId
    required property string about
    required property string agreed
    required property string who
    required property var by
    required property bool overdue
    required property int state
    required property string happenedNext
    required property PlanActionsModel actions
    required property DateWords dates
    required property Wording wording
    property bool writing: false

    objectName: "agreed" + index
    spacing: Theme.gap8

    Separator {}
    PaneHeading {
        small: true
        text: root.about
        detail: root.wording.facts([
            root.who,
            !root.by ? ""
                //: %1 is a day
                : root.overdue ? qsTr("was to be done by %1").arg(root.dates.said.shortDay(root.by))
                //: %1 is a day
                : qsTr("by %1").arg(root.dates.said.shortDay(root.by))
        ])
        actions: Tag {
            visible: root.overdue
            text: qsTr("Overdue")
            icon: "clock"
            tone: Theme.Warn
        }
    }
    BodyText {
        text: root.agreed
    }
    ChipChoices {
        objectName: root.objectName + ".state"
        //: %1 is a concern
        label: qsTr("How far it is: %1").arg(root.about)
        value: root.state
        options: root.wording.actionStateChoices
        onChosen: value => root.actions.setState(root.actionId, value)
    }
    BodyText {
        objectName: root.objectName + ".next"
        visible: root.happenedNext.length > 0 && !root.writing
        //: what came of something that was agreed
        text: qsTr("What happened next: %1").arg(root.happenedNext)
    }
    TextButton {
        objectName: root.objectName + ".write"
        visible: !root.writing
        icon.name: "edit"
        text: root.happenedNext.length > 0 ? qsTr("Change what happened next") : qsTr("Write what happened next")
        onClicked: {
            words.text = draft.words.length > 0 ? draft.words : root.happenedNext
            root.writing = true
            words.forceActiveFocus(Qt.TabFocusReason)
        }
    }
    Draft {
        id: draft
        form: "plan/" + root.actionId
    }
    AreaField {
        id: words
        objectName: root.objectName + ".words"
        visible: root.writing
        label: qsTr("What happened next?")
        hint: qsTr("She reads this on her phone.")
        leastLines: 2
        onEdited: {
            if (root.writing) {
                draft.words = text
            }
        }
        onActiveFocusChanged: draft.flush()
    }
    FlowRow {
        visible: root.writing
        spacing: Theme.gap12

        PrimaryButton {
            objectName: root.objectName + ".save"
            text: qsTr("Save")
            onClicked: root.actions.setHappenedNext(root.actionId, words.text)
        }
        TextButton {
            objectName: root.objectName + ".leave"
            text: qsTr("Leave it as it was")
            onClicked: {
                root.writing = false
                draft.forget()
            }
        }
    }
    Connections {
        target: root.actions
        function onToldNext(action: string) {
            if (action === root.actionId) {
                root.writing = false
                draft.forget()
            }
        }
    }
}
