pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Components
import Heard.Models

/// What could not be sent or was changed in two places, and what she can do about it.
PhonePage {
    id: root

    objectName: "decisionsPage"
    title: qsTr("What needs you")

    DateWords { id: dateWords }
    DecisionsModel {
        id: decisions
        onRefused: toast.say(qsTr("This could not be done. Please try again."))
    }

    UnreadableNote {
        visible: decisions.unreadable
    }
    Repeater {
        model: decisions
        delegate: DecisionCard {
            dates: dateWords
            onMineKept: decisions.keepMine(recordId)
            onTheirsTaken: decisions.takeTheirs(recordId)
            onTriedAgain: decisions.tryAgain(recordId)
            onGivenUp: decisions.giveUp(recordId)
        }
    }
    EmptyState {
        objectName: "decisionsEmpty"
        visible: decisions.ready && decisions.empty && !decisions.unreadable
        icon: "tick"
        title: qsTr("Nothing needs you")
        text: qsTr("Everything you wrote has been sent, or will be sent by itself.")
    }
    ToastBar {
        id: toast
        Layout.fillWidth: true
    }
}
