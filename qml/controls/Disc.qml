import QtQuick
import Heard.Controls

/// The small coloured square with an icon that opens a row.
Rectangle {
    id: root

    property string icon
    property int tone: Theme.Brand
    property bool mirrored: false

    implicitWidth: Theme.disc
    implicitHeight: implicitWidth
    radius: Theme.glyph(14)
    color: Theme.toneTint(tone)
    border.width: Theme.scheme === Theme.Contrast ? 1 : 0
    border.color: glyph.color

    Icon {
        id: glyph
        anchors.centerIn: parent
        name: root.icon
        color: Theme.toneInk(root.tone)
        size: Theme.icon
        mirrored: root.mirrored
    }
}
