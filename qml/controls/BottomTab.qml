import QtQuick
import QtQuick.Layouts
import Heard.Controls

/// One tab at the bottom of a phone.
Choice {
    id: root

    property int count: 0
    property int wordSize: Theme.tiny
    readonly property color shade: chosen ? Theme.brand : Theme.soft

    topPadding: Theme.gap2
    bottomPadding: Theme.gap2
    leftPadding: 0
    rightPadding: 0
    insetFocus: true

    Accessible.role: Accessible.PageTab
    Accessible.selectable: true
    Accessible.selected: chosen
    Accessible.description: count > 0 ? qsTr("%n new", "things that wait behind a tab", count) : ""

    contentItem: ColumnLayout {
        spacing: Theme.gap2

        Rectangle {
            Layout.alignment: Qt.AlignHCenter
            implicitWidth: glyph.implicitWidth + 36
            implicitHeight: glyph.implicitHeight + Theme.gap4
            radius: height / 2
            color: root.chosen ? Theme.tint : root.down || root.hovered ? Theme.hover : Theme.none

            Icon {
                id: glyph
                anchors.centerIn: parent
                name: root.modelData.icon
                color: root.shade
                size: Math.min(Theme.icon, 28)
                mirrored: root.mirrored
            }
            CountBadge {
                anchors.left: glyph.right
                anchors.leftMargin: -6
                anchors.bottom: glyph.top
                anchors.bottomMargin: -0.75 * height
                count: root.count
            }
        }
        Words {
            Layout.fillWidth: true
            text: root.text
            color: root.shade
            font.pixelSize: root.wordSize
            font.weight: root.chosen ? Theme.strongWeight : Theme.plainWeight
            leading: 1.3
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignHCenter
        }
    }
    background: Item {}
}
