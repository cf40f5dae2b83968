import QtQuick
import Heard.Components
import Heard.Controls
import Heard.Models

/// One thing a patient said, in the list.
ListRow {
    id: root

    required property int index
    required property string recordId
    required property string patientName
    required property var needs
    required property bool secondary
    required property string good
    required property string better
    required property string about
    required property bool onPaper
    required property date sentAt
    required property bool anonymous
    required property bool read
    required property bool handled
    required property int replies
    required property DateWords dates

    readonly property string said: better.length > 0 ? better : good

    objectName: "voiceRow" + index
    width: ListView.view.width
    text: patientName.length > 0 ? patientName : qsTr("Without a name")
    //: %1 is a day, such as "16 November"
    aside: anonymous ? qsTr("week of %1").arg(dates.said.shortDay(sentAt)) : dates.said.lately(sentAt)
    //: %1 is what somebody said
    summary: qsTr("“%1”").arg(said.length > 160 ? said.slice(0, 159).trim() + "…" : said)
    extra: [
        Tag {
            visible: !root.read
            text: qsTr("New")
            tone: Theme.Warm
        },
        Tag {
            visible: root.replies > 0 || root.handled
            text: root.replies > 0 ? qsTr("Answered") : qsTr("Done")
            icon: "tick"
            tone: Theme.Go
        },
        Tag {
            visible: root.onPaper
            text: qsTr("On paper")
        },
        Tag {
            visible: root.about.length > 0
            text: root.about
        },
        Tag {
            visible: root.secondary
            text: qsTr("Secondary")
        },
        NeedTags {
            needs: root.needs
        }
    ]
}
