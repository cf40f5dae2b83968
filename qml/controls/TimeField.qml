import QtQuick
import QtQuick.Layouts
import Heard.Controls

/// A time of day, typed as people write it.
FieldFrame {
    id: root

    /// hh:mm on the 24 hour clock, empty while what is typed is not a time.
    property alias iso: time.iso
    /// What is typed, a time or not, to be kept and set again.
    property alias typed: time.typed
    readonly property bool empty: time.typed.length === 0
    readonly property string problemText: iso.length > 0 ? "" : qsTr("Type a time, such as 2:30 pm or 14:30.")

    signal edited

    hint: qsTr("For example, 2:30 pm")

    TypedTime {
        id: time
        onChanged: root.edited()
    }
    LineInput {
        objectName: root.objectName + ".input"
        Layout.maximumWidth: Theme.px(160)
        implicitWidth: Theme.px(100)
        focus: true
        text: time.typed
        wrong: root.error.length > 0
        onTextEdited: time.typed = text
        Accessible.name: root.label
        Accessible.description: root.spoken
    }
}
