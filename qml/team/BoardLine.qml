import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// One line of the board: the issue on its first line, one commitment, and its "by".
Item {
    id: root

    required property int index
    required property string recordId
    required property string issueId
    required property string issueWords
    required property bool firstOfIssue
    required property int commitmentsOfIssue
    required property bool isCommitment
    required property string plan
    required property int state
    required property var by
    required property string reason
    required property int audience
    required property bool overdue
    required property int publication
    required property int delivery
    property bool selected: false

    signal opened
    signal issueWanted
    signal commitmentWanted

    implicitHeight: row.implicitHeight
    height: implicitHeight

    Wording { id: wording }

    Rectangle {
        anchors.fill: parent
        color: root.selected ? Theme.tint : Theme.card
    }
    Separator {
        width: parent.width
        visible: root.firstOfIssue
    }
    RowLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 20
        anchors.rightMargin: 20
        spacing: Theme.gap12

        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 34
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.gap8
            Layout.bottomMargin: Theme.gap8
            spacing: 0

            BodyText {
                visible: root.firstOfIssue
                strong: true
                text: root.issueWords
            }
            Flow {
                Layout.fillWidth: true
                visible: root.firstOfIssue && root.issueId.length > 0
                spacing: Theme.gap8
                TextButton {
                    objectName: "editIssue" + root.index
                    text: qsTr("Change")
                    Accessible.name: qsTr("Change “%1”").arg(root.issueWords)
                    onClicked: root.issueWanted()
                }
                TextButton {
                    objectName: "addCommitment" + root.index
                    text: qsTr("Add a plan")
                    Accessible.name: qsTr("Add a plan to “%1”").arg(root.issueWords)
                    onClicked: root.commitmentWanted()
                }
            }
        }
        Pressable {
            id: planButton
            objectName: "openCommitment" + root.index
            Layout.fillWidth: true
            Layout.preferredWidth: 66
            Layout.alignment: Qt.AlignTop
            enabled: root.isCommitment
            opacity: 1
            insetFocus: true
            padding: Theme.gap8
            text: root.isCommitment ? root.plan : qsTr("No plan yet")
            onClicked: root.opened()
            background: Rectangle {
                radius: Theme.smallRadius
                color: planButton.hovered && root.isCommitment ? Theme.hover : Theme.none
            }
            contentItem: RowLayout {
                spacing: Theme.gap12
                BodyText {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 44
                    Layout.alignment: Qt.AlignTop
                    soft: !root.isCommitment
                    text: planButton.text
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 22
                    Layout.alignment: Qt.AlignTop
                    visible: root.isCommitment
                    spacing: Theme.gap4
                    ByTag {
                        Layout.fillWidth: true
                        state: root.state
                        by: root.by
                        overdue: root.overdue
                    }
                    SmallText {
                        visible: root.publication !== BoardModel.Published || root.delivery > 0 && wording.deliveries[root.delivery].length > 0
                        text: wording.deliveries[root.delivery].length > 0 ? wording.deliveries[root.delivery]
                                                                           : wording.publications[root.publication]
                    }
                }
            }
        }
    }
}
