import QtQuick
import QtQuick.Layouts
import Heard.Components
import Heard.Controls
import Heard.Models

/// Where it is and how to get there, what to do before, what to bring.
Card {
    id: root

    required property AppointmentView appointment

    component Fact: ColumnLayout {
        id: fact

        property string iconName
        property string label
        property string text
        property bool first: false

        Layout.fillWidth: true
        visible: text.length > 0
        spacing: Theme.gap8

        Separator {
            visible: !fact.first
        }
        RowLayout {
            spacing: Theme.gap12

            Icon {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: (Theme.px(24) - implicitHeight) / 2
                name: fact.iconName
                color: Theme.ink
                size: Theme.smallIcon
            }
            ColumnLayout {
                spacing: 0

                SmallText {
                    text: fact.label
                }
                BodyText {
                    text: fact.text
                }
            }
        }
    }

    KnownWords { id: known }
    Fact {
        objectName: "place"
        first: true
        iconName: "pin"
        text: root.appointment.place
    }
    Fact {
        objectName: "directions"
        first: root.appointment.place.length === 0
        iconName: "map"
        label: qsTr("How to get there")
        text: root.appointment.directions
    }
    Fact {
        objectName: "bring"
        first: root.appointment.place.length === 0 && root.appointment.directions.length === 0
        iconName: "clipboard"
        label: qsTr("What to bring")
        text: known.said(known.brings, root.appointment.bringCode, root.appointment.bring)
    }
    Fact {
        objectName: "description"
        first: root.appointment.place.length === 0 && root.appointment.directions.length === 0
            && root.appointment.bring.length === 0
        iconName: "info"
        text: root.appointment.kind === Meeting.OtherKind ? "" : root.appointment.description
    }
    Separator {
        visible: preparation.visible && root.appointment.facts > 1
    }
    CheckRow {
        id: preparation
        objectName: "preparationCheck"
        visible: root.appointment.preparation.length > 0
        fades: true
        //: one thing to do follows, such as: read “Your choices after surgery”
        lead: root.appointment.call ? qsTr("Before the call:") : qsTr("Before you go:")
        text: known.said(known.preparations, root.appointment.preparationCode, root.appointment.preparation)
        checked: root.appointment.prepared
        onToggled: root.appointment.prepared = checked
    }
}
