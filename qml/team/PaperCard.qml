pragma ComponentBehavior: Bound

import QtQuick
import Heard.Controls
import Heard.Models

/// Of a voice on paper: whether she may be quoted, how she takes that back, and how a form typed by mistake goes.
Card {
    id: root

    required property FeedbackView feedback
    required property ToastBar toast

    WritingDown {
        id: desk
        onRemoved: id => root.toast.offerUndo(qsTr("Removed."), () => desk.setRemoved(id, false))
        onRefused: {
            root.toast.say(qsTr("It could not be saved on this computer. Check the space on the disk."))
            quote.checked = Qt.binding(() => root.feedback.mayQuote)
        }
    }
    PaneHeading {
        text: qsTr("Consent")
    }
    BodyText {
        objectName: "paperConsent"
        text: root.feedback.mayQuote ? qsTr("She agreed on paper that others may read her words.") : qsTr("No words of it are quoted.")
    }
    CheckRow {
        id: quote
        objectName: "paperMayQuote"
        text: qsTr("Words from it may be quoted, without names")
        detail: qsTr("Without the tick, no report takes a quote from it. Printed ones stay as they are.")
        checked: root.feedback.mayQuote
        onToggled: desk.setMayQuote(root.feedback.feedbackId, checked)
    }
    TextButton {
        objectName: "removePaper"
        text: qsTr("Remove: it was written by mistake")
        onClicked: desk.setRemoved(root.feedback.feedbackId, true)
    }
}
