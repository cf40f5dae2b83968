import QtQuick
import QtQuick.Layouts
import Heard.Controls

/// A row that opens something: a disc, words, and an arrow; the whole row can be pressed.
Pressable {
    id: root

    /// Small words above the main ones.
    property string overline
    /// Small words below the main ones.
    property string detail
    property bool softDetail: true
    property bool strong: true
    /// Words of a heading's size, and the detail at the size of reading.
    property bool large: false
    property int tone: Theme.Brand
    property bool arrow: true
    /// Large words in a narrow row take the room of the disc, which only decorates.
    readonly property bool roomy: availableWidth >= Theme.px(220)
    /// Shown in place of the disc.
    property alias lead: leadSlot.data
    /// Shown under the words, such as tags.
    property alias extra: extraSlot.data

    Layout.fillWidth: true
    topPadding: Theme.gap4
    bottomPadding: Theme.gap4
    leftInset: -Theme.gap8
    rightInset: -Theme.gap8

    Accessible.description: overline.length > 0 && detail.length > 0 ? overline + ". " + detail : overline + detail

    contentItem: RowLayout {
        spacing: Theme.gap12

        Disc {
            Layout.alignment: Qt.AlignTop
            visible: root.roomy && root.icon.name.length > 0
            icon: root.icon.name
            tone: root.tone
            mirrored: root.mirrored
        }
        RowLayout {
            id: leadSlot
            readonly property bool beside: root.detail.length === 0 && words.lineCount < 2
            Layout.alignment: beside ? Qt.AlignVCenter : Qt.AlignTop
            Layout.topMargin: beside ? 0 : (words.lineHeight - implicitHeight) / 2
            visible: children.length > 0
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
            spacing: 0

            Words {
                Layout.fillWidth: true
                visible: text.length > 0
                text: root.overline
                color: Theme.soft
                font.pixelSize: Theme.small
                leading: 1.45
            }
            Words {
                id: words
                Layout.fillWidth: true
                visible: text.length > 0
                text: root.text
                size: root.large ? Theme.heading : Theme.base
                whole: true
                font.weight: root.strong ? Theme.strongWeight : Theme.plainWeight
                leading: root.large ? 1.3 : 1.5
            }
            Words {
                Layout.fillWidth: true
                visible: text.length > 0
                text: root.detail
                color: root.softDetail ? Theme.soft : Theme.ink
                font.pixelSize: root.large ? Theme.base : Theme.small
                leading: root.large ? 1.5 : 1.45
            }
            FlowRow {
                id: extraSlot
                Layout.topMargin: Theme.gap4
                visible: children.length > 0
            }
        }
        Icon {
            Layout.alignment: Qt.AlignVCenter
            visible: root.arrow
            name: "forward"
            color: Theme.ink
            size: Theme.smallIcon
            mirrored: root.mirrored
        }
    }
    background: Rectangle {
        radius: root.radius
        color: root.down || root.hovered ? Theme.hover : Theme.none
    }
}
