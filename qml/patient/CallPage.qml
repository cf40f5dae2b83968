pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Components
import Heard.Models

/// Who to call, and when: an emergency first, then the unit's own lines.
PhonePage {
    id: root

    signal called(string link)

    /// By UnitView.Purpose.
    readonly property var purposes: ({
        [UnitView.NurseLine]: qsTr("Your breast care nurses"),
        [UnitView.DayAndNight]: qsTr("Day and night"),
        [UnitView.Reception]: qsTr("Reception"),
        [UnitView.OtherContact]: qsTr("Your hospital")
    })

    objectName: "callPage"
    title: qsTr("Who to call")

    UnitView { id: unit }
    DropInsView { id: dropIns }
    DateWords { id: dateWords }

    Note {
        tone: Theme.Stop
        title: qsTr("If life is at risk")

        CallRow {
            objectName: "call999"
            name: qsTr("Ambulance, fire or police")
            phone: "999"
            link: "tel:999"
            tone: Theme.Stop
            onCalled: link => root.called(link)
        }
    }
    Card {
        CallRow {
            objectName: "call111"
            name: qsTr("Urgent help, not an emergency")
            phone: "111"
            link: "tel:111"
            hours: qsTr("Day and night, free of charge")
            onCalled: link => root.called(link)
        }
    }
    UnreadableNote {
        visible: unit.unreadable
    }
    HeadingText {
        visible: unit.contacts.length > 0
        text: unit.name
    }
    Card {
        visible: unit.contacts.length > 0
        spacing: Theme.gap12

        SteadyRows {
            id: contacts
            rows: unit.contacts
            delegate: ColumnLayout {
                id: contact
                required property int index
                readonly property contactCard card: contacts.entry(index)
                spacing: Theme.gap12

                Separator {
                    visible: contact.index > 0
                }
                CallRow {
                    objectName: "contact" + contact.index
                    name: contact.card.name.length > 0 ? contact.card.name : root.purposes[contact.card.purpose]
                    phone: contact.card.phone
                    hours: contact.card.hours
                    link: contact.card.link
                    tone: contact.card.purpose === UnitView.NurseLine ? Theme.Go : Theme.Brand
                    onCalled: link => root.called(link)
                }
            }
        }
    }
    HeadingText {
        visible: dropInsCard.visible
        text: qsTr("Come without an appointment")
    }
    Card {
        id: dropInsCard
        objectName: "dropIns"
        visible: unit.found && dropIns.ready && !dropIns.unreadable
        spacing: Theme.gap12

        SmallText {
            objectName: "noDropIns"
            visible: dropIns.sessions.length === 0
            text: qsTr("Your unit has no drop-in sessions now. You can always call.")
        }
        SmallText {
            visible: dropIns.sessions.length > 0
            text: qsTr("A nurse sees you at these times, every week. You need not book.")
        }
        SteadyRows {
            id: sessions
            rows: dropIns.sessions
            delegate: DropInText {
                required property int index
                objectName: "dropIn" + index
                session: sessions.entry(index)
                dates: dateWords
            }
        }
    }
    SmallText {
        visible: unit.found
        text: unit.address
    }
    SmallText {
        objectName: "contactsEmpty"
        visible: unit.ready && unit.contacts.length === 0 && !unit.unreadable
        text: qsTr("Your unit has given no phone numbers yet. They are also on your letters.")
    }
}
