import QtQuick
import QtQuick.Layouts
import Heard.Components
import Heard.Controls
import Heard.Models

/// One of those to whom a wait can be said, with what to mind about her.
ColumnLayout {
    id: root

    required property string recordId
    required property string patientId
    required property string patientName
    required property var needs
    required property int kind
    required property date start
    required property date end
    // Not "state": every item has one.
    required property var model
    required property DateWords dates
    required property Wording wording
    required property bool likely
    required property bool ticked
    readonly property bool mayWait: patientId.length > 0 && (model.state === Meeting.Booked || model.state === Meeting.Arrived)

    signal chosen(bool on)

    spacing: 0

    CheckRow {
        objectName: "waitFor." + root.recordId
        text: root.patientName.length > 0 ? root.patientName : qsTr("Without a name")
        //: %1 is a time, %2 a kind of appointment
        detail: qsTr("%1 · %2").arg(root.dates.said.time(root.start)).arg(root.wording.kinds[root.kind])
        checked: root.ticked
        onToggled: root.chosen(!root.ticked)
    }
    NeedsRow {
        // Below the words.
        Layout.leftMargin: Theme.icon + Theme.gap12
        Layout.bottomMargin: Theme.gap8
        needs: root.needs
    }
}
