import QtQuick
import Heard.Controls

/// Somebody to call, as one big row; tells the page which link calls.
CardRow {
    id: root

    required property string name
    required property string phone
    required property string link
    property string hours

    signal called(string link)

    icon.name: "phone"
    overline: name
    text: phone
    detail: hours
    large: true
    arrow: false
    Accessible.role: Accessible.Link
    //: %1 is a person or service, %2 a phone number
    Accessible.name: qsTr("Call %1 on %2").arg(name).arg(phone)
    Accessible.description: hours
    onClicked: root.called(link)
}
