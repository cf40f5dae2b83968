import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// One action of a plan while it is written: about what, what is agreed, who does it and by when.
ColumnLayout {
    id: root

    required property int index
    required property string concern
    required property string about
    required property string agreed
    required property string who
    required property string by
    required property CarePlanEditor plan

    signal removed

    objectName: "action" + index
    spacing: Theme.gap12
    Component.onCompleted: day.iso = by

    Separator {}
    PaneHeading {
        small: true
        text: root.concern.length > 0 ? root.about : qsTr("Something else")
        actions: IconButton {
            objectName: root.objectName + ".remove"
            icon.name: "bin"
            text: qsTr("Remove this action")
            Accessible.description: root.about
            onClicked: {
                root.removed()
                root.plan.remove(root.index)
            }
        }
    }
    LineField {
        objectName: root.objectName + ".about"
        visible: root.concern.length === 0
        label: qsTr("About what?")
        text: root.about
        onEdited: root.plan.setAbout(root.index, text)
    }
    AreaField {
        objectName: root.objectName + ".agreed"
        label: qsTr("What did you agree?")
        leastLines: 2
        text: root.agreed
        onEdited: root.plan.setAgreed(root.index, text)
    }
    FormPair {
        LineField {
            objectName: root.objectName + ".who"
            label: qsTr("Who does it?")
            hint: qsTr("For example: she herself, or a name")
            optional: true
            text: root.who
            onEdited: root.plan.setWho(root.index, text)
        }
        DateFields {
            id: day
            objectName: root.objectName + ".by"
            label: qsTr("By when?")
            optional: true
            error: problem > 1 && !activeFocus ? problemText : ""
            onEdited: root.plan.setBy(root.index, iso)
        }
    }
}
