import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// One thing that was agreed: about what, who does it by when, and what happened next.
Card {
    id: root

    required property int index
    required property planAction agreement
    required property DateWords dates

    readonly property bool hasDay: !isNaN(agreement.by)

    objectName: "action" + index

    SmallText {
        text: root.agreement.about
    }
    BodyText {
        objectName: root.objectName + ".agreed"
        strong: true
        text: root.agreement.agreed
    }
    SmallText {
        objectName: root.objectName + ".who"
        //: %1 is a person, %2 a day
        text: root.agreement.who.length > 0 && root.hasDay
            ? qsTr("%1, by %2").arg(root.agreement.who).arg(root.dates.said.shortDay(root.agreement.by))
            //: %1 is a day
            : root.hasDay ? qsTr("By %1").arg(root.dates.said.shortDay(root.agreement.by)) : root.agreement.who
    }
    Tag {
        objectName: root.objectName + ".state"
        visible: root.agreement.state !== Support.ActionPlanned
        icon: root.agreement.state === Support.ActionDone ? "tick" : ""
        tone: root.agreement.state === Support.ActionDone ? Theme.Go
            : root.agreement.state === Support.ActionDropped ? Theme.Plain : Theme.Brand
        text: root.agreement.state === Support.ActionDone ? qsTr("Done")
            : root.agreement.state === Support.ActionDropped ? qsTr("No longer planned") : qsTr("Being done")
    }
    ColumnLayout {
        visible: root.agreement.happenedNext.length > 0
        spacing: 0

        SmallText {
            text: qsTr("What happened next")
        }
        BodyText {
            objectName: root.objectName + ".next"
            text: root.agreement.happenedNext
        }
    }
}
