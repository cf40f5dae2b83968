import QtQuick
import Heard.Controls

/// Says which unit this is, and that a unit of a demonstration is invented.
SmallText {
    id: root

    required property string unit
    required property bool invented

    horizontalAlignment: Text.AlignHCenter
    //: %1 is the name of a breast unit
    text: invented ? qsTr("%1. Invented for this demo.").arg(unit) : unit
}
