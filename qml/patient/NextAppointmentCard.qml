import QtQuick
import Heard.Controls
import Heard.Components
import Heard.Models

/// The next appointment, with what to do before it.
Card {
    id: root

    required property DateWords dates
    required property AppointmentView appointment

    signal opened
    signal questionsOpened

    KnownWords { id: known }
    KindWords {
        id: kindWords
        kind: root.appointment.kind
        description: root.appointment.description
    }
    CardRow {
        objectName: "nextAppointmentRow"
        icon.name: "calendar"
        overline: qsTr("Next appointment")
        text: root.dates.said.moment(root.appointment.start)
        large: true
        detail: root.appointment.withWhom.length > 0
            //: %1 is a kind of appointment, %2 a person
            ? qsTr("%1, with %2").arg(kindWords.text).arg(root.appointment.withWhom) : kindWords.text
        softDetail: false
        arrow: false
        onClicked: root.opened()
    }
    Separator {}
    CheckRow {
        objectName: "preparationCheck"
        visible: root.appointment.preparation.length > 0
        fades: true
        //: one thing to do follows, such as: read “Your choices after surgery”
        lead: root.appointment.call ? qsTr("Before the call:") : qsTr("Before you go:")
        text: known.said(known.preparations, root.appointment.preparationCode, root.appointment.preparation)
        checked: root.appointment.prepared
        onToggled: root.appointment.prepared = checked
    }
    CardRow {
        objectName: "questionsRow"
        strong: false
        text: qsTr("Write down what you want to ask")
        detail: root.appointment.questionCount > 0
            ? qsTr("%n question(s) so far", "she will ask them at the appointment", root.appointment.questionCount) : ""
        lead: CheckMark {
            checked: root.appointment.questionCount > 0
        }
        onClicked: root.questionsOpened()
    }
}
