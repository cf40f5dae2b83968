import QtQuick
import QtQuick.Layouts

/// One thing in a list on the desktop; opens beside the list.
Pressable {
    id: root

    property bool selected: false
    property int tone: Theme.Brand
    /// Small words at the end of the first line, such as a time.
    property string aside
    property string summary
    property string detail
    /// Shown under the words, such as tags.
    property alias extra: extraSlot.data

    Layout.fillWidth: true
    leftPadding: Theme.paneMargin
    rightPadding: Theme.paneMargin
    topPadding: Theme.gap12
    bottomPadding: Theme.gap12
    radius: 0
    insetFocus: true
    // Within a list, Tab stops at one row only.
    activeFocusOnTab: !ListView.view || ListView.isCurrentItem
    onActiveFocusChanged: {
        if (activeFocus && ListView.view) {
            ListView.view.currentIndex = ListView.view.indexAt(x + 1, y + 1)
        }
    }

    Accessible.role: Accessible.ListItem
    Accessible.selectable: true
    Accessible.selected: selected
    Accessible.description: (root.aside + " " + root.summary + " " + root.detail).trim()

    contentItem: RowLayout {
        spacing: Theme.gap12

        Disc {
            Layout.alignment: Qt.AlignTop
            visible: root.icon.name.length > 0
            icon: root.icon.name
            tone: root.tone
            mirrored: root.mirrored
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: 0

            Flow {
                id: firstLine
                Layout.fillWidth: true
                readonly property bool fits: nameOnOneLine.advanceWidth + aside.implicitWidth + Theme.gap12 <= width
                spacing: 0

                // The implicit width of words may change with the width they are given.
                TextMetrics {
                    id: nameOnOneLine
                    text: name.text
                    font: name.font
                }
                Words {
                    id: name
                    width: firstLine.fits ? firstLine.width - aside.implicitWidth : firstLine.width
                    text: root.text
                    font.weight: Theme.strongWeight
                }
                Words {
                    id: aside
                    visible: text.length > 0
                    text: root.aside
                    color: Theme.soft
                    font.pixelSize: Theme.small
                }
            }
            Words {
                Layout.fillWidth: true
                visible: text.length > 0
                text: root.summary
            }
            Words {
                Layout.fillWidth: true
                visible: text.length > 0
                text: root.detail
                color: Theme.soft
                font.pixelSize: Theme.small
                leading: 1.45
            }
            FlowRow {
                id: extraSlot
                Layout.topMargin: Theme.gap4
                visible: children.length > 0
            }
        }
    }
    background: Rectangle {
        color: root.selected ? Theme.tint : root.down || root.hovered ? Theme.hover : Theme.none

        Separator {
            width: parent.width
            height: implicitHeight
        }
        Rectangle {
            visible: root.selected
            anchors.left: parent.left
            width: Theme.gap4
            height: parent.height
            color: Theme.brand
        }
    }
}
