import QtQuick
import Heard.Controls
import Heard.Models

/// What became of her words, step by step: from their way to the team to the promises they led to.
Card {
    id: root

    required property FeedbackView said
    required property OutcomeView outcome
    required property DateWords dates

    readonly property bool arrived: said.delivery !== Delivery.NotSent && said.delivery !== Delivery.Parked
                                 && said.delivery !== Delivery.Conflict
    readonly property bool read: said.read || outcome.read
    readonly property bool themed: !isNaN(outcome.themedOn.getTime())
    readonly property var brought: outcome.ledTo
    readonly property bool led: brought.length > 0

    function progress(done: bool, before: bool): int {
        return done ? TimelineStep.Done : before ? TimelineStep.Now : TimelineStep.Later
    }

    HeadingText {
        text: qsTr("What became of your words")
    }
    TimelineStep {
        objectName: "outcomeSent"
        // The hub lets words without a name in once a day: only what follows tells that they came.
        text: !root.arrived ? qsTr("They wait to be sent")
            : root.said.anonymous && !root.read && !root.themed && !root.led ? qsTr("They are sent, and reach your team within a day")
            : qsTr("They reached your team")
        progress: root.progress(root.arrived, true)
    }
    TimelineStep {
        objectName: "outcomeRead"
        text: root.read ? qsTr("Your team read them") : qsTr("Your team reads them")
        progress: root.progress(root.read, root.arrived)
    }
    TimelineStep {
        objectName: "outcomeThemed"
        text: root.themed || root.led ? qsTr("They were looked at together with what others said")
                                      : qsTr("They are looked at together with what others say")
        detail: root.themed ? root.dates.said.shortDay(root.outcome.themedOn) : ""
        progress: root.progress(root.themed || root.led, root.read)
    }
    TimelineStep {
        objectName: "outcomeLed"
        //: %1 is what patients said, such as “We waited alone before surgery”
        text: root.led ? qsTr("Your words helped lead to: %1").arg(root.brought.map(card => qsTr("“%1”").arg(card.words)).join(" · "))
                       : qsTr("They can become part of the pledge")
        progress: root.progress(root.led, root.themed)
        last: true
    }
}
