import QtQuick
import Heard.Controls

/// One commitment and whether it is known to make a difference.
ListRow {
    id: root

    required property int index
    required property string recordId
    required property string plan
    required property string issue
    required property bool measured
    required property string measure
    required property int effect

    objectName: "evaluationRow" + index
    width: ListView.view.width
    text: plan
    summary: measured ? measure : qsTr("Not measured yet")
    extra: [
        EffectTag {
            visible: root.measured
            effect: root.effect
            tinted: root.selected
        }
    ]
}
