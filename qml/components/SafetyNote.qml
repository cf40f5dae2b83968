import QtQuick
import Heard.Controls

/// What to do when help is needed at once; stands wherever people write or wait.
Note {
    id: root

    readonly property string urgent: qsTr("We do not read this day and night. For urgent help call 111; if life is at risk call 999.")

    Accessible.name: urgent

    SmallText {
        soft: false
        text: root.urgent
    }
}
