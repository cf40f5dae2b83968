pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// One block of a page: a heading, a paragraph, an item, something to remember, or a picture with what it shows.
ColumnLayout {
    id: root

    required property pageBlock block
    /// Room above it.
    property int above: 0
    /// An item of a checklist can be ticked here.
    property bool ticking: false
    property bool ticked: false
    property bool large: false
    readonly property int reading: large ? Theme.largePrint : Theme.reading
    readonly property bool box: ticking && block.toTick
    readonly property bool item: block.kind === PageText.Item
    readonly property bool heading: block.kind === PageText.Heading
    readonly property bool quote: block.kind === PageText.Quote

    signal linkPressed(string address)
    signal tickPressed

    Layout.fillWidth: true
    Layout.topMargin: above
    spacing: Theme.gap4

    ColumnLayout {
        visible: root.block.kind === PageText.Picture
        spacing: Theme.gap8

        Image {
            objectName: root.objectName + ".picture"
            readonly property size drawn: root.block.pictureSize
            Layout.fillWidth: true
            Layout.maximumWidth: drawn.width
            Layout.preferredHeight: drawn.width > 0 ? Math.min(width, drawn.width) * drawn.height / drawn.width : 0
            visible: root.block.pictureSize.width > 0
            source: root.block.picture
            fillMode: Image.PreserveAspectFit
            mipmap: true
            Accessible.role: Accessible.Graphic
            Accessible.name: root.block.text
        }
        SmallText {
            objectName: root.objectName + ".shows"
            text: root.block.pictureSize.width > 0 || root.block.text.length === 0 ? root.block.text
                //: where a picture cannot be shown; %1 is what it shows
                : qsTr("Picture: %1").arg(root.block.text)
        }
    }
    RowLayout {
        Layout.leftMargin: root.item ? root.block.level * Theme.px(24) : 0
        visible: root.block.kind !== PageText.Picture && !root.box
        spacing: Theme.gap12

        Rectangle {
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.gap4
            visible: root.quote
            radius: 2
            color: Theme.brand
        }
        Words {
            Layout.alignment: Qt.AlignTop
            Layout.preferredWidth: Math.max(implicitWidth, Theme.px(16))
            visible: root.item
            //: %1 is the number of an item in a list
            text: root.block.toTick ? "☐" : root.block.number > 0 ? qsTr("%1.").arg(root.block.number) : "•"
            color: Theme.brand
            font.pixelSize: words.font.pixelSize
            font.weight: Theme.strongWeight
            leading: words.leading
            horizontalAlignment: Text.AlignRight
        }
        Words {
            id: words
            objectName: root.objectName + ".words"
            Layout.fillWidth: true
            textFormat: Text.StyledText
            text: root.block.styled
            linkColor: Theme.brand
            leading: root.heading ? 1.3 : 1.6
            size: root.heading && root.block.level < 3 ? Theme.heading + root.reading - Theme.reading : root.reading
            whole: root.heading
            font.weight: root.heading || root.quote ? Theme.strongWeight : Theme.plainWeight
            onLinkActivated: address => root.linkPressed(address)

            Accessible.role: root.heading ? Accessible.Heading : root.item ? Accessible.ListItem : Accessible.StaticText
            //: an item of a numbered list; %1 is its number, %2 what it says
            Accessible.name: root.block.number > 0 ? qsTr("%1. %2").arg(root.block.number).arg(root.block.text)
                : root.block.text

            HoverHandler {
                cursorShape: words.hoveredLink.length > 0 ? Qt.PointingHandCursor : Qt.ArrowCursor
            }
        }
    }
    Repeater {
        model: root.box ? 1 : 0
        delegate: CheckRow {
            Layout.fillWidth: true
            Layout.leftMargin: root.block.level * Theme.px(24)
            objectName: root.objectName + ".tick"
            fades: true
            text: root.block.text
            checked: root.ticked
            onToggled: root.tickPressed()
        }
    }
    SteadyRows {
        id: links
        rows: root.block.links
        delegate: TextButton {
            required property int index
            readonly property pageLink to: links.entry(index)

            objectName: root.objectName + ".link" + index
            Layout.fillWidth: true
            icon.name: "link"
            text: to.words
            Accessible.role: Accessible.Link
            Accessible.description: to.address
            onClicked: root.linkPressed(to.address)
        }
    }
}
