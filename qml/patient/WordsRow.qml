import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Components
import Heard.Models

/// One thing she said, and where it is now.
ColumnLayout {
    id: root

    required property int index
    required property string recordId
    required property string words
    required property bool read
    required property int replies
    required property int delivery
    required property date deliveredAt
    required property bool anonymous
    required property DateWords dates
    property bool signedOut: false

    signal opened(string id)

    Layout.fillWidth: true
    spacing: Theme.gap12

    Separator {
        visible: root.index > 0
    }
    Pressable {
        id: row
        objectName: "words" + root.index
        Layout.fillWidth: true
        leftInset: -Theme.gap8
        rightInset: -Theme.gap8
        topInset: -Theme.gap4
        bottomInset: -Theme.gap4
        //: %1 is what a person said
        text: qsTr("“%1”").arg(root.words)
        Accessible.description: line.spoken
        onClicked: root.opened(root.recordId)

        contentItem: ColumnLayout {
            spacing: Theme.gap4

            Words {
                Layout.fillWidth: true
                text: row.text
                maximumLineCount: 4
                elide: Text.ElideRight
            }
            DeliveryLine {
                id: line
                signedOut: root.signedOut
                dates: root.dates
                nameless: root.anonymous
                delivery: root.delivery
                deliveredAt: root.deliveredAt
                read: root.read
                replies: root.replies
            }
        }
        background: Rectangle {
            radius: row.radius
            color: row.down || row.hovered ? Theme.hover : Theme.none
        }
    }
}
