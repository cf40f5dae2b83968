import QtQuick
import QtQuick.Layouts

/// Text at the size of reading.
Words {
    id: root

    property bool soft: false
    property bool strong: false

    Layout.fillWidth: true
    visible: text.length > 0
    color: soft ? Theme.soft : Theme.ink
    font.weight: strong ? Theme.strongWeight : Theme.plainWeight

    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
