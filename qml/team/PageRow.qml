import QtQuick
import Heard.Controls
import Heard.Components
import Heard.Models

/// One page of the library, in the list.
ListRow {
    id: root

    required property int index
    required property string recordId
    required property string title
    required property int topic
    required property int audience
    required property bool sensitive
    required property bool example
    required property string owner
    required property bool reviewDue
    required property int publication
    required property int releases
    required property int delivery
    required property Wording wording
    required property TopicWords topics

    objectName: "libraryRow" + index
    width: ListView.view.width
    text: title
    icon.name: topics.icons[topic]
    summary: topics.names[topic]
    //: %1 is a member of the team
    detail: owner.length > 0 ? qsTr("Looked after by %1").arg(owner) : qsTr("Nobody looks after it yet")
    extra: [
        Tag {
            visible: root.reviewDue
            text: qsTr("Review due")
            icon: "clock"
            tone: Theme.Warn
        },
        Tag {
            visible: !root.sensitive
            text: root.wording.publications[root.publication]
            tone: root.publication === LibraryModel.Published ? Theme.Go
                : root.publication === LibraryModel.ChangedSince ? Theme.Warm : Theme.Plain
            icon: root.publication === LibraryModel.Published ? "tick" : ""
        },
        Tag {
            visible: root.sensitive
            text: root.releases > 0 ? qsTr("Sensitive, with %n patient(s)", "", root.releases) : qsTr("Sensitive, with nobody")
            icon: "lock"
            tone: Theme.Plain
        },
        Tag {
            visible: root.sensitive && root.publication === LibraryModel.ChangedSince
            text: root.wording.publications[root.publication]
            tone: Theme.Warm
        },
        Tag {
            visible: root.audience !== LibraryModel.Everyone
            text: root.wording.audiences[root.audience]
            tinted: root.selected
        },
        Tag {
            visible: root.example
            text: qsTr("Example")
            tone: Theme.Warn
        },
        Tag {
            visible: text.length > 0
            text: root.wording.deliveries[root.delivery] ?? ""
            tone: Theme.Warn
        }
    ]
}
