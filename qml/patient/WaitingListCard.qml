pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// Where she stands on a waiting list, and when the team last looked.
Card {
    id: root

    required property DateWords dates

    signal callWanted

    visible: !places.empty
    spacing: Theme.gap16

    WaitingPlacesModel { id: places }

    HeadingText {
        text: qsTr("Waiting list")
    }
    Repeater {
        model: places
        delegate: ColumnLayout {
            id: place
            required property int index
            required property string what
            required property date since
            required property string expected
            required property date checkedOn
            required property string words
            required property bool monthOver
            required property int placeState
            readonly property bool waiting: placeState === WaitingPlacesModel.Waiting
            readonly property string expectedMonth: expected.length > 0 ? root.dates.said.fullMonth(new Date(expected + "-01T00:00")) : ""

            objectName: "place" + index
            spacing: Theme.gap4

            Separator {
                visible: place.index > 0
                Layout.bottomMargin: Theme.gap8
            }
            BodyText {
                strong: true
                text: place.what
            }
            BodyText {
                objectName: "placeExpected" + place.index
                text: place.placeState === WaitingPlacesModel.Done ? qsTr("You do not wait for this any more: it is done.")
                    : place.placeState === WaitingPlacesModel.Removed ? qsTr("You are not on this list any more.")
                    : place.monthOver
                      //: %1 is a month
                      ? qsTr("It was expected in %1. That month is over. Your team will tell you more, and you can ask them.").arg(place.expectedMonth)
                    //: %1 is a month
                    : place.expected.length > 0 ? qsTr("It is expected in %1.").arg(place.expectedMonth)
                      : qsTr("Nobody can say yet when it will be.")
            }
            SecondaryButton {
                objectName: "placeCall" + place.index
                Layout.topMargin: Theme.gap4
                Layout.bottomMargin: Theme.gap4
                visible: place.monthOver
                icon.name: "phone"
                text: qsTr("Who to call")
                onClicked: root.callWanted()
            }
            BodyText {
                visible: place.words.length > 0
                soft: true
                text: place.words
            }
            SmallText {
                objectName: "placeSince" + place.index
                visible: place.waiting
                //: %1 is a day
                text: qsTr("You have been on the list since %1.").arg(root.dates.said.fullDay(place.since))
            }
            SmallText {
                objectName: "placeChecked" + place.index
                //: %1 is a day
                text: qsTr("Your team last checked on %1.").arg(root.dates.said.fullDay(place.checkedOn))
            }
        }
    }
}
