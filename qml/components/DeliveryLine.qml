import QtQuick
import Heard.Controls
import Heard.Models

/// Where something a person wrote is now: "Not sent yet", "Sent 2:02 pm", "Read by your team", "Answered".
FlowRow {
    id: root

    required property DateWords dates
    /// A Delivery.State.
    required property int delivery
    required property date deliveredAt
    property bool read: false
    property int replies: 0
    /// Nothing is sent before she signs in again.
    property bool signedOut: false
    /// Said without a name: it goes apart, and when is not kept.
    property bool nameless: false
    /// Says the day it was sent, too.
    property bool dated: true

    readonly property bool waits: delivery === Delivery.NotSent
    readonly property bool stuck: delivery === Delivery.Parked || delivery === Delivery.Conflict
    readonly property bool answered: !waits && !stuck && replies > 0
    readonly property bool seen: !waits && !stuck && !answered && read

    /// For screen readers.
    readonly property string spoken: more.text.length > 0 ? tag.text + ". " + more.text : tag.text

    Tag {
        id: tag
        icon: root.waits ? "offline" : root.stuck ? "warning" : root.answered ? "talk" : "tick"
        tone: root.waits ? Theme.Warn : root.stuck ? Theme.Stop : root.answered || root.seen ? Theme.Brand : Theme.Plain
        text: root.waits ? qsTr("Not sent yet")
            : root.delivery === Delivery.Parked ? qsTr("Could not be sent")
            : root.delivery === Delivery.Conflict ? qsTr("Changed in two places")
            : root.answered ? qsTr("Answered")
            : root.seen ? qsTr("Read by your team")
            : root.nameless ? qsTr("Sent without your name")
            //: %1 is a time, such as "2:02 pm" or "yesterday at 2:02 pm"
            : qsTr("Sent %1").arg(root.dates.said.at(root.deliveredAt))
    }
    SmallText {
        id: more
        topPadding: Theme.px(4)
        text: root.waits && root.nameless ? qsTr("Sends by itself, a little later")
            : root.waits && root.signedOut ? qsTr("Sends after you sign in again")
            : root.waits ? qsTr("Sends when you are online")
            : root.stuck ? qsTr("Open it to see what to do")
            : root.dated && !root.nameless && (root.answered || root.seen) ? root.dates.said.lately(root.deliveredAt) : ""
    }
}
