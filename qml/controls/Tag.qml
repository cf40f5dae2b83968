import QtQuick
import QtQuick.Layouts
import Heard.Controls

/// A word or two about a thing's state; its colour never stands alone.
Rectangle {
    id: root

    property string text
    property string icon
    property int tone: Theme.Brand
    /// What it stands on has the tint of what is chosen, which is its own where it is brand.
    property bool tinted: false
    readonly property bool outlined: tone === Theme.Plain || (tinted && tone === Theme.Brand) || Theme.scheme === Theme.Contrast

    implicitWidth: row.implicitWidth + 2 * Theme.px(10)
    implicitHeight: row.implicitHeight + 2 * Theme.px(3)
    Layout.maximumWidth: implicitWidth
    radius: Math.min(height / 2, Theme.px(14))
    color: Theme.toneTint(tone)
    border.width: outlined ? Theme.hairline : 0
    border.color: tone === Theme.Plain ? Theme.edge : Theme.toneInk(tone)

    Accessible.role: Accessible.StaticText
    Accessible.name: text

    RowLayout {
        id: row
        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width - 2 * Theme.px(10))
        spacing: Theme.px(6)

        Icon {
            visible: root.icon.length > 0
            name: root.icon
            color: Theme.toneInk(root.tone)
            size: Theme.glyph(18)
        }
        Words {
            Layout.fillWidth: true
            text: root.text
            color: Theme.toneInk(root.tone)
            font.pixelSize: Theme.small
            font.weight: Theme.mediumWeight
            leading: 1.4
        }
    }
}
