import QtQuick
import Heard.Components
import Heard.Models

/// Until the team has looked after what is urgent in her answers: whom to call, and how far the answers are.
UrgentCard {
    id: root

    required property string requestId

    objectName: "urgentWaiting"
    hopeless: answers.hopeless
    text: answers.delivery === Delivery.NotSent ? qsTr("Your answers have not been sent yet. Your team cannot see them.")
        : qsTr("You said in your answers that something is urgent. Your team has not told us yet that they have seen it.")

    AnswersView {
        id: answers
        requestId: root.requestId
    }
}
