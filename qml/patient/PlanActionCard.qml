import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// One thing that was agreed: about what, who does it by when, and what happened next.
Card {
    id: root

    required property int index
    required property planAction modelData
    required property DateWords dates

    readonly property bool hasDay: !isNaN(modelData.by)

    objectName: "action" + index

    SmallText {
        text: root.modelData.about
    }
    BodyText {
        objectName: root.objectName + ".agreed"
        strong: true
        text: root.modelData.agreed
    }
    SmallText {
        objectName: root.objectName + ".who"
        //: %1 is a person, %2 a day
        text: root.modelData.who.length > 0 && root.hasDay
            ? qsTr("%1, by %2").arg(root.modelData.who).arg(root.dates.said.shortDay(root.modelData.by))
            //: %1 is a day
            : root.hasDay ? qsTr("By %1").arg(root.dates.said.shortDay(root.modelData.by)) : root.modelData.who
    }
    Tag {
        objectName: root.objectName + ".state"
        visible: root.modelData.state !== Support.ActionPlanned
        icon: root.modelData.state === Support.ActionDone ? "tick" : ""
        tone: root.modelData.state === Support.ActionDone ? Theme.Go
            : root.modelData.state === Support.ActionDropped ? Theme.Plain : Theme.Brand
        text: root.modelData.state === Support.ActionDone ? qsTr("Done")
            : root.modelData.state === Support.ActionDropped ? qsTr("No longer planned") : qsTr("Being done")
    }
    ColumnLayout {
        visible: root.modelData.happenedNext.length > 0
        spacing: 0

        SmallText {
            text: qsTr("What happened next")
        }
        BodyText {
            objectName: root.objectName + ".next"
            text: root.modelData.happenedNext
        }
    }
}
