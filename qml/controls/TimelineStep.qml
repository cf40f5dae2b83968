import QtQuick
import QtQuick.Layouts

/// One step of what happened so far; a stem joins it to the one below.
Item {
    id: root

    enum Progress { Done, Now, Later }

    /// Under the words, such as what can be done about it.
    default property alias extra: words.data
    property string text
    property string detail
    property int progress: TimelineStep.Done
    property bool last: false

    Layout.fillWidth: true
    implicitWidth: Math.max(title.implicitWidth, more.implicitWidth) + dot.width + Theme.gap12
    implicitHeight: words.implicitHeight + (last ? 0 : Theme.gap12)

    Accessible.role: Accessible.ListItem
    Accessible.name: text
    Accessible.description: detail

    Rectangle {
        id: dot
        anchors.left: parent.left
        y: Theme.px(5)
        width: Theme.px(14)
        height: width
        radius: width / 2
        color: root.progress === TimelineStep.Done ? Theme.brand : Theme.card
        border.width: 3
        border.color: root.progress === TimelineStep.Later ? Theme.edge : Theme.brand
    }
    Rectangle {
        visible: !root.last
        anchors.horizontalCenter: dot.horizontalCenter
        anchors.top: dot.bottom
        anchors.topMargin: 2
        anchors.bottom: parent.bottom
        anchors.bottomMargin: -Theme.gap4
        width: 2
        color: Theme.line
    }
    // No layout: within others it would go round more than twice over words that wrap in each other's width.
    Column {
        id: words
        anchors.left: dot.right
        anchors.leftMargin: Theme.gap12
        anchors.right: parent.right

        Words {
            id: title
            width: parent.width
            text: root.text
            font.weight: Theme.strongWeight
        }
        Words {
            id: more
            width: parent.width
            visible: text.length > 0
            text: root.detail
            color: Theme.soft
            font.pixelSize: Theme.small
            leading: 1.45
        }
    }
}
