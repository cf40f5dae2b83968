import QtQuick
import Heard.Components
import Heard.Controls
import Heard.Models

/// How she likes to meet, as she said it, and whether the phone is all right for one appointment.
SimpleTable {
    id: root

    required property MeetingWayView way
    /// The appointment is a call, so that it is worth knowing that she did not say.
    property bool call: false

    readonly property WayWords names: WayWords {}
    function known(facts: var): var {
        return facts.filter(row => row[1].length > 0)
    }

    function said(choice: string, words: string): string {
        //: %1 is a choice, %2 what she wrote with it
        return words.length > 0 ? qsTr("%1: “%2”").arg(choice).arg(words) : choice
    }

    caption: qsTr("How she likes to meet")
    headers: ["", ""]
    weights: [1, 3]
    visible: rows.length > 0
    rows: known([
        [qsTr("Comfortable with the phone?"), way.comfort >= 0 ? said(names.comforts[way.comfort], way.comfortWords)
                                              : call && way.ready ? qsTr("She has not said yet") : ""],
        [qsTr("Likes to meet"), way.preference >= 0 ? said(names.modes[way.preference], way.preferenceWords) : ""]
    ])
}
