import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Components
import Heard.Models

/// What she asked of an appointment, how far it is, and the answer; or the way to ask.
Card {
    id: root

    required property string appointmentId
    required property DateWords dates
    property bool signedOut: false
    /// It has not begun: she can ask, and take back what she asked.
    required property bool open
    required property date start
    readonly property bool asked: ask.found
    readonly property bool waits: ask.found && ask.open

    signal askWanted
    /// She sees something new.
    signal changed

    spacing: Theme.gap12

    AskView {
        id: ask
        appointmentId: root.appointmentId
        onChanged: root.changed()
        onTakenBack: id => toast.offerUndo(qsTr("Taken back. The appointment stays as it is."), id)
        onRefused: problem => toast.say(problem === AskView.AlreadyAnswered
            ? qsTr("Your team has answered meanwhile.") : qsTr("This cannot be changed any more. Please call your team."))
    }

    HeadingText {
        objectName: "askTitle"
        text: !ask.found ? qsTr("Does this time not suit you?")
            : ask.kind === AskView.Cancel ? qsTr("You asked to cancel it") : qsTr("You asked for another time")
    }
    BodyText {
        objectName: "askedWords"
        visible: ask.found
        soft: true
        text: ask.found ? qsTr("“%1”").arg(ask.words) : ""
    }
    DeliveryLine {
        objectName: "askDelivery"
        signedOut: root.signedOut
        visible: root.waits && isNaN(ask.seenAt)
        dates: root.dates
        delivery: ask.delivery
        deliveredAt: isNaN(ask.deliveredAt) ? ask.askedAt : ask.deliveredAt
    }
    FlowRow {
        visible: root.waits && !isNaN(ask.seenAt)

        Tag {
            objectName: "askSeen"
            icon: "tick"
            tone: Theme.Brand
            //: %1 is a time, such as "2:02 pm" or "yesterday at 2:02 pm"
            text: isNaN(ask.seenAt) ? "" : qsTr("Seen by your team %1").arg(root.dates.said.at(ask.seenAt))
        }
    }
    SmallText {
        objectName: "askStays"
        visible: root.waits
        text: root.open ? qsTr("Until they answer, the appointment stays as it is.")
                        : qsTr("They did not answer in time. Please call your team.")
    }
    Note {
        objectName: "askAnswer"
        visible: ask.found && !ask.open
        tone: ask.answer === AskView.Kept ? Theme.Warn : Theme.Go
        title: ask.answer === AskView.Moved ? qsTr("Your team moved it.")
             : ask.answer === AskView.Cancelled ? qsTr("The appointment was cancelled.")
             : ask.answer === AskView.CameAllTheSame ? qsTr("You came to it all the same.")
             : ask.answeredAt >= root.start ? qsTr("Your team answered when the time had passed.")
             : qsTr("Your team answered: it stays as it is.")
        text: ask.answerWords
    }
    SecondaryButton {
        objectName: "askButton"
        Layout.fillWidth: true
        visible: root.open && !root.waits
        icon.name: "clock"
        text: ask.found ? qsTr("Ask again") : qsTr("Ask to change or cancel")
        onClicked: root.askWanted()
    }
    TextButton {
        objectName: "askTakeBack"
        visible: root.open && root.waits
        icon.name: "undo"
        text: qsTr("Take it back")
        onClicked: ask.takeBack()
    }
    ToastBar {
        id: toast
        objectName: "askToast"
        Layout.fillWidth: true
        onUndone: deed => ask.restore(deed)
    }
}
