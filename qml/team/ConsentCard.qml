pragma ComponentBehavior: Bound

import QtQuick
import Heard.Controls
import Heard.Models

/// What those who were heard agreed to, and how they take it back.
Card {
    id: root

    required property InterviewView interview
    required property DateWords dates
    /// For those who read conversations and write down none.
    property bool readOnly: false

    PaneHeading {
        text: qsTr("Consent")
    }
    BodyText {
        objectName: "consentState"
        text: root.interview.consented ? qsTr("They agreed that we write this down and learn from it.")
            : isNaN(root.interview.withdrawnOn.getTime()) ? qsTr("They did not agree that this is used.")
              //: %1 is a day
            : qsTr("Consent was withdrawn on %1. No words of it are quoted, and it is not counted.")
                  .arg(root.dates.said.shortDay(root.interview.withdrawnOn))
    }
    CheckRow {
        objectName: "consentMayQuote"
        visible: root.interview.consented && !root.readOnly
        text: qsTr("Words from it may be quoted, without names")
        detail: qsTr("Without the tick, no report takes a quote from it. Printed ones stay as they are.")
        checked: root.interview.mayQuote
        onToggled: root.interview.setMayQuote(checked)
    }
    SecondaryButton {
        objectName: "withdrawConsent"
        visible: root.interview.consented && !root.readOnly
        text: qsTr("They withdraw their consent…")
        onClicked: asking.open()
    }
    TextButton {
        objectName: "consentAgain"
        visible: !root.readOnly && !root.interview.consented && !isNaN(root.interview.withdrawnOn.getTime())
        text: qsTr("They did not withdraw it")
        onClicked: root.interview.setWithdrawn(false)
    }
    LateDialog {
        id: asking

        WithdrawDialog {
            objectName: "withdrawDialog"
            interview: root.interview
        }
    }
}
