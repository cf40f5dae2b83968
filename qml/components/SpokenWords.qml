import QtQuick
import QtQuick.Layouts
import Heard.Controls

/// Something one person said to another: who, when, and the words.
Rectangle {
    id: root

    default property alias content: column.data
    property string who
    property string when
    property string label
    property string words
    /// Written by whoever looks at the screen.
    property bool own: false

    Layout.fillWidth: true
    implicitWidth: column.implicitWidth + 2 * Theme.gap16
    implicitHeight: column.implicitHeight + 2 * Theme.gap16
    radius: Theme.cardRadius
    color: own ? Theme.card : Theme.tint
    border.width: Theme.hairline
    border.color: own || Theme.scheme === Theme.Contrast ? Theme.line : Theme.tint

    Accessible.role: Accessible.Grouping
    Accessible.name: who

    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.margins: Theme.gap16
        spacing: Theme.gap4

        BodyText {
            text: root.who
            strong: true
        }
        SmallText {
            text: root.when
        }
        SmallText {
            Layout.topMargin: Theme.gap4
            text: root.label
        }
        BodyText {
            text: root.words
            font.pixelSize: Theme.px(17)
            leading: 1.6
        }
    }
}
