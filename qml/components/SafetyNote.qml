import QtQuick
import Heard.Controls
import Heard.Models

/// What to do when help is needed at once; stands wherever people write or wait.
Note {
    id: root

    readonly property var contacts: unit.contacts
    /// The unit's own line: the one that is answered day and night where there is one.
    readonly property var line: contacts.find(contact => contact.purpose === UnitView.DayAndNight)
                             ?? contacts.find(contact => contact.purpose === UnitView.NurseLine)
    readonly property list<string> lineNames: [qsTr("Your breast care nurses"), qsTr("Your hospital, day and night")]

    /// A number in one piece, from left to right: of one that is broken the end may be another's, such as 111.
    function whole(phone: string): string {
        return "\u2066%1\u2069".arg(phone.replace(/ /g, "\u00a0"))
    }

    /// A name in its own direction: "24-hour line" within Arabic too.
    function isolated(name: string): string {
        return "\u2068%1\u2069".arg(name)
    }

    Accessible.name: urgent.Accessible.name
    Accessible.description: own.text

    UnitView { id: unit }
    SmallText {
        id: urgent
        soft: false
        textFormat: Text.StyledText
        //: <b> and </b> make the numbers stand out
        text: qsTr("We do not read this day and night. For urgent help call <b>111</b>; if life is at risk call <b>999</b>.")
        Accessible.name: text.replace(/<[^>]*>/g, "")
    }
    SmallText {
        id: own
        objectName: "safetyLine"
        soft: false
        visible: text.length > 0
        //: %1 is a person or service, %2 a phone number
        text: root.line ? qsTr("For problems from your treatment: %1, %2").arg(root.isolated(
                              root.line.name.length > 0 ? root.line.name : root.lineNames[root.line.purpose])).arg(root.whole(root.line.phone)) : ""
    }
}
