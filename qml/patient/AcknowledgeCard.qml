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
    Repeater {
        model: unit.contacts
        delegate: CallRow {
            required property int index
            required property contactCard modelData
            objectName: "acknowledgeContact" + index
            visible: modelData.purpose === UnitView.NurseLine || modelData.purpose === UnitView.DayAndNight
            name: modelData.name.length > 0 ? modelData.name
                : modelData.purpose === UnitView.NurseLine ? qsTr("Your breast care nurses") : qsTr("Day and night")
            phone: modelData.phone
            hours: modelData.hours
            link: modelData.link
            tone: modelData.purpose === UnitView.NurseLine ? Theme.Go : Theme.Brand
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
        visible: root.page.acknowledged
        dates: root.dates
        delivery: root.page.delivery
        deliveredAt: root.page.acknowledgedAt
    }
}
