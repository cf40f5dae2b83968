import QtQuick
import QtQuick.Layouts
import Heard.Controls

/// In which order a list stands: one quiet button that goes to the next order.
TextButton {
    id: root

    /// [{ value, text }]
    property var options: []
    property var value
    readonly property int at: Math.max(0, options.findIndex(option => option.value === value))

    signal chosen(var value)

    Layout.alignment: Qt.AlignLeft
    icon.name: "sort"
    text: options[at].text
    //: %1 is how a list stands, such as "By name"
    Accessible.name: qsTr("Order: %1").arg(text)
    onClicked: root.chosen(options[(at + 1) % options.length].value)
}
