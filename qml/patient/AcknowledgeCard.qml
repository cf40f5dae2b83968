pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Components
import Heard.Models

/// Asks her to say that she has read a page and knows who to call, with the numbers to call right there.
Card {
    id: root

    required property PageView page
    required property DateWords dates
    property bool signedOut: false

    signal called(string link)

    spacing: Theme.gap12

    UnitView { id: unit }

    HeadingText {
        text: root.page.asks ? qsTr("When you have read it") : qsTr("You have read this")
    }
    BodyText {
        objectName: "acknowledgeWords"
        text: root.page.asks ? qsTr("Your team would like to know that you have read this, and that you know who to call.")
            : qsTr("You have told your team that you read this, and that you know who to call.")
    }
    SteadyRows {
        id: contacts
        rows: unit.contacts
        delegate: CallRow {
            required property int index
            readonly property contactCard card: contacts.entry(index)
            objectName: "acknowledgeContact" + index
            visible: card.purpose === UnitView.NurseLine || card.purpose === UnitView.DayAndNight
            name: card.name.length > 0 ? card.name
                : card.purpose === UnitView.NurseLine ? qsTr("Your breast care nurses") : qsTr("Day and night")
            phone: card.phone
            hours: card.hours
            link: card.link
            tone: card.purpose === UnitView.NurseLine ? Theme.Go : Theme.Brand
            onCalled: link => root.called(link)
        }
    }
    PrimaryButton {
        objectName: "acknowledgeButton"
        Layout.fillWidth: true
        visible: root.page.asks
        text: qsTr("I have read this and I know who to call")
        onClicked: root.page.acknowledge()
    }
    DeliveryLine {
        objectName: "acknowledgeDelivery"
        signedOut: root.signedOut
        visible: root.page.acknowledged
        dates: root.dates
        delivery: root.page.delivery
        deliveredAt: root.page.acknowledgedAt
    }
}
