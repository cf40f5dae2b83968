pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// One "you said" of the board with each "we plan to" and its "by": three columns, or one under the other where the
/// words need the room.
FocusScope {
    id: root

    required property int index
    required property string recordId
    required property string words
    required property int publication
    required property int delivery
    required property var cards
    required property int evidence
    required property bool alreadyKnown
    required property int issueCount
    required property DateWords dates
    required property Wording wording
    property string selectedId
    /// For those who read the board and change nothing on it.
    property bool readOnly: false
    readonly property bool columns: width >= Theme.px(560)

    signal opened(string id)
    signal issueOpened
    signal issueWanted
    signal commitmentWanted
    signal moved(int steps)

    /// Goes to the next plan of this issue; false where there is none.
    function step(by: int): bool {
        for (let at = 0; at < plans.count; ++at) {
            const next = plans.itemAt(at + by)
            if (plans.itemAt(at).activeFocus && next) {
                next.forceActiveFocus(Qt.TabFocusReason)
                return true
            }
        }
        return false
    }

    objectName: "boardIssue" + index
    width: ListView.view.width
    implicitHeight: card.implicitHeight + Theme.gap12
    height: implicitHeight
    onActiveFocusChanged: {
        if (activeFocus) {
            ListView.view.currentIndex = index
        }
    }

    // Else the list takes a row for a few pixels high, and makes far more of them than are in sight.
    Component.onCompleted: {
        grid.ensurePolished()
        // Words that wrap in the widths of the first time are higher.
        grid.ensurePolished()
    }
    Keys.onDownPressed: event => event.accepted = root.step(1)
    Keys.onUpPressed: event => event.accepted = root.step(-1)

    Rectangle {
        id: card
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.paneMargin
        anchors.rightMargin: Theme.paneMargin
        implicitHeight: grid.implicitHeight
        radius: Theme.cardRadius
        color: Theme.card
        border.width: Theme.hairline
        border.color: Theme.line

        GridLayout {
            id: grid
            anchors.left: parent.left
            anchors.right: parent.right
            columns: root.columns ? 2 : 1
            columnSpacing: 0
            rowSpacing: 0

            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: !root.columns
                Layout.preferredWidth: root.columns ? Math.round(card.width * 0.34) : -1
                Layout.margins: Theme.gap12
                Layout.leftMargin: Theme.gap16
                spacing: 0

                SmallText {
                    text: qsTr("You said")
                }
                BodyText {
                    strong: true
                    text: root.words.length > 0 ? root.words : qsTr("Plans whose issue is not known")
                    Accessible.role: Accessible.Heading
                }
                TextButton {
                    objectName: "openIssue" + root.index
                    visible: root.recordId.length > 0 && !root.readOnly
                    leftPadding: 0
                    text: root.evidence > 0 ? qsTr("%n piece(s) of evidence", "", root.evidence) : qsTr("No evidence yet")
                    //: %1 is what patients said
                    Accessible.name: qsTr("What shows “%1”").arg(root.words)
                    onClicked: root.issueOpened()
                }
                SmallText {
                    visible: root.alreadyKnown
                    text: qsTr("Known before")
                }
                FlowRow {
                    visible: root.recordId.length > 0 && !root.readOnly
                    spacing: 0

                    TextButton {
                        objectName: "addCommitment" + root.index
                        text: qsTr("Add a plan")
                        //: %1 is what patients said
                        Accessible.name: qsTr("Add a plan to “%1”").arg(root.words)
                        onClicked: root.commitmentWanted()
                    }
                    IconButton {
                        objectName: "editIssue" + root.index
                        icon.name: "edit"
                        iconSize: Theme.smallIcon
                        color: Theme.brand
                        //: %1 is what patients said
                        text: qsTr("Change “%1”").arg(root.words)
                        onClicked: root.issueWanted()
                    }
                    IconButton {
                        objectName: "raiseIssue" + root.index
                        icon.name: "up"
                        iconSize: Theme.smallIcon
                        color: Theme.brand
                        enabled: root.index > 0
                        //: %1 is what patients said
                        text: qsTr("Move “%1” up").arg(root.words)
                        onClicked: root.moved(-1)
                    }
                    IconButton {
                        objectName: "lowerIssue" + root.index
                        icon.name: "down"
                        iconSize: Theme.smallIcon
                        color: Theme.brand
                        enabled: root.index < root.issueCount - 1
                        //: %1 is what patients said
                        text: qsTr("Move “%1” down").arg(root.words)
                        onClicked: root.moved(1)
                    }
                }
            }
            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                // What is chosen stays within the card's round corners.
                Layout.margins: Theme.gap4
                Layout.leftMargin: root.columns ? 0 : Theme.gap4
                spacing: 0

                Repeater {
                    id: plans
                    model: root.cards
                    delegate: BoardPlan {
                        required property int index
                        required property boardCard modelData
                        objectName: "plan" + root.index + "." + index
                        Layout.fillWidth: true
                        focus: index === 0
                        first: index === 0 && root.columns
                        card: modelData
                        dates: root.dates
                        wording: root.wording
                        selected: root.selectedId === modelData.recordId
                        onClicked: root.opened(modelData.recordId)
                    }
                }
                BodyText {
                    Layout.margins: Theme.gap12
                    visible: root.cards.length === 0
                    soft: true
                    text: qsTr("No plan yet")
                }
            }
        }
    }
}
